// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/amountedit.h"

#include "wording/phrase.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include <cmath>
#include <limits>

namespace rolescope::ui {

namespace {

bool isSeparator(QChar c) { return c.isSpace() || c == u',' || c == u'\'' || c == u'’' || c == u'_'; }

bool isSign(QChar c) { return c.category() == QChar::Symbol_Currency; }

} // namespace

std::optional<qint32> readAmount(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (!isSeparator(c) && !isSign(c))
            digits += c.toLower();
    }
    double factor = 1;
    if (digits.endsWith(u'k') || digits.endsWith(u'm')) {
        factor = digits.endsWith(u'k') ? 1e3 : 1e6;
        digits.chop(1);
    } else {
        // Without a letter, a full stop before three digits parts thousands: "100.000".
        static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{3})+$"));
        if (grouped.match(digits).hasMatch())
            digits.remove(u'.');
    }
    static const QRegularExpression plain(QStringLiteral("^[0-9]{1,10}(\\.[0-9]{1,3})?$"));
    if (!plain.match(digits).hasMatch())
        return {};
    const double value = std::round(digits.toDouble() * factor);
    if (value > double(std::numeric_limits<qint32>::max()))
        return {};
    return qint32(value);
}

AmountEdit::AmountEdit(QWidget *parent) : QLineEdit(parent)
{
    static const QRegularExpression typed(QStringLiteral("[0-9 .,'’_\\p{Sc}\\x{00a0}\\x{202f}]{0,16}[kKmM]? {0,2}"));
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
