// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/layoutprobe.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace reporttest;
using namespace rolescope::report;

class TestPageFill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreFilled_data();
    void pagesAreFilled();
    void skillListsFillTheirPage_data();
    void skillListsFillTheirPage();
    void lastColumnsAreLevel_data();
    void lastColumnsAreLevel();
    void longListsRunOn();
    void firstPageShowsSkillsWhileThereAreWords();
    void namesAreWholeAtAColumnsEnd();
    void whatBothStateDoesNotDiffer();
    void skillsLeftOutAreOnThePageNamed_data();
    void skillsLeftOutAreOnThePageNamed();
    void salaryIsNeverCut();
    void headsInBothAreGreen();
};

void TestPageFill::pagesAreFilled_data() { addFixtures(); }

void TestPageFill::pagesAreFilled()
{
    QFETCH(int, which);
    QFETCH(int, size);
    const PageLayout layout = layoutOf(fixture(which), size ? PageSize::Letter : PageSize::A4);
    if (which == 4) // names of 120 broad letters make rows as tall as half a page
        return;
    for (int page = 2; page < static_cast<int>(layout.pages.size()); ++page)
        QVERIFY2(filledShare(layout, page) > 0.72,
                 qPrintable(QStringLiteral("page %1: %2").arg(page).arg(filledShare(layout, page))));
}

void TestPageFill::skillListsFillTheirPage_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("b");
    const std::vector<std::array<int, 3>> lengths{{3, 3, 31},   {18, 8, 9},   {31, 3, 3},   {2, 30, 2},   {22, 4, 30},
                                                  {0, 0, 40},   {1, 0, 40},   {16, 10, 11}, {300, 5, 10}, {5, 5, 200},
                                                  {90, 80, 70}, {34, 8, 231}, {83, 6, 8}};
    for (const auto &[a, both, b] : lengths)
        QTest::addRow("%d %d %d", a, both, b) << a << both << b;
}

void TestPageFill::skillListsFillTheirPage()
{
    QFETCH(int, a);
    QFETCH(int, both);
    QFETCH(int, b);
    const Fixture f = withSkills(a, both, b);
    const PageLayout layout = layoutOf(f);
    const std::vector<PageBox> boxes =
        between(layout, QStringLiteral("Skills in full"), QStringLiteral("Section by section"));
    // Every skill once, list after list, each under its head; the last page's columns end about level.
    QHash<QString, int> seen;
    const QRegularExpression name(QStringLiteral("^(alpha|common|beta)\\d+"));
    const QHash<QString, QString> heads{{QStringLiteral("alpha"), QStringLiteral("Only Data Scientist")},
                                        {QStringLiteral("common"), QStringLiteral("In both")},
                                        {QStringLiteral("beta"), QStringLiteral("Only Machine Learning")}};
    const bool apart = !boxes.empty() && boxes.front().page == boxes.back().page;
    QStringList order;
    QString head;
    QHash<int, QHash<int, double>> lowest; // of each page's columns
    for (const PageBox &box : boxes) {
        for (const QString &known : heads)
            if (box.text.startsWith(known))
                head = known;
        const QRegularExpressionMatch match = name.match(box.text);
        if (!match.hasMatch())
            continue;
        seen[match.captured()]++;
        QCOMPARE(head, heads.value(match.captured(1)));
        if (order.isEmpty() || order.last() != match.captured(1))
            order << match.captured(1);
        double &low = lowest[box.page][qRound(box.rect.left())];
        low = std::max(low, box.rect.bottom());
    }
    QCOMPARE(seen.size(), a + both + b);
    for (const int count : seen)
        QCOMPARE(count, 1);
    if (apart)
        QVERIFY2(order.removeDuplicates() == 0, qPrintable(order.join(u' ')));
    int last = 0;
    for (auto page = lowest.cbegin(); page != lowest.cend(); ++page)
        last = std::max(last, page.key());
    for (auto page = lowest.cbegin(); page != lowest.cend(); ++page) {
        double filled = 0;
        double deepest = 0;
        for (const double low : page.value()) {
            filled += low - layout.geometry.nextTop;
            deepest = std::max(deepest, low - layout.geometry.nextTop);
        }
        const double least = page.key() == last ? 0.63 : 0.9;
        QVERIFY2(filled / (3 * deepest) > least,
                 qPrintable(QStringLiteral("page %1: %2").arg(page.key()).arg(filled / (3 * deepest))));
    }
}

