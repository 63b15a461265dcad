// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"

#include <QString>

#include <vector>

namespace rolescope::importer {

/// A source of a pack with what it states.
struct PackSource {
    domain::Source source;
    QString contentHash; ///< SHA-256 of its canonical JSON
    std::vector<domain::Claim> claims;
};

struct PackJob {
    domain::Job job;
    std::vector<domain::SourceId> sources; ///< all that print it
};

/// A pack as read and checked, nothing written yet. Ids in it are places in its own lists, counted
/// from 1; importing exchanges them for the library's.
struct Pack {
    QString folder;
    QString name;
    QString version;
    QString license;
    QString about;
    std::vector<domain::SkillCategory> categories;
    std::vector<domain::Skill> skills;
    std::vector<domain::Role> roles;
    std::vector<PackSource> sources;
    std::vector<PackJob> jobs;
};

} // namespace rolescope::importer
