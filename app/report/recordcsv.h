// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/csvline.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace rolescope::report {

/// Objects of JSON as a table: `columns` are its header and the keys that are looked up. Lists are joined, null is
/// empty, and a number stays one, whatever its sign.
QByteArray recordsCsv(const QStringList &columns, const QJsonArray &records, text::CsvReader);

} // namespace rolescope::report
