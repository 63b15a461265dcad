// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// A number that a chart's reading or mark says is the length of the list that a click opens.
#include "windowharness.h"

#include "chart/shares.h"
#include "ui/charts/chartcolumn.h"
#include "ui/charts/chartview.h"
#include "ui/charts/phraseview.h"
#include "ui/charts/salarypane.h"
#include "ui/charts/skillschart.h"
#include "ui/common/choicebox.h"
#include "ui/common/linkbutton.h"
#include "ui/filters/salarypicture.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"
#include "ui/myskills/gaplist.h"
#include "ui/myskills/myskillspage.h"
#include "ui/similar/similarlist.h"
#include "ui/similar/similarrolesdialog.h"
#include "workspace/feeds.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <set>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

/// 96 ads of two compared roles: levels, types, employers, both ends and one, wide ranges, another currency, none.
QByteArray feed()
{
    QByteArray rows = "title,company,level,type,salary_min,salary_max,currency,period,description\n";
    for (int i = 0; i < 96; ++i) {
        const bool science = i % 3 != 0;
        const int low = 90'000 + 1000 * i;
        const bool wide = i % 4 == 1, oneEnd = i % 11 == 5, none = i % 17 == 6, euro = i % 19 == 8;
        rows += science ? "Data Scientist" : "Machine Learning Engineer";
        rows += ",Employer " + QByteArray::number(i % 29) + (i / 2 % 2 == 0 ? ",senior" : ",entry");
        rows += i % 23 == 0 ? ",internship," : ",full_time,";
        rows += none ? QByteArray(",") : QByteArray::number(low) + ',';
        rows += none || oneEnd ? QByteArray() : QByteArray::number(wide ? 2 * low : low + 20'000);
        rows += none ? ",,," : euro ? ",EUR,year," : ",USD,year,";
        rows += i % 2 == 0 ? "We work with Python and SQL and Docker no. " : "Statistics and R and Kubernetes no. ";
        rows += QByteArray::number(i) + ".\n";
    }
    return rows;
}

QList<int> numbersIn(const QString &text)
{
    QList<int> numbers;
    static const QRegularExpression number(QStringLiteral("\\d+"));
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers += found.next().captured().toInt();
    return numbers;
}

/// The real window with these ads, comparing the two roles.
class Window : public WindowHarness {
public:
    Window()
    {
        const QString file = path(QStringLiteral("ads.rolescope"));
        const QString csv = path(QStringLiteral("ads.csv"));
        QFile out(csv);
        const auto library = workspace::Library::create(file, workspace::Library::Content::Sample);
        if (!library || !out.open(QIODevice::WriteOnly) || out.write(feed()) < 0)
            qFatal("the library could not be made");
        out.close();
        const auto draft = workspace::readFeed(csv, workspace::RememberedMappings(path(QStringLiteral("mappings"))));
        if (!draft || !library->importFeed(*draft, {}, false))
            qFatal("the ads were not imported");
        start(file);
        const domain::Catalog &catalog = *window().snapshot().catalog;
        window().selection()->setPair(catalog.roleNamed(QStringLiteral("Data Scientist"))->id,
                                      catalog.roleNamed(QStringLiteral("Machine Learning Engineer"))->id);
        settle();
    }
    const analysis::Comparison &comparison() { return *window().comparison(); }
    /// Opens a page of the chart column and gives its chart.
    ui::ChartView *chart(const char *page, const char *name)
    {
        window().findChild<ui::ChartColumn *>()->setCurrent(QLatin1String(page));
        settle();
        return find<ui::ChartView>(name);
    }
    /// The length of the job list.
    int listed()
    {
        settle();
        return window().findChild<ui::JobListView *>()->model()->rowCount();
    }
    /// What a click on a link lists.
    int listedBy(QAbstractButton *link)
    {
        link->click();
        return listed();
    }
    std::vector<ui::LinkButton *> countLinks(const char *part)
    {
        std::vector<ui::LinkButton *> links;
        for (auto *link : find<QWidget>(part)->findChildren<ui::LinkButton *>())
            if (link->text().contains(QStringLiteral("job ad")))
                links.push_back(link);
        return links;
    }
};

std::set<std::pair<int, int>> idsOf(const ui::ChartView *view)
{
    std::set<std::pair<int, int>> ids;
    for (const chart::Mark &mark : view->picture().marks)
        if (mark.id.isValid())
            ids.insert({mark.id.index, mark.id.part});
    return ids;
}

QString tooltipOf(const ui::ChartView *view, chart::MarkId id)
{
    for (const chart::Mark &mark : view->picture().marks)
        if (mark.id == id && !mark.tooltip.isEmpty())
            return mark.tooltip;
    return {};
}

} // namespace

class TestReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void circlesAndBarsMarkAsManySkillsAsTheySay();
    void demandFiguresListTheirAds();
    void salaryRowsListTheirAds();
    void salaryNotesListTheirAds();
    void skillAndPayListsItsAds();
    void histogramCountsTheSalaries();
    void everyColumnOfTheHistogramListsItsJobs();
    void matrixAndListSayTheSame();
    void gapHeadingsCountTheirLines();
};

void TestReadings::circlesAndBarsMarkAsManySkillsAsTheySay()
{
    Window w;
    ui::ChartView *view = w.chart("chartsPane", "skillsChart");
    const auto &skills = w.comparison().skills;
    // The sentence: of B's skills so many in A; the other way.
    const QString reading = w.find<ui::PhraseView>("skillsReading")->accessibleName();
    const QList<int> said = numbersIn(reading);
    const auto marked = [&](chart::MarkId id) {
        Q_EMIT view->clicked(id);
        const auto count = int(w.window().selection()->skills().size());
        Q_EMIT view->clicked(id); // takes it back
        return count;
    };
    const int onlyA = marked({0, chart::OnlyA}), both = marked({0, chart::InBoth}), onlyB = marked({0, chart::OnlyB});
    QVERIFY2(said.size() >= 4, qPrintable(reading));
    QCOMPARE(said.mid(0, 4), (QList<int>{onlyB + both, both, both, onlyA + both}));
    int ofBars = 0;
    for (const auto &[index, part] : idsOf(view)) {
        const QString tooltip = tooltipOf(view, {index, part});
        QVERIFY2(!numbersIn(tooltip).isEmpty(), qPrintable(tooltip));
        QCOMPARE(numbersIn(tooltip).front(), marked({index, part}));
        ofBars += index > 0 ? marked({index, part}) : 0;
    }
    QCOMPARE(ofBars, int(skills.onlyA.size() + skills.shared.size() + skills.onlyB.size()));
    // The picture's own text counts each category.
    const QString text = view->accessibleDescription().mid(reading.size());
    int bar = 1;
    for (const analysis::CategoryCount &category : skills.categories) {
        const QString counts =
            text.mid(text.indexOf(category.category + QStringLiteral(":")) + category.category.size());
        const QList<int> numbers = numbersIn(counts);
        const std::array parts{chart::InBoth, chart::OnlyA, chart::OnlyB};
        for (size_t i = 0; i < parts.size(); ++i) {
            const int count = numbers.value(qsizetype(i));
            QCOMPARE(count, count == 0 ? 0 : marked({bar, parts[i]}));
        }
        ++bar;
    }
}

void TestReadings::demandFiguresListTheirAds()
{
    Window w;
    ui::ChartView *view = w.chart("demandPane", "demandChart");
    const analysis::Demand &demand = w.comparison().demandA;
    int lists = 0;
    for (const auto &[index, part] : idsOf(view)) {
        if (part != chart::FigurePart)
            continue;
        const QString tooltip = tooltipOf(view, {index, part});
        static const QRegularExpression asked(QStringLiteral("asked in (\\d+) of (\\d+) job ads"));
        const auto match = asked.match(tooltip);
        QVERIFY2(match.hasMatch(), qPrintable(tooltip));
        Q_EMIT view->clicked({index, part});
        QCOMPARE(w.listed(), match.captured(1).toInt());
        QCOMPARE(match.captured(2).toInt(), demand.withText);
        ++lists;
    }
    QVERIFY(lists >= 4);
    w.window().filters()->push(demand.jobsWithText());
    QCOMPARE(w.listed(), demand.withText);
    // The sentence's numbers are the groups', whose headings count their rows.
    const QString reading = w.find<ui::PhraseView>("demandReading")->accessibleName();
    QVERIFY2(numbersIn(reading).contains(demand.withText), qPrintable(reading));
    QVERIFY(numbersIn(reading).contains(demand.count(analysis::DemandGroup::Both)));
    QVERIFY(numbersIn(reading).contains(demand.count(analysis::DemandGroup::AskedOnly)));
    for (const chart::Mark &mark : view->picture().marks)
        if (mark.text.contains(QStringLiteral(" · ")) && mark.style.bold)
            QVERIFY2(numbersIn(mark.text).size() == 1, qPrintable(mark.text));
}

