// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace rolescope::storage {

class Connection;

/// One import.
struct Batch {
    domain::BatchId id;
    QString file;
    QString kind;
    QDateTime importedAt; ///< UTC
    QByteArray options;   ///< JSON
    QByteArray report;    ///< JSON, as printed by the import
    QString rowHash;
    QDateTime undoneAt; ///< UTC; invalid: it stands
};

/// All imports, oldest first.
domain::Result<std::vector<Batch>> readBatches(Connection &);

/// UTC time of the newest import or undo; invalid in an empty library.
domain::Result<QDateTime> lastChange(Connection &);

} // namespace rolescope::storage