void TestPageFill::lastColumnsAreLevel_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("b");
    for (const auto &[a, both, b] : std::vector<std::array<int, 3>>{
             {4, 7, 100}, {4, 7, 130}, {240, 3, 29}, {200, 3, 29}, {300, 5, 10}, {5, 5, 250}})
        QTest::addRow("%d %d %d", a, both, b) << a << both << b;
}

void TestPageFill::lastColumnsAreLevel()
{
    QFETCH(int, a);
    QFETCH(int, both);
    QFETCH(int, b);
    const PageLayout layout = layoutOf(withSkills(a, both, b));
    QHash<int, double> lowest; // of the last page's columns
    int page = 0;
    for (const PageBox &box : between(layout, QStringLiteral("Skills in full"), QStringLiteral("Section by section"))) {
        if (!box.text.contains(QRegularExpression(QStringLiteral("^(alpha|common|beta)\\d+"))))
            continue;
        if (box.page > page)
            lowest.clear();
        page = box.page;
        double &low = lowest[qRound(box.rect.left())];
        low = std::max(low, box.rect.bottom());
    }
    QCOMPARE(lowest.size(), 3);
    const auto [low, high] = std::minmax_element(lowest.cbegin(), lowest.cend());
    QVERIFY2(*high - *low < 60, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(*high - *low)));
}

void TestPageFill::longListsRunOn()
{
    // 2 statements beside 30: the long list goes on beneath and beside the short one.
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, rolescope::domain::Section::Responsibilities, 0, 2, 30, 9);
    const PageLayout layout = layoutOf(f);
    std::set<int> columns;
    bool headSeen = false;
    for (const PageBox &box : between(layout, QStringLiteral("Responsibilities"), QStringLiteral("Job ads"))) {
        headSeen = headSeen || box.text.startsWith(QStringLiteral("Only Machine Learning"));
        if (box.text.startsWith(QStringLiteral("onlyb"))) {
            QVERIFY(headSeen);
            columns.insert(box.rect.left() < layout.geometry.size.width() / 2 ? 0 : 1);
        }
    }
    QCOMPARE(columns.size(), size_t(2));
}

void TestPageFill::firstPageShowsSkillsWhileThereAreWords()
{
    for (const auto &[a, both, b] : std::vector<std::array<int, 3>>{{3, 3, 31}, {18, 8, 9}, {40, 40, 40}}) {
        const Fixture f = withSkills(a, both, b);
        const PageLayout layout = layoutOf(f);
        QString text;
        for (const PageBox &box : between(layout, QStringLiteral("Skills"), QStringLiteral("What differs most")))
            text += box.text + u' ';
        text.replace(QChar::Nbsp, u' ');
        const int shown = static_cast<int>(text.count(QRegularExpression(QStringLiteral("(alpha|common|beta)\\d"))));
        // Only for want of words is any skill left out, and then the page says how many.
        int more = 0;
        for (const QRegularExpressionMatch &match :
             QRegularExpression(QStringLiteral("\\+(\\d+) on page 2")).globalMatch(text))
            more += match.captured(1).toInt();
        QCOMPARE(shown + more, a + both + b);
        QVERIFY2(more == 0 || wordsOn(layout, 1) >= firstPageWords - 2,
                 qPrintable(QString::number(wordsOn(layout, 1)) + text));
        QVERIFY2(wordsOn(layout, 1) <= firstPageWords, qPrintable(QString::number(wordsOn(layout, 1))));
        const rolescope::analysis::GlanceRow &own = f.comparison.glance.back();
        QVERIFY2(text.contains(own.b.items.front().text + QStringLiteral(", ") + own.b.items.at(1).text),
                 qPrintable(text));
    }
}

