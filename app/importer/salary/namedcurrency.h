// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/salary/salarywords.h"

#include <QStringView>

namespace rolescope::importer::salary {

/// A currency that takes more than one word or a sign beside letters.
struct NamedCurrency {
    CurrencyCode code = 0; ///< 0: none
    bool sure = false;     ///< it can mean nothing else
    qsizetype to = 0;      ///< where it ends
};

/// The one that letters write together with the sign behind them: "US$", "S/.", and "R" before an amount.
NamedCurrency signedCurrency(QStringView text, qsizetype from, qsizetype to);

/// The one whose name begins with the word there: "Canadian" of "Canadian Dollars".
NamedCurrency countrysCurrency(QStringView text, qsizetype from, qsizetype to);

/// Whether the word there is "CAD" as the tool: "CAD designer", "CAD/CAM".
bool isDraftingTool(QStringView text, qsizetype from, qsizetype to);

} // namespace rolescope::importer::salary
