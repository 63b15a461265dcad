// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::importer {

/// Who a sentence names for what it says: "According to the U.S. Bureau of Labor Statistics (BLS), ..."
/// gives "US Bureau of Labor Statistics". Read from the wording, not from a list of names; empty: nobody.
QString namedOrigin(const QString &sentence);

} // namespace rolescope::importer
