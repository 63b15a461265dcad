// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/style.h"
#include "ui/comparison/entry.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <set>

class QPainter;

namespace rolescope::ui {

/// What a painted text shows beyond its words.
struct TextMarks {
    std::set<domain::SkillId> skills; ///< lit everywhere
    QString found;                    ///< searched words
    int foundCurrent = -1;            ///< which hit of this block is the current one
    int activePiece = -1;             ///< source number or link that Enter would open
    int hoverPiece = -1;
};

/// Wrapped text of pieces: laid out for a width, painted, and asked what lies at a point.
class TextBlock {
public:
    TextBlock(Pieces, const Style &, TextSize = TextSize::Normal, bool bold = false);

    const Pieces &pieces() const { return m_pieces; }
    bool isEmpty() const { return m_pieces.empty(); }
    /// `tight`: with less air between the lines.
    int layOut(int width, bool tight = false);
    int height() const { return m_height; }
    int lineHeight() const { return m_pitch; }
    /// The widest line; more than the width it was laid out for when a word does not fit.
    double usedWidth() const { return m_usedWidth; }
    void paint(QPainter *, QPointF topLeft, const Style &, const TextMarks &) const;
    /// Index of the piece at a point relative to the block, or -1.
    int pieceAt(QPointF) const;
    /// Sources and links, in order.
    std::vector<int> targets() const;
    int countFound(const QString &words) const;

private:
    struct Stretch {
        int from = 0;
        int to = 0;
    };
    std::vector<QRectF> rectsOf(int from, int to) const;
    std::vector<Stretch> found(const QString &words) const;
    void paintChip(QPainter *, const Piece &, const QRectF &, const chart::Theme &, bool active, bool hover) const;
    void paintTints(QPainter *, QPointF, const chart::Theme &, const TextMarks &) const;

    Pieces m_pieces;
    std::vector<Stretch> m_stretches; ///< of each piece in the layout's text
    std::unique_ptr<QTextLayout> m_layout;
    QFont m_chipFont;
    int m_lineHeight = 0;
    int m_tightHeight = 0;
    int m_pitch = 0; ///< the one of the two that was laid out
    int m_height = 0;
    double m_usedWidth = 0;
};

} // namespace rolescope::ui
