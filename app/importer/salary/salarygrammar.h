// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"
#include "importer/salary/salarytokens.h"
#include "text/sentences.h"

#include <optional>

namespace rolescope::importer::salary {

/// The amounts of one cell and what it says about them; nothing is concluded yet.
struct StatedPay {
    std::optional<domain::Minor> low;
    std::optional<domain::Minor> high;
    CurrencyCode currency = 0;
    domain::Period period = domain::Period::Unknown;
    bool sureCurrency = false; ///< it is named by what can be no other word
    bool isScaled = false;     ///< all amounts are written in thousands or more

    bool isKnown() const { return low.has_value() || high.has_value(); }
};

/// The amount or the range in a cell that looks most like pay.
StatedPay statedPay(const SalaryTokens &);

/// Where the first number stands, be it pay or not: with its currency, its unit and "from". Empty: there is none.
text::Range firstFigure(const SalaryTokens &);

} // namespace rolescope::importer::salary
