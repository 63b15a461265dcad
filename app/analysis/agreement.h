// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <optional>
#include <vector>

namespace rolescope::analysis {

enum class CellState : quint8 {
    Stated,            ///< in the row's words; a skill: as firmly as the row says
    WordedDifferently, ///< in other words; a skill: less firmly
    NotStated,         ///< though the source states other things in this section
    SectionNotStated,  ///< the source is silent on the whole section
};

/// What one source says of one row.
struct AgreementCell {
    CellState state = CellState::NotStated;
    std::vector<domain::ClaimId> claims;                    ///< that say it; they open it
    domain::Strength strength = domain::Strength::Required; ///< of a skill, where it is named
};

/// A statement or a skill, and who says so.
struct AgreementRow {
    domain::SkillId skill; ///< valid: a skill
    QString label;         ///< of the statement; a skill's category
    QString text;          ///< in the words of the first source that states it; a skill's name
    domain::Strength strength = domain::Strength::Required; ///< strongest wording
    std::vector<AgreementCell> cells;                       ///< one a column
    int publishers = 0;                                     ///< that say it, in whatever words
    int inOtherWords = 0;                                   ///< those of them that say it in other words only
};

/// Section::Skills holds the skills of skills and tools, and statements there that name no known skill.
struct AgreementSection {
    domain::Section section = domain::Section::Definition;
    std::vector<AgreementRow> rows; ///< said by most publishers first, then by most sources, then as printed
    int publishers = 0;             ///< that state anything in this section: what a row's publishers are of
    int agreed = 0;                 ///< rows that all of them say; 0 with a single publisher
};

struct AgreementColumn {
    domain::SourceId source;
    size_t publisher = 0;                  ///< its place in Agreement::publishers
    std::vector<domain::SourceId> copyOf;  ///< near copies among the columns that it counts with as one
    std::vector<domain::SourceId> apartOf; ///< near copies among the columns that the user counts apart
};

/// What the sources of one role agree on, counted in independent publishers. A plain value.
struct Agreement {
    RoleSummary role;
    std::vector<PublisherGroup> publishers;
    std::vector<AgreementColumn> columns;   ///< by publisher
    std::vector<AgreementSection> sections; ///< those that any source states, in order
    /// Mean Jaccard of the role's skills between two texts of independent publishers: how much sources on
    /// one role agree at all. None without such a pair.
    std::optional<double> baseline;
    int baselinePairs = 0;
};

/// The agreement on an existing role. Pure: equal input, equal output. Takes time in the square of the
/// statements that a section has about the role.
Agreement agreement(const domain::Catalog &, domain::RoleId, const Thresholds & = {});
/// The same; for many roles, make the words once.
Agreement agreement(const domain::Catalog &, const StatementWords &, domain::RoleId, const Thresholds &);

/// Its section on skills alone, all that demand() reads: quick where agreement() compares every duty with every other.
Agreement skillAgreement(const domain::Catalog &, const StatementWords &, domain::RoleId, const Publishers &,
                         const Thresholds &);

} // namespace rolescope::analysis
