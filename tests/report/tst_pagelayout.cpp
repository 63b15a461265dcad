// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/textflow.h"
#include "tests/report/layoutprobe.h"

#include <QTest>

#include <set>

using namespace reporttest;
using namespace rolescope::report;

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void firstPage_data();
    void firstPage();
    void rowsStayWhole();
    void headersAreRepeated();
    void headingsStayWithTheirText();
    void tallRowsAreDivided();
    void longWordsWrap();
    void longTitlesFit();
    void notesFillThePage();
    void everyPageIsNumbered();
    void textIsCleaned();
    void layoutIsDeterministic();
};

void TestLayout::nothingOverlaps_data() { addFixtures(); }

void TestLayout::nothingOverlaps()
{
    QFETCH(int, which);
    QFETCH(int, size);
    const PageLayout layout = layoutOf(fixture(which), size ? PageSize::Letter : PageSize::A4);
    const std::vector<PageBox> boxes = layout.boxes();
    const QRectF paper(QPointF(), layout.geometry.size);
    const QRectF area = paper.adjusted(layout.geometry.side - 0.5, 28, -layout.geometry.side + 0.5, -20);
    for (size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY2(area.contains(boxes[i].rect), qPrintable(placed(boxes[i])));
        QVERIFY2(boxes[i].size >= (boxes[i].tone == Tone::SourceNumber ? 6 : 8), qPrintable(placed(boxes[i])));
        const QRectF ink = boxes[i].rect.adjusted(0.05, 0.6, -0.05, -0.6);
        for (size_t j = i + 1; j < boxes.size() && boxes[j].page == boxes[i].page; ++j)
            QVERIFY2(!ink.intersects(boxes[j].rect.adjusted(0.05, 0.6, -0.05, -0.6)),
                     qPrintable(placed(boxes[i]) + QStringLiteral(" and ") + placed(boxes[j])));
    }
}

void TestLayout::firstPage_data() { addFixtures(); }

void TestLayout::firstPage()
{
    QFETCH(int, which);
    QFETCH(int, size);
    const PageLayout layout = layoutOf(fixture(which), size ? PageSize::Letter : PageSize::A4);
    QVERIFY2(wordsOn(layout, 1) <= firstPageWords, qPrintable(QString::number(wordsOn(layout, 1))));
    QVERIFY2(emptyShare(layout, 1) <= 0.25, qPrintable(QString::number(emptyShare(layout, 1))));
    if (which != 4) // a name of 120 broad letters takes more than a page has
        QCOMPARE(layout.anchors.value(QStringLiteral("skills"), 2), 2);
    QVERIFY(layout.anchors.contains(QStringLiteral("sources")));
    QVERIFY(layout.anchors.contains(QStringLiteral("method")));
}

void TestLayout::rowsStayWhole()
{
    const Fixture f = big();
    const PageLayout layout = layoutOf(f);
    // Each statement begins with its own word and ends with "end": both on one page.
    for (const QString &mark : {QStringLiteral("onlya"), QStringLiteral("onlyb")}) {
        int open = 0;
        for (const PageBox &box : layout.boxes()) {
            if (box.text.startsWith(mark) || box.text.contains(u' ' + mark))
                open = box.page;
            const QString text = box.text.trimmed();
            if (open > 0 && (text.endsWith(QStringLiteral(" end")) || text == QStringLiteral("end"))) {
                QCOMPARE(box.page, open);
                open = 0;
            }
        }
    }
}

void TestLayout::headersAreRepeated()
{
    const PageLayout layout = layoutOf(big());
    std::set<int> withJobs;
    std::set<int> withHead;
    std::set<int> withA;
    std::set<int> withHeadA;
    for (const PageBox &box : layout.boxes()) {
        if (box.text.startsWith(QStringLiteral("Job title")))
            withJobs.insert(box.page);
        if (box.text == QStringLiteral("Employer"))
            withHead.insert(box.page);
        if (box.text.startsWith(QStringLiteral("onlya")))
            withA.insert(box.page);
        if (box.text.startsWith(QStringLiteral("Only Data Scientist")))
            withHeadA.insert(box.page);
    }
    QVERIFY(withJobs.size() >= 3);
    QVERIFY(withA.size() >= 3);
    for (const int page : withJobs)
        QVERIFY(withHead.count(page));
    for (const int page : withA)
        QVERIFY(withHeadA.count(page));
}

