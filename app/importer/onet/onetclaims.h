// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "importer/onet/onetrelease.h"

#include <QHash>

#include <optional>
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

/// The label of the claim that lists the related occupations, and what stands between their names.
QString relatedLabel();
QString relatedSeparator();

/// The related occupations by their names, closest first; none where no name is known.
std::optional<domain::Claim> relatedClaim(const OnetOccupation &, const QHash<QString, QString> &titlesByCode);

/// The technologies by their kind, in the order of the file.
std::vector<ToolGroup> toolGroups(const OnetOccupation &);

} // namespace rolescope::importer::onet
