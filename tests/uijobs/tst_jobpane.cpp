// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "jobtables.h"
#include "ui/common/style.h"
#include "ui/jobs/adtext.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobpane.h"
#include "ui/jobs/ownpart.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "workspace/personal.h"
#include "workspace/selection.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace rolescope;
using namespace rolescope::ui;

namespace {

workspace::JobDetails job(qint64 id, const QString &title, const std::vector<qint64> &skills)
{
    workspace::JobDetails details;
    details.job.id = domain::JobId(id);
    details.job.title = title;
    details.job.employer = QStringLiteral("Example Labs");
    for (const qint64 skill : skills)
        details.job.skills.push_back(domain::SkillId(skill));
    details.job.description = QStringLiteral("Skill 1 every day.");
    return details;
}

/// A pane on a made-up library.
struct Pane {
    Pane()
    {
        selection.setPair(test::dataScientist, test::machineLearningEngineer);
        pane.setSnapshot(test::fiveJobs());
        pane.resize(380, 700);
        pane.show();
    }
    template <typename Widget = QWidget>
    Widget *named(const char *name) const
    {
        return pane.findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *name) const { named<QAbstractButton>(name)->click(); }

    Style style;
    workspace::Selection selection;
    JobPane pane{&selection, &style};
};

/// The sample in a file of its own, open.
struct OpenSample {
    OpenSample()
    {
        auto made = workspace::Library::create(folder.filePath(QStringLiteral("a.rolescope")),
                                               workspace::Library::Content::Sample);
        library = std::make_shared<const workspace::Library>(std::move(made).value());
        id = library->load()->jobs->id(0);
    }
    domain::Personal personal() const
    {
        QThreadPool::globalInstance()->waitForDone();
        return *workspace::readPersonal(*library);
    }

    QTemporaryDir folder;
    std::shared_ptr<const workspace::Library> library;
    domain::JobId id;
};

/// While one lives, nothing runs behind the window.
class BusyPool {
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] {
                m_taken.release();
                m_gate.acquire();
                m_left.release();
            });
        m_taken.acquire(m_threads);
    }
    ~BusyPool()
    {
        m_gate.release(m_threads);
        m_left.acquire(m_threads);
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_taken;
    QSemaphore m_gate;
    QSemaphore m_left;
};

} // namespace

