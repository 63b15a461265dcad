// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/controlstyle.h"

#include "chart/theme.h"
#include "ui/common/scrollbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr double corner = 5;
constexpr double ringWidth = 2;
constexpr double barHeight = 8;
/// Between the frame of a field, at most 2 px wide, and its text; QLineEdit adds 2 px itself.
constexpr int lineEditPadding = space::hair + 2;

/// A box whose corners are round only where nothing joins it, in one path.
QPainterPath boxPath(const QRectF &r, bool roundLeft, bool roundRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (roundLeft && roundRight) {
        path.addRoundedRect(r, corner, corner);
        return path;
    }
    if (!roundLeft && !roundRight) {
        path.addRect(r);
        return path;
    }
    // It starts and ends at a square corner: a joint in a straight line would show.
    const double d = 2 * corner;
    if (roundRight) {
        path.moveTo(r.topLeft());
        path.arcTo(r.right() - d, r.top(), d, d, 90, -90);
        path.arcTo(r.right() - d, r.bottom() - d, d, d, 0, -90);
        path.lineTo(r.bottomLeft());
    } else {
        path.moveTo(r.bottomRight());
        path.arcTo(r.left(), r.bottom() - d, d, d, 270, -90);
        path.arcTo(r.left(), r.top(), d, d, 180, -90);
        path.lineTo(r.topRight());
    }
    path.closeSubpath();
    return path;
}

bool isSegment(const QWidget *w) { return w && !w->property("segment").toByteArray().isEmpty(); }

/// Of the chosen segment's label.
QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawRing(QPainter *p, const QRectF &r, const QColor &color)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(color, ringWidth));
    p->setBrush(Qt::NoBrush);
    const double half = ringWidth / 2;
    p->drawRoundedRect(r.adjusted(half, half, -half, -half), corner - 1, corner - 1);
    p->restore();
}

} // namespace

ControlStyle::ControlStyle(const Style *style)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_style(style)
{}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A label goes by its letters: an English name would stand at the left of a window that is read from the right.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->isRightToLeft())
        label->setAlignment(visualAlignment(label->layoutDirection(), label->alignment()));
}

void ControlStyle::drawPrimitive(PrimitiveElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
    const chart::Theme &t = m_style->theme();
    switch (e) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(o, p, w); return;
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox: return;
    case PE_FrameFocusRect:
        // Item views paint their current row themselves; a second ring would only disturb.
        drawRing(p, QRectF(o->rect), t.focus);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(o);
        if (frame && frame->lineWidth == 0) {
            p->fillRect(o->rect, o->palette.base());
            return;
        }
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const bool focus = o->state & State_HasFocus;
        p->setPen(QPen(focus ? t.focus : t.controlBorder, focus ? ringWidth : 1));
        p->setBrush(o->palette.base());
        const double half = focus ? ringWidth / 2 : 0.5;
        p->drawRoundedRect(QRectF(o->rect).adjusted(half, half, -half, -half), corner, corner);
        p->restore();
        return;
    }
    case PE_IndicatorCheckBox: drawIndicator(o, p, false); return;
    case PE_IndicatorRadioButton: drawIndicator(o, p, true); return;
    case PE_PanelScrollAreaCorner: p->fillRect(o->rect, t.surface); return;
    default: QProxyStyle::drawPrimitive(e, o, p, w);
    }
}

