// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

/// An employer's name on one line, without a rating from 0 to 5 below it and without being said twice ("X, X");
/// empty: unknown.
QString readEmployerCell(QStringView cell);

} // namespace rolescope::importer::feed
