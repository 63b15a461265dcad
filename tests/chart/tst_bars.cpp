// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/bars.h"
#include "geometrychecks.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

/// Categories of which the first is the largest; every third has one part alone.
BarsData categories(int items, Labels labels)
{
    BarsData data;
    data.nameA = labelOf(labels, 1);
    data.nameB = labelOf(labels, 2);
    for (int i = 0; i < items; ++i)
        data.rows.push_back({labelOf(labels, i), i % 3 == 1 ? 0 : 500 - i, i % 3 == 1 ? 0 : 1 + i % 7, i * 3 % 41});
    return data;
}

std::array<int, 3> countsOf(const analysis::CategoryCount &row) { return {row.onlyA, row.both, row.onlyB}; }

/// The bar of a category's part.
const Mark *segmentOf(const Marks &marks, int row, int part)
{
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.id == MarkId{row, part})
            return &mark;
    return nullptr;
}

/// How many categories have their name shown.
int rowsIn(const Marks &marks)
{
    int rows = 0;
    for (const Mark &mark : textsOf(marks))
        rows += mark.id.isValid() && mark.id.part == NoPart ? 1 : 0;
    return rows;
}

} // namespace

class TestBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAddUp();
    void barsWithoutRoom();
    void barTextsStayInside();
    void everythingStaysInside_data();
    void everythingStaysInside();
    void lengthsAreTheCounts_data();
    void lengthsAreTheCounts();
    void shortenedNamesAreWholeInTheHover();
};

void TestBars::barsAddUp()
{
    BarsData data;
    data.rows = {{QStringLiteral("Languages"), 1, 2, 3},
                 {QStringLiteral("Cloud"), 0, 0, 9},
                 {QStringLiteral("People"), 4, 0, 0}};
    const Picture picture = layoutBars(data, QRectF(0, 0, 330, 120), Fonts::paper());
    const std::array<std::array<int, 3>, 3> counts{{{1, 2, 3}, {0, 0, 9}, {4, 0, 0}}};
    double perSkill = 0;
    for (int row = 0; row < 3; ++row)
        for (const int part : {OnlyA, InBoth, OnlyB}) {
            const QRectF box = boundsOf(picture.marks, {row, part});
            const int count = counts[static_cast<size_t>(row)][static_cast<size_t>(part)];
            QCOMPARE(box.isNull(), count == 0);
            if (count == 0)
                continue;
            const double each = box.width() / count;
            if (perSkill > 0)
                QVERIFY(std::abs(each - perSkill) < 0.01);
            perSkill = each;
        }
    QVERIFY(std::abs(boundsOf(picture.marks, {0, OnlyA}).right() - boundsOf(picture.marks, {0, InBoth}).left()) < 0.01);
    QVERIFY(std::abs(boundsOf(picture.marks, {0, InBoth}).right() - boundsOf(picture.marks, {0, OnlyB}).left()) < 0.01);
}

void TestBars::barsWithoutRoom()
{
    BarsData data;
    for (int i = 0; i < 40; ++i)
        data.rows.push_back({QStringLiteral("Category %1").arg(i), i, 1, 2});
    const QRectF rect(0, 0, 330, 120);
    const Picture picture = layoutBars(data, rect, Fonts::paper());
    QVERIFY(picture.bounds.height() <= rect.height() + 1);
    QVERIFY(picture.marks.back().text.contains(QStringLiteral("more categories")));
    QVERIFY(layoutBars({}, rect, Fonts::paper()).marks.empty());
}

void TestBars::barTextsStayInside()
{
    BarsData data;
    data.rows = {{QString(80, u'W'), 200, 300, 400}, {QStringLiteral("b"), 0, 1, 0}};
    const QRectF rect(20, 10, 300, 60);
    for (const Mark &mark : layoutBars(data, rect, Fonts::paper()).marks)
        QVERIFY2(mark.rect.left() >= rect.left() - 0.1 && mark.rect.right() <= rect.right() + 0.1,
                 qPrintable(mark.text));
}

void TestBars::everythingStaysInside_data() { addGeometryRows(); }

void TestBars::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const QRectF frame(QPointF(13, 7), size);
    for (const double text : {9.0, 12.0, 18.0}) {
        BarStyle style;
        style.textSize = text;
        const BarsData data = categories(items, Labels(labels));
        const Picture picture = layoutBars(data, frame, Fonts::paper(), style);
        QVERIFY2(outsideOf(picture.marks, frame).isEmpty(), qPrintable(outsideOf(picture.marks, frame)));
        QVERIFY(picture.bounds.isEmpty() || frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(picture.bounds));
        QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
        for (const Mark &mark : picture.marks)
            for (const Mark &word : textsOf(picture.marks))
                QVERIFY2(mark.shape != Shape::Area || !mark.rect.intersects(word.rect), qPrintable(word.text));
        // Every category is shown or counted.
        const int shown = rowsIn(picture.marks);
        QVERIFY(items == 0 || shown > 0);
        if (shown < items)
            QVERIFY2(wordsOf(picture.marks).back().contains(QString::number(items - shown)),
                     qPrintable(wordsOf(picture.marks).back()));
    }
}

void TestBars::lengthsAreTheCounts_data() { addGeometryRows(); }

void TestBars::lengthsAreTheCounts()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const BarsData data = categories(items, Labels(labels));
    const Picture picture = layoutBars(data, QRectF(QPointF(13, 7), size), Fonts::paper());
    const Mark *longest = segmentOf(picture.marks, 0, OnlyA);
    QCOMPARE(longest != nullptr, items > 0);
    if (items == 0)
        return;
    const double one = longest->rect.width() / data.rows[0].onlyA;
    QVERIFY(one * 500 > 40); // there is a bar to look at
    const double left = longest->rect.left();
    for (int row = 0; row < rowsIn(picture.marks); ++row) {
        double at = left;
        for (const int part : {OnlyA, InBoth, OnlyB}) {
            const int count = countsOf(data.rows[size_t(row)])[size_t(part)];
            const Mark *segment = segmentOf(picture.marks, row, part);
            QCOMPARE(segment != nullptr, count > 0);
            if (!segment)
                continue;
            QVERIFY2(isExact(segment->rect.width(), one * count), qPrintable(QString::number(segment->rect.width())));
            QVERIFY(isExact(areaOf(segment->path), one * count * longest->rect.height()));
            QVERIFY(std::abs(segment->rect.left() - at) < 0.01); // each begins where the last one ends
            at += one * count;
        }
    }
}

void TestBars::shortenedNamesAreWholeInTheHover()
{
    for (const Labels kind : {Labels::Words, Labels::OneWord}) {
        const BarsData data = categories(2, kind);
        const Picture picture = layoutBars(data, QRectF(0, 0, 300, 200), Fonts::paper());
        for (int row = 0; row < 2; ++row)
            for (const Mark &text : textsOf(picture.marks))
                if (text.id == MarkId{row, NoPart}) {
                    QVERIFY(text.text.endsWith(QChar(0x2026)));
                    QCOMPARE(text.tooltip, data.rows[size_t(row)].category);
                }
        QVERIFY(segmentOf(picture.marks, 0, OnlyA)->tooltip.contains(data.nameA));
    }
}

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
