// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/comparison/views.h"
#include "wording/demandwords.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;
using domain::FilterSpec;
using ui::EntryData;
using ui::EntryRow;

namespace {

const domain::RoleId roleA(1), roleB(2);

domain::Catalog catalog()
{
    domain::Catalog made;
    made.roles = {{roleA, QStringLiteral("Alpha"), {}, {}}, {roleB, QStringLiteral("Beta"), {}, {}}};
    for (const char *name : {"Python", "Scala", "Excel", "Rust"}) {
        const domain::SkillId id(qint64(made.skills.size()) + 1);
        made.skills.push_back({id, QLatin1String(name), QLatin1String(name), {}, {}, {}});
    }
    domain::Source source;
    source.id = domain::SourceId(1);
    source.publisher = QStringLiteral("site");
    source.roles = {roleA, roleB};
    made.sources = {source};
    domain::Claim claim;
    claim.id = domain::ClaimId(1);
    claim.source = source.id;
    claim.role = roleA;
    claim.section = domain::Section::Skills;
    claim.skills = {{domain::SkillId(1), domain::Strength::Required, 0},
                    {domain::SkillId(2), domain::Strength::Required, 0}};
    made.claims = {claim};
    return made;
}

analysis::RoleAds ads(domain::RoleId role, int n, const std::vector<std::pair<int, int>> &counts)
{
    const domain::Catalog names = catalog();
    analysis::RoleAds made{role, n, n, {}};
    for (const auto &[skill, count] : counts)
        made.skills.push_back({domain::SkillId(skill), names.skills[size_t(skill) - 1].name, count});
    return made;
}

analysis::JobFigures figures(int n)
{
    analysis::JobFigures jobs;
    jobs.total = 2 * n;
    jobs.a.jobs = jobs.b.jobs = n;
    jobs.adsA = ads(roleA, n, {{1, n}, {3, n / 2}, {4, 1}});
    jobs.adsB = ads(roleB, n, {{3, n}});
    return jobs;
}

std::vector<EntryData> entriesOf(const analysis::JobFigures &jobs)
{
    const domain::Catalog names = catalog();
    return ui::pageOf(ui::viewkey::demand, analysis::compare(names, roleA, roleB, jobs), names).entries;
}

QStringList headings(const std::vector<EntryData> &entries)
{
    QStringList texts;
    for (const EntryData &entry : entries)
        if (entry.look == EntryData::Look::Heading)
            texts += plainText(entry.a);
    return texts;
}

} // namespace

class TestDemandView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsApartWhereThereAreJobs();
    void groupsStandUnderTheirHeadings();
    void everyCountOpensThatManyJobs();
    void withoutTextOneLineSaysWhatItNeeds();
    void aCountFiltersTheJobList();
    void theReaderIsToldWhatALinkShows();
};

void TestDemandView::standsApartWhereThereAreJobs()
{
    const domain::Catalog names = catalog();
    const auto listed = [&](const analysis::JobFigures &jobs) {
        for (const ui::ViewItem &view : ui::viewsOf(analysis::compare(names, roleA, roleB, jobs)))
            if (view.key == ui::viewkey::demand)
                return view.apart && view.name == QStringLiteral("Articles vs job ads");
        return false;
    };
    QVERIFY(listed(figures(40)));
    QVERIFY(!listed({}));
}

void TestDemandView::groupsStandUnderTheirHeadings()
{
    const std::vector<EntryData> entries = entriesOf(figures(40));
    QCOMPARE(headings(entries),
             (QStringList{QStringLiteral("In both: described and asked"), QStringLiteral("Described only"),
                          QStringLiteral("Asked only"), wording::differsHead(),
                          wording::groupName(analysis::DemandGroup::Neither)}));
    QStringList left;
    for (const EntryData &entry : entries)
        if (entry.place == EntryData::Place::Left)
            left += plainText(entry.a).replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(left.contains(QStringLiteral("Python  40 of 40 (91–100 %) · described by 1 of 1 publisher")),
             qPrintable(left.join(u'\n')));
    QVERIFY2(left.contains(QStringLiteral("Scala  0 of 40 (0–9 %) · described by 1 of 1 publisher")),
             qPrintable(left.join(u'\n')));
}

void TestDemandView::everyCountOpensThatManyJobs()
{
    int links = 0;
    for (const EntryData &entry : entriesOf(figures(40))) {
        for (const ui::Pieces *pieces : {&entry.a, &entry.b}) {
            for (const ui::Piece &piece : *pieces) {
                const auto *filter = std::get_if<FilterSpec>(&piece.action);
                if (!filter)
                    continue;
                ++links;
                QCOMPARE(piece.kind, ui::Piece::Kind::Link);
                QCOMPARE(filter->roles.size(), size_t(1));
                QVERIFY(filter->withText != (filter->skills.size() == 1));
                QVERIFY(!piece.text.startsWith(u"0 "));
            }
        }
    }
    QCOMPARE(links, 9); // ads 2; skills of Alpha 3 and of Beta 1; two told apart, one of which is 0 for Beta
}

void TestDemandView::withoutTextOneLineSaysWhatItNeeds()
{
    analysis::JobFigures jobs;
    jobs.total = 7;
    jobs.adsA.ads = 3;
    const std::vector<EntryData> entries = entriesOf(jobs);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(plainText(entries[0].a),
             QStringLiteral("Articles vs job ads needs 5 job ads with readable text for a "
                            "role; there are 0 for Alpha and 0 for Beta."));
}

void TestDemandView::aCountFiltersTheJobList()
{
    WindowHarness h;
    h.start();
    auto *pane = h.window().findChild<ui::ComparisonPane *>();
    QVERIFY(pane);
    FilterSpec wanted;
    wanted.roles = {h.window().comparison()->a.id};
    wanted.withText = true;
    Q_EMIT pane->jobsRequested(wanted);
    QVERIFY(h.window().filters()->current() == wanted);
    h.settle();
    h.window().filters()->undo();
    QVERIFY(h.window().filters()->current().isEmpty());
}

void TestDemandView::theReaderIsToldWhatALinkShows()
{
    useTestFont();
    workspace::Selection selection;
    ui::Style style;
    ui::ComparisonPane pane(&selection, &style);
    pane.resize(900, 700);
    pane.show();
    const auto names = std::make_shared<const domain::Catalog>(catalog());
    pane.setComparison(
        std::make_shared<const analysis::Comparison>(analysis::compare(*names, roleA, roleB, figures(40))), names);
    pane.setView(ui::viewkey::demand);
    QCoreApplication::processEvents();
    QSignalSpy requested(&pane, &ui::ComparisonPane::jobsRequested);
    for (EntryRow *row : pane.page().rows()) {
        if (!plainText(row->data().a).startsWith(QStringLiteral("Python  40")))
            continue;
        row->setFocus();
        for (int i = 0; i < 4 && requested.isEmpty(); ++i) {
            QTest::keyClick(row, Qt::Key_Right);
            if (row->accessibleDescription() == QStringLiteral("40 of 40: shows these job ads in the list"))
                QTest::keyClick(row, Qt::Key_Return);
        }
        break;
    }
    QCOMPARE(requested.size(), 1);
    const auto filter = requested.first().first().value<FilterSpec>();
    QCOMPARE(filter.roles, std::vector<domain::RoleId>{roleA});
    QCOMPARE(filter.skills, std::vector<domain::SkillId>{domain::SkillId(1)});
}

QTEST_MAIN(TestDemandView)
#include "tst_demandview.moc"
