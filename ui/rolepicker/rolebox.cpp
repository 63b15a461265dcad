// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolebox.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/rolepopup.h"
#include "wording/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace rolescope::ui {

namespace {

constexpr int markSide = 12;
constexpr int arrowSide = 8;

} // namespace

RoleBox::RoleBox(Side side, RoleListModel *model, const Style *style, QWidget *parent)
    : QAbstractButton(parent),
      m_side(side),
      m_style(style),
      m_popup(new RolePopup(model, sideName(), style, this))
{
    setObjectName(side == Side::A ? QStringLiteral("roleBoxA") : QStringLiteral("roleBoxB"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sideName());
    connect(this, &QAbstractButton::clicked, this, &RoleBox::openList);
    connect(m_popup, &RolePopup::chosen, this, &RoleBox::chosen);
    connect(style, &Style::changed, this, [this] { updateGeometry(); });
}

QString RoleBox::sideName() const { return m_side == Side::A ? tr("Role A") : tr("Role B"); }

void RoleBox::setRole(const analysis::RoleSummary &role)
{
    m_role = role;
    setText(role.name);
    setShortcut({}); // "R&D" is a name, not a key
    setAccessibleName(tr("%1: %2, %3. Press to change.").arg(sideName(), role.name, counts()));
    setPlainToolTip(this, role.name + u'\n' + wording::texts(role));
    refresh();
}

QString RoleBox::counts() const { return m_role.id.isValid() ? wording::roleCounts(m_role) : QString(); }

QRect RoleBox::textRoom() const
{
    const int left = space::medium + m_style->scaled(markSide) + space::small;
    const QRect room(left, 0, width() - space::medium - m_style->scaled(arrowSide) - space::small - left, height());
    return QStyle::visualRect(layoutDirection(), rect(), room);
}

int RoleBox::nameWidth() const
{
    return width() - textRoom().width() + 1
        + QFontMetrics(m_style->font(TextSize::Large, true)).horizontalAdvance(text());
}

bool RoleBox::countsFit() const
{
    // The counts give way to the name.
    return QFontMetrics(m_style->font(TextSize::Large, true)).horizontalAdvance(text()) + space::medium
        + QFontMetrics(m_style->font(TextSize::Small)).horizontalAdvance(counts())
        <= textRoom().width();
}

void RoleBox::refresh()
{
    update();
    if (m_partner)
        m_partner->update();
}

void RoleBox::resizeEvent(QResizeEvent *) { refresh(); }

void RoleBox::openList() { m_popup->openBelow(this, m_role.id); }

QSize RoleBox::sizeHint() const
{
    return {m_style->scaled(392), QFontMetrics(m_style->font(TextSize::Large, true)).height() + space::large + 2};
}

QSize RoleBox::minimumSizeHint() const { return {m_style->scaled(140), sizeHint().height()}; }

void RoleBox::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const chart::Theme &t = m_style->theme();
    p.setPen(QPen(underMouse() ? t.focus : t.controlBorder, 1));
    p.setBrush(isDown() ? t.selection : underMouse() ? t.hover : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int mark = m_style->scaled(markSide);
    const double markLeft = isRightToLeft() ? width() - space::medium - mark : space::medium;
    paintMark(&p, QRectF(markLeft, (height() - mark) / 2.0, mark, mark), m_side, t);

    const int side = m_style->scaled(arrowSide);
    const double arrowLeft = isRightToLeft() ? space::medium : width() - space::medium - side;
    const QRectF arrow(arrowLeft, (height() - side / 2.0) / 2, side, side / 2.0);
    QPainterPath triangle(arrow.topLeft());
    triangle.lineTo(arrow.topRight());
    triangle.lineTo(arrow.center().x(), arrow.bottom());
    triangle.closeSubpath();
    p.fillPath(triangle, t.quietText);

    const QRect room = textRoom();
    const QFontMetrics nameMetrics(m_style->font(TextSize::Large, true));
    if (countsShown()) {
        p.setFont(m_style->font(TextSize::Small));
        p.setPen(t.quietText);
        drawInOrder(&p, room, Qt::AlignVCenter | Qt::AlignRight, counts());
    }
    p.setFont(m_style->font(TextSize::Large, true));
    p.setPen(text().isEmpty() ? t.quietText : t.text);
    const QString name = text().isEmpty() ? tr("Choose a role") : text();
    drawInOrder(&p, room, Qt::AlignVCenter | Qt::AlignLeft, nameMetrics.elidedText(name, Qt::ElideRight, room.width()));
}

void RoleBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F4;
    if (opens)
        openList();
    else
        QAbstractButton::keyPressEvent(event);
}

void RoleBox::enterEvent(QEnterEvent *) { update(); }

void RoleBox::leaveEvent(QEvent *) { update(); }

} // namespace rolescope::ui