class tst_JobPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordsOfSkills()
    {
        Pane p;
        p.pane.showDetails(job(1, QStringLiteral("Analyst"), {1}),
                           {{domain::SkillId(1), {0, 7, TextMark::Kind::Word}}});
        const auto *text = p.named<AdText>("jobDescription");
        QCOMPARE(text->toPlainText(), QStringLiteral("Skill 1 every day."));
        QCOMPARE(text->marks().size(), size_t(1));
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().front().cursor.selectedText(), QStringLiteral("Skill 1"));
        p.pane.showDetails(job(2, QStringLiteral("Planner"), {1})); // nothing of the other text is left
        QCOMPARE(text->extraSelections().size(), 0);
    }

    void aTitleOfSeveralRolesOffersThem()
    {
        Pane p;
        workspace::JobDetails details = job(1, QStringLiteral("Senior Data Person"), {});
        details.reading.roleWords = QStringLiteral("Data Person");
        details.reading.candidates = {test::dataScientist, test::machineLearningEngineer};
        p.pane.showDetails(details);
        QCOMPARE(p.named<QLabel>("jobRole")->text(),
                 QStringLiteral("“Data Person” may be: Data Scientist or Machine Learning Engineer"));
        QVERIFY(p.named("chooseJobRole")->isVisible());
        p.click("chooseJobRole");
        const auto *menu = p.named<QMenu>("jobRoles");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4); // the two, a line, another role
        QSignalSpy chosen(&p.pane, &JobPane::roleChosen), other(&p.pane, &JobPane::titleRequested);
        menu->actions().at(1)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(0).toString(), details.job.title);
        QCOMPARE(chosen.front().at(1).value<domain::RoleId>(), test::machineLearningEngineer);
        menu->actions().at(3)->trigger();
        QCOMPARE(other.size(), 1);
        p.pane.showDetails(job(2, QStringLiteral("Planner"), {}));
        QVERIFY(!p.named("chooseJobRole")->isVisible());
    }

    void onlyWebAddressesAreOffered_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("offered");
        QTest::newRow("https") << QStringLiteral("https://example.com/a?b=c") << true;
        QTest::newRow("http") << QStringLiteral(" http://example.com ") << true;
        for (const char *bad :
             {"", "file:///etc/hostname", "javascript:alert(1)", "ftp://example.com/a", "https://", "data:text/html,x",
              "example.com", "//example.com", "https://bank.example@evil.example/x"})
            QTest::newRow(*bad ? bad : "none") << QString::fromLatin1(bad) << false;
    }

    void onlyWebAddressesAreOffered()
    {
        QFETCH(QString, address);
        QFETCH(bool, offered);
        Pane p;
        auto details = job(1, QStringLiteral("Analyst"), {});
        details.job.url = address;
        p.pane.showDetails(details);
        QCOMPARE(p.named("openAdvert")->isVisible(), offered);
    }

    void theAddressIsShownBeforeItIsOpened()
    {
        Pane p;
        auto details = job(1, QStringLiteral("Analyst"), {});
        details.job.url = QStringLiteral("https://example.com/ads/1?from=<b>x</b>");
        p.pane.showDetails(details);
        QSignalSpy opened(&p.pane, &JobPane::openRequested);
        p.click("openAdvert");
        QCOMPARE(opened.size(), 0);
        QVERIFY(p.named<QLabel>("advertAddress")->isVisible());
        QVERIFY(p.named<QLabel>("advertAddress")->text().contains(QStringLiteral("https://example.com/ads/1?from=")));
        QCOMPARE(p.named<QLabel>("advertAddress")->textFormat(), Qt::PlainText);
        p.click("cancelAdvert");
        QVERIFY(!p.named("advertQuestion")->isVisible());
        QCOMPARE(opened.size(), 0);
        p.click("openAdvert");
        p.click("confirmAdvert");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl().host(), QStringLiteral("example.com"));
        QVERIFY(!p.named("advertQuestion")->isVisible());
    }

    void saysWhatARoleNamesAndTheAdDoesNot()
    {
        Pane p;
        p.pane.showDetails(job(1, QStringLiteral("Analyst"), {1, 2}));
        QVERIFY(p.named("adMatch")->isVisible());
        QVERIFY(p.named<QLabel>("adReading")->text().contains(QStringLiteral("Data Scientist")));
        p.pane.showDetails(job(2, QStringLiteral("Analyst"), {}));
        QVERIFY(!p.named("adMatch")->isVisible()); // an ad without skills compares with nothing
    }

    void theRolesToCompareWithCountTheirJobs()
    {
        OpenSample sample;
        Style style;
        workspace::Selection selection;
        JobPane pane(&selection, &style);
        // As a library is opened: its catalog first, then the jobs with the same catalog.
        const workspace::Snapshot first = *sample.library->loadCatalog();
        pane.setSnapshot(first);
        pane.setSnapshot(*sample.library->withJobs(first));
        const domain::Role *role = first.catalog->roleNamed(QStringLiteral("Data Scientist"));
        const auto *roles = pane.findChild<RoleListModel *>();
        const QModelIndex row = roles->index(roles->rowOf(role->id));
        QCOMPARE(row.data(RoleListModel::CountsRole).toString(), QStringLiteral("1 article · 1 job"));
    }

    void twoJobsStandSideBySide()
    {
        Pane p;
        p.pane.showDetails(job(1, QStringLiteral("Analyst"), {1, 2, 3}));
        p.click("pairJobs");
        QVERIFY(p.named("pairHint")->isVisible());
        p.pane.showDetails(job(2, QStringLiteral("Planner"), {2, 4}));
        QVERIFY(p.named("jobPair")->isVisible());
        QVERIFY(!p.named("jobTitle")->isVisible());
        QStringList texts;
        for (const QLabel *label : p.named("jobPair")->findChildren<QLabel *>())
            texts += label->text();
        for (const char *said : {"Analyst", "Planner", "Skills in both: 1", "Skill 2", "Skills only here: 2 and 1",
                                 "Skill 1, Skill 3", "Skill 4"})
            QVERIFY2(texts.contains(QLatin1String(said)), qPrintable(texts.join(u'|')));
        p.click("endPair");
        p.pane.showDetails(job(2, QStringLiteral("Planner"), {2, 4}));
        QVERIFY(!p.named("jobPair")->isVisible());
        QCOMPARE(p.named<QLabel>("jobTitle")->text(), QStringLiteral("Planner"));
    }

    void starsAndNotesAreKept()
    {
        OpenSample sample;
        Pane p;
        OwnPart own;
        own.setLibrary(sample.library);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        p.pane.setOwnPart(&own);
        auto details = job(sample.id.value, QStringLiteral("Analyst"), {});
        p.pane.showDetails(details);
        QVERIFY(!p.named("noteEdit")->isVisible());
        p.click("starJob");
        QVERIFY(own.isStarred(sample.id));
        p.click("noteJob");
        auto *note = p.named<QPlainTextEdit>("noteEdit");
        QVERIFY(note->isVisible());
        QTest::keyClicks(note, QStringLiteral("call on Monday"));
        p.pane.finish();
        const domain::Personal kept = sample.personal();
        QCOMPARE(kept.jobs.size(), size_t(1));
        QCOMPARE(kept.jobs[0], (domain::JobMark{sample.id, true, QStringLiteral("call on Monday")}));
        // Another job shows neither; coming back shows both.
        p.pane.showDetails(job(999, QStringLiteral("Planner"), {}));
        QCOMPARE(note->toPlainText(), QString());
        p.pane.showDetails(details);
        QCOMPARE(note->toPlainText(), QStringLiteral("call on Monday"));
        QVERIFY(note->isVisible());
        p.click("starJob");
        note->selectAll();
        QTest::keyClick(note, Qt::Key_Delete);
        p.pane.finish();
        QVERIFY(sample.personal().jobs.empty());
    }

    void manyChangesAreWrittenInTheirOrder()
    {
        OpenSample sample;
        OwnPart own;
        own.setLibrary(sample.library);
        for (int i = 0; i < 9; ++i)
            own.setStar(sample.id, i % 2 == 0);
        own.setNote(sample.id, QStringLiteral("first"));
        own.setNote(sample.id, QStringLiteral("second"));
        const domain::Personal kept = sample.personal();
        QCOMPARE(kept.jobs.size(), size_t(1));
        QVERIFY(kept.jobs[0].starred);
        QCOMPARE(kept.jobs[0].note, QStringLiteral("second"));
    }

    void whatIsKeptIsShownWhateverIsSetBeforeItIsRead()
    {
        OpenSample sample;
        QVERIFY(workspace::setStar(*sample.library, sample.id, true));
        QVERIFY(workspace::setNote(*sample.library, sample.id, QStringLiteral("call on Monday")));
        QVERIFY(workspace::setOwnSkill(*sample.library, QStringLiteral("python"), true));
        QVERIFY(workspace::saveView(*sample.library, {QStringLiteral("near"), "{}"}));
        OwnPart own;
        {
            const BusyPool nothingIsReadYet;
            own.setLibrary(sample.library);
            own.addRecent({QStringLiteral("Data Scientist"), QStringLiteral("Data Specialist")});
            own.setOwnSkill(QStringLiteral("sql"), true);
        }
        QTRY_VERIFY(own.isStarred(sample.id));
        QCOMPARE(own.note(sample.id), QStringLiteral("call on Monday"));
        QCOMPARE(own.skills(), QStringList({QStringLiteral("python"), QStringLiteral("sql")}));
        QCOMPARE(own.views().size(), size_t(1));
        QCOMPARE(own.recent().size(), size_t(1));
        QCOMPARE(sample.personal().skills, own.skills());
    }

    void aMarkSetBeforeTheOthersAreReadIsToldToo()
    {
        OpenSample sample;
        OwnPart own;
        QSignalSpy failed(&own, &OwnPart::failed);
        {
            const BusyPool nothingIsReadYet;
            own.setLibrary(sample.library);
            own.setStar(domain::JobId(123456), true);
            own.setStar(sample.id, true);
        }
        QTRY_VERIFY(!own.isStarred(domain::JobId(123456)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(own.isStarred(sample.id));
    }

    void aFailureIsToldThoughMoreIsWritten()
    {
        OpenSample sample;
        OwnPart own;
        own.setLibrary(sample.library);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QSignalSpy failed(&own, &OwnPart::failed);
        own.setStar(domain::JobId(123456), true);
        QThreadPool::globalInstance()->waitForDone(); // written, and not told yet
        own.setStar(sample.id, true);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(!own.isStarred(domain::JobId(123456)));
    }

    void aMarkThatCannotBeKeptIsTold()
    {
        OpenSample sample;
        OwnPart own;
        own.setLibrary(sample.library);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QSignalSpy failed(&own, &OwnPart::failed);
        own.setStar(domain::JobId(123456), true);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(!own.isStarred(domain::JobId(123456))); // and no longer shown
    }
};

QTEST_MAIN(tst_JobPane)
#include "tst_jobpane.moc"
