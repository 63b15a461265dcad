// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/underlinetabs.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace rolescope::ui {

namespace {

constexpr int lineWidth = 3;

} // namespace

UnderlineTabs::UnderlineTabs(const Style *style, QWidget *parent) : QTabBar(parent), m_style(style)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    style->dress(this, TextSize::Normal);
}

int UnderlineTabs::inset() { return space::small; }

TextSize UnderlineTabs::textSize() const
{
    const QFontMetrics bold(m_style->font(TextSize::Normal, true));
    int names = 0;
    for (int i = 0; i < count(); ++i)
        names += isTabVisible(i) ? bold.horizontalAdvance(tabText(i)) + 2 * inset() + 1 : 0;
    return names <= width() ? TextSize::Normal : TextSize::Small;
}

QSize UnderlineTabs::tabSizeHint(int index) const
{
    // As wide as the bold name, so that choosing moves nothing.
    const QFontMetrics bold(m_style->font(textSize(), true));
    return {bold.horizontalAdvance(tabText(index)) + 2 * inset() + 1, bold.height() + 2 * space::hair + lineWidth};
}

QSize UnderlineTabs::minimumTabSizeHint(int index) const
{
    const QFontMetrics bold(m_style->font(textSize(), true));
    return {std::min(tabSizeHint(index).width(), 5 * bold.averageCharWidth() + 2 * inset()),
            tabSizeHint(index).height()};
}

void UnderlineTabs::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool chosen = i == currentIndex();
        const bool hovered = underMouse() && tabRect(i).contains(mouse);
        const QRect box = tabRect(i).adjusted(inset(), 0, -inset(), 0);
        const QFont font = m_style->font(textSize(), chosen);
        p.setFont(font);
        p.setPen(chosen || hovered ? t.text : t.quietText);
        const QRect place = box.adjusted(0, 0, 0, -lineWidth);
        drawInOrder(&p, place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                    QFontMetrics(font).elidedText(tabText(i), Qt::ElideRight, place.width()));
        if (chosen)
            p.fillRect(QRect(box.left(), height() - lineWidth, box.width(), lineWidth), t.button);
        if (chosen && hasFocus()) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen(t.focus, 2));
            p.drawRoundedRect(QRectF(tabRect(i)).adjusted(2, 2, -2, -lineWidth - 2), 3, 3);
        }
    }
}

bool UnderlineTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTabBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tab = tabAt(help->pos());
    const bool cut = tab >= 0 && tabRect(tab).width() < tabSizeHint(tab).width();
    QToolTip::showText(help->globalPos(), cut ? plainToolTip(tabText(tab)) : QString(), this);
    return true;
}

/// Whoever scrolls the page below must not land on another one.
void UnderlineTabs::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace rolescope::ui
