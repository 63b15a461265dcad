// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salaryboxes.h"

#include "chart/salaryaxis.h"
#include "chart/salarykey.h"
#include "chart/spacing.h"
#include "wording/chartwords.h"
#include "wording/salarywords.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

constexpr double roleMarkSize = 8;
constexpr double leastBar = 2;    ///< of one amount, so that it is seen
constexpr double headroom = 1.03; ///< an end at the very edge would look cut off
constexpr double arrow = 12;      ///< how far a line without a top goes on
constexpr int endsFrom = 5;       ///< so many figures need the scale at their end, too

using Span = SalarySpan;

/// From a figure of the lows to one of the highs; an end that has none leaves both to the other end.
Span span(const std::optional<analysis::Interval> &low, const std::optional<analysis::Interval> &high)
{
    if (!low && !high)
        return std::nullopt;
    const double from = low ? low->lower : high->lower;
    const double to = high ? high->upper : low->upper;
    return std::minmax(from, to);
}

double topOf(const SalaryBoxRow &row)
{
    double top = 0;
    for (const SalaryAd &ad : row.ads)
        top = std::max<double>({top, double(ad.yearly.low.value_or(0)), double(ad.yearly.high.value_or(0))});
    for (const analysis::Box *box : {&row.lows, &row.highs})
        for (const auto *interval : {&box->medianInterval, &box->quartiles, &box->whiskers})
            if (*interval && (interval != &box->medianInterval || !box->quartiles))
                top = std::max(top, (*interval)->upper);
    if (const Span medians = medianSpan(row))
        top = std::max(top, medians->second);
    return top;
}

class Layout {
public:
    Layout(const SalaryBoxesData &data, const QRectF &rect, const Fonts &fonts, const SalaryBoxStyle &style)
        : m_data(data),
          m_rect(rect),
          m_fonts(fonts),
          m_style(style),
          m_text{style.textSize, false, false},
          m_textHeight(fonts.height(m_text)),
          m_isWide(rect.width() >= style.wideFrom),
          m_key(salaryKey(data, rect.width(), fonts, style)),
          m_hasKey(m_key.lines() > 0)
    {
        placeColumns();
    }

    double height() const
    {
        double height = headHeight() + footHeight();
        for (const SalaryBoxRow &row : m_data.rows)
            height += heightOf(row);
        return height;
    }

    Picture take()
    {
        m_picture.bounds = QRectF(m_rect.topLeft(), QSizeF(m_rect.width(), 0));
        m_picture.reading = m_data.reading;
        const size_t shown = rowsWithRoom();
        double y = m_rect.top();
        if (m_drawsScale)
            y = addHead(y);
        for (size_t i = 0; i < shown; ++i) {
            addRow(static_cast<int>(i), y);
            y += heightOf(m_data.rows[i]);
        }
        if (shown < m_data.rows.size() && m_rect.height() >= m_textHeight) {
            addText(wording::moreRows(static_cast<int>(m_data.rows.size() - shown)), m_rect.left(), y, m_rect.width(),
                    Ink::Quiet);
            y += m_textHeight;
        }
        if (m_drawsScale && repeatsScale())
            y = m_axis.addTicks(m_picture.marks, y);
        m_picture.bounds.setHeight(y - m_rect.top());
        return std::move(m_picture);
    }

private:
    void placeColumns()
    {
        double labels = 0;
        double top = 0;
        for (const SalaryBoxRow &row : m_data.rows) {
            top = std::max(top, topOf(row));
            if (row.kind != SalaryRowKind::Figure)
                continue;
            labels = std::max(labels, m_fonts.width(row.label, m_text));
            m_figures = std::max(m_figures, m_fonts.width(row.figure, m_text));
        }
        // Beside each other only where neither is cut.
        m_isTall = !m_isWide && std::min(labels, m_rect.width() / 3) + gap::medium + m_figures > m_rect.width();
        m_figures = std::min(m_figures, m_rect.width() / 2);
        const double label = m_isWide ? std::min(labels, m_rect.width() * m_style.labelShare) + gap::large : 0;
        const double figure = m_isWide ? m_figures + gap::large : 0;
        // A line's ends and the least bar stay inside.
        m_axis = SalaryAxis(m_rect.left() + label + leastBar, m_rect.right() - figure - leastBar, top * headroom,
                            m_rect, m_fonts, m_text);
        m_labels = m_isWide ? label - gap::large : 0;
    }

    double bandOf(const SalaryBoxRow &row) const
    {
        const double lines = static_cast<double>(row.ads.size()) * m_style.linePitch;
        const bool boxed = medianSpan(row).has_value();
        return lines + (boxed ? m_style.boxThickness : 0) + (boxed && lines > 0 ? gap::tiny : 0);
    }

