// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarycell.h"

#include "importer/feed/nulls.h"
#include "importer/salary/salarygrammar.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::salary {
namespace {

using domain::Minor;
using domain::Period;

constexpr Minor thousand = 1'000 * 100;
constexpr Minor tenThousand = 10'000 * 100;

std::array<QChar, 3> lettersOf(CurrencyCode code)
{
    return {QChar(static_cast<char16_t>(code >> 16 & 0xff)), QChar(static_cast<char16_t>(code >> 8 & 0xff)),
            QChar(static_cast<char16_t>(code & 0xff))};
}

/// Currencies in which 10,000 and more are paid for a year, not for a month.
bool isOrdinary(const QString &currency)
{
    static constexpr std::array<QStringView, 7> all{u"USD", u"EUR", u"GBP", u"CHF", u"CAD", u"AUD", u"NZD"};
    return std::find(all.begin(), all.end(), currency) != all.end();
}

QString nameOf(CurrencyCode code, const SalaryDefaults &defaults)
{
    const QString &standard = defaults.currency;
    if (code == 0)
        return standard;
    if (code == anyDollar) {
        if (isDollarCode(codeOf(standard)))
            return standard;
        return defaults.dollar.isEmpty() ? QStringLiteral("USD") : defaults.dollar;
    }
    if (code == anyCrown)
        return standard == u"SEK" || standard == u"NOK" || standard == u"DKK" || standard == u"ISK" ? standard
                                                                                                    : QString();
    if (code == anyYen)
        return standard == u"JPY" || standard == u"CNY" ? standard : QString();
    const std::array<QChar, 3> letters = lettersOf(code);
    if (std::equal(standard.begin(), standard.end(), letters.begin(), letters.end()))
        return standard;
    return QString(letters.data(), 3);
}

bool isEstimate(quint8 words)
{
    return (words & Estimate && words & (Glassdoor | Employer)) || (words & Provided && words & Employer);
}

QString noteOf(quint8 words, bool doubtful)
{
    QString note;
    const auto add = [&note](bool holds, const QString &code) {
        if (holds)
            note = note.isEmpty() ? code : note + QStringLiteral(", ") + code;
    };
    add(words & Glassdoor && words & Estimate, QStringLiteral("est_glassdoor"));
    add(words & Employer && words & Estimate, QStringLiteral("est_employer"));
    add(words & Employer && words & Provided, QStringLiteral("employer_provided"));
    add(words & OnTarget, QStringLiteral("ote"));
    add(words & Depends, QStringLiteral("depends_on_experience"));
    add(doubtful, QStringLiteral("doubtful"));
    return note;
}

Minor smallest(const StatedPay &pay) { return pay.low ? *pay.low : *pay.high; }

Minor biggest(const StatedPay &pay) { return pay.high ? *pay.high : *pay.low; }

/// Whether nobody is paid such an amount for such a time.
bool contradicts(const StatedPay &pay, Period period, const QString &currency)
{
    if (period == Period::Year)
        return smallest(pay) < thousand;
    if (!isOrdinary(currency))
        return false;
    switch (period) {
    case Period::Hour: return biggest(pay) >= tenThousand;
    case Period::Day:
    case Period::Week: return biggest(pay) >= 5 * tenThousand;
    case Period::Month: return biggest(pay) >= 20 * tenThousand;
    default: return false;
    }
}

/// The period of an amount that stands without one; Unknown: unsure.
Period guessed(const StatedPay &pay, const QString &currency, quint8 words)
{
    if (pay.isScaled && (isOrdinary(currency) || currency.isEmpty() || isEstimate(words)))
        return smallest(pay) >= tenThousand || isEstimate(words) ? Period::Year : Period::Unknown;
    if (pay.isScaled && currency == u"INR" && smallest(pay) >= 10 * tenThousand)
        return Period::Year;
    return isOrdinary(currency) && smallest(pay) >= tenThousand ? Period::Year : Period::Unknown;
}

SalaryValue concluded(const StatedPay &pay, quint8 words, const SalaryDefaults &defaults)
{
    SalaryValue value;
    if (!pay.isKnown()) {
        value.note = noteOf(words, false);
        return value;
    }
    value.salary.low = pay.low;
    value.salary.high = pay.high;
    value.salary.currency = nameOf(pay.currency, defaults);
    value.sureCurrency = pay.sureCurrency;
    Period period = pay.period;
    if (period == Period::Unknown)
        period = defaults.period;
    if (period == Period::Unknown) {
        period = guessed(pay, value.salary.currency, words);
        value.inferred = period != Period::Unknown;
    }
    value.doubtful = period == Period::Unknown || contradicts(pay, period, value.salary.currency);
    value.salary.period = value.doubtful ? Period::Unknown : period;
    value.note = noteOf(words, value.doubtful);
    return value;
}

StatedPay columnPay(QStringView cell, const SalaryDefaults &defaults)
{
    if (cell.isEmpty())
        return {};
    return statedPay(tokensOf(cell, {static_cast<char16_t>(defaults.decimal), true}));
}

/// What the three columns of figures state.
StatedPay columnsPay(const SalaryCells &cells, const SalaryDefaults &defaults)
{
    const StatedPay low = columnPay(cells.low, defaults);
    const StatedPay high = columnPay(cells.high, defaults);
    if (!low.isKnown() && !high.isKnown())
        return columnPay(cells.middle, defaults);
    StatedPay pay = low.isKnown() ? low : high;
    pay.low = low.low ? low.low : low.high;
    pay.high = high.high ? high.high : high.low;
    pay.isScaled = (!low.isKnown() || low.isScaled) && (!high.isKnown() || high.isScaled);
    if (pay.currency == 0)
        pay.currency = high.currency;
    if (pay.period == Period::Unknown)
        pay.period = high.period;
    if (pay.low && pay.high && *pay.low > *pay.high)
        std::swap(pay.low, pay.high);
    return pay;
}

/// One column is too little to say whether it is an end or all; the text that names its figure says it.
bool isExplainedBy(const StatedPay &columns, const StatedPay &text)
{
    if (columns.low && columns.high)
        return false;
    const Minor figure = smallest(columns);
    return text.low == figure || text.high == figure;
}

/// What a cell of a column of currencies names; a code says which dollar a "$" is: "$ (USD)".
CurrencyCode statedCurrency(QStringView cell)
{
    const QString code = cell.trimmed().toString().toUpper();
    if (const CurrencyCode alone = codeOf(code); alone != 0)
        return alone;
    CurrencyCode stated = 0;
    for (const SalaryToken &token : tokensOf(cell, {})) {
        if (token.kind != TokenKind::Currency)
            continue;
        if (stated == 0 || (stated == anyDollar && isDollarCode(token.currency)))
            stated = token.currency;
    }
    return stated;
}

} // namespace

