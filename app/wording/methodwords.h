// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"

#include <QString>

#include <vector>

namespace rolescope::wording {

/// A number that decides what is shown: "5 job ads", and what below or above it happens.
struct ThresholdLine {
    QString value;
    QString meaning;
};

QString thresholdsHead(); ///< "Thresholds"
/// Every member of Thresholds, in its order.
std::vector<ThresholdLine> thresholdLines(const analysis::Thresholds & = {});

} // namespace rolescope::wording
