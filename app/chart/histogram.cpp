// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/histogram.h"

#include "chart/spacing.h"
#include "wording/chartwords.h"
#include "wording/jobwords.h"

#include <algorithm>
#include <cmath>

namespace rolescope::chart {
namespace {

constexpr double handleWidth = 8;
constexpr double columnGap = 1;
constexpr double handleHit = 24; ///< a comfortable target

void addBin(HistogramPicture &picture, const SalaryBin &bin, int index, int most)
{
    const double left = picture.xOf(bin.from);
    const double whole = picture.xOf(bin.to) - left;
    const double width = whole - std::min(columnGap, whole / 4); // many columns are thin, and apart all the same
    const auto box = [&](int count) {
        const double height = picture.plot.height() * count / most;
        return QRectF(left, picture.plot.bottom() - height, width, height);
    };
    const QString tooltip = wording::binTooltip(wording::salaryRange({bin.from, bin.to}), bin.count, bin.countAll);
    if (bin.countAll > 0)
        picture.marks.push_back(rectMark(box(bin.countAll), Ink::Track, Fill::Solid));
    if (bin.count > 0)
        picture.marks.push_back(rectMark(box(bin.count), Ink::Slate, Fill::Solid));
    QPainterPath column;
    column.addRect(QRectF(left, picture.plot.top(), width, picture.plot.height()));
    Mark hit = areaMark(column, Ink::Slate, Fill::None);
    picture.marks.push_back(answering(hit, {index, NoPart}, tooltip));
}

void addHandle(HistogramPicture &picture, qint32 amount, HistogramPart part)
{
    const double x = picture.xOf(amount);
    const QRectF &plot = picture.plot;
    picture.marks.push_back(lineMark(QPointF(x, plot.top()), QPointF(x, plot.bottom()), Ink::Slate, 1.5));
    QPainterPath grip;
    grip.addRoundedRect(QRectF(x - handleWidth / 2, plot.center().y() - handleWidth, handleWidth, 2 * handleWidth), 3,
                        3);
    Mark mark = areaMark(grip, Ink::Slate, Fill::Solid);
    mark.id = {0, part};
    mark.tooltip = wording::salaryRange({amount, amount});
    mark.hit.addRect(QRectF(x - handleHit / 2, plot.top(), handleHit, plot.height()));
    picture.marks.push_back(mark);
}

void addAxis(HistogramPicture &picture, const Fonts &fonts, double textSize)
{
    const TextStyle style{textSize, false, false};
    const QRectF &plot = picture.plot;
    picture.marks.push_back(lineMark(plot.bottomLeft(), plot.bottomRight(), Ink::Line, 1));
    const double y = plot.bottom() + gap::tiny;
    const QString from = wording::salaryRange({picture.from, picture.from});
    const QString to = wording::salaryRange({picture.to, picture.to});
    picture.marks.push_back(textMark(from, QPointF(plot.left(), y), style, Ink::Quiet, fonts));
    picture.marks.push_back(textMark(to, QPointF(plot.right() - fonts.width(to, style), y), style, Ink::Quiet, fonts));
}

} // namespace

double HistogramPicture::xOf(qint32 amount) const
{
    const double share = (static_cast<double>(amount) - from) / std::max(1.0, static_cast<double>(to) - from);
    return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
}

qint32 HistogramPicture::amountAt(double x) const
{
    const double share = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    return static_cast<qint32>(std::lround(from + share * (static_cast<double>(to) - from)));
}

const Mark *HistogramPicture::binAt(QPointF at) const
{
    const auto bin = std::find_if(marks.begin(), marks.end(), [at](const Mark &mark) {
        return mark.id.isValid() && mark.id.part == NoPart && mark.hit.contains(at);
    });
    return bin == marks.end() ? nullptr : &*bin;
}

HistogramPicture layoutHistogram(const HistogramData &data, const QRectF &rect, const Fonts &fonts, double textSize)
{
    HistogramPicture picture;
    picture.reading = data.reading;
    if (data.bins.empty())
        return picture;
    const double labels = fonts.height({textSize, false, false}) + gap::tiny;
    picture.plot = rect.adjusted(handleWidth / 2, 0, -handleWidth / 2, -labels);
    picture.from = data.bins.front().from;
    picture.to = data.bins.back().to;
    int most = 1;
    for (const SalaryBin &bin : data.bins)
        most = std::max({most, bin.countAll, bin.count});
    for (size_t i = 0; i < data.bins.size(); ++i)
        addBin(picture, data.bins[i], static_cast<int>(i), most);
    addAxis(picture, fonts, textSize);
    addHandle(picture, data.low, LowHandle);
    addHandle(picture, data.high, HighHandle);
    return picture;
}

} // namespace rolescope::chart
