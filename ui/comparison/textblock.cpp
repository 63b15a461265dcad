// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/textblock.h"

#include "chart/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rolescope::ui {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar breakHere(0x200B);

/// Longer rows of numbers may break.
constexpr int chipsTogether = 4;

/// The number between blanks that keep it beside its word.
QString chipText(int number, bool mayBreak)
{
    const QString text = noBreakSpace + QString::number(number) + noBreakSpace;
    return mayBreak ? text + breakHere : text;
}

} // namespace

TextBlock::TextBlock(Pieces pieces, const Style &style, TextSize size, bool bold)
    : m_pieces(std::move(pieces)),
      m_chipFont(style.font(TextSize::Small))
{
    const chart::Theme &t = style.theme();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    int chips = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        chips = piece.kind == Piece::Kind::Source ? chips + 1 : 0;
        // What follows the last number, as "+7", stays with it.
        const bool more = i + 1 < m_pieces.size() && m_pieces[i + 1].kind == Piece::Kind::Source;
        text += chips > 0 ? chipText(piece.source, more && chips % chipsTogether == 0) : piece.text;
        range.length = int(text.size()) - range.start;
        m_stretches.push_back({range.start, int(text.size())});
        switch (piece.kind) {
        case Piece::Kind::Text:
        case Piece::Kind::Open: continue;
        case Piece::Kind::Strong: range.format.setFont(style.font(size, true)); break;
        case Piece::Kind::Quiet:
            range.format.setForeground(t.quietText);
            if (size == TextSize::Large)
                range.format.setFont(style.font(TextSize::Normal));
            break;
        case Piece::Kind::Aside:
            range.format.setForeground(t.quietText);
            range.format.setFont(style.font(size));
            break;
        case Piece::Kind::Italic: {
            QFont italic = style.font(size, bold);
            italic.setItalic(true);
            range.format.setFont(italic);
            break;
        }
        case Piece::Kind::Source:
            range.format.setFont(m_chipFont);
            range.format.setForeground(Qt::transparent); // painted over, raised, by paintChip()
            break;
        case Piece::Kind::Link:
            range.format.setForeground(t.link);
            range.format.setFontUnderline(true);
            break;
        }
        formats.push_back(range);
    }
    const QFont font = style.font(size, bold);
    text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (QGuiApplication::isRightToLeft())
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_lineHeight = int(std::ceil(QFontMetricsF(font).height() * (size == TextSize::Large ? 1.2 : 1.3)));
    m_tightHeight = int(std::ceil(QFontMetricsF(font).height() * 1.25));
    m_pitch = m_lineHeight;
}

int TextBlock::layOut(int width, bool tight)
{
    m_pitch = tight ? m_tightHeight : m_lineHeight;
    m_layout->beginLayout();
    int y = 0;
    m_usedWidth = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, y + (m_pitch - line.height()) / 2));
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
        y += m_pitch;
    }
    m_layout->endLayout();
    m_height = std::max(y, m_pitch);
    return m_height;
}

std::vector<QRectF> TextBlock::rectsOf(int from, int to) const
{
    std::vector<QRectF> rects;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const double x1 = line.cursorToX(first);
        const double x2 = line.cursorToX(last);
        rects.push_back(QRectF(std::min(x1, x2), line.y(), std::abs(x2 - x1), line.height()));
    }
    return rects;
}

std::vector<TextBlock::Stretch> TextBlock::found(const QString &words) const
{
    std::vector<Stretch> hits;
    if (words.isEmpty())
        return hits;
    const QString text = m_layout->text();
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        hits.push_back({int(at), int(at + words.size())});
    return hits;
}

int TextBlock::countFound(const QString &words) const { return int(found(words).size()); }

void TextBlock::paintTints(QPainter *p, QPointF origin, const chart::Theme &t, const TextMarks &marks) const
{
    p->setPen(Qt::NoPen);
    p->setBrush(t.highlight);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (!piece.skill.isValid() || !marks.skills.contains(piece.skill))
            continue;
        for (const QRectF &r : rectsOf(m_stretches[i].from, m_stretches[i].to))
            p->drawRoundedRect(r.translated(origin).adjusted(-2, 0, 2, 0), 3, 3);
    }
    const std::vector<Stretch> hits = found(marks.found);
    for (size_t i = 0; i < hits.size(); ++i) {
        p->setPen(int(i) == marks.foundCurrent ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        for (const QRectF &r : rectsOf(hits[i].from, hits[i].to))
            p->drawRoundedRect(r.translated(origin).adjusted(-1, 0, 1, 0), 2, 2);
    }
}

void TextBlock::paint(QPainter *p, QPointF origin, const Style &style, const TextMarks &marks) const
{
    const chart::Theme &t = style.theme();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    paintTints(p, origin, t, marks);
    p->setPen(t.text);
    m_layout->draw(p, origin);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const bool active = int(i) == marks.activePiece;
        const bool hover = int(i) == marks.hoverPiece;
        if (m_pieces[i].kind == Piece::Kind::Source) {
            const auto rects = rectsOf(m_stretches[i].from, m_stretches[i].to);
            if (!rects.empty())
                paintChip(p, m_pieces[i], rects.front().translated(origin), t, active, hover);
        } else if (m_pieces[i].kind == Piece::Kind::Open && hover && !active) {
            p->setPen(t.text);
            for (const QRectF &r : rectsOf(m_stretches[i].from, m_stretches[i].to))
                p->drawLine(r.translated(origin).adjusted(0, 0, 0, -2).bottomLeft(),
                            r.translated(origin).adjusted(0, 0, 0, -2).bottomRight());
        } else if (active) {
            p->setPen(QPen(t.focus, 2));
            p->setBrush(Qt::NoBrush);
            for (const QRectF &r : rectsOf(m_stretches[i].from, m_stretches[i].to))
                p->drawRoundedRect(r.translated(origin).adjusted(-3, -1, 3, 1), 3, 3);
        }
    }
    p->restore();
}

void TextBlock::paintChip(QPainter *p, const Piece &piece, const QRectF &place, const chart::Theme &t, bool active,
                          bool hover) const
{
    QRectF box = place.adjusted(1.5, 0, -0.5, 0);
    box.setHeight(QFontMetricsF(m_chipFont).height() - 1);
    box.moveTop(place.top() - 3);
    p->setPen(active ? QPen(t.focus, 2) : hover ? QPen(t.controlBorder, 1) : QPen(Qt::NoPen));
    p->setBrush(hover || active ? t.selection : t.track);
    p->drawRoundedRect(box, 3, 3);
    p->setPen(t.link);
    p->setFont(m_chipFont);
    p->drawText(box, Qt::AlignCenter, QString::number(piece.source));
}

int TextBlock::pieceAt(QPointF at) const
{
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        for (const QRectF &r : rectsOf(m_stretches[i].from, m_stretches[i].to)) {
            if (r.adjusted(0, -4, 0, 2).contains(at))
                return int(i);
        }
    }
    return -1;
}

std::vector<int> TextBlock::targets() const
{
    std::vector<int> found;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece::Kind kind = m_pieces[i].kind;
        if (kind == Piece::Kind::Source || kind == Piece::Kind::Link || kind == Piece::Kind::Open)
            found.push_back(int(i));
    }
    return found;
}

} // namespace rolescope::ui
