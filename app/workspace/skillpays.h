// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillpay.h"

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::workspace {

/// The ads of a role that state both ends of a yearly salary in the currency and whose skills can be read, held
/// against each other by whether they name the skill.
analysis::SkillPay skillPay(const engine::JobTable &, domain::RoleId, domain::SkillId, const QString &currency,
                            const analysis::Thresholds & = {}, const std::stop_token & = {});

} // namespace rolescope::workspace
