// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What every chart keeps to, at any size and with any number of items: read from its marks, without pixels.
#pragma once

#include "chart/marks.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace rolescope::chart {

/// The topmost mark that answers at a point, or null.
inline const Mark *markAt(const Marks &marks, QPointF point)
{
    const auto it =
        std::find_if(marks.rbegin(), marks.rend(), [point](const Mark &mark) { return mark.hit.contains(point); });
    return it == marks.rend() ? nullptr : &*it;
}

/// From a narrow dock over a flat strip to a large screen.
inline const std::array<QSizeF, 6> chartSizes{QSizeF(300, 200),  QSizeF(300, 1200), QSizeF(640, 400),
                                              QSizeF(1024, 600), QSizeF(2000, 200), QSizeF(2000, 1200)};
inline constexpr std::array<int, 4> itemCounts{0, 1, 2, 500};

/// Long names as they come: words, or one word that no line can break.
enum class Labels : int { Short, Words, OneWord };

inline constexpr int longLabel = 60;

inline QString labelOf(Labels labels, int item = 0)
{
    const QString number = QString::number(item);
    if (labels == Labels::Short)
        return QStringLiteral("Role ") + number;
    if (labels == Labels::OneWord)
        return number + QString(longLabel - number.size(), u'W');
    const QString words =
        number + QStringLiteral(" Principal Research Engineer for Machine Learning Platforms and more");
    return words.left(longLabel);
}

/// Columns size, items and labels with a row for each combination.
inline void addGeometryRows()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("labels");
    for (const QSizeF size : chartSizes)
        for (const int items : itemCounts)
            for (const int labels : {0, 1, 2})
                QTest::addRow("%gx%g, %d items, labels %d", size.width(), size.height(), items, labels)
                    << size << items << labels;
}

inline Marks textsOf(const Marks &marks)
{
    Marks found;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(found),
                 [](const Mark &mark) { return mark.shape == Shape::Text; });
    return found;
}

inline QStringList wordsOf(const Marks &marks)
{
    QStringList words;
    for (const Mark &mark : textsOf(marks))
        words += mark.text;
    return words;
}

/// What leaves the frame, half of its line included; empty when nothing does.
inline QString outsideOf(const Marks &marks, const QRectF &frame, double tolerance = 0.01)
{
    const auto within = [tolerance](double at, double from, double to) {
        return at >= from - tolerance && at <= to + tolerance; // false for what is no number
    };
    for (const Mark &mark : marks) {
        // A line is as long as it is: its width goes to its sides.
        const double half = mark.penWidth / 2;
        const double across = mark.shape == Shape::Line && mark.rect.width() > 0 ? 0 : half;
        const double along = mark.shape == Shape::Line && mark.rect.height() > 0 ? 0 : half;
        const QRectF box = mark.rect.adjusted(-across, -along, across, along);
        if (!within(box.left(), frame.left(), frame.right()) || !within(box.right(), frame.left(), frame.right())
            || !within(box.top(), frame.top(), frame.bottom()) || !within(box.bottom(), frame.top(), frame.bottom()))
            return QStringLiteral("%1 “%2” %3,%4 %5x%6")
                .arg(mark.shape == Shape::Text ? QStringLiteral("text") : QStringLiteral("drawing"), mark.text)
                .arg(box.left())
                .arg(box.top())
                .arg(box.width())
                .arg(box.height());
    }
    return {};
}

/// Two texts on the same place; empty when there are none.
inline QString overlapOf(const Marks &marks)
{
    Marks texts = textsOf(marks);
    std::sort(texts.begin(), texts.end(), [](const Mark &a, const Mark &b) { return a.rect.top() < b.rect.top(); });
    for (size_t i = 0; i < texts.size(); ++i) {
        const QRectF inner = texts[i].rect.adjusted(0.1, 0.1, -0.1, -0.1);
        for (size_t j = i + 1; j < texts.size() && texts[j].rect.top() < inner.bottom(); ++j)
            if (inner.intersects(texts[j].rect))
                return texts[i].text + u'|' + texts[j].text;
    }
    return {};
}

/// The area inside a path: its curves cut so finely that the rest is far below a thousandth. A path in a path is a
/// hole.
inline double areaOf(const QPainterPath &path)
{
    constexpr int cuts = 400;
    double largest = 0, all = 0, loop = 0;
    QPointF at, start;
    const auto line = [&](QPointF to) {
        loop += ((at.x() - start.x()) * (to.y() - start.y()) - (to.x() - start.x()) * (at.y() - start.y())) / 2;
        at = to;
    };
    const auto close = [&] {
        largest = std::max(largest, std::abs(loop));
        all += std::abs(loop);
        loop = 0;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo()) {
            close();
            at = start = e;
        } else if (e.isLineTo()) {
            line(e);
        } else if (e.type == QPainterPath::CurveToElement) {
            const QPointF p0 = at, p1 = e, p2 = path.elementAt(i + 1), p3 = path.elementAt(i + 2);
            for (int cut = 1; cut <= cuts; ++cut) {
                const double t = double(cut) / cuts, u = 1 - t;
                line(u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3);
            }
            i += 2;
        }
    }
    close();
    return 2 * largest - all;
}

/// Equal to a thousandth.
inline bool isExact(double is, double wanted) { return std::abs(is - wanted) <= 0.001 * std::abs(wanted); }

} // namespace rolescope::chart
