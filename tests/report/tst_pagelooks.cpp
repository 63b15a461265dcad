// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/textflow.h"
#include "tests/report/layoutprobe.h"
#include "tests/report/pagefaults.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace reporttest;
using namespace rolescope::report;
using rolescope::domain::Section;

namespace {

QString headOf(const PageLayout &layout, int page)
{
    const std::vector<PageBox> body = bodyOf(layout, page);
    return body.empty() ? QString() : body.front().text.trimmed();
}

/// A pair with statements of this many words in one section, a column full of them before.
Fixture longStatements(int words)
{
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, Section::Responsibilities, 0, 8, 8, 12);
    addSection(f, Section::Overview, 0, 6, 6, words);
    return f;
}

/// All rules, those of each page far below those of the page before.
std::vector<QRectF> rulesOf(const PageLayout &layout)
{
    std::vector<QRectF> rules;
    for (const Page &page : layout.pages)
        for (const PageItem &item : page.items)
            if (const auto *shape = std::get_if<PageShape>(&item))
                if (shape->kind == PageShape::Kind::Bar && shape->rect.height() < 3)
                    rules.push_back(shape->rect.translated(0, 10000.0 * static_cast<double>(&page - &layout.pages[0])));
    return rules;
}

} // namespace

/// What a reader sees of pages: where they begin and end, what stands beside what.
class TestPageLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesSayWhatTheyGoOnWith();
    void pagesThatBeginWithAHeadingSayNothingElse();
    void longStatementsLeaveNoFootWhite();
    void aListLeftAloneHasAllColumns();
    void thePageOfThresholdsIsNotAFewLines();
    void shortListsStayTogether();
    void tablesKeepADistanceFromWhatFollows();
    void listsThatGoOnBeginLevel();
    void aDividedBoxHasAirAtTheCut();
    void groupsAreNamedAgain();
    void groupedTablesNameTheGroupAgain();
    void percentSignsStayWithTheirNumber();
    void ownWordsAreApart();
    void theDateIsNeverCut();
    void figuresEndAtTheRight();
};

void TestPageLooks::pagesSayWhatTheyGoOnWith()
{
    const PageLayout layout = layoutOf(big());
    int responsibilities = 0, tips = 0, jobs = 0;
    for (int page = 3; page <= static_cast<int>(layout.pages.size()); ++page) {
        const QString head = headOf(layout, page);
        responsibilities += head == QStringLiteral("Responsibilities, continued");
        tips += head == QStringLiteral("Tips, continued");
        jobs += head == QStringLiteral("Job ads, continued");
        QVERIFY2(!head.startsWith(QStringLiteral("Only ")), qPrintable(QStringLiteral("page %1").arg(page)));
        QVERIFY2(head != QStringLiteral("Title"), qPrintable(QStringLiteral("page %1").arg(page)));
    }
    QVERIFY(responsibilities >= 10);
    QVERIFY(tips >= 2);
    QVERIFY(jobs >= 2);
}

void TestPageLooks::pagesThatBeginWithAHeadingSayNothingElse()
{
    for (int extra = 0; extra < 12; ++extra) {
        Fixture f = usual();
        addSection(f, Section::Challenges, 0, extra, extra / 2, 30);
        const PageLayout layout = layoutOf(f);
        for (int page = 2; page <= static_cast<int>(layout.pages.size()); ++page) {
            const std::vector<PageBox> body = bodyOf(layout, page);
            QVERIFY(!body.empty());
            if (!body.front().text.contains(QStringLiteral(", continued")))
                continue;
            const QString named = body.front().text.section(QStringLiteral(", continued"), 0, 0);
            QVERIFY2(body.size() > 1 && body[1].text.trimmed() != named, qPrintable(named));
            QCOMPARE(body.front().tone, Tone::Quiet);
        }
    }
}

void TestPageLooks::longStatementsLeaveNoFootWhite()
{
    for (const int words : {120, 200, 320}) {
        const PageLayout layout = layoutOf(longStatements(words));
        for (int page = 3; page < static_cast<int>(layout.pages.size()); ++page) {
            if (!headOf(layout, page + 1).startsWith(QStringLiteral("Overview")))
                continue;
            QVERIFY2(filledShare(layout, page) > 0.93,
                     qPrintable(
                         QStringLiteral("%1 words, page %2: %3").arg(words).arg(page).arg(filledShare(layout, page))));
        }
        QVERIFY(faultsOf(layout).isEmpty());
    }
}

