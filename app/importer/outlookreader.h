// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringView>

#include <optional>

namespace rolescope::importer {

/// The figure about the future that a paragraph states: growth in percent (negative for a decline), its
/// years, place and population as worded, and who is named for it. A named origin or a year without a
/// figure is an outlook too; nothing of these: none. "Over the next decade" gives no years, a range of
/// percents no percent.
std::optional<domain::Outlook> readOutlook(QStringView paragraph);

} // namespace rolescope::importer
