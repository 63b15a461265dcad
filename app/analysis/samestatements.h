// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/statementwords.h"
#include "analysis/thresholds.h"
#include "domain/catalog.h"

#include <vector>

/// Private to the room.
namespace rolescope::analysis {

/// Whether both say it in the same words, whatever their case, accents and spaces.
bool sameWords(const domain::Claim &, const domain::Claim &);

/// Claims of one section about one role that say the same, each in one group: those in the same words; and of different
/// sources, at most one wording a source: those about one industry, with the same few words for At a
/// glance, or with a TF-IDF cosine of Thresholds::sameStatementCosine. Groups and claims in the order given.
std::vector<std::vector<const domain::Claim *>> sameStatements(const domain::Catalog &, const StatementWords &,
                                                               domain::Section,
                                                               const std::vector<const domain::Claim *> &,
                                                               const Thresholds & = {});

} // namespace rolescope::analysis
