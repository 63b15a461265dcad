// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace rolescope::importer {

/// The number that digits with separators mean, in hundredths: "132,596", "55.000", "31,2", "1 500", "1'234.50".
/// A separator before exactly three digits groups them, one before one or two is the decimal sign. Nothing
/// for 0 and for what is beyond 10^12.
std::optional<domain::Minor> readAmount(QStringView digits, qint64 factor);

/// The ISO 4217 code of a sign or code as written; empty: unknown or of several currencies.
QString currencyOf(QStringView written);

/// Regular expressions for what the two above understand.
QString amountPattern();
QString currencyPattern();

} // namespace rolescope::importer
