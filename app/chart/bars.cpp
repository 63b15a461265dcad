// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/bars.h"

#include "chart/spacing.h"
#include "wording/chartwords.h"
#include "wording/comparisonwords.h"

#include <algorithm>
#include <array>

namespace rolescope::chart {
namespace {

constexpr double divider = 1;
constexpr double dividedFrom = 3; ///< a narrower segment has no divider, which would hide much of it

double figuresWidth(const analysis::CategoryCount &row, const Fonts &fonts, const TextStyle &text)
{
    double width = -gap::small;
    for (const QString &figure : wording::categoryFigures(row))
        width += figure.isEmpty() ? 0 : fonts.width(figure, text) + gap::small;
    return width;
}

/// Where the columns of the picture stand.
struct Columns {
    double name = 0;
    double bar = 0;
    double perSkill = 0;
};

Columns columnsOf(const BarsData &data, const QRectF &rect, const Fonts &fonts, const BarStyle &style)
{
    const TextStyle text{style.textSize, false, false};
    double names = 0;
    double figures = 0;
    int most = 1;
    for (const analysis::CategoryCount &row : data.rows) {
        names = std::max(names, fonts.width(row.category, text));
        figures = std::max(figures, figuresWidth(row, fonts, text));
        most = std::max(most, row.onlyA + row.both + row.onlyB);
    }
    Columns columns;
    columns.name = std::min(names, rect.width() * style.labelShare);
    columns.bar = rect.left() + columns.name + gap::large;
    const double room = rect.right() - columns.bar - figures - gap::small;
    columns.perSkill = std::max(0.0, room) / most;
    return columns;
}

class BarRow {
public:
    BarRow(Marks &marks, const BarsData &data, const Fonts &fonts, const BarStyle &style, const Columns &columns)
        : m_marks(marks),
          m_data(data),
          m_fonts(fonts),
          m_style(style),
          m_columns(columns)
    {}

    void add(int index, double left, double middle)
    {
        const analysis::CategoryCount &row = m_data.rows[static_cast<size_t>(index)];
        const TextStyle text{m_style.textSize, false, false};
        const double top = middle - m_fonts.height(text) / 2;
        const QString name = m_fonts.elided(row.category, text, m_columns.name);
        m_marks.push_back(
            answering(textMark(name, QPointF(left, top), text, Ink::Text, m_fonts), {index, NoPart}, row.category));
        m_x = m_columns.bar;
        m_middle = middle;
        m_last = 0;
        segment(index, row.onlyA, OnlyA, Ink::RoleA, Fill::Solid, wording::only(m_data.nameA));
        segment(index, row.both, InBoth, Ink::Both, Fill::SolidLine, {});
        segment(index, row.onlyB, OnlyB, Ink::RoleB, Fill::SolidHatch, wording::only(m_data.nameB));
        figures(row, QPointF(m_x + gap::tiny, top), text);
    }

private:
    /// Each in the colour of its segment, so that it says whose it is.
    void figures(const analysis::CategoryCount &row, QPointF at, const TextStyle &text)
    {
        constexpr std::array inks{Ink::RoleA, Ink::Both, Ink::RoleB};
        const auto figures = wording::categoryFigures(row);
        for (size_t part = 0; part < figures.size(); ++part) {
            if (figures[part].isEmpty())
                continue;
            m_marks.push_back(textMark(figures[part], at, text, inks[part], m_fonts));
            at.rx() += m_fonts.width(figures[part], text) + gap::small;
        }
    }

    void segment(int index, int count, Part part, Ink ink, Fill fill, const QString &what)
    {
        if (count <= 0)
            return;
        const double width = count * m_columns.perSkill; // the length is the count: the divider takes nothing from it
        const QRectF box(m_x, m_middle - m_style.thickness / 2, width, m_style.thickness);
        const QString tooltip = part == InBoth ? wording::inBoth(count) : wording::partTooltip(count, what);
        m_marks.push_back(answering(rectMark(box, ink, fill), {index, part}, tooltip));
        if (m_last >= dividedFrom && width >= dividedFrom)
            m_marks.push_back(lineMark(box.topLeft(), box.bottomLeft(), Ink::Surface, divider));
        m_last = width;
        m_x += width;
    }

    Marks &m_marks;
    const BarsData &m_data;
    const Fonts &m_fonts;
    const BarStyle &m_style;
    const Columns &m_columns;
    double m_x = 0;
    double m_middle = 0;
    double m_last = 0; ///< width of the segment before
};

} // namespace

Picture layoutBars(const BarsData &data, const QRectF &rect, const Fonts &fonts, const BarStyle &style)
{
    Picture picture{{}, QRectF(rect.topLeft(), QSizeF(rect.width(), 0)), data.reading};
    const int count = static_cast<int>(data.rows.size());
    if (count == 0)
        return picture;
    const TextStyle text{style.textSize, false, false};
    const double least = fonts.height(text) + 2;
    const double pitch = std::clamp(rect.height() / count, least, std::max(least, style.pitch));
    const int room = std::max(1, static_cast<int>(rect.height() / pitch + 1e-6));
    const int shown = count <= room ? count : room - 1;
    const Columns columns = columnsOf(data, rect, fonts, style);
    BarRow row(picture.marks, data, fonts, style, columns);
    double y = rect.top() + pitch / 2;
    for (int i = 0; i < shown; ++i, y += pitch)
        row.add(i, rect.left(), y);
    if (shown < count) {
        const QPointF at(rect.left(), y - fonts.height(text) / 2);
        picture.marks.push_back(textMark(wording::moreCategories(count - shown), at, text, Ink::Quiet, fonts));
        y += pitch;
    }
    picture.bounds.setHeight(y - pitch / 2 - rect.top());
    return picture;
}

} // namespace rolescope::chart
