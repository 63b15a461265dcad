// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salaryboxes.h"
#include "chart/salaryrows.h"
#include "geometrychecks.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

std::vector<double> amounts(int n, double from, double step)
{
    std::vector<double> values;
    for (int i = 0; i < n; ++i)
        values.push_back(from + i * step);
    return values;
}

/// A row of n ads from 50K up, 1K apart, each 30K wide.
SalaryBoxRow rowOf(int n, const QString &label = QStringLiteral("Senior"))
{
    SalaryBoxRow row;
    row.label = label;
    row.figure = QStringLiteral("95,250 – 140,500 · %1 job ads").arg(n);
    row.lows = analysis::box(amounts(n, 50'000, 1000));
    row.highs = analysis::box(amounts(n, 80'000, 1000));
    if (n < 13)
        for (int i = 0; i < n; ++i)
            row.ads.push_back({{50'000 + i * 1000, 80'000 + i * 1000}, {}});
    row.tooltip = label;
    return row;
}

SalaryBoxesData dataOf(int rows, const QString &label, int ads)
{
    SalaryBoxesData data;
    if (rows == 0)
        return data;
    SalaryBoxRow heading;
    heading.kind = SalaryRowKind::Role;
    heading.label = label;
    heading.role = Ink::RoleB;
    data.rows.push_back(heading);
    for (int i = 0; i < rows; ++i)
        data.rows.push_back(rowOf(ads, label));
    return data;
}

std::vector<const Mark *> slate(const Picture &picture, Shape shape, Fill fill = Fill::None)
{
    std::vector<const Mark *> found;
    for (const Mark &mark : picture.marks)
        if (mark.shape == shape && mark.ink == Ink::Slate && mark.fill == fill && !mark.path.isEmpty()
            && (shape != Shape::Area || mark.fill != Fill::None))
            found.push_back(&mark);
    return found;
}

Picture pictureOf(const SalaryBoxRow &row, const QSizeF &size = {348, 400})
{
    SalaryBoxesData data;
    data.rows = {row};
    return layoutSalaryBoxes(data, QRectF(QPointF(0, 0), size), Fonts::paper());
}

} // namespace

class TestSalaryBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysInside_data();
    void everythingStaysInside();
    void tierDecidesWhatIsDrawn();
    void scaleBeginsAtZero();
    void barIsTheHeadline();
    void oneEndPointsOn();
    void rowsWithoutRoomAreCounted();
    void allRowsFitTheHeightTheyAskFor();
    void rowsAnswer();
    void adsOfLevelsAreDrawnOnce();
};

void TestSalaryBoxes::everythingStaysInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("ads");
    QTest::addColumn<QString>("label");
    std::vector<QSizeF> sizes(chartSizes.begin(), chartSizes.end());
    sizes.insert(sizes.end(), {QSizeF(519, 300), QSizeF(520, 300)}); // where labels leave the line above the scale
    for (const QSizeF size : sizes)
        for (const int rows : itemCounts)
            for (const int ads : {1, 5, 8, 20, 40})
                for (const QString &label : {QStringLiteral("Senior"), QString(60, u'W')})
                    QTest::addRow("%gx%g, %d rows of %d, %lld", size.width(), size.height(), rows, ads,
                                  static_cast<long long>(label.size()))
                        << size << rows << ads << label;
}

void TestSalaryBoxes::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, rows);
    QFETCH(int, ads);
    QFETCH(QString, label);
    const QRectF rect(QPointF(10, 20), size);
    const Picture picture = layoutSalaryBoxes(dataOf(rows, label, ads), rect, Fonts::paper());
    QCOMPARE(picture.marks.empty(), rows == 0);
    QVERIFY(picture.bounds.bottom() <= rect.bottom() + 0.01);
    QVERIFY2(outsideOf(picture.marks, rect).isEmpty(), qPrintable(outsideOf(picture.marks, rect)));
    QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
}

