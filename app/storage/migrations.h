// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rolescope::storage {

class Connection;

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
};

enum class MigrationOutcome {
    UpToDate,
    Migrated,
    TooNew,   ///< written by a later version; nothing was done
    NoBackup, ///< the copy could not be made; nothing was done
    Failed,   ///< the step was rolled back; earlier steps stand
};

struct MigrationReport {
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int version = 0; ///< the library's version now
    QString backup;  ///< the copy made before, if any
    QString problem;
};

/// The steps this program knows, in order.
const std::vector<Migration> &builtInMigrations();
int newestSchemaVersion();

/// Brings a library to the newest of `steps`, each step in its own transaction. An existing
/// library (version above 0) is copied to `<path>.v<N>.backup` first.
MigrationReport migrate(Connection &, const std::vector<Migration> &steps);

/// Compares the schema's text with what the migrations up to `version` make; anything more, less
/// or different is LibraryForeign.
domain::Result<domain::Done> checkSchema(Connection &, int version);

} // namespace rolescope::storage