    double heightOf(const SalaryBoxRow &row) const
    {
        if (row.kind != SalaryRowKind::Figure)
            return m_textHeight + m_style.rowGap;
        const double band = bandOf(row);
        return (m_isWide ? std::max(m_textHeight, band) : textsHeight() + gap::tiny + band) + m_style.rowGap;
    }

    /// Of a narrow row's label and figure.
    double textsHeight() const { return m_isTall ? 2 * m_textHeight : m_textHeight; }

    double headHeight() const
    {
        return figures() > 0 ? (m_hasKey ? m_key.height() + gap::tiny : 0) + m_axis.height() + gap::tiny : 0;
    }

    double footHeight() const { return repeatsScale() ? m_axis.height() : 0; }

    /// Of a long picture only one end of the rows is in sight.
    bool repeatsScale() const { return figures() >= endsFrom; }

    std::ptrdiff_t figures() const
    {
        return std::count_if(m_data.rows.begin(), m_data.rows.end(),
                             [](const SalaryBoxRow &row) { return row.kind == SalaryRowKind::Figure; });
    }

    /// How many rows stand whole; the key gives way before the first of them does.
    size_t rowsWithRoom()
    {
        const auto fitting = [&](double room) {
            double used = 0;
            size_t rows = 0;
            while (rows < m_data.rows.size() && used + heightOf(m_data.rows[rows]) <= room + 1e-6)
                used += heightOf(m_data.rows[rows++]);
            if (rows == m_data.rows.size())
                return rows;
            while (rows > 0 && (used + m_textHeight > room || m_data.rows[rows - 1].kind == SalaryRowKind::Role))
                used -= heightOf(m_data.rows[--rows]);
            return rows;
        };
        size_t rows = fitting(m_rect.height() - headHeight() - footHeight());
        if (rows == 0 && m_hasKey) {
            m_hasKey = false;
            rows = fitting(m_rect.height() - headHeight() - footHeight());
        }
        m_drawsScale = rows > 0 && figures() > 0;
        return rows;
    }

    void addText(const QString &text, double left, double top, double room, Ink ink, bool bold = false)
    {
        const TextStyle style{m_style.textSize, bold, false};
        m_picture.marks.push_back(textMark(m_fonts.elided(text, style, room), QPointF(left, top), style, ink, m_fonts));
    }

    void addRow(int index, double y)
    {
        const SalaryBoxRow &row = m_data.rows[static_cast<size_t>(index)];
        if (row.kind == SalaryRowKind::Role) {
            const QRectF box(m_rect.left(), y + (m_textHeight - roleMarkSize) / 2, roleMarkSize, roleMarkSize);
            m_picture.marks.push_back(rectMark(box, row.role, row.role == Ink::RoleB ? Fill::SolidHatch : Fill::Solid));
            const double indent = roleMarkSize + gap::small;
            addText(row.label, m_rect.left() + indent, y, m_rect.width() - indent, Ink::Text, true);
        } else if (row.kind == SalaryRowKind::Note) {
            addText(row.label, m_rect.left(), y, m_rect.width(), Ink::Quiet);
        } else {
            addFigure(index, row, y);
        }
    }

    void addFigure(int index, const SalaryBoxRow &row, double y)
    {
        const double band = bandOf(row);
        const QRectF area(m_rect.left(), y, m_rect.width(), heightOf(row) - m_style.rowGap);
        QPainterPath path;
        path.addRect(area);
        m_picture.marks.push_back(answering(areaMark(path, Ink::Slate, Fill::None), {index, NoPart}, row.tooltip));

        const double figure = std::min(m_fonts.width(row.figure, m_text), m_rect.width() * (m_isTall ? 1 : 0.7));
        const double textTop = m_isWide ? area.center().y() - m_textHeight / 2 : y;
        const double label = m_isWide ? m_labels : m_isTall ? m_rect.width() : m_rect.width() - figure - gap::medium;
        addText(row.label, m_rect.left(), textTop, label, Ink::Text);
        const double figureLeft = m_isWide ? m_axis.right() + gap::large
            : m_isTall                     ? m_rect.left()
                                           : m_rect.right() - figure;
        addText(row.figure, figureLeft, m_isTall ? y + m_textHeight : textTop, m_isWide ? m_figures : figure,
                Ink::Quiet);

        double top = m_isWide ? area.center().y() - band / 2 : y + textsHeight() + gap::tiny;
        m_axis.addGrid(m_picture.marks, top - 1, top + band + 1);
        for (const SalaryAd &ad : row.ads) {
            addAd(index, ad, top + m_style.linePitch / 2);
            top += m_style.linePitch;
        }
        if (!row.ads.empty())
            top += gap::tiny;
        addBox(row, top + m_style.boxThickness / 2);
    }

