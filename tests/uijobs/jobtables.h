// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "workspace/library.h"

namespace rolescope::test {

inline constexpr domain::RoleId dataScientist{1};
inline constexpr domain::RoleId machineLearningEngineer{2};
inline constexpr domain::RoleId dataSpecialist{3};

/// The five jobs of the sample.
workspace::Snapshot fiveJobs();
/// Thirty jobs: levels and salaries not stated, two currencies, one title that looks like HTML.
workspace::Snapshot thirtyJobs();
/// Thirteen places that are alike, the most frequent first in the list: "Remote" and "Remote (US)", two Springfields.
workspace::Snapshot alikePlaces();
workspace::Snapshot manyJobs(quint32 count);
workspace::Snapshot noJobs();

inline const QString hostileTitle = QStringLiteral("<img src=\"file:///etc/hostname\"> Engineer");

} // namespace rolescope::test