void TestSalaryBoxes::tierDecidesWhatIsDrawn()
{
    // A line for each ad, and of 6 on the medians' two intervals and what ties them to the bar.
    QCOMPARE(slate(pictureOf(rowOf(5)), Shape::Line).size(), size_t(5));
    QVERIFY(slate(pictureOf(rowOf(5)), Shape::Area, Fill::Solid).empty());
    QCOMPARE(slate(pictureOf(rowOf(6)), Shape::Line).size(), size_t(6 + 4));
    QCOMPARE(slate(pictureOf(rowOf(6)), Shape::Area, Fill::Solid).size(), size_t(1));
    QVERIFY(slate(pictureOf(rowOf(12)), Shape::Area, Fill::Tint).empty());
    QCOMPARE(slate(pictureOf(rowOf(13)), Shape::Area, Fill::Tint).size(), size_t(1));
    QVERIFY(slate(pictureOf(rowOf(35)), Shape::Line).empty());
    QCOMPARE(slate(pictureOf(rowOf(36)), Shape::Line).size(), size_t(3)); // whiskers with two ends
}

void TestSalaryBoxes::scaleBeginsAtZero()
{
    const Picture picture = pictureOf(rowOf(5));
    const QStringList texts = wordsOf(picture.marks);
    QVERIFY2(texts.contains(QStringLiteral("0")) && texts.contains(QStringLiteral("50K")),
             qPrintable(texts.join(u' ')));
    // 50K – 80K: the line is three fifths as long as what lies before it.
    const Mark *first = slate(picture, Shape::Line).front();
    const double before = first->rect.left() - first->penWidth / 2 - 2;
    QVERIFY(std::abs((first->rect.width() + first->penWidth) / before - 0.6) < 0.001);
}

