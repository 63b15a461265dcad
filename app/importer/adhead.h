// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articletext.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace rolescope::importer {

/// Where the first lines of a job ad without labels name title, employer and place. Empty: not named.
struct AdHead {
    Range title;
    Range employer;
    Range place;
    size_t lines = 0; ///< of the head: short statements, not yet running text
};

AdHead readAdHead(QStringView text, const std::vector<Range> &lines);

} // namespace rolescope::importer
