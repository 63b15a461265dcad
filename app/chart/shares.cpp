// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/shares.h"

#include "chart/spacing.h"
#include "wording/chartwords.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

/// Sizes at the usual text of 12.
constexpr double usualText = 12;
constexpr double dotSize = 7;
constexpr double lineWidth = 2;
constexpr double apart = 4.5; ///< a role's line from the middle of its row
constexpr double tick = 4;
constexpr double rowInset = gap::tiny; ///< of texts in what a row is lit by
constexpr double leastScale = 36;
constexpr double leastLabel = 40;
constexpr std::array roleInks{Ink::RoleA, Ink::RoleB};

/// Where the columns stand; a column without room has no width.
struct Columns {
    double left = 0; ///< of the labels
    double label = 0;
    double besideRight = 0;
    double beside = 0;
    double scale = 0;
    double scaleWidth = 0;
    double right = 0; ///< of the figures
    double figure = 0;

    double x(double share) const { return scale + scaleWidth * std::clamp(share, 0.0, 1.0); }
};

size_t rowsOf(const SharesData &data)
{
    size_t rows = 0;
    for (const ShareGroup &group : data.groups)
        rows += group.rows.size();
    return rows;
}

/// Labels and figures are what is read: the scale gives way to them, the column beside it goes first.
Columns columnsOf(const SharesData &data, const QRectF &rect, const Fonts &fonts, const ShareStyle &style)
{
    const TextStyle text{style.textSize, false, false};
    double labels = 0;
    double beside = 0;
    double figures = fonts.width(data.figureHeading, text);
    for (const ShareGroup &group : data.groups) {
        for (const ShareRow &row : group.rows) {
            labels = std::max(labels, fonts.width(row.label, text));
            beside = std::max(beside, fonts.width(row.beside, text));
            figures = std::max(figures, fonts.width(row.figure, text));
        }
    }
    Columns c;
    c.left = rect.left() + rowInset;
    c.right = rect.right() - rowInset;
    c.figure = std::min(figures, rect.width() * 0.4);
    double room = c.right - c.left - c.figure - gap::small;
    if (beside + gap::small + leastScale + gap::medium + leastLabel <= room)
        c.beside = beside;
    const double besideRoom = c.beside > 0 ? c.beside + gap::small : 0;
    room -= besideRoom;
    c.label = std::clamp(std::min(labels, rect.width() * style.labelShare), 0.0,
                         std::max(0.0, room - gap::medium - leastScale));
    c.besideRight = c.left + c.label + besideRoom;
    c.scale = c.besideRight + gap::medium;
    c.scaleWidth = std::max(0.0, c.right - c.figure - gap::small - c.scale);
    return c;
}

/// A's dot is a circle and B's a diamond, so that grey paper tells them apart.
QPainterPath dotPath(QPointF at, size_t role, double size)
{
    const double r = size / 2;
    QPainterPath path;
    if (role == 0) {
        path.addEllipse(at, r, r);
        return path;
    }
    const double d = r * 1.25;
    path.moveTo(at.x(), at.y() - d);
    path.lineTo(at.x() + d, at.y());
    path.lineTo(at.x(), at.y() + d);
    path.lineTo(at.x() - d, at.y());
    path.closeSubpath();
    return path;
}

class SharesLayout {
public:
    SharesLayout(const SharesData &data, const QRectF &rect, const Fonts &fonts, const ShareStyle &style)
        : m_data(data),
          m_rect(rect),
          m_fonts(fonts),
          m_text{style.textSize, false, false},
          m_heading{style.textSize, true, false},
          m_unit(style.textSize / usualText),
          m_pitch(std::max(style.pitch, fonts.height(m_text) + 2)),
          m_columns(columnsOf(data, rect, fonts, style)),
          m_y(rect.top())
    {}

    Picture picture()
    {
        Picture picture{{}, QRectF(m_rect.topLeft(), QSizeF(m_rect.width(), 0)), m_data.reading};
        m_marks = &picture.marks;
        const size_t rows = rowsOf(m_data);
        if (rows == 0 || m_rect.height() < m_pitch || m_rect.width() < leastLabel)
            return picture;
        if (m_rect.height() >= 6 * m_pitch)
            addLegend();
        if (m_rect.height() >= 3 * m_pitch)
            addScale();
        addGroups(rows);
        picture.bounds.setHeight(m_y - m_rect.top());
        return picture;
    }