SalaryValue readSalaryText(QStringView cell, const SalaryDefaults &defaults)
{
    return readSalaryCells({cell, {}, {}, {}, {}, {}}, defaults);
}

text::Range firstFigure(QStringView text) { return firstFigure(tokensOf(text, {})); }

SalaryValue readSalaryCells(const SalaryCells &cells, const SalaryDefaults &defaults)
{
    SalaryTokens tokens;
    tokens.count = 0;
    StatedPay text;
    if (!feed::isNullText(cells.text)) {
        tokens = tokensOf(cells.text, {static_cast<char16_t>(defaults.decimal), false});
        text = statedPay(tokens);
    }
    StatedPay pay = columnsPay(cells, defaults);
    if (!pay.isKnown() || isExplainedBy(pay, text)) {
        pay = text;
    } else {
        pay.currency = pay.currency != 0 ? pay.currency : text.currency;
        pay.period = pay.period != Period::Unknown ? pay.period : text.period;
    }
    if (const Period stated = periodOf(cells.period); stated != Period::Unknown)
        pay.period = stated;
    SalaryDefaults standing = defaults;
    if (!feed::isNullText(cells.currency)) {
        pay.currency = statedCurrency(cells.currency);
        if (pay.currency == 0)
            standing.currency.clear();
    }
    SalaryValue value = concluded(pay, tokens.notes, standing);
    value.unread = !pay.isKnown() && tokens.words;
    return value;
}

QString dollarOfCountry(QStringView country)
{
    const CurrencyCode code = dollarCodeOf(country);
    return code != 0 ? QString(lettersOf(code).data(), 3) : QString();
}

Period periodOf(QStringView words)
{
    if (words.isEmpty())
        return Period::Unknown;
    const SalaryTokens tokens = tokensOf(words, {});
    const auto *at = std::find_if(tokens.begin(), tokens.end(),
                                  [](const SalaryToken &token) { return token.kind == TokenKind::Unit; });
    return at != tokens.end() ? at->period : Period::Unknown;
}

} // namespace rolescope::importer::salary
