// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/filterspec.h"

namespace rolescope::domain {

FilterSpec FilterSpec::without(HiddenKey key, const QString &effectiveCurrency) const
{
    FilterSpec rest = cleared(key);
    if (key == HiddenKey::Level) {
        rest.showUnknownLevel = unknownLevelShown();
    } else if (key == HiddenKey::LevelUnknown) {
        rest.showUnknownLevel = true;
    } else if (key == HiddenKey::Currency) {
        rest.currency = currency;
        rest.showOtherCurrency = true;
    } else if (asksForSalary() && !rest.asksForSalary()) {
        rest.currency = effectiveCurrency;
    }
    return rest;
}

FilterSpec FilterSpec::cleared(HiddenKey key) const
{
    FilterSpec rest = *this;
    switch (key) {
    case HiddenKey::Role:
        rest.roles.clear();
        rest.exceptRoles.clear();
        break;
    case HiddenKey::Level:
        rest.levels.clear();
        rest.showUnknownLevel.reset();
        break;
    case HiddenKey::LevelUnknown: rest.showUnknownLevel.reset(); break;
    case HiddenKey::SalaryBelow:
        rest.salaryFrom.reset();
        rest.strictSalary = false;
        break;
    case HiddenKey::SalaryAbove: rest.salaryTo.reset(); break;
    case HiddenKey::SalaryUnknown: rest.showUnknownSalary = true; break;
    case HiddenKey::SalaryStated: rest.showKnownSalary = true; break;
    case HiddenKey::SalaryRange:
        rest.ranges = SalaryRanges::All;
        rest.wideRange = FilterSpec().wideRange;
        rest.topFrom.reset();
        rest.topBelow.reset();
        break;
    case HiddenKey::Currency:
        rest.currency.clear();
        rest.showOtherCurrency = false;
        break;
    case HiddenKey::Type: rest.types.clear(); break;
    case HiddenKey::Remote: rest.remotes.clear(); break;
    case HiddenKey::Place:
        rest.places.clear();
        rest.placeValues.clear();
        break;
    case HiddenKey::Skill:
        rest.skills.clear();
        rest.withText = false;
        break;
    case HiddenKey::Text:
        rest.text.clear();
        rest.inDescriptions = false;
        rest.describedBy.reset();
        break;
    case HiddenKey::Posted: rest.postedAfter.reset(); break;
    case HiddenKey::Employer:
        rest.employers.clear();
        rest.employerValues.clear();
        break;
    case HiddenKey::Several: break;
    }
    return rest;
}

} // namespace rolescope::domain