    double height() const
    {
        double height = (isLegendWanted() ? 2 : 1) * m_pitch + (m_data.more > 0 ? m_pitch : 0);
        bool first = true;
        for (const ShareGroup &group : m_data.groups) {
            if (group.rows.empty())
                continue;
            height += headingHeight(first) + m_pitch * static_cast<double>(group.rows.size());
            first = false;
        }
        return height;
    }

private:
    double headingHeight(bool first) const { return m_pitch + (first ? 0 : gap::tiny); }

    void addText(const QString &text, double x, double room, const TextStyle &style, Ink ink, Qt::Alignment align)
    {
        const QString shown = m_fonts.elided(text, style, room);
        if (shown.isEmpty() || room <= 0)
            return;
        const double width = m_fonts.width(shown, style);
        const double left = align & Qt::AlignRight ? x - width : align & Qt::AlignHCenter ? x - width / 2 : x;
        m_marks->push_back(
            textMark(shown, QPointF(left, m_y + (m_pitch - m_fonts.height(style)) / 2), style, ink, m_fonts));
    }

    bool isShown(size_t role) const
    {
        if (m_data.names[role].isEmpty())
            return false;
        for (const ShareGroup &group : m_data.groups) {
            for (const ShareRow &row : group.rows) {
                if (row.shares[role] && row.shares[role]->interval)
                    return true;
            }
        }
        return false;
    }

    bool isLegendWanted() const { return isShown(0) || isShown(1); }

    /// Whose dots these are.
    void addLegend()
    {
        if (!isLegendWanted())
            return;
        const double half = (m_columns.right - m_columns.left - gap::medium) / 2;
        const double dot = dotSize * m_unit;
        double x = m_columns.left;
        for (size_t role = 0; role < m_data.names.size(); ++role) {
            if (!isShown(role))
                continue;
            const QPointF at(x + dot * 0.625, m_y + m_pitch / 2);
            m_marks->push_back(areaMark(dotPath(at, role, dot), roleInks[role], Fill::Solid));
            x += dot * 1.25 + gap::tiny;
            const double room = half - dot * 1.25 - gap::tiny;
            const QString name = m_fonts.elided(m_data.names[role], m_text, room);
            addText(name, x, room, m_text, Ink::Text, Qt::AlignLeft);
            x += m_fonts.width(name, m_text) + gap::medium;
        }
        addIntervalSign(x);
        m_y += m_pitch;
    }

    /// What the lines are, where the roles leave room to say so.
    void addIntervalSign(double x)
    {
        const double line = 2 * dotSize * m_unit;
        const double room = m_columns.right - x - line - gap::tiny;
        const QString name = wording::intervalName(m_data.confidence);
        if (m_fonts.width(name, m_text) > room)
            return;
        const double y = m_y + m_pitch / 2;
        m_marks->push_back(lineMark(QPointF(x, y), QPointF(x + line, y), Ink::Quiet, lineWidth * m_unit));
        addText(name, x + line + gap::tiny, room, m_text, Ink::Quiet, Qt::AlignLeft);
    }

    /// What the columns are, in one line above them.
    void addScale()
    {
        const Columns &c = m_columns;
        const auto widthOf = [this](const QString &text) { return m_fonts.width(text, m_text); };
        double left = c.scale;
        double right = c.scale + c.scaleWidth;
        const QString all = wording::percentTick(100);
        const QString none = wording::percentTick(0);
        const QString half = wording::percentTick(50);
        if (widthOf(none) + gap::small + widthOf(all) <= c.scaleWidth) {
            addText(none, left, c.scaleWidth, m_text, Ink::Quiet, Qt::AlignLeft);
            addText(all, right, c.scaleWidth, m_text, Ink::Quiet, Qt::AlignRight);
            if (widthOf(none) + widthOf(half) + 2 * widthOf(all) + 2 * gap::small <= c.scaleWidth)
                addText(half, c.x(0.5), c.scaleWidth, m_text, Ink::Quiet, Qt::AlignHCenter);
            for (const double at : {0.0, 0.5, 1.0})
                m_marks->push_back(
                    lineMark(QPointF(c.x(at), m_y + m_pitch - tick), QPointF(c.x(at), m_y + m_pitch), Ink::Line, 1));
        }
        if (c.beside > 0) // no label stands in its line
            addText(m_data.besideHeading, c.besideRight, c.besideRight - c.left, m_text, Ink::Quiet, Qt::AlignRight);
        addText(m_data.figureHeading, c.right, c.figure, m_text, Ink::Quiet, Qt::AlignRight);
        m_y += m_pitch;
    }

