// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "domain/result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace rolescope::cli {

/// All of standard input; more than `most` bytes are a usage error.
domain::Result<QByteArray> readStandardInput(Console &, qint64 most);

/// Standard input as a file that importers can read twice; it goes with this object.
class SpooledInput {
public:
    /// Reads all of it. `kind` is what --kind says; where that is auto, the first bytes have to: JSON is a feed, a zip
    /// is O*NET's, and anything else a usage error.
    domain::Result<QString> path(Console &, const QString &kind);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when it is needed
};

} // namespace rolescope::cli