void TestReadings::salaryRowsListTheirAds()
{
    Window w;
    ui::ChartView *view = w.chart("salaryPane", "salaryChart");
    static const QRegularExpression ads(QStringLiteral("(\\d+) job ads?"));
    std::set<int> lists;
    for (const auto &[index, part] : idsOf(view)) {
        const QString tooltip = tooltipOf(view, {index, part});
        const auto match = ads.match(tooltip);
        QVERIFY2(match.hasMatch(), qPrintable(tooltip));
        Q_EMIT view->clicked({index, part});
        QCOMPARE(w.listed(), match.captured(1).toInt());
        lists.insert(w.listed());
    }
    // Each number of the sentence is one of the lists: all levels of either role.
    const QString reading = w.find<ui::PhraseView>("salaryReading")->accessibleName();
    int said = 0;
    for (auto found = ads.globalMatch(reading); found.hasNext(); ++said)
        QVERIFY2(lists.contains(found.next().captured(1).toInt()), qPrintable(reading));
    QCOMPARE(said, 2);
}

void TestReadings::salaryNotesListTheirAds()
{
    Window w;
    w.chart("salaryPane", "salaryChart");
    const auto links = w.countLinks("salaryNotes");
    QStringList names;
    for (ui::LinkButton *link : links) {
        names += link->accessibleName();
        QCOMPARE(w.listedBy(link), numbersIn(link->text()).front());
        QVERIFY(w.listed() > 0);
    }
    for (const char *note : {"internships", "in EUR", "salary unknown", "one end only"})
        QVERIFY2(names.join(u'|').contains(QLatin1String(note)), qPrintable(names.join(u'|')));
    // Ranges are mostly wide for nobody here, but each figure can list its own.
    const analysis::SalarySummary &salary = w.comparison().salaryA;
    QVERIFY(salary.all.wideRanges > 0);
    w.window().filters()->push(salary.all.wideFilter(salary.thresholds));
    QCOMPARE(w.listed(), salary.all.wideRanges);
}

void TestReadings::skillAndPayListsItsAds()
{
    Window w;
    w.chart("salaryPane", "salaryChart");
    auto *part = w.find<QWidget>("skillPay");
    QVERIFY(!w.find<QWidget>("skillPayFound")); // closed at first: nothing is counted
    w.find<ui::LinkButton>("salaryDetailsLink")->click();
    w.settle();
    QVERIFY(w.find<QWidget>("skillPayFound"));
    auto *skills = w.find<ui::ChoiceBox>("skillPaySkill");
    skills->setCurrentIndex(skills->findText(QStringLiteral("Python")));
    Q_EMIT skills->activated(skills->currentIndex());
    w.settle();
    const auto links = w.countLinks("skillPayFound");
    QVERIFY(links.size() >= 2);
    for (ui::LinkButton *link : links)
        QCOMPARE(w.listedBy(link), numbersIn(link->text()).front());
    QStringList said;
    for (auto *sentence : part->findChildren<ui::PhraseView *>(QStringLiteral("skillPaySentence")))
        said += sentence->accessibleName();
    QCOMPARE(said.size(), 2);
    for (const QString &sentence : said)
        QVERIFY2(sentence.contains(QStringLiteral("Not enough to say for Python"))
                     || sentence.contains(QStringLiteral("this is a difference between advertisements")),
                 qPrintable(sentence));
}

void TestReadings::histogramCountsTheSalaries()
{
    Window w;
    auto *picture = w.window().findChild<ui::SalaryPicture *>();
    const int said = numbersIn(picture->accessibleDescription()).front();
    domain::FilterSpec stated;
    stated.currency = QStringLiteral("USD");
    stated.showUnknownSalary = false;
    w.window().filters()->push(stated);
    QCOMPARE(w.listed(), said);
}

