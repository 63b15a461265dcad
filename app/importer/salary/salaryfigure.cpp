// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salaryfigure.h"

namespace rolescope::importer::salary {
namespace {

constexpr Fine largestWhole = 1'000'000'000'000;

/// Digits and what separates them, as they stand in the text.
struct Digits {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype lastSign = -1;
    qsizetype signs = 0;
    qsizetype sameSigns = 0; ///< as the last one
};

QChar signAt(QStringView text, qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u'\n'); }

bool isDigitAt(QStringView text, qsizetype i) { return isDigit(signAt(text, i)); }

bool isGroupAt(QStringView text, qsizetype blank, qsizetype leading)
{
    return leading <= 3 && isDigitAt(text, blank + 1) && isDigitAt(text, blank + 2) && isDigitAt(text, blank + 3)
        && !isDigitAt(text, blank + 4);
}

Digits digitsAt(QStringView text, qsizetype from)
{
    Digits digits;
    digits.from = from;
    qsizetype i = from;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c))
            continue;
        const bool isSign = c == u'.' || c == u',' || c == u'\'' || c == u'\u2019';
        const qsizetype leading = i - (digits.lastSign < 0 ? from : digits.lastSign + 1);
        const bool afterOther = digits.lastSign >= 0 && text[digits.lastSign] != c;
        if (!(isSign && isDigitAt(text, i + 1)) && !(isBlank(c) && !afterOther && isGroupAt(text, i, leading)))
            break;
        digits.sameSigns = digits.lastSign >= 0 && !afterOther ? digits.sameSigns + 1 : 1;
        ++digits.signs;
        digits.lastSign = i;
    }
    digits.to = i;
    return digits;
}

bool isDecimal(QStringView text, const Digits &digits, const FigureStyle &style)
{
    if (digits.lastSign < 0 || digits.sameSigns != 1)
        return false;
    const QChar sign = text[digits.lastSign];
    if (sign != u'.' && sign != u',')
        return false;
    if (digits.to - digits.lastSign - 1 != 3 || digits.signs > 1)
        return true;
    if (style.isColumn)
        return sign == style.decimal;
    return digits.lastSign - digits.from > 3 || text[digits.from] == u'0';
}

WrittenFigure valueOf(QStringView text, const Digits &digits, const FigureStyle &style)
{
    const qsizetype decimalSign = isDecimal(text, digits, style) ? digits.lastSign : digits.to;
    Fine whole = 0;
    Fine fraction = 0;
    Fine weight = fineUnit / 10;
    for (qsizetype i = digits.from; i < digits.to; ++i) {
        if (!isDigit(text[i]))
            continue;
        const Fine digit = text[i].unicode() - u'0';
        if (i > decimalSign) {
            fraction += digit * weight;
            weight /= 10;
            continue;
        }
        whole = whole * 10 + digit;
        if (whole > largestWhole)
            return {0, digits.to, false};
    }
    return {whole * fineUnit + fraction, digits.to, true};
}

/// Numbers that went through a spreadsheet: "1.2E+05".
void takeExponent(QStringView text, WrittenFigure &figure)
{
    if (signAt(text, figure.to).toLower() != u'e')
        return;
    qsizetype i = figure.to + 1;
    if (signAt(text, i) == u'+')
        ++i;
    const qsizetype from = i;
    int exponent = 0;
    for (; isDigitAt(text, i) && i - from < 2; ++i)
        exponent = exponent * 10 + (text[i].unicode() - u'0');
    if (i == from || isDigitAt(text, i) || signAt(text, i).isLetter())
        return;
    Fine scaled = figure.value;
    for (; exponent > 0 && scaled <= largestWhole * fineUnit / 10; --exponent)
        scaled *= 10;
    if (exponent > 0 && scaled > 0)
        return;
    figure.value = scaled;
    figure.to = i;
}

} // namespace

WrittenFigure figureAt(QStringView text, qsizetype from, const FigureStyle &style)
{
    WrittenFigure figure = valueOf(text, digitsAt(text, from), style);
    if (figure.fits)
        takeExponent(text, figure);
    return figure;
}

} // namespace rolescope::importer::salary
