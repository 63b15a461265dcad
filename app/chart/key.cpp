// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/key.h"

#include "chart/spacing.h"

#include <cmath>

namespace rolescope::chart {

Key::Key(const std::vector<KeyPiece> &pieces, double width, const TextStyle &text, const Fonts &fonts)
    : m_fonts(fonts),
      m_text(text)
{
    double x = 0;
    for (const KeyPiece &piece : pieces) {
        const double wide = (piece.sign > 0 ? piece.sign + gap::tiny : 0) + fonts.width(piece.text, text);
        m_fits = m_fits && wide <= width;
        if (m_lines == 0 || x + wide > width) {
            x = 0;
            ++m_lines;
        }
        m_placed.push_back({piece, QPointF(x, (m_lines - 1) * fonts.height(text))});
        x += wide + gap::medium;
    }
}

double Key::height() const { return lines() * m_fonts.height(m_text); }

void Key::add(Marks &marks, QPointF topLeft) const
{
    const double height = m_fonts.height(m_text);
    const double box = squareSign(m_text, m_fonts);
    for (const Placed &placed : m_placed) {
        QPointF at = topLeft + placed.at;
        if (placed.piece.sign > 0) {
            placed.piece.draw(marks, QRectF(at.x(), at.y() + (height - box) / 2, placed.piece.sign, box));
            at += QPointF(placed.piece.sign + gap::tiny, 0);
        }
        marks.push_back(textMark(placed.piece.text, at, m_text, Ink::Quiet, m_fonts));
    }
}

double squareSign(const TextStyle &text, const Fonts &fonts) { return std::floor(fonts.ascent(text)); }

} // namespace rolescope::chart