void TestPageLooks::aListLeftAloneHasAllColumns()
{
    for (const bool longA : {true, false}) {
        Fixture f = usual();
        f.comparison.sections.clear();
        addSection(f, Section::Responsibilities, 0, longA ? 44 : 26, longA ? 26 : 44, 9);
        const PageLayout layout = layoutOf(f);
        const QString mark = longA ? QStringLiteral("onlya") : QStringLiteral("onlyb");
        QMap<int, QSet<int>> columns; // of pages
        QMap<int, bool> both;
        int seen = 0;
        for (const PageBox &box : layout.boxes()) {
            const bool a = box.text.contains(QStringLiteral("onlya"));
            const bool b = box.text.contains(QStringLiteral("onlyb"));
            if (box.text.contains(mark)) {
                columns[box.page].insert(box.rect.left() < layout.geometry.size.width() / 2 ? 0 : 1);
                ++seen;
            }
            both[box.page] = both[box.page] || (longA ? b : a);
        }
        QCOMPARE(seen, 44);
        int alone = 0;
        for (auto page = columns.cbegin(); page != columns.cend(); ++page) {
            if (both.value(page.key()))
                continue;
            ++alone;
            QCOMPARE(page.value().size(), 2);
        }
        QVERIFY(alone > 0);
        QVERIFY2(faultsOf(layout).isEmpty(), qPrintable(faultsOf(layout)));
    }
}

void TestPageLooks::thePageOfThresholdsIsNotAFewLines()
{
    for (int extra = 0; extra < 30; ++extra) {
        Fixture f = usual();
        addSection(f, Section::Challenges, 0, extra, 0, 9);
        const PageLayout layout = layoutOf(f);
        const int last = static_cast<int>(layout.pages.size());
        QVERIFY2(filledShare(layout, last) > 0.15, qPrintable(QString::number(extra)));
    }
}

void TestPageLooks::shortListsStayTogether()
{
    for (int extra = 0; extra < 30; ++extra) { // the list meets the page's end somewhere
        Fixture f = usual();
        f.comparison.otherComparisons = {rolescope::domain::SourceId(2), rolescope::domain::SourceId(3)};
        addSection(f, Section::Challenges, 0, extra, 0, 9);
        const PageLayout layout = layoutOf(f);
        const std::vector<PageBox> list =
            between(layout, QStringLiteral("Other comparisons"), QStringLiteral("How this was counted"));
        QVERIFY(list.size() >= 4);
        QSet<int> pages;
        for (const PageBox &box : list)
            if (box.text.startsWith(QStringLiteral("Source title")))
                pages.insert(box.page);
        QVERIFY2(pages.size() == 1, qPrintable(QString::number(extra)));
    }
}

void TestPageLooks::tablesKeepADistanceFromWhatFollows()
{
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, Section::Industries, 4, 3, 3, 5);
    const std::vector<QRectF> rules = rulesOf(layoutOf(f));
    for (const QRectF &a : rules)
        for (const QRectF &b : rules) {
            const bool sides = a.left() < b.right() - 1 && b.left() < a.right() - 1;
            const double gap = b.top() - a.bottom();
            if (sides && gap > 0 && gap < 9)
                QVERIFY2(gap > 2.5 && a.width() > 400, qPrintable(QString::number(gap))); // a heading's, over a list's
        }
    const PageLayout layout = layoutOf(f);
    double last = 0;
    double head = 0;
    for (const PageBox &box : between(layout, QStringLiteral("Section by section"), QStringLiteral("Job ads"))) {
        if (box.text.startsWith(QStringLiteral("Only ")) && head == 0)
            head = box.rect.top();
        else if (head == 0)
            last = std::max(last, box.rect.bottom());
    }
    QVERIFY2(head - last > 20, qPrintable(QString::number(head - last)));
}