void TestLayout::headingsStayWithTheirText()
{
    for (int extra = 0; extra < 40; ++extra) { // headings meet the page's end somewhere
        Fixture f = usual();
        addSection(f, rolescope::domain::Section::Challenges, 0, extra, extra / 2, 9);
        addSection(f, rolescope::domain::Section::Advice, 1, 2, 2, 9);
        const PageLayout layout = layoutOf(f);
        for (const Page &page : layout.pages) {
            double heading = 0;
            double lowest = 0;
            for (const PageItem &item : page.items) {
                const auto *text = std::get_if<TextPiece>(&item);
                if (!text || text->box.bottom() > layout.geometry.bodyBottom() + 1)
                    continue;
                lowest = std::max(lowest, text->box.bottom());
                const bool isHeading = text->text == QStringLiteral("Challenges")
                    || text->text == QStringLiteral("Advice") || text->text == QStringLiteral("Job ads")
                    || text->text == QStringLiteral("Sources");
                if (isHeading && text->tone == Tone::Strong)
                    heading = text->box.bottom();
            }
            QVERIFY2(heading == 0 || lowest > heading + 10, qPrintable(QString::number(extra)));
        }
    }
}

void TestLayout::tallRowsAreDivided()
{
    Fixture f = tiny();
    addSection(f, rolescope::domain::Section::Advice, 0, 1, 1, 2500);
    const PageLayout layout = layoutOf(f);
    int words = 0;
    for (const PageBox &box : layout.boxes())
        words += static_cast<int>(box.text.count(QStringLiteral("efficient")));
    const int wanted = static_cast<int>(
        (f.comparison.sections.front().onlyA.front().text + f.comparison.sections.front().onlyB.front().text)
            .count(QStringLiteral("efficient")));
    QCOMPARE(words, wanted);
    QVERIFY(layout.pages.size() >= 4);
}

void TestLayout::longWordsWrap()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    const std::vector<TextLine> lines =
        breakLines({{Tone::Normal, QString(120, u'm'), {}, {}}, {Tone::SourceNumber, QStringLiteral("12"), {}, {}}},
                   100, LineStyle{}, fonts);
    QVERIFY(lines.size() > 5);
    QString all;
    for (const TextLine &line : lines)
        for (const TextPiece &piece : line.pieces) {
            QVERIFY(piece.box.right() <= 100.1);
            all += piece.text;
        }
    QCOMPARE(all, QString(120, u'm') + QStringLiteral("12"));
    const QString chinese = QString::fromUtf8("数据科学家分析数据并建立模型以回答业务问题数据科学家分析数据并建立模型");
    QVERIFY(breakLines({{Tone::Normal, chinese, {}, {}}}, 100, LineStyle{}, fonts).size() > 1);
}

void TestLayout::longTitlesFit()
{
    for (const int which : {3, 4}) {
        const PageLayout layout = layoutOf(fixture(which));
        double largest = 0;
        for (const PageBox &box : layout.boxes())
            if (box.page == 1)
                largest = std::max(largest, box.size);
        QVERIFY(largest >= 14);
    }
}

void TestLayout::notesFillThePage()
{
    const PageLayout layout = layoutOf(tiny());
    double lowest = 0;
    for (const PageItem &item : layout.pages.front().items)
        if (const auto *shape = std::get_if<PageShape>(&item))
            if (shape->rect.bottom() < layout.geometry.bodyBottom() + 1)
                lowest = std::max(lowest, shape->rect.bottom());
    QVERIFY(layout.geometry.bodyBottom() - lowest < 24);
}

void TestLayout::everyPageIsNumbered()
{
    const PageLayout layout = layoutOf(big());
    const QString total = QString::number(layout.pages.size());
    std::set<int> numbered;
    std::set<int> headed;
    for (const PageBox &box : layout.boxes()) {
        if (box.text == QStringLiteral("%1 of %2").arg(box.page).arg(total))
            numbered.insert(box.page);
        if (box.text.startsWith(QStringLiteral("Data Scientist and Machine Learning Engineer ·")))
            headed.insert(box.page);
    }
    QCOMPARE(numbered.size(), layout.pages.size());
    QCOMPARE(headed.size(), layout.pages.size() - 1);
}

void TestLayout::textIsCleaned()
{
    QCOMPARE(cleaned(QString::fromUtf8("a\tb\nc\u202Ed\u0007e")), QStringLiteral("a b c d e"));
    QCOMPARE(cleaned(QString::fromUtf8("e\u0301")), QString::fromUtf8("é"));
}

void TestLayout::layoutIsDeterministic()
{
    const PageLayout one = layoutOf(usual());
    const PageLayout two = layoutOf(usual());
    const std::vector<PageBox> a = one.boxes();
    const std::vector<PageBox> b = two.boxes();
    QCOMPARE(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i)
        QVERIFY(a[i].text == b[i].text && a[i].rect == b[i].rect);
}

QTEST_MAIN(TestLayout)
#include "tst_pagelayout.moc"