void ControlStyle::drawButton(const QStyleOption *o, QPainter *p, const QWidget *w) const
{
    const chart::Theme &t = m_style->theme();
    const bool tool = qobject_cast<const QToolButton *>(w);
    const bool primary = w && w->property("primary").toBool();
    const bool flat = tool || (w && w->property("flatLook").toBool());
    const QByteArray segment = w ? w->property("segment").toByteArray() : QByteArray();
    const bool down = o->state & State_Sunken;
    const bool on = o->state & State_On;
    const bool hover = (o->state & State_MouseOver) && (o->state & State_Enabled);
    const bool focus = o->state & State_HasFocus;

    QColor fill = t.surface;
    if (primary)
        fill = !(o->state & State_Enabled) ? t.disabledText : t.button;
    else if (down || on)
        fill = t.selection;
    else if (hover)
        fill = t.hover;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    QRectF r = QRectF(o->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (segment == "first" || segment == "middle")
        r.setRight(r.right() + 1); // its neighbour's outline divides the two
    const bool roundLeft = segment.isEmpty() || segment == "first" || segment == "single";
    const bool roundRight = segment.isEmpty() || segment == "last" || segment == "single";
    const QPainterPath box = boxPath(r, roundLeft, roundRight);
    if (!flat || hover || down || on)
        p->fillPath(box, fill);
    if (primary && (hover || down)) {
        p->setPen(QPen(t.focus, ringWidth));
        p->drawPath(boxPath(r.adjusted(0.5, 0.5, -0.5, -0.5), true, true));
    } else if (!flat && !primary) {
        p->setPen(QPen(hover ? t.focus : t.controlBorder, 1));
        p->drawPath(box);
    }
    if (on && !segment.isEmpty()) { // a fill alone is too faint to tell the chosen one
        p->setClipPath(box);
        p->fillRect(QRectF(o->rect.left(), o->rect.bottom() - 1, o->rect.width(), ringWidth), t.focus);
    }
    p->restore();
    if (focus && (o->state & State_KeyboardFocusChange)) {
        drawRing(p, primary ? QRectF(o->rect).adjusted(2, 2, -2, -2) : QRectF(o->rect),
                 primary ? t.buttonText : t.focus);
    }
}

void ControlStyle::drawIndicator(const QStyleOption *o, QPainter *p, bool round) const
{
    const chart::Theme &t = m_style->theme();
    const double side = std::min(o->rect.width(), o->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(o->rect).center());
    const bool on = o->state & State_On;
    const bool enabled = o->state & State_Enabled;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(!enabled ? t.disabledText : (o->state & State_MouseOver) || on ? t.focus : t.controlBorder, 1));
    p->setBrush(on && !round ? (enabled ? t.button : t.disabledText) : t.surface);
    if (round)
        p->drawEllipse(box);
    else
        p->drawRoundedRect(box, 3, 3);
    if (on && round) {
        p->setPen(Qt::NoPen);
        p->setBrush(enabled ? t.button : t.disabledText);
        const double in = side * 0.27;
        p->drawEllipse(box.adjusted(in, in, -in, -in));
    } else if (on) {
        p->setPen(QPen(t.buttonText, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p->setBrush(Qt::NoBrush);
        QPainterPath tick(QPointF(box.left() + side * 0.24, box.top() + side * 0.53));
        tick.lineTo(box.left() + side * 0.43, box.top() + side * 0.72);
        tick.lineTo(box.left() + side * 0.77, box.top() + side * 0.31);
        p->drawPath(tick);
    }
    p->restore();
}

void ControlStyle::drawHeaderSection(const QStyleOption *o, QPainter *p) const
{
    const chart::Theme &t = m_style->theme();
    const bool hover = (o->state & State_MouseOver) && (o->state & State_Enabled);
    p->fillRect(o->rect, hover ? t.hover : t.panel);
    p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), t.line);
}

/// A flat bar; it says how far it is without words.
void ControlStyle::drawProgress(const QStyleOptionProgressBar &bar, QPainter *p) const
{
    const chart::Theme &t = m_style->theme();
    QRectF track(bar.rect.left(), 0, bar.rect.width(), barHeight);
    track.moveCenter(QRectF(bar.rect).center());
    const double all = std::max(1, bar.maximum - bar.minimum);
    const double part = std::clamp((bar.progress - bar.minimum) / all, 0.0, 1.0);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    p->setBrush(t.track);
    p->drawRoundedRect(track, barHeight / 2, barHeight / 2);
    p->setBrush(t.slate);
    const double done = part > 0 ? std::max(barHeight, track.width() * part) : 0;
    if (bar.direction == Qt::RightToLeft)
        track.setLeft(track.right() - done);
    else
        track.setWidth(done);
    p->drawRoundedRect(track, barHeight / 2, barHeight / 2);
    p->restore();
}

