// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// Adds the text with its character references decoded ("&amp;", "&#8211;", "&#x1F440;"); what is no
/// known reference stays as written.
void appendDecoded(QString &out, QStringView);

} // namespace rolescope::importer
