// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QStringView>

namespace rolescope::importer::salary {

/// The three letters of an ISO 4217 code in one number; 0: none.
using CurrencyCode = quint32;

constexpr CurrencyCode currencyCode(char a, char b, char c)
{
    return static_cast<CurrencyCode>(a) << 16 | static_cast<CurrencyCode>(b) << 8 | static_cast<CurrencyCode>(c);
}

/// Signs that several currencies share; which one is meant comes from elsewhere.
inline constexpr CurrencyCode anyDollar = 1;
inline constexpr CurrencyCode anyCrown = 2;
inline constexpr CurrencyCode anyYen = 3;

enum class WordKind : quint8 {
    Other,
    Filler,   ///< "a", "per": stands between an amount and its unit
    Unit,     ///< value: a domain::Period
    Count,    ///< "hours", "years": the number before it is no amount, unless "per" stands before it; value as Unit
    Factor,   ///< value: what the number before it is multiplied by
    LakhYear, ///< "LPA": a factor and a year at once
    Currency, ///< value: a CurrencyCode
    Measure,  ///< the same of a word that has other meanings as well: "pounds", "CAD"
    From,
    UpTo,
    To,  ///< "to": between two amounts a range, before the first one its upper end
    And, ///< "and": between two amounts a range
    Note ///< value: a bit of NoteWord
};

/// The words that notes are made of.
enum NoteWord : quint8 { Glassdoor = 1, Employer = 2, Estimate = 4, Provided = 8, OnTarget = 16, Depends = 32 };

struct Word {
    WordKind kind = WordKind::Other;
    qint64 value = 0;
};

/// What a run of letters means in a salary cell, whatever its case.
Word wordOf(QStringView letters);

/// The same for the longest beginning of letters of a script that writes without blanks; `length` is its size, at
/// least 1.
Word wordAtStart(QStringView letters, qsizetype &length);

/// The code that three capital letters are, if a currency has it.
CurrencyCode codeOf(QStringView letters);

/// Whether a code's currency is written with "$".
bool isDollarCode(CurrencyCode);

/// The currency of a country (ISO 3166) that writes it with "$"; 0 for all others.
CurrencyCode dollarCodeOf(QStringView country);

/// The currency of one sign, 0 if it is none.
CurrencyCode currencyOfSign(QChar);

/// The dollar that the letters in front of a "$" name: "US", "C", "CA", "A"; 0 if none is named so.
CurrencyCode dollarOf(QStringView letters);

} // namespace rolescope::importer::salary
