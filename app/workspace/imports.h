// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace rolescope::workspace {

class Library;

/// One entry of the import history.
struct ImportEntry {
    domain::BatchId batch;
    QString file; ///< its name, or what was done by hand
    QString kind; ///< "article", "jobs", "onet", "pack", "by_hand"
    QDateTime when;
    int statements = 0; ///< added
    int jobs = 0;       ///< added
    QDateTime undone;   ///< invalid: it stands
};

/// The kind of the batch that brings the bundled words: no import, and never undone.
QString vocabularyKind();

/// Newest first; imports that were undone stay in the list.
domain::Result<std::vector<ImportEntry>> imports(const Library &);

/// Takes one import back whole, in any order. Undoing what is undone is an error. `progress` is told, on the
/// calling thread, how much is done, from 0 to 1.
domain::Result<domain::Done> undoImport(const Library &, domain::BatchId, std::stop_token = {},
                                        const std::function<void(double)> &progress = {});

} // namespace rolescope::workspace
