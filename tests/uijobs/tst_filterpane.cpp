// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobswindow.h"
#include "jobtables.h"
#include "ui/common/linkbutton.h"
#include "ui/filters/amountedit.h"
#include "ui/filters/countedbox.h"
#include "ui/filters/facetgroup.h"
#include "ui/filters/salaryhandle.h"
#include "ui/filters/salarypicture.h"

#include <QLocale>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace rolescope;
using namespace rolescope::ui;
using domain::FilterSpec;
using domain::Level;

namespace {

/// The boxes of a facet from top to bottom.
QList<CountedBox *> facet(const test::JobsWindow &w, const QString &title)
{
    QList<CountedBox *> boxes;
    for (CountedBox *box : w.findChildren<CountedBox *>()) {
        if (box->isVisibleTo(&w) && box->accessibleName().startsWith(title + QStringLiteral(": ")))
            boxes += box;
    }
    return boxes;
}

void open(const test::JobsWindow &w, const QString &title)
{
    auto *heading = w.named<QAbstractButton>(qPrintable(QStringLiteral("facet_") + title.toLower()));
    QVERIFY2(heading && heading->isVisibleTo(&w), qPrintable(title));
    if (!heading->isChecked())
        heading->click();
}

void showAll(const test::JobsWindow &w, const QString &title)
{
    open(w, title);
    for (LinkButton *link : w.findChildren<LinkButton *>()) {
        if (link->isVisibleTo(&w) && link->accessibleName().startsWith(title + QStringLiteral(": all ")))
            return link->click();
    }
    QFAIL(qPrintable(title));
}

} // namespace

class tst_FilterPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void readsWhatTheReadersLocaleWrites();
    void salaryOfTheSample();
    void typingIsOneStep();
    void undoAndRedoRestoreTheWidgets();
    void levelTicks();
    void unknownLevelAlone();
    void droppedLevelKeepsTheBoxes();
    void textIsDebounced();
    void escapeKeepsTheText();
    void facetsOnlyWhereThereAreValues();
    void countsAreWhatTickingShows();
    void aPlaceShowsAsManyJobsAsItCounts();
    void anEmployerShowsAsManyJobsAsItCounts();
    void placesOfOneNameSayTheirCountry();
    void everyValueIsOfferedAfterARestartWithAFilter();
    void aTickBeforeTheAnswerTicksNothing();
    void unknownSalary();
    void handlesBrush();
    void handleLeavesTheOtherSideAlone();
    void keysMoveHandlesAlongTheScale();
    void columnGivesBackWhatWasAsked();
    void keysOpenAColumn();
    void fitsItsColumn();
    void fieldsShareTheirEdges();
    void shortPaneShowsEveryLevel();
};

