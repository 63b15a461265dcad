// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedchoice.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace rolescope::ui {

namespace {

constexpr int fewCharacters = 6;

int textRoom(const QStyleOptionButton &option, const QAbstractButton *button, QStyle::SubElement contents)
{
    return button->style()->subElementRect(contents, &option, button).width();
}

/// What is shown of the text.
QString fitted(const QStyleOptionButton &option, const QAbstractButton *button, QStyle::SubElement contents,
               int air = 0)
{
    return option.fontMetrics.elidedText(button->text(), Qt::ElideRight, textRoom(option, button, contents) - air,
                                         Qt::TextShowMnemonic);
}

/// As wide as the box and a few letters.
QSize least(const QSize &wanted, const QAbstractButton *button)
{
    const QFontMetrics metrics = button->fontMetrics();
    const int text = metrics.size(Qt::TextShowMnemonic, button->text()).width();
    return {wanted.width() - text + std::min(text, fewCharacters * metrics.averageCharWidth()), wanted.height()};
}

bool tellWhole(QEvent *event, QAbstractButton *button, const QString &shown)
{
    if (shown == button->text())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       plainToolTip(QString(button->text()).remove(u'&')), button);
    return true;
}

} // namespace

ElidedCheckBox::ElidedCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedCheckBox::minimumSizeHint() const { return least(sizeHint(), this); }

void ElidedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fitted(option, this, QStyle::SE_CheckBoxContents);
    painter.drawControl(QStyle::CE_CheckBox, option);
}

bool ElidedCheckBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QCheckBox::event(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    return tellWhole(event, this, fitted(option, this, QStyle::SE_CheckBoxContents)) || QCheckBox::event(event);
}

ElidedRadioButton::ElidedRadioButton(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedRadioButton::minimumSizeHint() const { return least(sizeHint(), this); }

void ElidedRadioButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fitted(option, this, QStyle::SE_RadioButtonContents);
    painter.drawControl(QStyle::CE_RadioButton, option);
}

bool ElidedRadioButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QRadioButton::event(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    return tellWhole(event, this, fitted(option, this, QStyle::SE_RadioButtonContents)) || QRadioButton::event(event);
}

ElidedPushButton::ElidedPushButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedPushButton::minimumSizeHint() const { return least(sizeHint(), this); }

void ElidedPushButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fitted(option, this, QStyle::SE_PushButtonContents, 2 * space::small);
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool ElidedPushButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPushButton::event(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    return tellWhole(event, this, fitted(option, this, QStyle::SE_PushButtonContents, 2 * space::small))
        || QPushButton::event(event);
}

} // namespace rolescope::ui
