// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/phraseview.h"

#include "ui/common/style.h"

#include <QMouseEvent>
#include <QPainter>

namespace rolescope::ui {

PhraseView::PhraseView(TextSize size, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_size(size),
      m_style(style),
      m_block({}, *style, size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(style, &Style::changed, this, &PhraseView::rebuild);
}

void PhraseView::setTextSize(TextSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    rebuild();
}

void PhraseView::setPhrase(const wording::Phrase &phrase)
{
    Pieces pieces;
    for (const wording::Run &run : phrase) {
        Piece piece;
        piece.text = run.text;
        piece.kind = run.tone == wording::Run::Tone::Strong ? Piece::Kind::Strong
            : run.tone == wording::Run::Tone::Quiet         ? Piece::Kind::Quiet
                                                            : Piece::Kind::Text;
        pieces.push_back(piece);
    }
    setPieces(pieces);
}

void PhraseView::setPieces(const Pieces &pieces)
{
    m_pieces = pieces;
    setAccessibleName(plainText(pieces));
    rebuild();
}

void PhraseView::rebuild()
{
    m_block = TextBlock(m_pieces, *m_style, m_size);
    updateGeometry();
    update();
}

void PhraseView::setMarkedSkills(const std::set<domain::SkillId> &skills)
{
    m_marks.skills = skills;
    update();
}

int PhraseView::heightFor(int width) const { return m_pieces.empty() ? 0 : m_block.layOut(width); }

QSize PhraseView::sizeHint() const
{
    return {m_style->scaled(200), heightFor(width() > 0 ? width() : m_style->scaled(348))};
}

void PhraseView::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    m_block.layOut(width());
    m_block.paint(&p, {}, *m_style, m_marks);
}

void PhraseView::mouseMoveEvent(QMouseEvent *event)
{
    const int piece = m_block.pieceAt(event->position());
    const domain::SkillId skill = piece >= 0 ? m_pieces[size_t(piece)].skill : domain::SkillId();
    if (skill == m_pointed)
        return;
    m_pointed = skill;
    Q_EMIT skillPointedAt(skill);
}

void PhraseView::leaveEvent(QEvent *)
{
    if (!m_pointed.isValid())
        return;
    m_pointed = {};
    Q_EMIT skillPointedAt({});
}

} // namespace rolescope::ui
