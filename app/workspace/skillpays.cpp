// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/skillpays.h"

#include "engine/jobtable.h"

#include <algorithm>

namespace rolescope::workspace {

analysis::SkillPay skillPay(const engine::JobTable &jobs, domain::RoleId role, domain::SkillId skill,
                            const QString &currency, const analysis::Thresholds &thresholds,
                            const std::stop_token &stop)
{
    analysis::SkillPayInput input{role, skill, currency, {}};
    const engine::JobColumns &columns = jobs.columns();
    const auto known = std::lower_bound(columns.skills.begin(), columns.skills.end(), skill);
    const bool isNamed = known != columns.skills.end() && *known == skill;
    const auto code = static_cast<quint16>(known - columns.skills.begin());
    for (quint32 row = 0; row < columns.knownSalaries; ++row) {
        if (jobs.role(row) != role || !jobs.hasText(row) || jobs.currency(row) != currency)
            continue;
        const domain::YearlySalary yearly = jobs.yearly(row);
        if (!yearly.low || !yearly.high)
            continue;
        const auto codes = jobs.skillCodes(row);
        const bool names = isNamed && std::find(codes.begin(), codes.end(), code) != codes.end();
        input.ads.push_back({yearly, jobs.level(row), jobs.type(row), columns.employer[row], names});
    }
    return analysis::skillPay(input, thresholds, stop);
}

} // namespace rolescope::workspace
