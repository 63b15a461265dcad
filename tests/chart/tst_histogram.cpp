// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/histogram.h"
#include "geometrychecks.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

/// So many bins of a thousand units each; every second job is shown now.
HistogramData bins(int items)
{
    HistogramData data;
    for (int i = 0; i < items; ++i) {
        const int all = items == 1 ? 7 : (i * 37 + 11) % 97 * 3;
        data.bins.push_back({i * 1000, (i + 1) * 1000, all / 2, all});
    }
    data.high = items * 1000;
    return data;
}

std::vector<const Mark *> columns(const Marks &marks, Ink ink)
{
    std::vector<const Mark *> found;
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.ink == ink && mark.fill == Fill::Solid && mark.id.part < LowHandle)
            found.push_back(&mark);
    return found;
}

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void histogramHandles();
    void everythingStaysInside_data();
    void everythingStaysInside();
    void areasAreTheCounts_data();
    void areasAreTheCounts();
    void columnsStandApartAndMeetTheScale();
    void everyColumnSaysItsCounts();
};

void TestHistogram::histogramHandles()
{
    HistogramData data;
    data.bins = {{0, 50000, 2, 4}, {50000, 100000, 5, 9}, {100000, 150000, 0, 1}};
    data.low = 50000;
    data.high = 150000;
    const HistogramPicture picture = layoutHistogram(data, QRectF(0, 0, 188, 60), Fonts::paper());
    QCOMPARE(picture.amountAt(picture.xOf(75000)), 75000);
    const Mark *low = markAt(picture.marks, QPointF(picture.xOf(50000), picture.plot.center().y()));
    QVERIFY(low);
    QCOMPARE(low->id.part, static_cast<int>(LowHandle));
    QCOMPARE(picture.amountAt(-500), 0);
    QCOMPARE(picture.amountAt(5000), 150000);
}

void TestHistogram::everythingStaysInside_data() { addGeometryRows(); }

void TestHistogram::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels); // amounts of few, of six and of ten figures
    HistogramData data = bins(items);
    const qint32 times = std::array{1, 100, 4294}[size_t(labels)];
    for (SalaryBin &bin : data.bins) {
        bin.from *= times;
        bin.to *= times;
    }
    const QRectF frame(QPointF(13, 7), size);
    const qint32 top = items * 1000 * times;
    for (const auto &[low, high] :
         {std::pair(0, top), std::pair(top / 3, top / 2), std::pair(-9, top), std::pair(top, top)})
        for (const double text : {9.0, 12.0, 18.0}) {
            data.low = low;
            data.high = high;
            const HistogramPicture picture = layoutHistogram(data, frame, Fonts::paper(), text);
            QVERIFY2(outsideOf(picture.marks, frame).isEmpty(), qPrintable(outsideOf(picture.marks, frame)));
            QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
            QCOMPARE(picture.marks.empty(), items == 0);
            QCOMPARE(textsOf(picture.marks).size(), items == 0 ? size_t(0) : size_t(2)); // the scale's ends
            for (const Mark &word : textsOf(picture.marks))
                QVERIFY(word.rect.top() >= picture.plot.bottom());
        }
}

void TestHistogram::areasAreTheCounts_data() { addGeometryRows(); }

void TestHistogram::areasAreTheCounts()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    const HistogramData data = bins(items);
    const HistogramPicture picture = layoutHistogram(data, QRectF(QPointF(13, 7), size), Fonts::paper());
    double all = 0, shown = 0, most = 0;
    int jobs = 0, now = 0, highest = 0;
    for (const SalaryBin &bin : data.bins) {
        jobs += bin.countAll;
        now += bin.count;
        highest = std::max(highest, bin.countAll);
    }
    for (const Mark *mark : columns(picture.marks, Ink::Track)) {
        all += areaOf(mark->path);
        most = std::max(most, areaOf(mark->path));
    }
    for (const Mark *mark : columns(picture.marks, Ink::Slate))
        shown += areaOf(mark->path);
    if (jobs == 0) {
        QCOMPARE(all + shown, 0.0);
        return;
    }
    const double one = most / highest;
    QVERIFY(one > 0);
    QVERIFY2(isExact(all, one * jobs), qPrintable(QStringLiteral("%1 of %2").arg(all / one).arg(jobs)));
    QVERIFY2(isExact(shown, one * now), qPrintable(QStringLiteral("%1 of %2").arg(shown / one).arg(now)));
    const auto tracks = columns(picture.marks, Ink::Track);
    const auto slates = columns(picture.marks, Ink::Slate);
    size_t track = 0, slate = 0;
    for (const SalaryBin &bin : data.bins) {
        if (bin.countAll > 0)
            QVERIFY(isExact(areaOf(tracks.at(track++)->path), one * bin.countAll));
        if (bin.count > 0)
            QVERIFY(isExact(areaOf(slates.at(slate++)->path), one * bin.count));
    }
    QCOMPARE(track, tracks.size());
    QCOMPARE(slate, slates.size());
}

void TestHistogram::columnsStandApartAndMeetTheScale()
{
    for (const QSizeF size : chartSizes)
        for (const int items : {2, 20, 500}) {
            const HistogramData data = bins(items);
            const HistogramPicture picture = layoutHistogram(data, QRectF(QPointF(13, 7), size), Fonts::paper());
            for (int i = 0; i < items; ++i) {
                const QRectF column = boundsOf(picture.marks, {i, NoPart});
                const double from = picture.xOf(data.bins[size_t(i)].from), to = picture.xOf(data.bins[size_t(i)].to);
                QVERIFY(column.left() >= from - 0.001 && column.right() <= to + 0.001);
                QVERIFY(column.width() >= 0.7 * (to - from));
                QVERIFY(i == 0 || boundsOf(picture.marks, {i - 1, NoPart}).right() < column.left());
            }
        }
}

void TestHistogram::everyColumnSaysItsCounts()
{
    HistogramData data = bins(20);
    data.low = data.high = 0;
    const HistogramPicture picture = layoutHistogram(data, QRectF(0, 0, 640, 400), Fonts::paper());
    for (int i = 2; i < 20; ++i) { // the handle's own place covers the first
        const QRectF column = boundsOf(picture.marks, {i, NoPart});
        const Mark *hit = markAt(picture.marks, QPointF(column.center().x(), picture.plot.top() + 1));
        QVERIFY(hit);
        QCOMPARE(hit->id, (MarkId{i, NoPart}));
        QVERIFY2(hit->tooltip.contains(QString::number(data.bins[size_t(i)].count))
                     && hit->tooltip.contains(QString::number(data.bins[size_t(i)].countAll)),
                 qPrintable(hit->tooltip));
    }
}

QTEST_MAIN(TestHistogram)
#include "tst_histogram.moc"
