// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"
#include "text/sentences.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace rolescope::importer {

/// A salary with the place of the words it was read from, in UTF-16 units.
struct SalaryReading {
    domain::Salary salary;
    text::Range words;
};

/// The salary that a field or a short line holds: "$120k–$150k a year", "From £45,000", "55.000 € pro Jahr",
/// "USD 100K - 130K". Numbers as written; currency from a sign or code, "$" alone being the US dollar, none
/// from signs of several currencies ("¥", "kr"). The period comes from its words; without them amounts with
/// "K" and large ones of the usual currencies are yearly, others have none. Swapped ends are put in order.
/// None: no amount ("-1", "Full-time", "competitive").
std::optional<SalaryReading> readSalary(QStringView field);

/// The salary that a text states, by the line that words it best; amounts that are no pay (bonus, revenue,
/// funding, budget) are passed over, and so are amounts without a currency unless their line says "salary".
std::optional<SalaryReading> findSalary(QStringView text);

} // namespace rolescope::importer
