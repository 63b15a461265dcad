// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/logodds.h"
#include "analysis/publishers.h"
#include "analysis/salarysummary.h"
#include "analysis/skilldemand.h"
#include "analysis/statementwords.h"
#include "domain/catalog.h"
#include "domain/filterspec.h"
#include "domain/salary.h"

#include <array>
#include <optional>
#include <vector>

namespace rolescope::analysis {

/// How often a role is described and asked for.
struct RoleSummary {
    domain::RoleId id;
    QString name;
    QString family;
    int texts = 0;      ///< sources that describe it
    int onet = 0;       ///< of these, releases of O*NET, which are no articles
    int publishers = 0; ///< independent ones, see Publishers
    int jobs = 0;       ///< job ads whose title names it
};

/// One line of a section: what one or more claims state in the same words.
struct Statement {
    std::vector<domain::ClaimId> claims;
    QString label;
    QString text;
    domain::Strength strength = domain::Strength::Required;
    std::vector<int> sources;  ///< numbers, see Comparison::sources
    bool aboutBoth = false;    ///< the source says it of A and B together
    domain::RoleId sharedWith; ///< said of this role and one outside the comparison
    std::vector<domain::SkillId> skills;
    std::vector<domain::SkillId> oneOf; ///< those of them that are alternatives to each other
};

/// A row of "In both" whose two sides word it differently (an industry with two purposes).
struct CommonStatement {
    QString label;                 ///< what they have in common; may be empty
    std::vector<Statement> shared; ///< said of both at once, shown once, full width
    std::vector<Statement> a;      ///< A's own wording
    std::vector<Statement> b;
};

/// A duty of A and one of B that are much the same work; see pairSimilarDuties().
struct SimilarDuty {
    Statement a;
    Statement b;
    bool checked = false;   ///< by the user; else suggested by their words
    double cosine = 0;      ///< how alike the words are, 0 to 1
    domain::ClaimId claimA; ///< what a check of the two names: the claims it named, else the first ones
    domain::ClaimId claimB;
};

struct SectionComparison {
    domain::Section section = domain::Section::Definition;
    std::vector<CommonStatement> both;
    std::vector<SimilarDuty> similar; ///< Responsibilities only; checked ones first, then by cosine
    std::vector<Statement> onlyA;
    std::vector<Statement> onlyB;
    int countA = 0; ///< statements about A in this section, shared and similar ones included; 0: not stated
    int countB = 0;
};

/// One skill of the comparison with how firmly each side asks for it.
struct SkillFigure {
    domain::SkillId id;
    QString name;
    QString category;                          ///< as shown
    std::optional<domain::Strength> strengthA; ///< strongest wording; unset: not named for A
    std::optional<domain::Strength> strengthB;
    int textsA = 0, textsB = 0;
    int publishersA = 0, publishersB = 0;
    std::vector<domain::SkillId> oneOfA; ///< the alternatives it belongs to, itself included
    std::vector<domain::SkillId> oneOfB;
    std::vector<int> sourcesA; ///< those that name it for A, as many as its texts
    std::vector<int> sourcesB;
    std::vector<int> sources; ///< of both sides, each once

    domain::Strength strongest() const; ///< wording of both sides
};

struct CategoryCount {
    QString category;
    int onlyA = 0;
    int both = 0;
    int onlyB = 0;
};

struct Coverage {
    int covered = 0;
    int of = 0;
};

/// Skills named for both roles. Each named skill counts once; see Szymkiewicz-Simpson, Jaccard 1912.
struct SkillsInCommon {
    std::vector<SkillFigure> shared; ///< by name
    std::vector<SkillFigure> onlyA;
    std::vector<SkillFigure> onlyB;
    std::vector<CategoryCount> categories; ///< in the vocabulary's order, empty ones left out
    Coverage aOfB;                         ///< of B's skills, how many are also named for A
    Coverage bOfA;
    double jaccard = 0;             ///< shared / union, 0 when neither names a skill
    std::optional<double> baseline; ///< mean Jaccard of one role between independent publishers
    int baselinePairs = 0;
};

enum class GlanceKind : quint8 {
    InOneSentence,
    TypicalWork,
    SkillsInBoth,
    SkillsOnlyHere,
    Education,
    Industries,
    Challenges,
    Salary,
};

struct GlanceItem {
    QString text;
    domain::Strength strength = domain::Strength::Required; ///< shown only in the education row
    std::vector<int> sources;
    bool inBoth = false; ///< the other role's sources say the same
};

struct GlanceCell {
    std::vector<GlanceItem> items; ///< empty: not stated, or nothing that only this role has
    int more = 0;                  ///< items beyond those
    bool isStated = false;         ///< something is stated, even where it is all in both
};

struct GlanceRow {
    GlanceKind kind = GlanceKind::InOneSentence;
    GlanceCell a;
    GlanceCell b;
    GlanceCell both; ///< SkillsInBoth only
};

/// A source as the comparison numbers it, from 1.
struct NumberedSource {
    int number = 0;
    domain::SourceId id;
};

/// Everything the window, the command line and the PDF show of a pair. A plain value.
struct Comparison {
    RoleSummary a;
    RoleSummary b;
    std::vector<GlanceRow> glance;
    std::vector<SectionComparison> sections; ///< those that either side states, in order
    SkillsInCommon skills;
    std::vector<NumberedSource> sources;
    std::vector<domain::SourceId> otherComparisons; ///< sources that compare A or B with a third role
    SalarySummary salaryA;                          ///< both in one currency
    SalarySummary salaryB;
    Demand demandA; ///< articles against job ads, of either role
    Demand demandB;
    std::vector<DemandDifference> demandDifferences; ///< of A's ads and B's
    std::vector<DistinctiveSkill> standsOut;         ///< in A's ads first, in B's last; empty: too few ads to rank
    int jobsTotal = 0;
    domain::YearFactors yearFactors; ///< that made the salaries yearly
    Thresholds thresholds;           ///< that decided what is shown

    const SectionComparison *section(domain::Section) const;
};

/// Jobs' part of a comparison, counted by whoever holds the job index.
struct JobFigures {
    int total = 0;
    SalarySummary a;
    SalarySummary b;
    domain::YearFactors yearFactors;
    RoleAds adsA;
    RoleAds adsB;
};

/// Compares two different roles of the catalog; each must exist. Pure: equal input, equal output.
Comparison compare(const domain::Catalog &, domain::RoleId a, domain::RoleId b, const JobFigures & = {},
                   const Thresholds & = {});
/// The same; for many pairs, make the words once.
Comparison compare(const domain::Catalog &, const StatementWords &, domain::RoleId a, domain::RoleId b,
                   const JobFigures &, const Thresholds &);

/// Texts, publishers; jobs are left 0. For many roles, make the Publishers once.
RoleSummary summarize(const domain::Catalog &, const domain::Role &);
RoleSummary summarize(const domain::Catalog &, const domain::Role &, const Publishers &);

/// The skills a role's `skills` and `tools` claims name, by name; A's fields hold the figures.
std::vector<SkillFigure> skillsOf(const domain::Catalog &, domain::RoleId);

} // namespace rolescope::analysis