    void addGroups(size_t rows)
    {
        const double bottom = m_rect.bottom() + 1e-6;
        size_t index = 0;
        bool first = true;
        for (const ShareGroup &group : m_data.groups) {
            for (size_t i = 0; i < group.rows.size(); ++i, ++index) {
                const double heading = i == 0 ? headingHeight(first) : 0;
                const bool isLast = index + 1 == rows && m_data.more == 0;
                const double needed = heading + m_pitch + (isLast ? 0 : m_pitch); // room to say "and N more"
                if (m_y + needed > bottom && m_y + m_pitch <= bottom) {
                    addMore(index, rows);
                    return;
                }
                if (m_y + needed > bottom)
                    return;
                if (i == 0)
                    addHeading(group.heading, first);
                first = false;
                addRow(group.rows[i], static_cast<int>(index));
            }
        }
        if (m_data.more > 0)
            addMore(rows, rows);
    }

    void addHeading(const QString &heading, bool first)
    {
        m_y += first ? 0 : gap::tiny;
        addText(heading, m_columns.left, m_columns.right - m_columns.left, m_heading, Ink::Text, Qt::AlignLeft);
        m_y += m_pitch;
    }

    void addBackground(double left, double right, MarkId id, const QString &tooltip)
    {
        m_marks->push_back(
            answering(rectMark(QRectF(left, m_y, right - left, m_pitch), Ink::Track, Fill::Row), id, tooltip));
    }

    void addRow(const ShareRow &row, int index)
    {
        const Columns &c = m_columns;
        addBackground(m_rect.left(), m_rect.right(), {index, NoPart}, row.tooltip);
        addText(row.label, c.left, c.label, m_text, Ink::Text, Qt::AlignLeft);
        if (c.beside > 0)
            addText(row.beside, c.besideRight, c.beside, m_text, Ink::Quiet, Qt::AlignRight);
        const double middle = m_y + m_pitch / 2;
        if (c.scaleWidth > 0) {
            m_marks->push_back(lineMark(QPointF(c.x(0), middle), QPointF(c.x(1), middle), Ink::Track, 1));
            const bool pair = row.shares[0] && row.shares[0]->interval && row.shares[1] && row.shares[1]->interval;
            for (size_t role = 0; role < row.shares.size(); ++role)
                addShare(row.shares[role], role, middle + (pair ? (role == 0 ? -apart : apart) * m_unit : 0));
        }
        addFigure(row, index);
        m_y += m_pitch;
    }

    void addFigure(const ShareRow &row, int index)
    {
        const Columns &c = m_columns;
        const bool isLink = !row.figureTooltip.isEmpty();
        if (isLink)
            addBackground(c.right - std::min(c.figure, m_fonts.width(row.figure, m_text)), c.right, {index, FigurePart},
                          row.figureTooltip);
        addText(row.figure, c.right, c.figure, m_text, isLink ? Ink::Link : Ink::Text, Qt::AlignRight);
        if (!isLink || m_marks->back().shape != Shape::Text)
            return;
        const Mark &text = m_marks->back();
        const double y = text.baseline.y() + 2 * m_unit;
        m_marks->push_back(lineMark(QPointF(text.rect.left(), y), QPointF(text.rect.right(), y), Ink::Link, 1));
    }

    void addShare(const std::optional<Share> &share, size_t role, double y)
    {
        if (!share || !share->interval)
            return;
        const Columns &c = m_columns;
        m_marks->push_back(lineMark(QPointF(c.x(share->interval->lower), y), QPointF(c.x(share->interval->upper), y),
                                    roleInks[role], lineWidth * m_unit));
        m_marks->push_back(
            areaMark(dotPath(QPointF(c.x(share->of.share()), y), role, dotSize * m_unit), roleInks[role], Fill::Solid));
    }

    void addMore(size_t shown, size_t rows)
    {
        const QString more = wording::moreRows(static_cast<int>(rows - shown) + m_data.more);
        addBackground(m_rect.left(), m_rect.right(), {static_cast<int>(rows), NoPart}, more);
        addText(more, m_columns.left, m_columns.right - m_columns.left, m_text, Ink::Quiet, Qt::AlignLeft);
        m_y += m_pitch;
    }

    const SharesData &m_data;
    QRectF m_rect;
    const Fonts &m_fonts;
    TextStyle m_text;
    TextStyle m_heading;
    double m_unit;
    double m_pitch;
    Columns m_columns;
    double m_y;
    Marks *m_marks = nullptr;
};

} // namespace

Picture layoutShares(const SharesData &data, const QRectF &rect, const Fonts &fonts, const ShareStyle &style)
{
    return SharesLayout(data, rect, fonts, style).picture();
}

double sharesHeight(const SharesData &data, const Fonts &fonts, const ShareStyle &style)
{
    return SharesLayout(data, {}, fonts, style).height();
}

} // namespace rolescope::chart
