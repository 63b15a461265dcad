// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "domain/salary.h"
#include "engine/jobtable.h"
#include "engine/roworder.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

/// The filter written a second time: slow, obvious, without the engine's columns or tricks.
namespace reference {

using namespace rolescope;

struct PlainJob {
    domain::JobId id;
    QString title, employer, place, country, currency;
    domain::Level statedLevel = domain::Level::Unknown;
    domain::Remote remote = domain::Remote::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    domain::YearlySalary yearly;
    std::optional<qint32> day;
    std::vector<domain::SkillId> skills;
    bool hasText = false;
    // What the title says, and the texts folded once.
    domain::RoleId role;
    domain::Level level = domain::Level::Unknown;
    QString foldedTitle, foldedEmployer, foldedPlace;
};

struct PlainAnswer {
    std::vector<domain::JobId> ids; ///< shown, in order
    std::map<domain::HiddenKey, quint32> hidden;
    std::map<domain::JobId, std::vector<domain::HiddenKey>> several;
    std::map<domain::Level, quint32> levels;
    std::map<domain::JobType, quint32> types;
    std::map<domain::Remote, quint32> remotes;
    std::map<QString, quint32> currencies, employers;
    std::map<domain::RoleId, quint32> roles;
    std::map<std::pair<QString, QString>, quint32> places;
    std::map<std::pair<int, int>, quint32> months; ///< {0, 0}: no date
    std::map<domain::SkillId, quint32> skills;
    std::vector<qint32> salaries; ///< of the histogram, each job's one figure
    quint32 salaryUnknown = 0;
    QString currency;
};

PlainAnswer answer(const std::vector<PlainJob> &, const domain::FilterSpec &, const engine::Order &);
/// The currency that most jobs state, alphabetically first among equals.
QString mostFrequentCurrency(const std::vector<PlainJob> &);

} // namespace reference
