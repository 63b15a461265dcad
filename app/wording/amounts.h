// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"

#include <QString>

#include <optional>

namespace rolescope::wording {

/// "58,000" or "24.50", as the reader writes it.
QString amount(domain::Minor);

/// An amount as people type it: "58,000", "58.000", "58 000", "24,50", "62.5k", "$ 1.2m"; where a sign could part
/// thousands or decimals, as the reader writes it. Nothing when it is no amount.
std::optional<domain::Minor> amountOf(QStringView text);

} // namespace rolescope::wording
