// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillpay.h"

#include <QJsonObject>

namespace rolescope::report {

/// {"skill", "told", "refused", "difference", "low", "high", "of_lows", "of_highs", "naming", "others", "levels",
/// "left_out"}; differences are parts of one, null where nothing may be said.
QJsonObject skillPayJson(const analysis::SkillPay &, const QString &skill);

} // namespace rolescope::report
