// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/entryrow.h"

#include "chart/theme.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rolescope::ui {

EntryRow::EntryRow(EntryData data, const QString &spokenName, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_data(std::move(data)),
      m_style(style),
      m_cells(makeCells(m_data, *style, true))
{
    setMouseTracking(true);
    // The page gives one row the Tab stop.
    const bool isHeading = m_data.look == EntryData::Look::Heading;
    setFocusPolicy(isHeading ? Qt::NoFocus : Qt::ClickFocus);
    setAccessibleRole(this, isHeading ? QAccessible::Heading : QAccessible::ListItem);
    setAccessibleName(spokenName);
    setAttribute(Qt::WA_Hover);
}

int EntryRow::layOut(const Grid &grid, int air, bool tight)
{
    if (m_data.place == EntryData::Place::Matrix && grid.cellWords != m_cellWords) {
        m_cellWords = grid.cellWords;
        m_cells = makeCells(m_data, *m_style, m_cellWords);
    }
    placeCells(m_cells, m_data, grid);
    update();
    return stackCells(m_cells, m_data, air, tight);
}

std::vector<int> EntryRow::lineEnds() const
{
    const EntryCell *tallest = &m_cells.front();
    for (const EntryCell &cell : m_cells) {
        if (cell.rect.bottom() > tallest->rect.bottom())
            tallest = &cell;
    }
    std::vector<int> ends;
    const int pitch = tallest->block.lineHeight();
    for (int y = tallest->rect.top() + pitch; y <= tallest->rect.bottom() + 1; y += pitch)
        ends.push_back(y);
    return ends;
}

bool EntryRow::fits() const
{
    for (const EntryCell &cell : m_cells) {
        if (cell.rect.bottom() > rect().bottom() || cell.block.usedWidth() > cell.rect.width() + 1)
            return false;
    }
    return true;
}

void EntryRow::setMarkedSkills(const std::set<domain::SkillId> &skills)
{
    for (EntryCell &cell : m_cells)
        cell.marks.skills = skills;
    update();
}

int EntryRow::setFound(const QString &words)
{
    int all = 0;
    for (EntryCell &cell : m_cells) {
        cell.marks.found = words;
        cell.marks.foundCurrent = -1;
        cell.hits = cell.block.countFound(words);
        all += cell.hits;
    }
    update();
    return all;
}

void EntryRow::setCurrentHit(int hit)
{
    for (EntryCell &cell : m_cells) {
        cell.marks.foundCurrent = hit >= 0 && hit < cell.hits ? hit : -1;
        hit -= cell.hits;
    }
    update();
}

void EntryRow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    const bool heading = m_data.look == EntryData::Look::Heading;
    if (!heading && m_data.side == Side::Both) {
        QColor tint = t.tintBoth;
        tint.setAlphaF(0.25F);
        p.fillRect(rect(), tint);
        p.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), t.both);
    } else if (!heading && underMouse()) {
        p.fillRect(rect(), t.hover);
    }
    if (heading && m_data.side != Side::None) {
        const QRect first = m_cells.back().rect;
        const double line = m_cells.back().block.lineHeight();
        const int left =
            isRightToLeft() ? first.right() + 1 + space::small : first.left() - entryMarkSide - space::small;
        paintMark(&p, QRectF(left, first.top() + (line - entryMarkSide) / 2, entryMarkSide, entryMarkSide), m_data.side,
                  t);
    }
    if (!heading)
        p.fillRect(QRect(0, height() - 1, width(), 1), t.track);
    for (const EntryCell &cell : m_cells)
        cell.block.paint(&p, cell.rect.topLeft(), *m_style, cell.marks);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].part != EntryPart::Whole && (underMouse() || hasFocus()))
            paintMore(&p, m_cells[i], int(i) == m_more);
    }
    if (!hasFocus() || heading)
        return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void EntryRow::paintMore(QPainter *p, const EntryCell &cell, bool lit) const
{
    const chart::Theme &t = m_style->theme();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    if (lit) {
        p->setPen(QPen(t.focus, 1));
        p->setBrush(t.surface);
        p->drawRoundedRect(QRectF(cell.more).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    p->setPen(Qt::NoPen);
    p->setBrush(lit ? t.text : t.quietText);
    const QPointF middle = QRectF(cell.more).center();
    for (const int step : {-1, 0, 1})
        p->drawEllipse(middle + QPointF(step * 5, 0), 1.5, 1.5);
    p->restore();
}

int EntryRow::moreAt(QPoint point) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].part != EntryPart::Whole && m_cells[i].more.adjusted(-2, -2, 2, 2).contains(point))
            return int(i);
    }
    return -1;
}

