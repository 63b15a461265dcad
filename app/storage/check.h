// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <stop_token>

namespace rolescope::storage {

class Connection;

/// `problems` are stable keys with a value, for app/wording:
/// "sqlite: <its words>", "schema: <object>", "batch_hash: <batch>", "batch_missing: <batch>",
/// "dangling: <table>".
struct CheckReport {
    bool ok = true;
    QStringList problems;
    int batches = 0;
    qint64 rows = 0; ///< imported rows of all tables
};

/// Compares every imported row with its batch's hash, after SQLite's quick check; `deep` uses its
/// full check and looks for references to nothing. Damage is a report, not an error.
domain::Result<CheckReport> check(Connection &, bool deep, std::stop_token = {});

/// SQLite's quick check alone, 0.1 s a million rows: damage is LibraryDamaged.
domain::Result<domain::Done> quickCheck(Connection &, std::stop_token = {});

} // namespace rolescope::storage
