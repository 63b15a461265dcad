// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QJsonObject>

namespace rolescope::cli {

/// A job in the documented shape; salary figures as written, per `period`; unknown is null.
QJsonObject jobJson(const workspace::JobDetails &, const domain::Catalog &);

/// The keys of jobJson() as a CSV header line, and its values as a line (RFC 4180, CRLF).
QByteArray jobCsvHeader();
QByteArray jobCsv(const QJsonObject &job);

} // namespace rolescope::cli
