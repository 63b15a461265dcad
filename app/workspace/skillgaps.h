// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillgap.h"
#include "workspace/library.h"

#include <QStringList>

#include <stop_token>

namespace rolescope::workspace {

/// What the roles ask for, counted in publishers and in the snapshot's job ads (none: 0 of 0), in the catalog's order
/// of roles; `only` empty: all of them. A stopped one is cut short.
std::vector<analysis::RoleRequirements> requirementsOf(const Snapshot &, const std::vector<domain::RoleId> &only = {},
                                                       std::stop_token = {});

/// The skills of the catalog by their keys; of keys that are not there now it knows nothing.
std::set<domain::SkillId> skillsOfKeys(const domain::Catalog &, const QStringList &keys);

/// A skill by name or alias, or an UnknownSkill error that names the nearest three.
domain::Result<domain::SkillId> findSkill(const domain::Catalog &, const QString &name);

} // namespace rolescope::workspace
