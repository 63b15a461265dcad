// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/amounts.h"

#include "wording/phrase.h"
#include "wording/readerlocale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rolescope::wording {
namespace {

constexpr double largest = 1e12; ///< no salary is more, in any currency

bool isPoint(QChar c) { return c == u'.' || c == u','; }

bool isIgnored(QChar c)
{
    return c.isSpace() || c.category() == QChar::Symbol_Currency || c == u'\'' || c == u'’' || c == u'_';
}

/// Digits of any script as ASCII, "." and "," as they are, letters small; what parts nothing is left out.
QString withoutDress(QStringView text, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString decimal = locale.decimalPoint();
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (isPoint(c))
            plain += c;
        else if (decimal == c)
            plain += u'.';
        else if (!isIgnored(c) && group != c)
            plain += c.toLower();
    }
    return plain;
}

/// Whether the digits in front of each `sign` are right for one that parts thousands.
bool partsThousands(QStringView digits, QChar sign)
{
    const auto groups = digits.split(sign);
    return !groups.front().isEmpty() && groups.front().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

} // namespace

QString amount(domain::Minor value)
{
    return value % 100 == 0 ? number(value / 100) : readerLocale().toString(static_cast<double>(value) / 100, 'f', 2);
}

std::optional<domain::Minor> amountOf(QStringView text)
{
    const QLocale locale = readerLocale();
    QString digits = withoutDress(text, locale);
    const double factor = digits.endsWith(u'k') ? 1e3 : digits.endsWith(u'm') ? 1e6 : 1;
    if (factor > 1)
        digits.chop(1);
    const auto last = std::find_if(digits.crbegin(), digits.crend(), isPoint);
    if (last != digits.crend()) {
        const QChar sign = *last;
        const QChar other = sign == u'.' ? u',' : u'.';
        const auto behind = last - digits.crbegin();
        const bool alone = digits.count(sign) == 1;
        // Three digits are a thousand's in a whole amount: nobody writes so many decimals.
        const bool isDecimal =
            alone && (behind < 3 || digits.contains(other) || (factor > 1 && locale.decimalPoint() == sign));
        if (!isDecimal && locale.groupSeparator() != sign && !partsThousands(digits, sign))
            return {};
        digits.remove(other);
        if (!isDecimal)
            digits.remove(sign);
        digits.replace(sign, u'.');
    }
    const auto isWritten = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    if (digits.isEmpty() || !digits[0].isDigit() || !std::all_of(digits.begin(), digits.end(), isWritten))
        return {};
    const double value = digits.toDouble() * factor;
    if (!(value <= largest))
        return {};
    return static_cast<domain::Minor>(std::llround(value * 100));
}

} // namespace rolescope::wording