void ControlStyle::drawControl(ControlElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
    const chart::Theme &t = m_style->theme();
    switch (e) {
    case CE_HeaderSection: drawHeaderSection(o, p); return;
    case CE_HeaderEmptyArea:
        p->fillRect(o->rect, t.panel);
        p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), t.line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(o)) {
            drawProgress(*bar, p);
            return;
        }
        break;
    case CE_Splitter: p->fillRect(o->rect, o->state & State_MouseOver ? t.focus : t.line); return;
    case CE_MenuBarEmptyArea: p->fillRect(o->rect, t.surface); return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(o);
        const bool active = (o->state & State_Selected) && (o->state & State_Enabled);
        p->fillRect(o->rect, t.surface);
        if (active) {
            p->save();
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(Qt::NoPen);
            p->setBrush(t.selection);
            p->drawRoundedRect(o->rect, corner - 1, corner - 1);
            p->restore();
        }
        const int mnemonic =
            styleHint(SH_UnderlineShortcut, o, w, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        if (item)
            drawItemText(p, o->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, o->palette,
                         o->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o);
        if (button && w && w->property("primary").toBool()) {
            QStyleOptionButton own(*button);
            own.palette.setColor(QPalette::ButtonText, t.buttonText);
            QProxyStyle::drawControl(e, &own, p, w);
            return;
        }
        if (button && isSegment(w) && (o->state & State_On)) {
            p->save();
            p->setFont(chosenFont(w->font()));
            QProxyStyle::drawControl(e, o, p, w);
            p->restore();
            return;
        }
        break;
    }
    case CE_PushButton: {
        // Fusion adds a focus frame inside the button; ours is part of the panel.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o);
        if (!button)
            break;
        proxy()->drawControl(CE_PushButtonBevel, button, p, w);
        QStyleOptionButton label(*button);
        label.rect = subElementRect(SE_PushButtonContents, button, w);
        proxy()->drawControl(CE_PushButtonLabel, &label, p, w);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(e, o, p, w);
}

void ControlStyle::drawComplexControl(ComplexControl c, const QStyleOptionComplex *o, QPainter *p,
                                      const QWidget *w) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o); bar && c == CC_ScrollBar) {
        paintScrollBar(p, *bar, m_style->theme());
        return;
    }
    QProxyStyle::drawComplexControl(c, o, p, w);
}

QRect ControlStyle::subElementRect(SubElement e, const QStyleOption *o, const QWidget *w) const
{
    if (e == SE_LineEditContents)
        return o->rect.adjusted(lineEditPadding, 1, -lineEditPadding, -1);
    return QProxyStyle::subElementRect(e, o, w);
}

QRect ControlStyle::subControlRect(ComplexControl c, const QStyleOptionComplex *o, SubControl s, const QWidget *w) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o);
    if (c != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(c, o, s, w);
    return visualRect(o->direction, o->rect, scrollBarPart(*bar, s));
}

int ControlStyle::pixelMetric(PixelMetric m, const QStyleOption *o, const QWidget *w) const
{
    switch (m) {
    case PM_ScrollBarExtent: return 12;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return QProxyStyle::pixelMetric(m, o, w);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_style->scaled(14);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return space::small;
    case PM_MenuBarItemSpacing: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::medium;
    case PM_ToolTipLabelFrameWidth: return space::hair;
    default: return QProxyStyle::pixelMetric(m, o, w);
    }
}

int ControlStyle::styleHint(StyleHint h, const QStyleOption *o, const QWidget *w, QStyleHintReturn *r) const
{
    switch (h) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut:
        // Inside a menu, and elsewhere while Alt is held.
        return qobject_cast<const QMenu *>(w) || (QGuiApplication::keyboardModifiers() & Qt::AltModifier);
    case SH_ComboBox_Popup: return 0; // a list below the box, not a menu over it
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(h, o, w, r);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType c, const QStyleOption *o, const QSize &s, const QWidget *w) const
{
    switch (c) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o);
        const int height = o->fontMetrics.height() + space::medium;
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + space::small : 0;
        int text = button ? o->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : s.width();
        if (button && isSegment(w)) // chosen or not, it keeps its width
            text = std::max(text, QFontMetrics(chosenFont(w->font())).size(Qt::TextShowMnemonic, button->text).width());
        const int pad = button && button->text.isEmpty() ? space::small : space::medium;
        return QSize(text + icon + 2 * pad, height);
    }
    case CT_ProgressBar: return {m_style->scaled(160), o->fontMetrics.height()};
    case CT_LineEdit:
        return QSize(s.width() + 2 * lineEditPadding, std::max(s.height(), o->fontMetrics.height() + space::small));
    case CT_MenuBarItem: return QSize(s.width() + space::medium + 2, o->fontMetrics.height() + space::small);
    default: return QProxyStyle::sizeFromContents(c, o, s, w);
    }
}

} // namespace rolescope::ui
