// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "text/csvline.h"

#include <QByteArray>
#include <QStringList>

namespace rolescope::report {

/// The columns of the table, in their order.
QStringList comparisonColumns();

/// The comparison as one flat table: a row for each wording of a statement and for each role a skill is named for.
/// Headers and codes are never translated:
/// `kind` statement, skill · `standing` only, both, similar · `pair` numbers what stands together in its section ·
/// `side` a, b, both · `state` of similar duties: checked, suggested · `sources` numbers, as in the report.
QByteArray comparisonCsv(const analysis::Comparison &, const domain::Catalog &, text::CsvReader = text::CsvReader::Any);

} // namespace rolescope::report
