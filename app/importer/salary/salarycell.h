// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"
#include "text/sentences.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer::salary {

/// What words or a feed's cells say about one job's pay.
struct SalaryValue {
    domain::Salary salary; ///< all empty where no figure is stated
    /// Codes joined by ", ": "est_glassdoor", "est_employer", "employer_provided", "ote", "depends_on_experience",
    /// "doubtful"; empty: none.
    QString note;
    bool unread = false;       ///< there are words, but no amount
    bool sureCurrency = false; ///< a sign or word names it that can mean nothing else
    bool inferred = false;     ///< the period is concluded from the amount, no word states it
    bool doubtful = false;     ///< what the amount is paid for is unsure: the period stays Unknown
};

/// The cells of one record that are about pay; empty where there is none.
struct SalaryCells {
    QStringView text;
    QStringView low;
    QStringView high;
    QStringView middle; ///< counts where neither end is stated
    QStringView period;
    QStringView currency;
};

/// What holds for a whole feed where its cells do not say otherwise.
struct SalaryDefaults {
    domain::Period period = domain::Period::Unknown;
    QString currency; ///< ISO 4217; of a dollar, it says which one a bare "$" is
    char decimal = '.';
    QString dollar = {}; ///< which one a bare "$" is where `currency` is no dollar: that of the record's country
};

/// The pay that a cell of prose states: "$25 - $50 an hour", "Up to 80k EUR", "월급 4,600,000원".
SalaryValue readSalaryText(QStringView cell, const SalaryDefaults &);

/// Where the first number of a text stands, be it pay or not: with its currency, unit and "from". Empty: there is none
/// among the first 32 parts.
text::Range firstFigure(QStringView text);

/// The pay that a record states. Figures of columns come before those of the text; where only one end has a column
/// and the text names that same figure, the ends are those of the text.
SalaryValue readSalaryCells(const SalaryCells &, const SalaryDefaults &);

/// The currency of a country (ISO 3166) that writes it with "$"; empty for all others.
QString dollarOfCountry(QStringView country);

/// What words like "YEARLY", "an hour", "/hr" or "pro Jahr" name; Unknown for all others.
domain::Period periodOf(QStringView words);

} // namespace rolescope::importer::salary
