// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/statementwords.h"

#include <QHash>

#include <set>
#include <vector>

/// Private to the room.
namespace rolescope::analysis {

/// How alike the statements of one section are: TF-IDF cosine (Salton and Buckley 1988) over their stems.
/// A stem weighs ln((1 + N) / (1 + df)) + 1, with
/// N all statements of that section in the catalog. Equal input, equal output, in either order.
class LineVectors {
public:
    /// Of these claims of the section; all claims of it make the weights.
    LineVectors(const SectionWords &, const std::set<domain::ClaimId> &);

    /// 0 to 1; 0 for a claim that is not kept or has no words.
    double cosine(domain::ClaimId, domain::ClaimId) const;

private:
    struct Weight {
        int term = 0;
        double value = 0;
    };
    using Vector = std::vector<Weight>; ///< by term, of length 1

    QHash<domain::ClaimId, Vector> m_vectors;
};

} // namespace rolescope::analysis