void TestPageFill::namesAreWholeAtAColumnsEnd()
{
    DocumentOptions options;
    options.preset = Preset::Handout;
    const QRegularExpression name(QStringLiteral("\\b(begin|then|end)\\b"));
    int columns = 0;
    for (int count = 40; count < 60; ++count) {
        Fixture f = withSkills(count, 2, 3);
        for (rolescope::analysis::SkillFigure &skill : f.comparison.skills.onlyA) {
            skill.name = QStringLiteral("begin and then the end");
            skill.category = f.comparison.skills.onlyA.front().category;
        }
        std::map<int, PageBox> tops; // of columns, by their left side
        for (const PageBox &box : layoutOf(f, PageSize::A4, options).boxes())
            if (box.page == 2 && name.match(box.text).hasMatch()) {
                const auto top = tops.try_emplace(qRound(box.rect.left()), box).first;
                if (box.rect.top() < top->second.rect.top())
                    top->second = box;
            }
        columns += static_cast<int>(tops.size());
        for (const auto &[left, top] : tops)
            QVERIFY2(top.text.startsWith(QStringLiteral("begin")), qPrintable(top.text));
    }
    QVERIFY(columns >= 40);
}

void TestPageFill::whatBothStateDoesNotDiffer()
{
    Fixture f = fixture(0);
    for (rolescope::analysis::GlanceRow &row : f.comparison.glance)
        if (row.kind == rolescope::analysis::GlanceKind::TypicalWork) {
            row.a.isStated = true;
            for (rolescope::analysis::GlanceItem &item : row.a.items)
                item = {QStringLiteral("shareddescription"), {}, {1}, true};
        }
    QString page;
    for (const PageBox &box : layoutOf(f).boxes())
        page += box.page == 1 ? box.text + u' ' : QString();
    QVERIFY2(!page.contains(QStringLiteral("shareddescription")), qPrintable(page));
    QVERIFY2(page.contains(QStringLiteral("none only here")), qPrintable(page));
}

void TestPageFill::skillsLeftOutAreOnThePageNamed_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("b");
    for (const auto &[a, both, b] :
         std::vector<std::array<int, 3>>{{300, 60, 70}, {400, 300, 200}, {90, 80, 70}, {20, 400, 40}, {40, 40, 600}})
        QTest::addRow("%d %d %d", a, both, b) << a << both << b;
}

void TestPageFill::skillsLeftOutAreOnThePageNamed()
{
    QFETCH(int, a);
    QFETCH(int, both);
    QFETCH(int, b);
    const PageLayout layout = layoutOf(withSkills(a, both, b));
    QString first;
    for (const PageBox &box : between(layout, QStringLiteral("Skills"), QStringLiteral("What differs most")))
        first += box.text + u' ';
    first.replace(QChar::Nbsp, u' ');
    QList<int> named;
    for (const QRegularExpressionMatch &match :
         QRegularExpression(QStringLiteral("\\+\\d+ on page (\\d+)")).globalMatch(first))
        named << match.captured(1).toInt();
    QList<int> begun(3, 0);
    const QStringList heads{QStringLiteral("Only Data Scientist"), QStringLiteral("In both"),
                            QStringLiteral("Only Machine Learning")};
    for (const PageBox &box : between(layout, QStringLiteral("Skills in full"), QStringLiteral("Section by section")))
        for (qsizetype i = 0; i < heads.size(); ++i)
            if (box.text.startsWith(heads.at(i)) && begun.at(i) == 0)
                begun[i] = box.page;
    QCOMPARE(named, begun);
}

void TestPageFill::salaryIsNeverCut()
{
    for (const int which : {0, 3, 4}) {
        const Fixture f = fixture(which);
        for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
            int found = 0;
            for (const PageBox &box : layoutOf(f, size).boxes())
                found += box.text == QStringLiteral("80K – 120K USD a year") ? 1 : 0;
            QCOMPARE(found, 1);
        }
    }
}

void TestPageFill::headsInBothAreGreen()
{
    Fixture f = usual();
    f.comparison.skills = {}; // whose lists have such a head, too
    f.comparison.sections.clear();
    addSection(f, rolescope::domain::Section::Industries, 2, 0, 0, 5);
    f.comparison.sections.front().both.front().shared.clear(); // only wordings of each side's own are left
    f.comparison.sections.front().both.front().a = f.comparison.sections.front().both.back().a;
    int heads = 0;
    const PageLayout layout = layoutOf(f);
    for (const PageBox &box : between(layout, QStringLiteral("Industries"), QStringLiteral("Job ads"))) {
        if (box.text != QStringLiteral("In both"))
            continue;
        ++heads;
        QCOMPARE(box.tone, Tone::Both);
    }
    QCOMPARE(heads, 1);
}

QTEST_MAIN(TestPageFill)
#include "tst_pagefill.moc"
