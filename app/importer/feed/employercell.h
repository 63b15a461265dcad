// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

/// The employer without a rating that stands on a line below ("Acme\n3.8"); a name said twice ("X, X") once.
QString readEmployerCell(QStringView);

} // namespace rolescope::importer::feed
