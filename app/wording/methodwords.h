// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"

#include <QString>

#include <optional>
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

/// How sure an interval is, in percent: "95", "99.7".
QString confidence(double share);

/// What the number decides, as it follows its value and unit.
QString thresholdMeaning(const analysis::Threshold &);
/// "job ads", "%"; empty: a number without one.
QString thresholdUnit(const analysis::Threshold &);
/// The number without its unit, "5", and back; none where the text is no number.
QString thresholdNumber(const analysis::Threshold &, const analysis::Thresholds &);
std::optional<double> thresholdValue(const analysis::Threshold &, const QString &number);

} // namespace rolescope::wording
