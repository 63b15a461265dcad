// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/amountedit.h"

#include "wording/amounts.h"
#include "wording/phrase.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include <cmath>
#include <limits>

namespace rolescope::ui {

std::optional<qint32> readAmount(QStringView text)
{
    const std::optional<domain::Minor> amount = wording::amountOf(text);
    const double whole = std::round(double(amount.value_or(0)) / 100);
    if (!amount || whole > double(std::numeric_limits<qint32>::max()))
        return {};
    return qint32(whole);
}

AmountEdit::AmountEdit(QWidget *parent) : QLineEdit(parent)
{
    static const QRegularExpression typed(
        QStringLiteral("[\\p{Nd} .,'’_\\p{Sc}\\x{00a0}\\x{202f}\\x{066b}\\x{066c}]{0,16}[kKmM]? {0,2}"));
    setValidator(new QRegularExpressionValidator(typed, this));
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhPreferNumbers);
    // Changed, not edited: dictation and screen readers write without typing.
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::read);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        showAmount();
        Q_EMIT finished();
    });
}

void AmountEdit::setAmount(std::optional<qint32> amount)
{
    const bool same = amount == m_amount;
    m_amount = amount;
    if (!same || !hasFocus())
        showAmount();
}

void AmountEdit::showAmount()
{
    const QString shown = m_amount ? wording::number(*m_amount) : QString();
    if (shown != text())
        setText(shown);
}

void AmountEdit::read(const QString &text)
{
    const std::optional<qint32> amount = readAmount(text);
    if ((!amount && !text.trimmed().isEmpty()) || amount == m_amount)
        return; // not an amount yet: the last one stays
    m_amount = amount;
    Q_EMIT amountTyped(amount);
}

void AmountEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return clearFocus();
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showAmount();
    Q_EMIT finished();
}

} // namespace rolescope::ui
