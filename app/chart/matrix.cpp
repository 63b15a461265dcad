// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/matrix.h"

#include "chart/key.h"
#include "chart/spacing.h"
#include "wording/similarwords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rolescope::chart {
namespace {

constexpr double leastCellWidth = 8;
constexpr double leastNames = 72; ///< of the width, for the last name
constexpr double namesShare = 0.45;
constexpr double rowAir = 2;

TextStyle textStyle(const MatrixStyle &style, bool bold = false) { return {style.textSize, bold, false}; }

double rowLeast(const Fonts &fonts, const MatrixStyle &style)
{
    return std::max(fonts.height(textStyle(style)), fonts.height(textStyle(style, true))) + rowAir;
}

/// An outline keeps the empty one visible.
Mark shadedMark(const QRectF &box, int level)
{
    constexpr std::array<double, shadeLevels> strengths{0, 0.12, 0.28, 0.48, 0.72, 1};
    QPainterPath path;
    path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    Mark mark = areaMark(path, Ink::Line, Fill::Shade, 1);
    mark.strength = strengths[static_cast<size_t>(level)];
    return mark;
}

/// What number and shade of a cell mean.
Key keyOf(double width, bool withNumber, const Fonts &fonts, const MatrixStyle &style)
{
    const TextStyle text = textStyle(style);
    std::vector<KeyPiece> pieces;
    if (withNumber)
        pieces.push_back({wording::numberLead()});
    pieces.push_back({wording::shadeLead()});
    for (int level = 0; level < shadeLevels; ++level)
        pieces.push_back({wording::shadeName(level), squareSign(text, fonts),
                          [level](Marks &marks, const QRectF &box) { marks.push_back(shadedMark(box, level)); }});
    return {pieces, width, text, fonts};
}

/// Lines under the cells: the key takes no more than a third of a low picture.
int footLines(const QRectF &rect, const Fonts &fonts, const MatrixStyle &style)
{
    const int lines = keyOf(rect.width(), true, fonts, style).lines();
    return lines * fonts.height(textStyle(style)) > rect.height() / 3 ? 1 : std::max(1, lines);
}

double footHeight(const QRectF &rect, const Fonts &fonts, const MatrixStyle &style)
{
    return footLines(rect, fonts, style) * fonts.height(textStyle(style)) + gap::small;
}

class Layout {
public:
    Layout(const MatrixData &data, const QRectF &rect, const Fonts &fonts, const MatrixStyle &style)
        : m_data(data),
          m_roles(data.matrix.roles),
          m_rect(rect),
          m_fonts(fonts),
          m_style(style),
          m_shown(std::min(m_roles.size(), static_cast<size_t>(matrixRoom(rect, fonts, style))))
    {
        size();
    }

    Picture picture()
    {
        for (size_t row = 0; row < m_shown; ++row) {
            for (size_t column = 0; column < row; ++column)
                cell(row, column);
            name(row);
        }
        foot();
        return {std::move(m_marks), m_bounds, m_data.reading};
    }

private:
    bool beginsFamily(size_t at) const { return at > 0 && m_roles[at].family != m_roles[at - 1].family; }

    /// Cells as large as fit, gaps from what is left over.
    void size()
    {
        if (m_shown == 0)
            return;
        double widest = 0;
        int gaps = 0;
        for (size_t i = 0; i < m_shown; ++i) {
            widest = std::max(widest, m_fonts.width(m_roles[i].name, textStyle(m_style, true)));
            gaps += beginsFamily(i) ? 1 : 0;
        }
        const double most = std::max(leastNames, m_rect.width() * namesShare);
        m_names = std::min({widest + 1, most, m_rect.width()});
        const auto count = static_cast<double>(m_shown);
        const double high = m_rect.height() - footHeight(m_rect, m_fonts, m_style);
        const double wide = m_rect.width() - m_names - gap::tiny;
        const double columns = std::max(1.0, count - 1);
        const double roomForGaps = std::min(high - count * rowLeast(m_fonts, m_style), wide - columns * leastCellWidth);
        m_gap = gaps > 0 ? std::clamp(roomForGaps / gaps, 0.0, m_style.familyGap) : 0;
        m_cell.setHeight(std::min(m_style.cellHeight, (high - gaps * m_gap) / count));
        m_cell.setWidth(std::min(m_style.cellWidth, (wide - gaps * m_gap) / columns));
        double offset = 0;
        for (size_t i = 0; i < m_shown; ++i) {
            offset += beginsFamily(i) ? m_gap : 0;
            m_offsets.push_back(offset);
        }
        m_numbered = haveCountsRoom();
    }

    /// A few counts among empty cells would say that the others share nothing.
    bool haveCountsRoom() const
    {
        int most = 0;
        for (size_t row = 0; row < m_shown; ++row)
            for (size_t column = 0; column < row; ++column)
                most = std::max(most, m_data.matrix.sharedBy(row, column));
        const TextStyle text = textStyle(m_style);
        return most > 0 && m_fonts.width(QString::number(most), text) + gap::tiny <= m_cell.width()
            && m_fonts.height(text) <= m_cell.height();
    }

