// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/salarywords.h"

#include <array>

namespace rolescope::importer::feed {

/// Ten-thousandths of a currency unit, so that "1.2345M" keeps its digits until it is multiplied.
using Fine = qint64;
inline constexpr Fine fineUnit = 10'000;

enum class TokenKind : quint8 { Figure, Currency, Unit, Count, Percent, Plus, Dash, To, And, From, UpTo, Word };

struct SalaryToken {
    TokenKind kind = TokenKind::Word;
    domain::Period period = domain::Period::Unknown; ///< of a Unit
    bool negative = false;
    bool sure = false;         ///< a currency that is no other word as well
    CurrencyCode currency = 0; ///< of a Currency
    Fine value = 0;            ///< of a Figure, before its factor
    qint64 factor = 1;         ///< "K", "lakh": 1 where none is written
};

/// The parts of one cell, in order; words that say nothing about pay are left out or merged.
struct SalaryTokens {
    std::array<SalaryToken, 32> items;
    size_t count = 0;
    quint8 notes = 0; ///< NoteWord bits
    bool words = false;

    const SalaryToken *begin() const { return items.data(); }
    const SalaryToken *end() const { return items.data() + count; }
};

/// How a figure's last separator is understood where three digits follow it.
struct FigureStyle {
    char16_t decimal = u'.';
    bool isColumn = false; ///< a column of numbers: the decimal sign never groups digits
};

/// Reads at most 32 parts of the first 512 characters. Figures beyond 10^12 are words.
SalaryTokens tokensOf(QStringView cell, const FigureStyle &);

} // namespace rolescope::importer::feed
