// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/similarduties.h"

#include "analysis/linevectors.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace rolescope::analysis {
namespace {

using domain::ClaimId;

/// What the user decided, by the two claims, the smaller id first.
class Checks {
public:
    explicit Checks(const std::vector<domain::DutyCheck> &checks)
    {
        for (const domain::DutyCheck &check : checks)
            m_confirmed[key(check.a, check.b)] = check.confirmed;
    }

    /// Of any claims that word the two statements, a of A and b of B; a confirmation beats a rejection.
    std::optional<domain::DutyCheck> of(const Statement &a, const Statement &b) const
    {
        std::optional<domain::DutyCheck> decided;
        for (const ClaimId x : a.claims) {
            for (const ClaimId y : b.claims) {
                const auto check = m_confirmed.find(key(x, y));
                if (check != m_confirmed.end() && (!decided || !decided->confirmed))
                    decided = {x, y, check->second};
            }
        }
        return decided;
    }

private:
    static std::pair<ClaimId, ClaimId> key(ClaimId x, ClaimId y) { return {std::min(x, y), std::max(x, y)}; }
    std::map<std::pair<ClaimId, ClaimId>, bool> m_confirmed;
};

struct Candidate {
    size_t a = 0;
    size_t b = 0;
    domain::DutyCheck check; ///< by the user, or as it would be
    double cosine = 0;
    std::pair<ClaimId, ClaimId> tie; ///< the same whichever role is A
};

/// The claim that stands for each statement.
std::set<ClaimId> firstClaims(const SectionComparison &section)
{
    std::set<ClaimId> claims;
    for (const auto *list : {&section.onlyA, &section.onlyB})
        for (const Statement &statement : *list)
            claims.insert(statement.claims.front());
    return claims;
}

std::vector<Candidate> candidates(const domain::Catalog &catalog, const StatementWords &words,
                                  const SectionComparison &section, double cosineWanted)
{
    const Checks checks(catalog.dutyChecks);
    const LineVectors vectors(words.of(catalog, section.section), firstClaims(section));
    std::vector<Candidate> found;
    for (size_t a = 0; a < section.onlyA.size(); ++a) {
        for (size_t b = 0; b < section.onlyB.size(); ++b) {
            const ClaimId x = section.onlyA[a].claims.front();
            const ClaimId y = section.onlyB[b].claims.front();
            const auto decided = checks.of(section.onlyA[a], section.onlyB[b]);
            if (decided && !decided->confirmed)
                continue;
            const double cosine = vectors.cosine(x, y);
            if (decided || cosine >= cosineWanted)
                found.push_back(
                    {a, b, decided.value_or(domain::DutyCheck{x, y, false}), cosine, {std::min(x, y), std::max(x, y)}});
        }
    }
    std::sort(found.begin(), found.end(), [](const Candidate &one, const Candidate &other) {
        return std::tie(other.check.confirmed, other.cosine, one.tie)
            < std::tie(one.check.confirmed, one.cosine, other.tie);
    });
    return found;
}

std::vector<Statement> without(std::vector<Statement> &statements, const std::vector<bool> &taken)
{
    std::vector<Statement> left;
    for (size_t i = 0; i < statements.size(); ++i)
        if (!taken[i])
            left.push_back(std::move(statements[i]));
    return left;
}

} // namespace

void pairSimilarDuties(const domain::Catalog &catalog, const StatementWords &words, SectionComparison &section,
                       const Thresholds &thresholds)
{
    if (section.onlyA.empty() || section.onlyB.empty())
        return;
    std::vector<bool> takenA(section.onlyA.size());
    std::vector<bool> takenB(section.onlyB.size());
    for (const Candidate &pair : candidates(catalog, words, section, thresholds.similarDutyCosine)) {
        if (takenA[pair.a] || takenB[pair.b])
            continue;
        takenA[pair.a] = true;
        takenB[pair.b] = true;
        section.similar.push_back({section.onlyA[pair.a], section.onlyB[pair.b], pair.check.confirmed, pair.cosine,
                                   pair.check.a, pair.check.b});
    }
    section.onlyA = without(section.onlyA, takenA);
    section.onlyB = without(section.onlyB, takenB);
}

} // namespace rolescope::analysis
