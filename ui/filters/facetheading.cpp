// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetheading.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace rolescope::ui {

FacetHeading::FacetHeading(const QString &title, const Style *style, QWidget *parent)
    : QAbstractButton(parent),
      m_style(style)
{
    setText(title);
    setShortcut({});
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setContentsMargins(0, space::hair, 0, space::hair); // around the text, part of what can be pressed
    style->dress(this, TextSize::Normal, true);
    describe();
    connect(this, &QAbstractButton::toggled, this, &FacetHeading::describe);
}

void FacetHeading::setTicked(int count)
{
    if (count == m_ticked)
        return;
    m_ticked = count;
    describe();
    update();
}

void FacetHeading::describe()
{
    setAccessibleName(m_ticked > 0 ? tr("%1, %2 chosen").arg(text()).arg(m_ticked) : text());
    setAccessibleDescription(isChecked() ? tr("open, press to fold") : tr("folded, press to open"));
}

QSize FacetHeading::sizeHint() const { return {m_style->scaled(188), fontMetrics().height() + 2 * space::hair}; }

void FacetHeading::paintEvent(QPaintEvent *)
{
    const chart::Theme &theme = m_style->theme();
    QPainter painter(this);
    constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    QFont own = font();
    own.setUnderline(underMouse());
    painter.setFont(own);
    painter.setPen(theme.text);
    drawInOrder(&painter, rect(), flags, text());
    const QString sign = isChecked() ? QStringLiteral("▾")
        : isRightToLeft()            ? QStringLiteral("◂")
                                     : QStringLiteral("▸");
    painter.setFont(m_style->font());
    painter.setPen(theme.quietText);
    int after = fontMetrics().horizontalAdvance(text()) + space::hair;
    const auto put = [&](const QString &part) {
        const QRect rest = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(after, 0, 0, 0));
        drawInOrder(&painter, rest, flags, part);
        after += painter.fontMetrics().horizontalAdvance(part) + space::hair;
    };
    put(sign);
    if (!isChecked() && m_ticked > 0)
        put(tr("%1 chosen").arg(m_ticked));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void FacetHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace rolescope::ui
