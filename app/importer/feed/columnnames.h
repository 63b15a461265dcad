// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace rolescope::importer::feed {

/// Header cells as names: white space simplified, "column 2" for a nameless one, "salary 2" for a repeated one.
QStringList columnNames(const QStringList &headerCells);

/// "Location 2" as "Location": what columnNames() made of a name that stands there again.
QString withoutNumber(const QString &column);

} // namespace rolescope::importer::feed
