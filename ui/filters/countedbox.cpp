// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/countedbox.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolTip>

namespace rolescope::ui {

CountedBox::CountedBox(const Style *style, QWidget *parent) : QCheckBox(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void CountedBox::setValue(const QString &text, const QString &spoken, quint32 count)
{
    m_text = text;
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(spoken, wording::jobs(count)));
    update();
}

QSize CountedBox::sizeHint() const { return {m_style->scaled(188), fontMetrics().height() + space::hair}; }

QSize CountedBox::minimumSizeHint() const { return {m_style->scaled(72), sizeHint().height()}; }

QRect CountedBox::textRect() const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + space::hair + 2;
    const int count = fontMetrics().horizontalAdvance(wording::number(m_count)) + space::small;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(box, 0, -count, 0));
}

void CountedBox::paintEvent(QPaintEvent *)
{
    const chart::Theme &theme = m_style->theme();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    style()->drawPrimitive(m_round ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter,
                           this);
    constexpr int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setPen(theme.text);
    const QRect text = textRect();
    QFont own = font();
    own.setUnderline(underMouse());
    painter.setFont(own);
    drawInOrder(&painter, text, flags | Qt::AlignLeft,
                QFontMetrics(own).elidedText(m_text, Qt::ElideRight, text.width()));
    painter.setFont(font());
    painter.setPen(theme.quietText);
    drawInOrder(&painter, rect(), flags | Qt::AlignRight, wording::number(m_count));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool CountedBox::hitButton(const QPoint &at) const { return rect().contains(at); }

bool CountedBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(m_text) > textRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(m_text) : QString(), this);
        return true;
    }
    return QCheckBox::event(event);
}

} // namespace rolescope::ui
