// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace rolescope::importer::feed {

/// The items of a cell's list of skills, each once whatever its case, as first written: parted by line ends, bars,
/// commas, semicolons and slashes that are no part of a name, or a list as Python and JSON write it.
QStringList skillTerms(QStringView cell);

} // namespace rolescope::importer::feed
