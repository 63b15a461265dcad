// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/salary/salaryfigure.h"
#include "importer/salary/salarywords.h"

#include <array>

namespace rolescope::importer::salary {

enum class TokenKind : quint8 { Figure, Currency, Unit, Count, Percent, Plus, Dash, To, And, From, UpTo, Word };

/// Without initial values, so that 32 of them cost nothing: a cell has few.
struct SalaryToken {
    TokenKind kind;
    domain::Period period; ///< of a Unit
    bool negative;
    bool sure;             ///< a currency that is no other word as well
    CurrencyCode currency; ///< of a Currency
    quint16 from;          ///< where it stands in the cell, in UTF-16 units
    quint16 to;
    Fine value;    ///< of a Figure, before its factor
    qint64 factor; ///< "K", "lakh": 1 where none is written
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

/// Reads at most 32 parts of the first 512 characters. Figures beyond 10^12 are words.
SalaryTokens tokensOf(QStringView cell, const FigureStyle &);

} // namespace rolescope::importer::salary
