// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/filterspec.h"

namespace rolescope::domain {

FilterSpec FilterSpec::without(HiddenKey key, const QString &effectiveCurrency) const
{
    FilterSpec rest = *this;
    const auto pinCurrency = [&] {
        if (filtersCurrency())
            rest.currency = effectiveCurrency;
    };
    switch (key) {
    case HiddenKey::Role:
        rest.roles.clear();
        rest.exceptRoles.clear();
        break;
    case HiddenKey::Level:
        rest.showUnknownLevel = unknownLevelShown();
        rest.levels.clear();
        break;
    case HiddenKey::LevelUnknown: rest.showUnknownLevel = true; break;
    case HiddenKey::SalaryBelow:
        pinCurrency();
        rest.salaryFrom.reset();
        rest.strictSalary = false;
        break;
    case HiddenKey::SalaryAbove:
        pinCurrency();
        rest.salaryTo.reset();
        break;
    case HiddenKey::SalaryUnknown: rest.showUnknownSalary = true; break;
    case HiddenKey::Currency: rest.showOtherCurrency = true; break;
    case HiddenKey::Type: rest.types.clear(); break;
    case HiddenKey::Remote: rest.remotes.clear(); break;
    case HiddenKey::Place: rest.places.clear(); break;
    case HiddenKey::Skill: rest.skills.clear(); break;
    case HiddenKey::Text: rest.text.clear(); break;
    case HiddenKey::Posted: rest.postedAfter.reset(); break;
    case HiddenKey::Employer: rest.employers.clear(); break;
    case HiddenKey::Several: break;
    }
    return rest;
}

} // namespace rolescope::domain