void TestSalaryBoxes::barIsTheHeadline()
{
    const Picture picture = pictureOf(rowOf(41));    // medians 70K and 100K, quartiles 60K and 110K, P10 54K, P90 116K
    const double perAmount = 344 / (116'000 * 1.03); // the scale goes on a little
    const QRectF bar = slate(picture, Shape::Area, Fill::Solid).front()->rect;
    QVERIFY(std::abs(bar.left() - 2 - 70'000 * perAmount) < 0.01);
    QVERIFY(std::abs(bar.width() - 30'000 * perAmount) < 0.01);
    const QRectF box = slate(picture, Shape::Area, Fill::Tint).front()->rect;
    QVERIFY(std::abs(box.left() - 2 - 60'000 * perAmount) < 0.01);
    QVERIFY(std::abs(box.right() - 2 - 110'000 * perAmount) < 0.01);
    const QRectF whiskers = slate(picture, Shape::Line).front()->rect;
    QVERIFY(std::abs(whiskers.left() - 2 - 54'000 * perAmount) < 0.01);
    QVERIFY(std::abs(whiskers.right() - 2 - 116'000 * perAmount) < 0.01);
    QCOMPARE(bar.center().y(), box.center().y());
}

void TestSalaryBoxes::oneEndPointsOn()
{
    SalaryBoxRow row;
    row.ads = {{{100'000, std::nullopt}, {}}, {{std::nullopt, 60'000}, {}}, {{0, 200'000}, {}}};
    row.lows = analysis::box({0, 100'000});
    row.highs = analysis::box({60'000, 200'000});
    const Picture picture = pictureOf(row);
    const auto lines = slate(picture, Shape::Line);
    QCOMPARE(lines.size(), size_t(3));
    const double middle = 2 + 344 / 2.0 / 1.03;
    QVERIFY(std::abs(lines[0]->rect.left() - middle) < 0.01);
    QVERIFY(lines[0]->rect.right() < middle + 20);
    QVERIFY(lines[1]->rect.right() < middle);
}

void TestSalaryBoxes::rowsWithoutRoomAreCounted()
{
    const Picture picture =
        layoutSalaryBoxes(dataOf(500, QStringLiteral("Senior"), 20), QRectF(0, 0, 348, 300), Fonts::paper());
    const QStringList texts = wordsOf(picture.marks);
    const auto shown = texts.count(QStringLiteral("Senior")) - 1;
    QVERIFY(shown > 2);
    QVERIFY(texts.contains(QStringLiteral("and %1 more").arg(500 - shown)));
    QVERIFY(texts.contains(QStringLiteral("50K"))); // the scale is never dropped
}

void TestSalaryBoxes::allRowsFitTheHeightTheyAskFor()
{
    for (const int rows : {1, 7, 30})
        for (const double width : {300.0, 348.0, 900.0}) {
            const SalaryBoxesData data = dataOf(rows, QStringLiteral("Senior"), 8);
            const double height = salaryBoxesHeight(data, width, Fonts::paper());
            const Picture picture = layoutSalaryBoxes(data, QRectF(0, 0, width, height), Fonts::paper());
            QCOMPARE(picture.bounds.height(), height);
            QCOMPARE(wordsOf(picture.marks).count(QStringLiteral("Senior")), rows + 1);
        }
}

void TestSalaryBoxes::rowsAnswer()
{
    SalaryBoxesData data = dataOf(3, QStringLiteral("Senior"), 5);
    data.rows[2].ads[1].tooltip = QStringLiteral("one ad");
    const Picture picture = layoutSalaryBoxes(data, QRectF(0, 0, 348, 500), Fonts::paper());
    for (const int row : {1, 2, 3}) {
        const QRectF bounds = boundsOf(picture.marks, {row, NoPart});
        QVERIFY(bounds.isValid());
        const Mark *mark = markAt(picture.marks, bounds.topLeft() + QPointF(2, 2));
        QVERIFY(mark);
        QCOMPARE(mark->id.index, row);
        QCOMPARE(mark->tooltip, QStringLiteral("Senior"));
    }
    for (const Mark &mark : picture.marks)
        if (mark.tooltip == QStringLiteral("one ad")) {
            QCOMPARE(markAt(picture.marks, mark.rect.center())->tooltip, mark.tooltip);
            QCOMPARE(mark.id.index, 2);
        }
    QVERIFY(!boundsOf(picture.marks, {0, NoPart}).isValid()); // a heading opens nothing
}

void TestSalaryBoxes::adsOfLevelsAreDrawnOnce()
{
    analysis::Comparison c;
    c.a.name = QStringLiteral("Data Scientist");
    c.b.name = QStringLiteral("Data Engineer");
    analysis::SalaryInput input;
    input.role = domain::RoleId(1);
    input.currency = QStringLiteral("USD");
    for (int i = 0; i < 8; ++i)
        input.points.push_back({domain::JobId(i + 1),
                                {100'000, 120'000},
                                i < 3 ? domain::Level::Entry : domain::Level::Senior,
                                domain::JobType::FullTime,
                                1});
    input.points.push_back({domain::JobId(20), {10'000, 12'000}, domain::Level::Entry, domain::JobType::Internship, 1});
    input.jobs = 10;
    c.salaryA = analysis::summarizeSalaries(input);
    const SalaryBoxesData data = salaryRows(c);
    QStringList labels;
    size_t ads = 0;
    for (const SalaryBoxRow &row : data.rows) {
        labels += row.label;
        ads += row.ads.size();
        QCOMPARE(row.filter.has_value(), row.kind == SalaryRowKind::Figure);
    }
    QCOMPARE(labels,
             QStringList({QStringLiteral("Data Scientist"), QStringLiteral("all levels"), QStringLiteral("Entry"),
                          QStringLiteral("Senior"), QStringLiteral("internships"), QStringLiteral("Data Engineer"),
                          QStringLiteral("No job ad here is for this role")}));
    QCOMPARE(ads, size_t(9));
    QCOMPARE(data.rows[1].figure, QStringLiteral("100K – 120K · 8 job ads"));
    QVERIFY(data.reading.contains(QStringLiteral("Data Scientist: 100K – 120K USD a year")));
}

QTEST_MAIN(TestSalaryBoxes)
#include "tst_salaryboxes.moc"