void EntryRow::pointAtMore(int cell)
{
    if (cell >= 0)
        setCursor(Qt::PointingHandCursor);
    if (cell == m_more)
        return;
    m_more = cell;
    update();
}

EntryRow::At EntryRow::at(QPointF point) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int piece = m_cells[i].block.pieceAt(point - QPointF(m_cells[i].rect.topLeft()));
        if (piece >= 0)
            return {int(i), piece};
    }
    return {};
}

std::vector<EntryRow::At> EntryRow::targets() const
{
    std::vector<At> all;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        for (const int piece : m_cells[i].block.targets())
            all.push_back({int(i), piece});
    }
    return all;
}

void EntryRow::activate(At at)
{
    if (at.cell < 0)
        return;
    const Piece piece = m_cells[size_t(at.cell)].block.pieces()[size_t(at.piece)];
    if (piece.kind == Piece::Kind::Source)
        Q_EMIT sourceActivated(piece.source, piece.claims);
    else if (!std::holds_alternative<std::monostate>(piece.action))
        Q_EMIT acted(piece.action);
    else if (piece.kind == Piece::Kind::Link)
        Q_EMIT linkActivated(piece.target);
}

void EntryRow::point(At at)
{
    domain::SkillId skill;
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i].marks.hoverPiece = int(i) == at.cell ? at.piece : -1;
    if (at.cell >= 0) {
        const Piece &piece = m_cells[size_t(at.cell)].block.pieces()[size_t(at.piece)];
        skill = piece.skill;
        const bool opens =
            piece.kind == Piece::Kind::Source || piece.kind == Piece::Kind::Link || piece.kind == Piece::Kind::Open;
        setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else {
        setCursor(Qt::ArrowCursor);
    }
    update();
    if (skill == m_pointed)
        return;
    m_pointed = skill;
    Q_EMIT skillPointedAt(skill);
}

void EntryRow::mouseMoveEvent(QMouseEvent *event)
{
    point(at(event->position()));
    pointAtMore(moreAt(event->position().toPoint()));
}

void EntryRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int cell = moreAt(event->position().toPoint()); cell >= 0)
        Q_EMIT menuRequested(m_cells[size_t(cell)].part, mapToGlobal(m_cells[size_t(cell)].more.bottomLeft()));
    else
        activate(at(event->position()));
}

void EntryRow::leaveEvent(QEvent *)
{
    point({});
    pointAtMore(-1);
}

QString EntryRow::tell(At at) const
{
    const Piece &piece = m_cells[size_t(at.cell)].block.pieces()[size_t(at.piece)];
    const QString more = m_describe ? m_describe(piece) : QString();
    return more.isEmpty() ? piece.text : more;
}

void EntryRow::setTarget(int target)
{
    m_target = target;
    const std::vector<At> all = targets();
    // What Enter would open is told as it changes.
    if (target >= 0 && target < int(all.size()))
        setAccessibleDescription(tell(all[size_t(target)]));
    else
        setAccessibleDescription({});
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const bool here = target >= 0 && target < int(all.size()) && all[size_t(target)].cell == int(i);
        m_cells[i].marks.activePiece = here ? all[size_t(target)].piece : -1;
    }
    update();
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const int count = int(targets().size());
    switch (event->key()) {
    case Qt::Key_Right: setTarget(std::min(m_target + 1, count - 1)); return;
    case Qt::Key_Left: setTarget(std::max(m_target - 1, -1)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_target >= 0 && m_target < count)
            activate(targets()[size_t(m_target)]);
        return;
    case Qt::Key_Up: Q_EMIT stepRequested(-1); return;
    case Qt::Key_Down: Q_EMIT stepRequested(1); return;
    default: QWidget::keyPressEvent(event);
    }
}

domain::SkillId EntryRow::skillAt(QPoint globalPos) const
{
    const At here = at(mapFromGlobal(QPointF(globalPos)));
    return here.cell < 0 ? domain::SkillId() : m_cells[size_t(here.cell)].block.pieces()[size_t(here.piece)].skill;
}

void EntryRow::focusInEvent(QFocusEvent *) { update(); }

void EntryRow::focusOutEvent(QFocusEvent *) { setTarget(-1); }

void EntryRow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    EntryPart part = EntryPart::Whole;
    for (const EntryCell &cell : m_cells) {
        if (!byKey && cell.rect.united(cell.more).contains(event->pos()))
            part = cell.part;
    }
    Q_EMIT menuRequested(part, byKey ? mapToGlobal(QPoint(space::medium, height() / 2)) : event->globalPos());
}

bool EntryRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const At here = at(help->pos());
        const Piece *piece = here.cell >= 0 ? &m_cells[size_t(here.cell)].block.pieces()[size_t(here.piece)] : nullptr;
        const QString text = piece && m_describe ? m_describe(*piece) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace rolescope::ui
