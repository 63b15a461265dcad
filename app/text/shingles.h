// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace rolescope::text {

/// The runs of words of a text, as hashes: ascending, each once.
using Shingles = std::vector<quint64>;

/// Every run of `length` folded words of each passage; a run never crosses from one passage into the
/// next. A passage of fewer words gives none.
Shingles shingles(const QStringList &passages, int length = 5);

} // namespace rolescope::text
