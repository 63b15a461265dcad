// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"
#include "domain/filterspec.h"
#include "domain/salary.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace rolescope::analysis {

/// A job ad that states both ends of a yearly salary and whose skills can be read.
struct SkillPayAd {
    domain::YearlySalary yearly;
    domain::Level level = domain::Level::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    quint32 employer = 0; ///< equal for ads of one employer; 0: not stated
    bool namesSkill = false;
};

struct SkillPayInput {
    domain::RoleId role;
    domain::SkillId skill;
    QString currency; ///< the one of all ads
    std::vector<SkillPayAd> ads;
};

/// Ads of one level and one type, enough of them on either side.
struct PayStratum {
    domain::Level level = domain::Level::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    Proportion naming;         ///< x of its n ads name the skill
    domain::FilterSpec filter; ///< opens exactly these n; with the skill, exactly these x
};

/// The ads of all strata that name the skill, or those that do not.
struct PaySide {
    int ads = 0;
    int employers = 0;       ///< different ones that are named
    double largestShare = 0; ///< of the ads that name an employer, of the one with most
};

/// Why nothing is said of a skill's ads and the others'.
enum class PayRefusal { FewAds, FewEmployers, OneEmployer, WideInterval };

/// How much more the ads naming a skill advertise than those that do not, at equal stated level and type: a
/// difference between advertisements and never what a skill brings.
struct SkillPay {
    domain::SkillId skill;
    QString currency;
    std::vector<PayStratum> strata;
    PaySide naming;
    PaySide others;
    int leftOut = 0; ///< ads of the input in no stratum: no stated level, an internship, too few beside them
    std::vector<PayRefusal> refusals; ///< empty: it can be told
    /// Each as a part of the others' salaries: 0.07 is 7 % more. Set as soon as there is a stratum.
    std::optional<double> difference; ///< of the ranges' middles
    std::optional<double> ofLows;
    std::optional<double> ofHighs;
    std::optional<Interval> interval; ///< of `difference`
    Thresholds thresholds;

    bool canTell() const { return refusals.empty(); }
};

/// In each stratum the median of all differences of logarithms between a naming and another ad (Hodges and Lehmann
/// 1963); strata weigh n1 n2 / (n1 + n2). The interval is a percentile bootstrap of 2 000 draws of employers with a
/// fixed seed (Efron 1979); ads without an employer are drawn one by one. Order of input is without effect. A stop
/// leaves the interval out.
SkillPay skillPay(const SkillPayInput &, const Thresholds & = {}, const std::stop_token & = {});

} // namespace rolescope::analysis
