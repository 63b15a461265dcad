// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"
#include "text/csvline.h"
#include "workspace/exports.h"
#include "workspace/library.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace rolescope::workspace {

/// Jobs as a table: which of them in which order, and which of their columns in which order.
struct JobTableRequest {
    std::shared_ptr<const Library> library; ///< needed for columns beyond shownJobKeys()
    Snapshot snapshot;
    std::shared_ptr<const std::vector<quint32>> rows; ///< of the snapshot's jobs; null: all
    QStringList columns;                              ///< of jobColumnKeys()
    text::CsvReader reader = text::CsvReader::Any;

    size_t count() const;
};

/// Writes the table as CSV through the checked writer, a piece at a time. `progress` is told now and then, on the
/// calling thread, how many of how many jobs are done.
domain::Result<ExportedFile> exportJobs(const JobTableRequest &, const QString &path, bool overwrite,
                                        const std::function<void(qint64 done, qint64 of)> &progress, std::stop_token);

/// Some rows for the clipboard, in columns of shownJobKeys(). Empty when it was stopped.
report::ClipTable clipJobs(const JobTableRequest &, const std::stop_token & = {});

} // namespace rolescope::workspace