    void addAd(int index, const SalaryAd &ad, double y)
    {
        const auto [low, high] = ad.yearly;
        if (!low && !high)
            return;
        const double from = m_axis.x(low ? *low : *high);
        const double to = m_axis.x(high ? *high : *low);
        const double cap = m_style.lineThickness / 2; // what a pen adds at each end
        Mark line = lineMark(QPointF(std::min(from + cap, to), y), QPointF(std::max(to - cap, from + 1), y), Ink::Slate,
                             m_style.lineThickness);
        const double half = m_style.linePitch / 2;
        if (!high || !low) { // an open end points on, as far as there is room
            const double tip = high ? std::max(m_axis.left(), to - arrow) : std::min(m_axis.right(), from + arrow);
            const double back = high ? half : -half;
            line.path = QPainterPath(QPointF(from, y));
            line.path.lineTo(tip, y);
            line.path.moveTo(tip + back, y - half + 1);
            line.path.lineTo(tip, y);
            line.path.lineTo(tip + back, y + half - 1);
            line.penWidth = m_style.lineThickness / 2;
        }
        line.rect = line.path.boundingRect();
        line.id = {index, NoPart};
        line.tooltip = ad.tooltip;
        line.hit.addRect(line.rect.adjusted(-1, -half, 1, half));
        m_picture.marks.push_back(line);
    }

    void addBox(const SalaryBoxRow &row, double y)
    {
        const Span medians = medianSpan(row);
        if (!medians)
            return;
        if (const Span whiskers = span(row.lows.whiskers, row.highs.whiskers)) {
            addLine(whiskers->first, whiskers->second, y, 1.5);
            for (const double end : {whiskers->first, whiskers->second})
                m_picture.marks.push_back(lineMark(QPointF(m_axis.x(end), y - m_style.barThickness / 2),
                                                   QPointF(m_axis.x(end), y + m_style.barThickness / 2), Ink::Slate,
                                                   1.5));
        }
        if (const Span box = span(row.lows.quartiles, row.highs.quartiles)) {
            const double half = m_style.boxThickness / 2;
            Mark mark = rectMark(bar(*box, y, 2 * half - 1), Ink::Slate, Fill::Tint);
            mark.penWidth = 1;
            m_picture.marks.push_back(mark);
        } else {
            addInterval(row.lows, y - m_style.boxThickness / 2 + 1, y);
            addInterval(row.highs, y + m_style.boxThickness / 2 - 1, y);
        }
        m_picture.marks.push_back(rectMark(bar(*medians, y, m_style.barThickness), Ink::Slate, Fill::Solid));
    }

    QRectF bar(const std::pair<double, double> &amounts, double y, double thickness) const
    {
        const double from = m_axis.x(amounts.first);
        const double to = std::max(m_axis.x(amounts.second), from + leastBar);
        return QRectF(from, y - thickness / 2, to - from, thickness);
    }

    void addLine(double from, double to, double y, double width)
    {
        const double left = m_axis.x(from);
        m_picture.marks.push_back(
            lineMark(QPointF(left, y), QPointF(std::max(m_axis.x(to), left + leastBar), y), Ink::Slate, width));
    }

    /// A median's interval stands beside the bar, tied to the median it belongs to.
    void addInterval(const analysis::Box &end, double y, double barY)
    {
        if (!end.medianInterval || !end.median)
            return;
        addLine(end.medianInterval->lower, end.medianInterval->upper, y, 1.5);
        const double x = m_axis.x(*end.median);
        m_picture.marks.push_back(lineMark(QPointF(x, y), QPointF(x, barY), Ink::Slate, medianTick));
    }

    double addHead(double y)
    {
        if (m_hasKey) {
            m_key.add(m_picture.marks, QPointF(m_rect.left(), y));
            y += m_key.height() + gap::tiny;
        }
        return m_axis.addTicksAbove(m_picture.marks, y) + gap::tiny;
    }

    const SalaryBoxesData &m_data;
    QRectF m_rect;
    const Fonts &m_fonts;
    SalaryBoxStyle m_style;
    TextStyle m_text;
    double m_textHeight;
    bool m_isWide;
    Key m_key;
    bool m_hasKey;
    bool m_isTall = false; ///< narrow, and the figure stands below the label
    double m_labels = 0;
    double m_figures = 0;
    SalaryAxis m_axis;
    bool m_drawsScale = false;
    Picture m_picture;
};

} // namespace

Picture layoutSalaryBoxes(const SalaryBoxesData &data, const QRectF &rect, const Fonts &fonts,
                          const SalaryBoxStyle &style)
{
    return Layout(data, rect, fonts, style).take();
}

double salaryBoxesHeight(const SalaryBoxesData &data, double width, const Fonts &fonts, const SalaryBoxStyle &style)
{
    return Layout(data, QRectF(0, 0, width, 0), fonts, style).height();
}

} // namespace rolescope::chart
