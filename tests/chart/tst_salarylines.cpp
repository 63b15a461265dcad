// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salarylines.h"
#include "geometrychecks.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

/// Lines of both ends, one end, one figure, none.
SalaryLinesData salaries(int items, Labels labels)
{
    SalaryLinesData data;
    for (int i = 0; i < items; ++i) {
        SalaryLine line;
        line.label = labelOf(labels, i);
        line.figure = QStringLiteral("%1K – %2K USD a year").arg(60 + i % 100).arg(90 + i % 150);
        line.yearly = {60'000 + 1000 * (i % 100), 90'000 + 1000 * (i % 150)};
        if (i % 7 == 3)
            line.yearly.high.reset();
        if (i % 7 == 4)
            line.yearly.low.reset();
        if (i % 7 == 5)
            line.yearly.high = line.yearly.low;
        if (i % 7 == 6)
            line.yearly = {};
        line.role = i % 3 == 0 ? Ink::RoleA : i % 3 == 1 ? Ink::RoleB : Ink::Slate;
        line.tooltip = line.label + QStringLiteral(", whole");
        data.lines.push_back(line);
    }
    return data;
}

/// The drawn salary of a row.
const Mark *barOf(const Marks &marks, int row)
{
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.ink == Ink::Slate && mark.id.index == row)
            return &mark;
    return nullptr;
}

/// The scale's own line, from 0 to the highest salary.
QRectF scaleOf(const Marks &marks)
{
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Line && mark.ink == Ink::Track)
            return mark.rect;
    return {};
}

int rowsIn(const Marks &marks)
{
    int rows = 0;
    for (const Mark &mark : marks)
        rows += mark.shape == Shape::Line && mark.ink == Ink::Track ? 1 : 0;
    return rows;
}

} // namespace

class TestSalaryLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void salaryLinesShareAScale();
    void salaryFiguresAreNeverCut();
    void everythingStaysInside_data();
    void everythingStaysInside();
    void linesEndAtTheirSalaries_data();
    void linesEndAtTheirSalaries();
    void linesWithoutRoomAreCounted();
    void shortenedLabelsAreWholeInTheHover();
};

void TestSalaryLines::salaryLinesShareAScale()
{
    SalaryLinesData data;
    data.lines = {{QStringLiteral("Senior, one"), QStringLiteral("100K – 200K"), {100000, 200000}, Ink::RoleA, {}},
                  {QStringLiteral("Mid, two"), QStringLiteral("50K"), {50000, 50000}, Ink::RoleB, {}},
                  {QStringLiteral("three"), QStringLiteral("from 100K"), {100000, std::nullopt}, Ink::Slate, {}},
                  {QStringLiteral("four"), QStringLiteral("not stated"), {}, Ink::Slate, {}}};
    const Picture picture = layoutSalaryLines(data, QRectF(0, 0, 500, 100), Fonts::paper());
    std::vector<QRectF> bars;
    for (const Mark &mark : picture.marks)
        if (mark.shape == Shape::Area && mark.ink == Ink::Slate)
            bars.push_back(mark.rect);
    QCOMPARE(bars.size(), size_t(3));
    QVERIFY(std::abs(bars[0].left() - bars[2].left()) < 0.01);
    QVERIFY(bars[1].left() < bars[0].left());
    QVERIFY(bars[1].width() >= 2);
    for (const Mark &mark : picture.marks)
        QVERIFY(mark.rect.left() >= -0.1 && mark.rect.right() <= 500.1 && mark.rect.bottom() <= 100.1);
}

void TestSalaryLines::salaryFiguresAreNeverCut()
{
    SalaryLinesData data;
    data.lines = {{QString(60, u'W'), QStringLiteral("120K – 150K USD a year"), {120000, 150000}, Ink::RoleA, {}},
                  {QStringLiteral("two"),
                   QStringLiteral("median 120,500 – 150,250 USD a year, 1,204 ads"),
                   {120500, 150250},
                   Ink::RoleB,
                   {}}};
    const Fonts fonts = Fonts::paper();
    for (double width = 320; width < 520; width += 0.37) {
        const Picture picture = layoutSalaryLines(data, QRectF(0.1, 0, width, 100), fonts, {8, 4.5, 15, 0.3});
        QStringList shown;
        for (const Mark &mark : textsOf(picture.marks))
            shown << mark.text;
        for (const SalaryLine &line : data.lines)
            QVERIFY2(shown.contains(line.figure), qPrintable(shown.join(u'|')));
        for (const Mark &mark : picture.marks)
            QVERIFY2(mark.rect.left() >= 0 && mark.rect.right() <= width + 0.2, qPrintable(mark.text));
    }
}