void TestReadings::everyColumnOfTheHistogramListsItsJobs()
{
    Window w;
    auto *picture = w.window().findChild<ui::SalaryPicture *>();
    QVERIFY(picture->isHistogram());
    const int said = numbersIn(picture->accessibleDescription()).front();
    // A filter of another kind stays in force, a salary's own gives way.
    domain::FilterSpec other;
    other.levels = {domain::Level::Senior};
    other.salaryFrom = 100'000;
    for (const domain::FilterSpec &spec : {domain::FilterSpec(), other}) {
        w.window().filters()->push(spec);
        w.settle();
        std::vector<std::pair<QPoint, int>> columns;
        for (const chart::Mark &mark : picture->histogram().marks)
            if (mark.id.isValid() && mark.id.part == chart::NoPart && !mark.tooltip.isEmpty())
                columns.emplace_back(QPointF(mark.rect.center().x(), mark.rect.top() + 2).toPoint(),
                                     numbersIn(mark.tooltip).back()); // "90K – 100K: 0 of 7"
        QVERIFY(columns.size() >= 10);
        int sum = 0, opened = 0;
        for (const auto &[at, count] : columns) {
            sum += count;
            const int before = w.listed();
            QTest::mouseClick(picture, Qt::LeftButton, {}, at);
            QCOMPARE(w.listed(), count > 0 ? count : before); // an empty column opens nothing
            opened += count > 0 ? 1 : 0;
        }
        QVERIFY(opened >= 8);
        QVERIFY(spec != domain::FilterSpec() || sum == said);
        // A second click takes the column back and gives what was asked before.
        const auto full = std::find_if(columns.rbegin(), columns.rend(), [](const auto &c) { return c.second > 0; });
        QVERIFY(w.window().filters()->current().asksForTop());
        QTest::mouseClick(picture, Qt::LeftButton, {}, full->first);
        w.settle();
        QCOMPARE(w.window().filters()->current(), spec);
    }
}

void TestReadings::matrixAndListSayTheSame()
{
    Window w;
    w.trigger("actionSimilarRoles");
    auto *dialog = w.window().findChild<ui::SimilarRolesDialog *>();
    QVERIFY(QTest::qWaitFor([dialog] { return dialog->isReady(); }));
    auto *list = dialog->findChild<ui::SimilarList *>();
    auto *view = dialog->findChild<ui::ChartView *>();
    const QString reading = dialog->findChild<QLabel *>(QStringLiteral("similarReading"))->text();
    const QList<int> said = numbersIn(reading); // roles, then the nearest one's counts both ways
    QVERIFY2(said.size() == 5, qPrintable(reading));
    QCOMPARE(said[0], list->model()->rowCount());
    const domain::RoleId scientist = w.comparison().a.id;
    int cells = 0;
    for (const auto &[row, column] : idsOf(view)) {
        if (column < 0)
            continue;
        const QList<int> counts = numbersIn(tooltipOf(view, {row, column}));
        Q_EMIT view->clicked({row, column});
        w.settle();
        const auto &skills = w.comparison().skills;
        // "Of the 17 skills named for X, 3 are also named for Y; the other way 3 of 6."
        QCOMPARE(counts.value(1), int(skills.shared.size()));
        const std::set<int> sides{skills.aOfB.of, skills.bOfA.of};
        QCOMPARE((std::set<int>{counts.value(0), counts.value(3)}), sides);
        ++cells;
    }
    QVERIFY(cells >= 10);
    w.window().selection()->setPair(
        scientist, w.window().snapshot().catalog->roleNamed(QStringLiteral("Data Science Engineer"))->id);
    w.settle();
    QCOMPARE(int(w.comparison().skills.shared.size()), said[1]);
}

void TestReadings::gapHeadingsCountTheirLines()
{
    Window w;
    w.window().findChild<ui::ChartColumn *>()->setCurrent(QStringLiteral("mySkillsPage"));
    auto *page = w.window().findChild<ui::MySkillsPage *>();
    page->setOwn(w.window().snapshot().catalog->skillNamed(QStringLiteral("Python"))->id, true);
    w.settle();
    int sections = 0;
    for (auto *list : page->findChildren<ui::GapList *>())
        for (const ui::GapSection &section : list->rows().sections()) {
            if (section.key == QStringLiteral("adding"))
                continue;
            QCOMPARE(numbersIn(section.title).front(), int(section.items.size()));
            ++sections;
        }
    QVERIFY(sections >= 4);
}

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"
