// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/choicebox.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

namespace rolescope::ui {

namespace {

constexpr int arrowSide = 8;
constexpr int fewCharacters = 8;

} // namespace

ChoiceBox::ChoiceBox(const Style *style, QWidget *parent) : QComboBox(parent), m_style(style)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setView(new QListView(this));
    view()->setTextElideMode(Qt::ElideRight);
}

QSize ChoiceBox::sizeHint() const
{
    int text = 0;
    for (int i = 0; i < count(); ++i)
        text = std::max(text, fontMetrics().horizontalAdvance(itemText(i)));
    return {text + 2 * space::medium + arrowSide + space::small, fontMetrics().height() + space::small};
}

QSize ChoiceBox::minimumSizeHint() const
{
    const int text = fontMetrics().averageCharWidth() * fewCharacters;
    return {std::min(sizeHint().width(), text + 2 * space::medium + arrowSide + space::small), sizeHint().height()};
}

QRect ChoiceBox::textRoom(const QRect &box)
{
    return box.adjusted(space::small, 0, -(2 * space::small + arrowSide), 0);
}

void ChoiceBox::paint(QPainter *p, const QRect &rect, const QString &text, Look look, const Style &style)
{
    const chart::Theme &t = style.theme();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    if (look.framed) {
        p->setPen(QPen(look.focus || look.hover ? t.focus : t.controlBorder, look.focus ? 2 : 1));
        p->setBrush(look.hover ? t.hover : t.surface);
        const double half = look.focus ? 1 : 0.5;
        p->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 5, 5);
    }
    const double arrowLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft
        ? rect.left() + space::small
        : rect.right() - space::small - arrowSide;
    QRectF arrow(arrowLeft, rect.center().y() - arrowSide / 4.0 + 0.5, arrowSide, arrowSide / 2.0);
    QPainterPath triangle(arrow.topLeft());
    triangle.lineTo(arrow.topRight());
    triangle.lineTo(arrow.center().x(), arrow.bottom());
    triangle.closeSubpath();
    const QColor ink = look.enabled ? t.text : t.disabledText;
    p->fillPath(triangle, look.enabled ? t.quietText : t.disabledText);
    const QRect room = QStyle::visualRect(QGuiApplication::layoutDirection(), rect, textRoom(rect));
    p->setPen(ink);
    drawInOrder(p, room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                QFontMetrics(p->font()).elidedText(text, Qt::ElideRight, room.width()));
    p->restore();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(font());
    paint(&p, rect(), currentText(), {underMouse() && isEnabled(), hasFocus(), isEnabled(), true}, *m_style);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QComboBox::event(event);
    const bool cut = fontMetrics().horizontalAdvance(currentText()) > textRoom(rect()).width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(currentText()) : QString(),
                       this);
    return true;
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace rolescope::ui
