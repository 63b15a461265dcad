// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "importer/onet/onetrelease.h"

#include <vector>

namespace rolescope::importer::onet {

/// Technologies of one kind, told in one statement.
struct ToolGroup {
    domain::Claim claim; ///< still without its skills
    std::vector<const OnetTechnology *> technologies;
};

/// What an occupation is and does, as its files have it; no claim has its role and source yet.
std::vector<domain::Claim> plainClaims(const OnetOccupation &);

/// Job zone and answers on education, training and experience.
std::vector<domain::Claim> educationClaims(const OnetOccupation &);

/// The technologies by their kind, in the order of the file.
std::vector<ToolGroup> toolGroups(const OnetOccupation &);

} // namespace rolescope::importer::onet