void TestPageLooks::listsThatGoOnBeginLevel()
{
    // Whatever a column begins with, a head of two lines, a group or a skill: it stands in one line with the others.
    for (const auto &[a, both, b] : std::vector<std::array<int, 3>>{{20, 1, 33}, {300, 5, 10}, {34, 8, 231}}) {
        const PageLayout layout = layoutOf(withSkills(a, both, b));
        const double step = (layout.geometry.width() + 16) / 3;
        QHash<int, QHash<int, double>> firsts; // of each page's columns, the baseline of the first text
        bool heads = false;
        for (const PageBox &box :
             between(layout, QStringLiteral("Skills in full"), QStringLiteral("Section by section"))) {
            heads = heads || box.text.startsWith(QStringLiteral("Only Data Scientist"));
            const double column = (box.rect.left() - layout.geometry.side) / step;
            const bool margin = box.rect.top() < layout.geometry.nextTop - 2
                || box.rect.top() > layout.geometry.bodyBottom() || box.text.contains(QStringLiteral(", continued"));
            if (!heads || margin || std::abs(column - qRound(column)) > 0.001)
                continue;
            QHash<int, double> &page = firsts[box.page];
            const double baseline = box.rect.top() + 0.76 * box.size;
            if (!page.contains(qRound(column)))
                page.insert(qRound(column), baseline);
        }
        QVERIFY(!firsts.isEmpty());
        for (auto page = firsts.cbegin(); page != firsts.cend(); ++page) {
            QVERIFY(page->size() >= 2 || page.key() > 2);
            const auto [low, high] = std::minmax_element(page->cbegin(), page->cend());
            QVERIFY2(*high - *low < 0.5, qPrintable(QStringLiteral("page %1: %2").arg(page.key()).arg(*high - *low)));
        }
    }
}

void TestPageLooks::aDividedBoxHasAirAtTheCut()
{
    int divided = 0;
    for (int extra = 0; extra < 30; ++extra) {
        Fixture f = usual();
        addSection(f, Section::Challenges, 0, extra, 0, 9);
        const PageLayout layout = layoutOf(f);
        const int last = static_cast<int>(layout.pages.size());
        const auto panelOn = [&](int page) {
            QRectF panel;
            for (const PageItem &item : layout.pages[static_cast<size_t>(page - 1)].items)
                if (const auto *shape = std::get_if<PageShape>(&item); shape && shape->kind == PageShape::Kind::Panel)
                    panel |= shape->rect;
            return panel;
        };
        if (last < 3 || panelOn(last).isNull() || panelOn(last - 1).isNull())
            continue;
        ++divided;
        int lines = 0;
        for (const int page : {last - 1, last}) {
            const QRectF panel = panelOn(page);
            double top = panel.bottom(), bottom = panel.top();
            for (const PageBox &box : bodyOf(layout, page)) {
                if (!panel.contains(box.rect.center()))
                    continue;
                lines += page < last && box.rect.bottom() > bottom + 5;
                top = std::min(top, box.rect.top());
                bottom = std::max(bottom, box.rect.bottom());
            }
            QVERIFY2(top - panel.top() > 8 && panel.bottom() - bottom > 8, qPrintable(QString::number(extra)));
        }
        QVERIFY2(lines > 4, qPrintable(QString::number(extra))); // more than a heading with its first paragraph
        QVERIFY2(layout.geometry.bodyBottom() - panelOn(last - 1).bottom() < 100, qPrintable(QString::number(extra)));
    }
    QVERIFY(divided > 2);
}

void TestPageLooks::groupsAreNamedAgain()
{
    Fixture f = withSkills(0, 0, 0);
    f.comparison.skills = {};
    for (int i = 0; i < 300; ++i) // one group for three pages and more
        f.comparison.skills.onlyB.push_back(
            skill(f, QStringLiteral("beta%1").arg(i), QStringLiteral("Frameworks, libraries"), false, true));
    f.comparison.skills.bOfA = {0, 0};
    f.comparison.skills.aOfB = {0, 300};
    f.comparison.skills.categories = {{QStringLiteral("Frameworks, libraries"), 0, 0, 300}};
    const PageLayout layout = layoutOf(f);
    QHash<int, QSet<int>> columns; // of pages
    QHash<int, int> groups;
    for (const PageBox &box : between(layout, QStringLiteral("Skills in full"), QStringLiteral("Section by section"))) {
        if (box.text.startsWith(QStringLiteral("beta")))
            columns[box.page].insert(qRound(box.rect.left()));
        if (box.text.startsWith(QStringLiteral("Frameworks, libraries")))
            ++groups[box.page];
    }
    QVERIFY(columns.size() >= 2);
    for (auto page = columns.cbegin(); page != columns.cend(); ++page)
        QCOMPARE(groups.value(page.key()), static_cast<int>(page.value().size()));
}

