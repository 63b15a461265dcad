// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/chipbutton.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyle>

namespace rolescope::ui {

namespace {

constexpr int longest = 220;
const QString cross = QStringLiteral(" ✕");

} // namespace

ChipButton::ChipButton(const QString &text, const Style *style, QWidget *parent)
    : QAbstractButton(parent),
      m_style(style)
{
    setText(text);
    setShortcut({}); // a “&” in an employer's name is no mnemonic
    style->dress(this, TextSize::Small);
    setAccessibleName(tr("Remove the filter %1").arg(text));
    setPlainToolTip(this, accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString ChipButton::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, m_style->scaled(longest));
}

int ChipButton::crossWidth() const { return fontMetrics().horizontalAdvance(cross); }

QSize ChipButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shownText()) + crossWidth() + 2 * space::small,
            fontMetrics().height() + space::small};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const chart::Theme &theme = m_style->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = hasFocus() || underMouse();
    painter.setPen(outlined ? QPen(theme.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.selection);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.text);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect inner = rect().adjusted(space::small, 0, -space::small, 0);
    const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
    drawInOrder(&painter, placed(inner.adjusted(0, 0, -crossWidth(), 0)), flags | Qt::AlignLeft, shownText());
    drawInOrder(&painter, placed(inner.adjusted(inner.width() - crossWidth(), 0, 0, 0)), flags | Qt::AlignRight,
                cross.trimmed());
}

} // namespace rolescope::ui
