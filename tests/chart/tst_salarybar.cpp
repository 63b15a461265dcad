// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salarybar.h"
#include "chart/spacing.h"
#include "geometrychecks.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

constexpr qint32 scaleLow = 40'000, scaleHigh = 240'000;
constexpr double thickness = 4;

/// A row of a chart's width.
QRectF trackIn(const QSizeF &size) { return {13, 7, size.width(), thickness}; }

} // namespace

class TestSalaryBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsEndAtTheirSalaries_data();
    void barsEndAtTheirSalaries();
    void barsStayInTheirTrack_data();
    void barsStayInTheirTrack();
    void breaksLieInTheirBar();
    void labelsKeepApartAndInside_data();
    void labelsKeepApartAndInside();
};

void TestSalaryBar::barsEndAtTheirSalaries_data()
{
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : chartSizes)
        QTest::addRow("%g", size.width()) << size;
}

void TestSalaryBar::barsEndAtTheirSalaries()
{
    QFETCH(QSizeF, size);
    const QRectF track = trackIn(size);
    const double unit = track.width() / (scaleHigh - scaleLow);
    for (int i = 1; i <= 500; ++i) {
        const qint32 low = scaleLow + 150 * i, high = scaleLow + 100'000 + 180 * i;
        const QRectF both = salaryBar({low, high}, scaleLow, scaleHigh, track, thickness).whole;
        QVERIFY(isExact(both.left() - track.left(), unit * (low - scaleLow)));
        QVERIFY(isExact(both.right() - track.left(), unit * (high - scaleLow)));
        const SalaryBar from = salaryBar({low, std::nullopt}, scaleLow, scaleHigh, track, thickness);
        QVERIFY(isExact(from.stated.left() - track.left(), unit * (low - scaleLow)));
        QVERIFY(isExact(from.whole.right(), track.right()) && isExact(from.stated.width(), thickness));
        const SalaryBar upTo = salaryBar({std::nullopt, high}, scaleLow, scaleHigh, track, thickness);
        QVERIFY(isExact(upTo.stated.right() - track.left(), unit * (high - scaleLow)));
        QVERIFY(isExact(upTo.whole.left(), track.left()) && isExact(upTo.stated.width(), thickness));
    }
}

void TestSalaryBar::barsStayInTheirTrack_data() { barsEndAtTheirSalaries_data(); }

void TestSalaryBar::barsStayInTheirTrack()
{
    QFETCH(QSizeF, size);
    const QRectF track = trackIn(size);
    const std::vector<std::optional<qint32>> ends{std::nullopt,  0,         scaleLow,     scaleLow + 1, 100'000,
                                                  scaleHigh - 1, scaleHigh, 2'147'483'647};
    for (const auto &low : ends)
        for (const auto &high : ends)
            for (const double least : {thickness, brokenWidth}) {
                const SalaryBar bar = salaryBar({low, high}, scaleLow, scaleHigh, track, least);
                for (const QRectF &box : {bar.whole, bar.stated}) {
                    QVERIFY(track.adjusted(-0.001, -0.001, 0.001, 0.001).contains(box));
                    QVERIFY(box.width() >= least - 0.001);
                }
                QVERIFY(bar.whole.adjusted(-0.001, 0, 0.001, 0.001).contains(bar.stated));
            }
}

void TestSalaryBar::breaksLieInTheirBar()
{
    for (const double width : {brokenWidth, 40.0, 2000.0})
        for (const bool atLeft : {true, false}) {
            const QRectF bar(13, 7, width, thickness);
            const QRectF cut = breakOf(bar, atLeft).boundingRect();
            QVERIFY(bar.left() < cut.left() && cut.right() < bar.right()); // something is left on either side
            QVERIFY(cut.top() < bar.top() && bar.bottom() < cut.bottom());
            if (width > 20)
                QCOMPARE(cut.center().x() < bar.center().x(), atLeft);
        }
}

void TestSalaryBar::labelsKeepApartAndInside_data() { addGeometryRows(); }

void TestSalaryBar::labelsKeepApartAndInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const QRectF line(13, 7, size.width(), 14);
    const double width = std::array{20.0, 90.0, 450.0}[size_t(labels)];
    std::vector<LineLabel> wanted;
    for (int i = 0; i < items; ++i)
        wanted.push_back({line.left() + line.width() * (i * 37 % 101) / 100, width});
    const auto placed = placeLabels(wanted, line);
    QCOMPARE(placed.size(), wanted.size());
    QCOMPARE(items > 0 && placed.front().has_value(), items > 0 && width <= line.width());
    for (size_t i = 0; i < placed.size(); ++i) {
        bool free = width <= line.width();
        const double left =
            std::clamp(wanted[i].middle - width / 2, line.left(), std::max(line.left(), line.right() - width));
        for (size_t j = 0; j < i; ++j)
            if (placed[j]) {
                const double gap = std::max(left - placed[j]->right(), placed[j]->left() - left - width);
                QVERIFY(!placed[i] || gap >= labelClearance - 0.001);
                free = free && gap >= labelClearance;
            }
        QCOMPARE(placed[i].has_value(), free); // left out only for want of room
        QVERIFY(!placed[i] || (line.contains(*placed[i]) && placed[i]->left() == left));
    }
}

QTEST_MAIN(TestSalaryBar)
#include "tst_salarybar.moc"
