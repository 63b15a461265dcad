// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rolescope::importer::feed {

/// The values of a list or dictionary written as Python or JSON writes it, joined by ", ": "['a', '', 5]" as "a, 5",
/// "{'posted_at': '3 days ago', 'via': None}" as "posted_at: 3 days ago". Nothing if it is no such text as a whole.
std::optional<QString> literalText(QStringView);

} // namespace rolescope::importer::feed
