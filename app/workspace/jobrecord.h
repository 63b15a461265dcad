// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "text/csvline.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace rolescope::workspace {

/// A job of a snapshot with its columns in the documented shape; salary figures as written, per `period`; unknown is
/// null.
QJsonObject jobJson(const JobDetails &, const Snapshot &);

/// What the list of jobs knows of one without reading its text: `shownJobKeys()` of the same shape.
QJsonObject jobJson(const engine::JobTable &, quint32 row, const domain::Catalog &);
QStringList shownJobKeys();

/// Keys of jobJson() that a table can have as columns, in their usual order.
QStringList jobColumnKeys();

/// A job's values as texts. Lists are joined.
QStringList jobCells(const QJsonObject &job, const QStringList &keys);

/// The keys as a header line of CSV, and a job's values as a line. Lists are joined.
QByteArray jobCsvHeader(const QStringList &keys, text::CsvReader = text::CsvReader::Any);
QByteArray jobCsv(const QJsonObject &job, const QStringList &keys, text::CsvReader = text::CsvReader::Any);

} // namespace rolescope::workspace