    double left(size_t column) const
    {
        return m_rect.left() + static_cast<double>(column) * m_cell.width() + m_offsets[column];
    }
    double top(size_t row) const { return m_rect.top() + static_cast<double>(row) * m_cell.height() + m_offsets[row]; }

    void cell(size_t row, size_t column)
    {
        const int shared = m_data.matrix.sharedBy(row, column);
        const QRectF box(QPointF(left(column), top(row)), m_cell);
        const analysis::SimilarRole other{
            m_roles[row].role, m_roles[row].name, {shared, m_roles[row].skills}, {shared, m_roles[column].skills}, 0};
        m_marks.push_back(
            answering(shadedMark(box.adjusted(0.5, 0.5, -0.5, -0.5), shadeLevel(m_data.matrix.jaccard(row, column))),
                      {static_cast<int>(row), static_cast<int>(column)},
                      wording::similarRoleSentence(other, m_roles[column].name)));
        if (shared == 0 || !m_numbered)
            return;
        const TextStyle text = textStyle(m_style);
        const QString count = QString::number(shared);
        const QPointF at(box.center().x() - m_fonts.width(count, text) / 2,
                         box.center().y() - m_fonts.height(text) / 2);
        m_marks.push_back(textMark(count, at, text, Ink::Text, m_fonts));
    }

    void name(size_t row)
    {
        const int place = static_cast<int>(row);
        const bool chosen = place == m_data.a || place == m_data.b;
        const TextStyle text = textStyle(m_style, chosen);
        const Ink ink = place == m_data.a ? Ink::RoleA : place == m_data.b ? Ink::RoleB : Ink::Text;
        // Where families part, the name stands where its row's last cell ends.
        const double x = row == 0 ? m_rect.left() : left(row - 1) + m_cell.width() + gap::tiny;
        const QString shown = m_fonts.elided(m_roles[row].name, text, m_rect.right() - x);
        const QPointF at(x, top(row) + (m_cell.height() - m_fonts.height(text)) / 2);
        m_marks.push_back(answering(textMark(shown, at, text, ink, m_fonts), {place, NoPart},
                                    wording::roleWithSkills(m_roles[row].name, m_roles[row].skills)));
    }

    void foot()
    {
        const TextStyle text = textStyle(m_style);
        const double height = m_fonts.height(text);
        const double bottom = m_shown == 0 ? m_rect.top() : top(m_shown - 1) + m_cell.height();
        const QRectF line(m_rect.left(), bottom + gap::small, m_rect.width(), height);
        m_bounds = QRectF(m_rect.topLeft(), QPointF(m_rect.right(), bottom));
        if (m_roles.empty() || line.bottom() > m_rect.bottom() + 0.01)
            return;
        const Key key = keyOf(m_rect.width(), m_numbered, m_fonts, m_style);
        const bool hasKey = m_shown > 1 && m_shown == m_roles.size() && key.lines() > 0
            && line.top() + key.height() <= m_rect.bottom() + 0.01;
        m_bounds.setBottom(hasKey ? line.top() + key.height() : line.bottom());
        if (const size_t left = m_roles.size() - m_shown; left > 0) {
            const QString more = wording::moreRoles(static_cast<qint64>(left));
            m_marks.push_back(
                textMark(m_fonts.elided(more, text, line.width()), line.topLeft(), text, Ink::Quiet, m_fonts));
        } else if (hasKey) {
            key.add(m_marks, line.topLeft());
        }
    }

    const MatrixData &m_data;
    const std::vector<analysis::RoleMatrix::Entry> &m_roles;
    QRectF m_rect;
    const Fonts &m_fonts;
    const MatrixStyle &m_style;
    size_t m_shown;
    double m_names = 0;
    double m_gap = 0;
    QSizeF m_cell{0, 0};
    std::vector<double> m_offsets; ///< of each row, and of each column, by families before it
    bool m_numbered = false;       ///< every cell has room for its count
    Marks m_marks;
    QRectF m_bounds;
};

} // namespace

int shadeLevel(double jaccard)
{
    constexpr std::array<double, 4> from{0.05, 0.1, 0.2, 0.4};
    if (jaccard <= 0)
        return 0;
    return 1 + static_cast<int>(std::upper_bound(from.begin(), from.end(), jaccard) - from.begin());
}

int matrixRoom(const QRectF &rect, const Fonts &fonts, const MatrixStyle &style)
{
    const double rows = (rect.height() - footHeight(rect, fonts, style)) / rowLeast(fonts, style);
    const double columns = (rect.width() - leastNames - gap::tiny) / leastCellWidth + 1;
    return std::max(0, static_cast<int>(std::min(rows, columns) + 1e-9));
}

Picture layoutMatrix(const MatrixData &data, const QRectF &rect, const Fonts &fonts, const MatrixStyle &style)
{
    return Layout(data, rect, fonts, style).picture();
}

} // namespace rolescope::chart