void TestPageLooks::groupedTablesNameTheGroupAgain()
{
    TableBlock table{{{QStringLiteral("Section"), 1}, {QStringLiteral("Statement"), 3}}, {}, true, true};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{{{Tone::Quiet, i % 60 == 0 ? QStringLiteral("group%1").arg(i / 60) : QString(), {}, {}}},
                               {{Tone::Normal, QStringLiteral("row%1").arg(i), {}, {}}}}});
    Document document;
    document.blocks = {HeadingBlock{QStringLiteral("Rows"), 1, {}, {}}, table};
    const PageLayout layout = layoutPages(document, pointSize(PageSize::A4), rolescope::chart::Fonts::paper());
    QVERIFY(layout.pages.size() >= 2);
    QMap<int, QString> first; // of each page: the group and the row beside it
    QString group;
    for (const PageBox &box : layout.boxes()) {
        if (box.text.startsWith(QStringLiteral("group")))
            group = box.text.trimmed();
        if (box.text.startsWith(QStringLiteral("row")) && !first.contains(box.page)) {
            first.insert(box.page, group);
            const int row = QStringView(box.text).mid(3).toInt();
            QCOMPARE(group, QStringLiteral("group%1").arg(row / 60));
        }
        if (!first.contains(box.page) && box.page > 1 && box.text == QStringLiteral("Section"))
            group.clear(); // only what this page says counts
    }
    QCOMPARE(first.size(), static_cast<int>(layout.pages.size()));
}

void TestPageLooks::percentSignsStayWithTheirNumber()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    const Runs runs{
        {Tone::Normal, QStringLiteral("Associate's Degree 37 %, typically · Over 4 years 6.6 % · None 3 %"), {}, {}}};
    for (int width = 60; width < 200; ++width)
        for (const TextLine &line : breakLines(runs, width, LineStyle{}, fonts))
            QVERIFY2(!line.pieces.front().text.startsWith(u'%'), qPrintable(QString::number(width)));
}

void TestPageLooks::ownWordsAreApart()
{
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, Section::Industries, 2, 0, 0, 5);
    rolescope::analysis::CommonStatement &common = f.comparison.sections.front().both.back();
    QVERIFY(!common.b.empty());
    common.b.front().text = QStringLiteral("Judging risk");
    common.b.push_back(common.b.front());
    common.b.back().text = QStringLiteral("Finance and banking.");
    common.b.push_back(common.b.front());
    const PageLayout layout = layoutOf(f);
    QString text;
    for (const PageBox &box : between(layout, QStringLiteral("Section by section"), QStringLiteral("Job ads")))
        if (box.tone != Tone::SourceNumber)
            text += box.text.trimmed() + u' ';
    text.replace(QStringLiteral(" ;"), QStringLiteral(";"));
    QVERIFY2(text.contains(QStringLiteral("Judging risk; Finance and banking. Judging risk")), qPrintable(text));
}

void TestPageLooks::theDateIsNeverCut()
{
    const QString longName = QStringLiteral("Teaching Assistants, Preschool, Elementary, Middle, and Secondary School");
    const PageLayout layout = layoutOf(usual(longName, longName));
    for (int page = 2; page <= static_cast<int>(layout.pages.size()); ++page) {
        const PageBox *head = nullptr;
        const std::vector<PageBox> boxes = layout.boxes();
        for (const PageBox &box : boxes)
            if (box.page == page && !head)
                head = &box;
        QVERIFY(head);
        QVERIFY2(head->text.startsWith(QStringLiteral("Teaching Assistants"))
                     && head->text.endsWith(QStringLiteral(" · data as of 20 November 2026")),
                 qPrintable(head->text));
        QVERIFY(head->rect.right() <= layout.geometry.side + layout.geometry.width() + 0.5);
    }
}

void TestPageLooks::figuresEndAtTheRight()
{
    Fixture f = usual();
    f.jobs[1].salary = QStringLiteral("101,250 – 119,750 USD");
    f.jobs[2].salary = QStringLiteral("9K – 12K USD");
    const PageLayout layout = layoutOf(f);
    const double right = layout.geometry.side + layout.geometry.width();
    int found = 0;
    for (const PageBox &box : layout.boxes()) {
        if (box.page == 1 || !box.text.endsWith(QStringLiteral(" USD")))
            continue;
        ++found;
        QVERIFY2(std::abs(box.rect.right() - right) < 1, qPrintable(placed(box)));
    }
    QCOMPARE(found, 5); // none is broken over two lines
}

QTEST_MAIN(TestPageLooks)
#include "tst_pagelooks.moc"
