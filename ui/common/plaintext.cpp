// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QTextEdit>
#include <QVariant>
#include <QWidget>

namespace rolescope::ui {

namespace {

constexpr const char *toolTipProperty = "plainToolTip";

} // namespace

void setPlainLabel(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    // A screen reader falls back on the tooltip and would read its tags aloud.
    const QString before = widget->property(toolTipProperty).toString();
    if (widget->accessibleDescription() == before)
        widget->setAccessibleDescription(text);
    widget->setProperty(toolTipProperty, text);
    widget->setToolTip(plainToolTip(text));
}

void setOwnMarkdown(QTextEdit *edit, const QString &markdown) { edit->setMarkdown(markdown); }

} // namespace rolescope::ui