void tst_FilterPane::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("amount"); // -1: none
    const auto row = [](const char *text, int amount) { QTest::newRow(text) << QString::fromUtf8(text) << amount; };
    row("100000", 100'000);
    row("100,000", 100'000);
    row("100 000", 100'000);
    row("100.000", 100'000);
    row("100'000", 100'000);
    row("100k", 100'000);
    row("100 K", 100'000);
    row("$100k", 100'000);
    row("87.5k", 87'500);
    row("1.2m", 1'200'000);
    row("0", 0);
    row("", -1);
    row("k", -1);
    row("1e5", -1);
    row("9999m", -1);
    row("99999999999", -1);
}

void tst_FilterPane::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(int, amount);
    QCOMPARE(readAmount(text).value_or(-1), amount);
}

void tst_FilterPane::readsWhatTheReadersLocaleWrites()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    test::JobsWindow w(test::fiveJobs());
    w.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w)); // a field without the focus is written anew at each key
    w.type("salaryFrom", QStringLiteral("155,5k"));
    w.leave("salaryFrom");
    QCOMPARE(w.named<QLineEdit>("salaryFrom")->text(), QStringLiteral("155.500"));
    QCOMPARE(w.filters.current().salaryFrom, std::optional<qint32>(155'500));
}

void tst_FilterPane::salaryOfTheSample()
{
    test::JobsWindow w(test::fiveJobs());
    w.type("salaryFrom", QStringLiteral("155k"));
    QCOMPARE(w.answer().shown, 2U);
    QCOMPARE(w.sum(), 5U);
    w.leave("salaryFrom");
    QCOMPARE(w.named<QLineEdit>("salaryFrom")->text(), QStringLiteral("155,000"));
    w.type("salaryFrom", QStringLiteral("100,000"));
    QCOMPARE(w.answer().shown, 5U);
    w.click("salaryMustStart");
    QCOMPARE(w.answer().shown, 2U);
    w.click("salaryMayReach");
    w.type("salaryFrom", {});
    QVERIFY(!w.filters.current().salaryFrom);
    w.type("salaryTo", QStringLiteral("90000"));
    QCOMPARE(w.answer().shown, 2U); // 75K and 85K start below it
    QCOMPARE(w.answer().hiddenBy(domain::HiddenKey::SalaryAbove), 3U);
}

void tst_FilterPane::typingIsOneStep()
{
    test::JobsWindow w(test::fiveJobs());
    w.type("salaryFrom", QStringLiteral("155000"));
    w.leave("salaryFrom");
    QCOMPARE(w.filters.current().salaryFrom, 155'000);
    w.filters.undo();
    QVERIFY(w.filters.current().isEmpty());
    QVERIFY(!w.filters.canUndo());
    // What ends where it began leaves no step.
    w.filters.reset();
    w.type("salaryFrom", QStringLiteral("9"));
    QTest::keyClick(w.named<QLineEdit>("salaryFrom"), Qt::Key_Backspace);
    QVERIFY(w.filters.current().isEmpty());
    QVERIFY(!w.filters.canUndo());
}

void tst_FilterPane::undoAndRedoRestoreTheWidgets()
{
    test::JobsWindow w(test::fiveJobs());
    w.type("salaryFrom", QStringLiteral("100k"));
    w.leave("salaryFrom");
    w.click("salaryMustStart");
    w.click("levelMid");
    w.filters.undo();
    QVERIFY(!w.ticked("levelMid"));
    w.filters.undo();
    QVERIFY(w.ticked("salaryMayReach"));
    w.filters.undo();
    QCOMPARE(w.named<QLineEdit>("salaryFrom")->text(), QString());
    QCOMPARE(w.answer().shown, 5U);
    w.filters.redo();
    QCOMPARE(w.named<QLineEdit>("salaryFrom")->text(), QStringLiteral("100,000"));
    w.filters.redo();
    w.filters.redo();
    QVERIFY(w.ticked("salaryMustStart"));
    QVERIFY(w.ticked("levelMid"));
    QCOMPARE(w.answer().shown, 1U);
}

void tst_FilterPane::levelTicks()
{
    test::JobsWindow w(test::thirtyJobs());
    const quint32 unknown = w.answer().facets.levels[size_t(Level::Unknown)];
    QVERIFY(unknown > 0);
    QVERIFY(!w.ticked("levelUnknown"));
    QCOMPARE(w.answer().shown, 30U); // nothing ticked: all show
    w.click("levelMid");
    QCOMPARE(w.answer().hiddenBy(domain::HiddenKey::LevelUnknown), unknown);
    const quint32 mid = w.answer().shown;
    w.click("levelUnknown");
    QVERIFY(w.ticked("levelUnknown"));
    QCOMPARE(w.answer().shown, mid + unknown);
    w.click("levelUnknown");
    QCOMPARE(w.answer().shown, mid);
    QVERIFY(!w.filters.current().showUnknownLevel);
    w.click("levelMid");
    QCOMPARE(w.answer().shown, 30U);
    QVERIFY(w.filters.current().isEmpty());
}

void tst_FilterPane::unknownLevelAlone()
{
    test::JobsWindow w(test::thirtyJobs());
    const quint32 unknown = w.answer().facets.levels[size_t(Level::Unknown)];
    w.click("levelUnknown");
    QVERIFY(w.ticked("levelUnknown"));
    QCOMPARE(w.answer().shown, unknown);
    QCOMPARE(w.sum(), 30U);
    w.click("levelSenior");
    QVERIFY(w.ticked("levelUnknown"));
    QCOMPARE(w.filters.current().levels, std::vector<Level>{Level::Senior});
    w.click("levelSenior");
    QCOMPARE(w.answer().shown, unknown);
    w.click("levelUnknown");
    QVERIFY(w.filters.current().isEmpty());
}

void tst_FilterPane::droppedLevelKeepsTheBoxes()
{
    test::JobsWindow w(test::thirtyJobs());
    w.click("levelMid");
    w.click("hidden_level"); // shows other levels, not the unknown ones
    QVERIFY(!w.ticked("levelMid"));
    QVERIFY(!w.ticked("levelUnknown"));
    QVERIFY(!w.filters.current().unknownLevelShown());
    w.click("levelMid");
    QVERIFY(w.filters.current().levels == std::vector<Level>{Level::Mid});
}

void tst_FilterPane::textIsDebounced()
{
    test::JobsWindow w(test::fiveJobs());
    w.type("filterText", QStringLiteral("amazon"));
    QCOMPARE(w.answer().shown, 5U);
    QTRY_COMPARE(w.answer().shown, 2U);
    w.type("filterText", QStringLiteral("zzz"));
    QTRY_COMPARE(w.answer().shown, 0U);
    w.leave("filterText");
    w.filters.undo();
    QVERIFY(w.filters.current().isEmpty());
    QCOMPARE(w.named<QLineEdit>("filterText")->text(), QString());
}

void tst_FilterPane::escapeKeepsTheText()
{
    test::JobsWindow w(test::fiveJobs());
    w.activateWindow();
    w.type("filterText", QStringLiteral("data"));
    auto *edit = w.named<QLineEdit>("filterText");
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->hasFocus());
    QCOMPARE(edit->text(), QStringLiteral("data"));
    QTRY_COMPARE(w.filters.current().text, QStringLiteral("data"));
}

void tst_FilterPane::facetsOnlyWhereThereAreValues()
{
    test::JobsWindow w(test::fiveJobs());
    QVERIFY(w.named("Type_full_time"));
    QVERIFY(!w.named("Type_contract"));
    QVERIFY(!w.named("salaryUnknown")->isVisible());
    QVERIFY(w.named("levelExecutive")->isVisible()); // levels are few and all named
    for (const CountedBox *box : w.findChildren<CountedBox *>())
        QVERIFY2(!box->accessibleName().startsWith(QStringLiteral("Skill")), qPrintable(box->accessibleName()));
}

void tst_FilterPane::countsAreWhatTickingShows()
{
    test::JobsWindow w(test::thirtyJobs());
    w.type("salaryFrom", QStringLiteral("120k"));
    w.leave("salaryFrom");
    for (const char *name : {"levelEntry", "levelMid", "levelSenior", "levelExecutive", "levelUnknown",
                             "Type_full_time", "Type_contract", "Type_unknown"}) {
        const auto *box = w.named<CountedBox>(name);
        QVERIFY2(box, name);
        const quint32 promised = box->jobCount();
        w.click(name);
        QCOMPARE(w.answer().shown, promised);
        w.click(name);
    }
}

void tst_FilterPane::aPlaceShowsAsManyJobsAsItCounts()
{
    test::JobsWindow w(test::alikePlaces());
    showAll(w, QStringLiteral("Place"));
    const int places = int(facet(w, QStringLiteral("Place")).size());
    QCOMPARE(places, 13);
    for (int i = 0; i < places; ++i) {
        CountedBox *box = facet(w, QStringLiteral("Place"))[i];
        const quint32 promised = box->jobCount();
        QVERIFY(promised > 0);
        box->click();
        QVERIFY(box->isChecked());
        QVERIFY2(w.answer().shown == promised, qPrintable(box->accessibleName()));
        facet(w, QStringLiteral("Place"))[i]->click();
        QVERIFY(w.filters.current().isEmpty());
    }
}

void tst_FilterPane::anEmployerShowsAsManyJobsAsItCounts()
{
    test::JobsWindow w(test::fiveJobs());
    open(w, QStringLiteral("Employer"));
    const auto employers = facet(w, QStringLiteral("Employer"));
    QCOMPARE(employers.size(), 3);
    quint32 all = 0;
    for (CountedBox *box : employers) {
        const quint32 promised = box->jobCount();
        all += promised;
        box->click();
        QCOMPARE(w.answer().shown, promised);
        QCOMPARE(w.answer().hiddenBy(domain::HiddenKey::Employer), 5 - promised);
        box->click();
    }
    QCOMPARE(all, 5U);
    // Two of them are alternatives, one step each.
    employers[0]->click();
    employers[1]->click();
    QCOMPARE(w.answer().shown, employers[0]->jobCount() + employers[1]->jobCount());
    w.filters.undo();
    QVERIFY(employers[0]->isChecked() && !employers[1]->isChecked());
}

void tst_FilterPane::placesOfOneNameSayTheirCountry()
{
    test::JobsWindow w(test::alikePlaces());
    showAll(w, QStringLiteral("Place"));
    QStringList names;
    for (const CountedBox *box : facet(w, QStringLiteral("Place")))
        names += box->accessibleName().section(QStringLiteral(": "), 1);
    QVERIFY(names.contains(QStringLiteral("Springfield, US, 11 jobs")));
    QVERIFY(names.contains(QStringLiteral("Springfield, CA, 10 jobs")));
    QVERIFY(names.contains(QStringLiteral("New York, 8 jobs"))); // no other has the name
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_FilterPane::everyValueIsOfferedAfterARestartWithAFilter()
{
    QStringList fresh, restored;
    {
        test::JobsWindow w(test::alikePlaces());
        showAll(w, QStringLiteral("Place"));
        showAll(w, QStringLiteral("Skill"));
        for (const char *title : {"Place", "Skill"})
            for (const CountedBox *box : facet(w, QLatin1String(title)))
                fresh += box->accessibleName();
    }
    FilterSpec spec;
    spec.levels = {Level::Mid}; // hides half of the places and skills
    spec.placeValues = {{QStringLiteral("boston"), {}}};
    test::JobsWindow w(test::noJobs());
    w.filters.push(spec);
    const workspace::Snapshot snapshot = test::alikePlaces();
    w.filterPane->setSnapshot(snapshot);
    w.jobs->setSnapshot(snapshot);
    QCOMPARE(w.answer().shown, 2U);
    open(w, QStringLiteral("Place"));
    const auto few = facet(w, QStringLiteral("Place"));
    QCOMPARE(few.size(), 6); // the five most frequent ones and the ticked one
    QVERIFY(few.back()->isChecked());
    w.click("clearFilters");
    showAll(w, QStringLiteral("Place"));
    showAll(w, QStringLiteral("Skill"));
    for (const char *title : {"Place", "Skill"})
        for (const CountedBox *box : facet(w, QLatin1String(title)))
            restored += box->accessibleName();
    QCOMPARE(restored, fresh);
    QCOMPARE(restored.size(), 13 + 12);
}

void tst_FilterPane::aTickBeforeTheAnswerTicksNothing()
{
    test::JobsWindow w(test::thirtyJobs());
    for (const char *title : {"Level", "Type", "Skill", "Role", "Place", "Employer", "Currency"})
        open(w, QLatin1String(title));
    // Other jobs are there, their counts are not: the boxes are those of the jobs before.
    const workspace::Snapshot other = test::fiveJobs();
    w.filterPane->setSnapshot(other);
    QList<CountedBox *> boxes;
    for (const FacetGroup *group : w.findChildren<FacetGroup *>())
        boxes += group->findChildren<CountedBox *>();
    QVERIFY(boxes.size() > 20);
    for (CountedBox *box : boxes) {
        box->click();
        QVERIFY2(!box->isChecked(), qPrintable(box->accessibleName()));
    }
    QCOMPARE(w.filters.current(), FilterSpec());
    QVERIFY(!w.filters.canUndo());
    w.jobs->setSnapshot(other);
    const QList<CountedBox *> places = facet(w, QStringLiteral("Place"));
    QCOMPARE(places.size(), 3);
    places.front()->click();
    QVERIFY(places.front()->isChecked());
    QCOMPARE(w.filters.current().placeValues.size(), size_t(1));
    QCOMPARE(w.answer().shown, places.front()->jobCount());
}

void tst_FilterPane::unknownSalary()
{
    test::JobsWindow w(test::thirtyJobs());
    QVERIFY(w.named("salaryUnknown")->isVisible());
    QVERIFY(w.ticked("salaryUnknown"));
    const quint32 before = w.answer().shown;
    w.click("salaryUnknown");
    QCOMPARE(w.answer().shown, before - 3);
    QCOMPARE(w.answer().hiddenBy(domain::HiddenKey::SalaryUnknown), 3U);
}

void tst_FilterPane::handlesBrush()
{
    test::JobsWindow w(test::thirtyJobs());
    auto *picture = w.named<SalaryPicture>("salaryPicture");
    QVERIFY(picture->isHistogram());
    SalaryHandle *low = picture->lowHandle();
    const QPoint centre = low->rect().center();
    QTest::mousePress(low, Qt::LeftButton, {}, centre);
    for (int i = 0; i < 8; ++i)
        QTest::mouseMove(low, low->rect().center() + QPoint(10, 0));
    const auto from = w.filters.current().salaryFrom;
    QVERIFY(from.has_value());
    QTest::mouseRelease(low, Qt::LeftButton);
    QCOMPARE(w.sum(), 30U);
    w.filters.undo(); // one step, however far it went
    QVERIFY(w.filters.current().isEmpty());
    QVERIFY(!w.filters.canUndo());
    QCOMPARE(low->value(), 0);
    QTest::keyClick(low, Qt::Key_Right);
    QCOMPARE(low->value(), 1);
    QCOMPARE(*w.filters.current().salaryFrom, w.answer().salaries[1].from);
    QTest::keyClick(low, Qt::Key_Home);
    QVERIFY(!w.filters.current().salaryFrom);
    SalaryHandle *high = picture->highHandle();
    QTest::keyClick(high, Qt::Key_Left);
    QCOMPARE(*w.filters.current().salaryTo, w.answer().salaries.back().from);
    QTest::keyClick(high, Qt::Key_Home); // never passes the other
    QVERIFY(high->value() > low->value());
}

void tst_FilterPane::handleLeavesTheOtherSideAlone()
{
    test::JobsWindow w(test::thirtyJobs());
    auto *picture = w.named<SalaryPicture>("salaryPicture");
    const std::vector<engine::SalaryBin> bins = w.answer().salaries;
    domain::FilterSpec typed;
    typed.salaryFrom = bins[2].from + 1; // between two edges
    typed.salaryTo = bins.back().to * 4; // beyond the scale
    w.filters.push(typed);
    QTest::keyClick(picture->highHandle(), Qt::Key_Left);
    QCOMPARE(w.filters.current().salaryFrom, typed.salaryFrom);
    QCOMPARE(*w.filters.current().salaryTo, bins.back().from);
    w.filters.push(typed);
    QTest::keyClick(picture->lowHandle(), Qt::Key_Right);
    QCOMPARE(*w.filters.current().salaryFrom, bins[3].from);
    QCOMPARE(w.filters.current().salaryTo, typed.salaryTo);
}

void tst_FilterPane::keysMoveHandlesAlongTheScale()
{
    test::JobsWindow w(test::thirtyJobs());
    auto *picture = w.named<SalaryPicture>("salaryPicture");
    w.setLayoutDirection(Qt::RightToLeft);
    const int before = picture->lowHandle()->x();
    QTest::keyClick(picture->lowHandle(), Qt::Key_Right);
    QVERIFY(picture->lowHandle()->x() > before);
}

void tst_FilterPane::columnGivesBackWhatWasAsked()
{
    test::JobsWindow w(test::thirtyJobs());
    auto *picture = w.named<SalaryPicture>("salaryPicture");
    domain::FilterSpec asked;
    asked.salaryFrom = w.answer().salaries[1].from;
    asked.strictSalary = true;
    asked.showUnknownSalary = false;
    w.filters.push(asked);
    picture->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picture, Qt::Key_End);
    QTest::keyClick(picture, Qt::Key_Return);
    QVERIFY(w.filters.current().asksForTop() && !w.filters.current().salaryFrom);
    QTest::keyClick(picture, Qt::Key_Left); // from column to column
    QTest::keyClick(picture, Qt::Key_Return);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(w.filters.current(), asked);
}

void tst_FilterPane::keysOpenAColumn()
{
    test::JobsWindow w(test::thirtyJobs());
    auto *picture = w.named<SalaryPicture>("salaryPicture");
    QVERIFY(picture->focusPolicy() & Qt::TabFocus);
    const std::vector<engine::SalaryBin> bins = w.answer().salaries;
    picture->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picture, Qt::Key_Return);
    QVERIFY(w.filters.current().isEmpty());
    const QString alone = picture->accessibleName();
    QVERIFY(!alone.isEmpty());
    int opened = 0;
    for (const engine::SalaryBin &bin : bins) {
        if (bin.count == 0)
            continue;
        QTest::keyClick(picture, Qt::Key_Right);
        QVERIFY(picture->accessibleName().startsWith(alone) && picture->accessibleName() != alone);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(w.answer().shown, bin.count);
        QTest::keyClick(picture, Qt::Key_Space); // a second time takes it back
        QVERIFY(w.filters.current().isEmpty());
        ++opened;
    }
    QVERIFY(opened > 1);
    const QString last = picture->accessibleName();
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(picture->accessibleName(), last);
    QTest::keyClick(picture, Qt::Key_Home);
    QVERIFY(picture->accessibleName() != last);
    QTest::keyClick(picture, Qt::Key_End);
    QCOMPARE(picture->accessibleName(), last);
}

void tst_FilterPane::fitsItsColumn()
{
    test::JobsWindow w(test::thirtyJobs());
    for (const int percent : {100, 150}) {
        w.style.setTextPercent(percent);
        w.filterPane->setFixedWidth(w.style.scaled(220));
        for (const int height : {300, 900}) {
            w.resize(1000, height);
            QCoreApplication::processEvents();
            auto *scroll = w.filterPane->findChild<QScrollArea *>();
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
            const QWidget *box = w.named("levelEntry");
            QCOMPARE(box->mapTo(w.filterPane, QPoint()).x(), 16);
            QVERIFY(box->mapTo(w.filterPane, QPoint(box->width(), 0)).x() <= w.filterPane->width() - 4);
        }
    }
}

void tst_FilterPane::fieldsShareTheirEdges()
{
    test::JobsWindow w(test::fiveJobs());
    QCoreApplication::processEvents();
    const auto edges = [&](const char *name) {
        const QWidget *field = w.named(name);
        const int left = field->mapTo(w.filterPane, QPoint()).x();
        return std::pair(left, left + field->width());
    };
    QCOMPARE(edges("salaryFrom"), edges("salaryTo"));
    QCOMPARE(edges("salaryFrom").second, edges("filterText").second);
    QCOMPARE(edges("salaryPicture"), edges("filterText"));
    QCOMPARE(edges("filterText").second, edges("levelEntry").second);
}

void tst_FilterPane::shortPaneShowsEveryLevel()
{
    for (const workspace::Snapshot &snapshot : {test::fiveJobs(), test::thirtyJobs()}) {
        test::JobsWindow w(snapshot);
        w.resize(1000, 304); // the lower half at 1366 × 768
        QCoreApplication::processEvents();
        QVERIFY(w.filterPane->height() <= 304);
        const QWidget *last = w.named("levelUnknown");
        QVERIFY(last->isVisible());
        const int bottom = last->mapTo(w.filterPane, QPoint(0, last->height())).y();
        QVERIFY2(bottom <= w.filterPane->height(), qPrintable(QString::number(bottom)));
    }
}

QTEST_MAIN(tst_FilterPane)
#include "tst_filterpane.moc"
