// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/parts.h"
#include "analysis/similarduties.h"

#include "text/fold.h"

#include <algorithm>
#include <map>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::RoleId;
using domain::Section;

enum class Side : quint8 { Both, A, B };

/// Claims of one side that say the same thing in the same words.
struct Group {
    QString key;
    QString label;
    std::vector<std::vector<const Claim *>> sides[3];
};

/// What makes two claims one: an industry's name, else the very words.
QString matchKey(const Claim &claim)
{
    if (claim.section == Section::Industries && !claim.label.isEmpty())
        return text::folded(claim.label);
    return text::folded(claim.label + u' ' + claim.text);
}

Side sideOf(const Claim &claim, RoleId a, RoleId b)
{
    if (claim.isAbout(a) && claim.isAbout(b))
        return Side::Both;
    return claim.isAbout(a) ? Side::A : Side::B;
}

void add(Group &group, Side side, const Claim &claim)
{
    auto &statements = group.sides[static_cast<size_t>(side)];
    for (auto &same : statements) {
        if (text::folded(same.front()->text) == text::folded(claim.text)) {
            same.push_back(&claim);
            return;
        }
    }
    statements.push_back({&claim});
}

/// Groups in the order in which their first claim is printed.
std::vector<Group> groupClaims(const domain::Catalog &catalog, Section section, RoleId a, RoleId b)
{
    std::vector<Group> groups;
    std::map<QString, size_t> places;
    for (const Claim &claim : catalog.claims) {
        if (claim.section != section || (!claim.isAbout(a) && !claim.isAbout(b)))
            continue;
        const QString key = matchKey(claim);
        const auto [place, isNew] = places.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({key, claim.label, {}});
        add(groups[place->second], sideOf(claim, a, b), claim);
    }
    return groups;
}

void addOnce(std::vector<domain::SkillId> &skills, domain::SkillId skill)
{
    if (std::find(skills.begin(), skills.end(), skill) == skills.end())
        skills.push_back(skill);
}

Statement statementOf(const std::vector<const Claim *> &claims, Side side, RoleId a, RoleId b,
                      const SourceNumbers &numbers)
{
    const Claim &first = *claims.front();
    Statement statement;
    statement.label = first.label;
    statement.text = first.text;
    statement.strength = first.strength;
    statement.aboutBoth = side == Side::Both;
    std::set<domain::SourceId> sources;
    for (const Claim *claim : claims) {
        statement.claims.push_back(claim->id);
        statement.strength = std::min(statement.strength, claim->strength);
        sources.insert(claim->source);
        for (const domain::ClaimSkill &link : claim->skills) {
            addOnce(statement.skills, link.skill);
            if (link.oneOf != 0)
                addOnce(statement.oneOf, link.skill);
        }
    }
    statement.sources = numbers.of(sources);
    if (side != Side::Both && first.isPair())
        statement.sharedWith = first.isAbout(a) ? (first.role == a ? first.otherRole : first.role)
                                                : (first.role == b ? first.otherRole : first.role);
    return statement;
}

std::vector<Statement> statementsOf(const Group &group, Side side, RoleId a, RoleId b, const SourceNumbers &numbers)
{
    std::vector<Statement> statements;
    for (const auto &claims : group.sides[static_cast<size_t>(side)])
        statements.push_back(statementOf(claims, side, a, b, numbers));
    return statements;
}

void append(std::vector<Statement> &to, std::vector<Statement> from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

SectionComparison compareSection(const domain::Catalog &catalog, Section section, RoleId a, RoleId b,
                                 const SourceNumbers &numbers)
{
    SectionComparison result;
    result.section = section;
    for (const Group &group : groupClaims(catalog, section, a, b)) {
        CommonStatement row;
        row.label = group.label;
        row.shared = statementsOf(group, Side::Both, a, b, numbers);
        row.a = statementsOf(group, Side::A, a, b, numbers);
        row.b = statementsOf(group, Side::B, a, b, numbers);
        const int shared = static_cast<int>(row.shared.size());
        result.countA += shared + static_cast<int>(row.a.size());
        result.countB += shared + static_cast<int>(row.b.size());
        if (shared > 0 || (!row.a.empty() && !row.b.empty()))
            result.both.push_back(std::move(row));
        else if (!row.a.empty())
            append(result.onlyA, std::move(row.a));
        else
            append(result.onlyB, std::move(row.b));
    }
    return result;
}

} // namespace

std::vector<SectionComparison> compareSections(const domain::Catalog &catalog, const StatementWords &words, RoleId a,
                                               RoleId b, const SourceNumbers &numbers, const Thresholds &thresholds)
{
    std::vector<SectionComparison> sections;
    for (const Section section : domain::allSections) {
        SectionComparison compared = compareSection(catalog, section, a, b, numbers);
        if (section == Section::Responsibilities)
            pairSimilarDuties(catalog, words, compared, thresholds);
        if (compared.countA + compared.countB > 0)
            sections.push_back(std::move(compared));
    }
    return sections;
}

} // namespace rolescope::analysis