void TestSalaryLines::everythingStaysInside_data() { addGeometryRows(); }

void TestSalaryLines::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const QRectF frame(QPointF(13, 7), size);
    for (const double text : {9.0, 12.0, 18.0}) {
        SalaryLineStyle style;
        style.textSize = text;
        style.pitch = 20 * text / 12;
        const SalaryLinesData data = salaries(items, Labels(labels));
        const Picture picture = layoutSalaryLines(data, frame, Fonts::paper(), style);
        QVERIFY2(outsideOf(picture.marks, frame).isEmpty(), qPrintable(outsideOf(picture.marks, frame)));
        QVERIFY(picture.bounds.isEmpty() || frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(picture.bounds));
        QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
        for (const Mark &mark : picture.marks)
            for (const Mark &word : textsOf(picture.marks))
                QVERIFY2(mark.shape == Shape::Text || !mark.rect.adjusted(0, -0.1, 0, 0.1).intersects(word.rect),
                         qPrintable(word.text));
        const int shown = rowsIn(picture.marks);
        QVERIFY(items == 0 || shown > 0);
        if (shown < items)
            QVERIFY2(wordsOf(picture.marks).back().contains(QString::number(items - shown)),
                     qPrintable(wordsOf(picture.marks).back()));
    }
}

void TestSalaryLines::linesEndAtTheirSalaries_data() { addGeometryRows(); }

void TestSalaryLines::linesEndAtTheirSalaries()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const SalaryLinesData data = salaries(items, Labels(labels));
    const Picture picture = layoutSalaryLines(data, QRectF(QPointF(13, 7), size), Fonts::paper());
    const QRectF scale = scaleOf(picture.marks);
    qint32 most = 1;
    for (const SalaryLine &line : data.lines)
        most = std::max({most, line.yearly.low.value_or(0), line.yearly.high.value_or(0)});
    for (int row = 0; row < rowsIn(picture.marks); ++row) {
        const domain::YearlySalary yearly = data.lines[size_t(row)].yearly;
        const Mark *bar = barOf(picture.marks, row);
        QCOMPARE(bar != nullptr, yearly.isKnown());
        if (!bar)
            continue;
        const double low = yearly.low ? bar->rect.left() - scale.left() : 0;
        const double high = bar->rect.right() - scale.left();
        if (yearly.low)
            QVERIFY2(isExact(low, scale.width() * *yearly.low / most), qPrintable(QString::number(low)));
        if (yearly.low && yearly.high && yearly.low != yearly.high)
            QVERIFY2(isExact(high, scale.width() * *yearly.high / most), qPrintable(QString::number(high)));
        else if (yearly.high && !yearly.low)
            QVERIFY2(isExact(high, scale.width() * *yearly.high / most), qPrintable(QString::number(high)));
        else if (yearly.high) // a figure alone is as wide as the eye needs
            QVERIFY(std::abs(high - low - 2) < 0.01);
    }
}

void TestSalaryLines::linesWithoutRoomAreCounted()
{
    const Fonts fonts = Fonts::paper();
    const SalaryLinesData data = salaries(30, Labels::Short);
    const double height = salaryLinesHeight(data);
    const Picture whole = layoutSalaryLines(data, QRectF(0, 0, 500, height), fonts);
    QCOMPARE(rowsIn(whole.marks), 30);
    QCOMPARE(whole.bounds.height(), height);
    const Picture less = layoutSalaryLines(data, QRectF(0, 0, 500, height - 1), fonts);
    QCOMPARE(rowsIn(less.marks), 28); // the line that counts them takes a row, too
    QCOMPARE(wordsOf(less.marks).back(), QStringLiteral("and 2 more"));
}

void TestSalaryLines::shortenedLabelsAreWholeInTheHover()
{
    for (const Labels kind : {Labels::Words, Labels::OneWord}) {
        const Picture picture = layoutSalaryLines(salaries(2, kind), QRectF(0, 0, 300, 200), Fonts::paper());
        for (int row = 0; row < 2; ++row)
            for (const Mark &text : textsOf(picture.marks))
                if (text.id.index == row) {
                    QVERIFY(text.text.endsWith(QChar(0x2026)));
                    QCOMPARE(text.tooltip, labelOf(kind, row) + QStringLiteral(", whole"));
                }
    }
}

QTEST_MAIN(TestSalaryLines)
#include "tst_salarylines.moc"
