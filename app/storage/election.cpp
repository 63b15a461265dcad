// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/election.h"

#include "storage/contentkeys.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace rolescope::storage {
namespace {

using namespace domain;

class Election {
public:
    explicit Election(const CatalogRows &rows) : m_rows(rows), m_sources(rows), m_roles(rows, m_sources) {}

    Catalog run();

private:
    void electSources();
    void electCategories();
    void electSkills();
    void electClaims();
    void electDuties();
    void electCopies();
    void electTitles();
    Claim shown(const Claim &row) const;
    /// The keys of all claims whose source speaks, in the order of rows.
    void readClaimKeys();
    bool isHidden(size_t row) const;
    bool speaks(const Claim &claim) const { return m_sources.speaking.contains(claim.source); }

    const CatalogRows &m_rows;
    ElectedSources m_sources;
    ElectedRoles m_roles;
    QHash<SkillId, SkillId> m_skills;
    std::vector<QString> m_claimKeys; ///< by row; empty when no change by hand asks for them
    QHash<QString, ClaimId> m_claimsByKey;
    Catalog m_catalog;
};

template <typename T>
void addOnce(std::vector<T> &items, const T &item)
{
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

/// The keys that some vocabulary defines: for them it alone has a say.
template <typename Row, typename KeyOf>
QSet<QString> keysDefined(const std::vector<Row> &rows, KeyOf keyOf)
{
    QSet<QString> keys;
    for (const Row &row : rows)
        if (row.defined)
            keys.insert(keyOf(row));
    return keys;
}

void Election::electSources()
{
    for (Source source : m_sources.shown) {
        std::vector<RoleId> roles;
        for (const RoleId role : source.roles)
            addOnce(roles, m_roles.ids.value(role));
        source.roles = std::move(roles);
        for (SourceReference &reference : source.references)
            reference.role = m_roles.ids.value(reference.role);
        m_catalog.sources.push_back(std::move(source));
    }
}

/// In the order in which vocabularies have them, as far as they agree.
void Election::electCategories()
{
    struct Category {
        Votes names;
        int place = std::numeric_limits<int>::max();
    };
    std::map<QString, Category> categories;
    const QSet<QString> defined = keysDefined(m_rows.categories, [](const auto &row) { return row.category.key; });
    QHash<qint64, int> next; // place in the batch
    for (const CatalogRows::Category &row : m_rows.categories) {
        if (!row.defined && defined.contains(row.category.key))
            continue;
        Category &category = categories[row.category.key];
        category.names.add(row.category.name, {row.batch}); // sources do not name categories
        category.place = std::min(category.place, next[row.batch]++);
    }
    std::vector<std::pair<int, SkillCategory>> sorted; // what no vocabulary has comes last
    for (const auto &[key, category] : categories)
        sorted.push_back(
            {defined.contains(key) ? category.place : std::numeric_limits<int>::max(), {key, category.names.winner()}});
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[place, category] : sorted)
        m_catalog.categories.push_back(std::move(category));
}

void Election::electSkills()
{
    std::map<SkillId, std::set<qint64>> texts;
    for (const CatalogRows::Claim &row : m_rows.claims)
        for (const ClaimSkill &skill : row.claim.skills)
            texts[skill.skill].insert(m_sources.ids.value(row.claim.source).value);

    struct Group {
        SkillId id;
        Votes names, categories, wholes;
        std::map<QString, QString> aliases; // by folded name; other spellings are aliases, too
    };
    std::map<QString, Group> groups;
    const auto addAlias = [](Group &group, const QString &name) {
        const auto [at, isNew] = group.aliases.try_emplace(roleKey(name), name);
        if (!isNew)
            at->second = std::min(at->second, name);
    };
    const QSet<QString> keys = keysDefined(m_rows.skills, [](const auto &row) { return row.skill.key; });
    for (const auto &[defined, row] : m_rows.skills) {
        Group &group = groups[row.key];
        if (!group.id.isValid())
            group.id = row.id;
        m_skills.insert(row.id, group.id);
        if (!defined && keys.contains(row.key))
            continue;
        const std::set<qint64> &votes = texts[row.id];
        group.names.add(row.name, votes);
        if (!row.category.isEmpty())
            group.categories.add(row.category, votes);
        if (!row.partOf.isEmpty())
            group.wholes.add(row.partOf, votes);
        addAlias(group, row.name);
        for (const QString &alias : row.aliases)
            addAlias(group, alias);
    }
    for (auto &[key, group] : groups) {
        Skill skill{group.id, key, group.names.winner(), group.categories.winner(), group.wholes.winner(), {}};
        const QString own = roleKey(skill.name);
        for (const auto &[folded, alias] : group.aliases)
            if (folded != own)
                skill.aliases.push_back(alias);
        m_catalog.skills.push_back(std::move(skill));
    }
}

void Election::readClaimKeys()
{
    if (m_rows.hidden.empty() && m_rows.duties.empty())
        return;
    QHash<RoleId, QString> names;
    for (const CatalogRows::Role &row : m_rows.roles)
        names.insert(row.id, row.name);
    QHash<SourceId, QString> sources;
    for (const CatalogRows::Source &row : m_rows.sources)
        sources.insert(row.source.id, sourceKey(row.source, row.contentHash));
    for (const auto &[batch, claim] : m_rows.claims)
        m_claimKeys.push_back(
            claimKey(claim, sources.value(claim.source), names.value(claim.role), names.value(claim.otherRole)));
}

bool Election::isHidden(size_t row) const
{
    if (m_claimKeys.empty())
        return false;
    const CatalogRows::Claim &said = m_rows.claims[row];
    const auto source = std::find_if(m_rows.sources.begin(), m_rows.sources.end(),
                                     [&said](const auto &s) { return s.source.id == said.claim.source; });
    const bool ownNote = source->contentHash == ownNoteHash();
    return std::any_of(m_rows.hidden.begin(), m_rows.hidden.end(), [&](const CatalogRows::Hidden &hidden) {
        return hidden.edit.claim == m_claimKeys[row] && (!ownNote || said.batch < hidden.batch);
    });
}

Claim Election::shown(const Claim &row) const
{
    Claim claim = row;
    claim.source = m_sources.ids.value(row.source);
    claim.role = m_roles.ids.value(row.role);
    claim.otherRole = m_roles.ids.value(row.otherRole);
    if (claim.otherRole == claim.role) // the two were merged
        claim.otherRole = {};
    claim.skills.clear();
    for (ClaimSkill skill : row.skills) {
        skill.skill = m_skills.value(skill.skill);
        const bool there = std::any_of(claim.skills.begin(), claim.skills.end(),
                                       [&skill](const ClaimSkill &s) { return s.skill == skill.skill; });
        if (!there)
            claim.skills.push_back(skill);
    }
    return claim;
}

void Election::electClaims()
{
    readClaimKeys();
    for (size_t row = 0; row < m_rows.claims.size(); ++row) {
        const Claim &claim = m_rows.claims[row].claim;
        if (!speaks(claim) || isHidden(row))
            continue;
        if (!m_claimKeys.empty() && !m_claimsByKey.contains(m_claimKeys[row]))
            m_claimsByKey.insert(m_claimKeys[row], claim.id);
        m_catalog.claims.push_back(shown(claim));
        Source &source = m_catalog.sources[static_cast<size_t>(m_sources.rank.value(m_catalog.claims.back().source))];
        addOnce(source.sections, claim.section);
    }
    std::stable_sort(m_catalog.claims.begin(), m_catalog.claims.end(), [this](const Claim &a, const Claim &b) {
        return m_sources.rank.value(a.source) < m_sources.rank.value(b.source);
    });
    for (Source &source : m_catalog.sources)
        std::sort(source.sections.begin(), source.sections.end());
}

void Election::electDuties()
{
    std::map<std::pair<ClaimId, ClaimId>, bool> newest;
    for (const DutyEdit &edit : m_rows.duties) {
        const ClaimId a = m_claimsByKey.value(edit.a), b = m_claimsByKey.value(edit.b);
        if (a.isValid() && b.isValid() && a != b)
            newest[std::minmax(a, b)] = edit.confirmed;
    }
    for (const auto &[claims, confirmed] : newest)
        m_catalog.dutyChecks.push_back({claims.first, claims.second, confirmed});
}

void Election::electCopies()
{
    std::map<std::pair<SourceId, SourceId>, bool> newest;
    for (const NearCopyEdit &edit : m_rows.copies) {
        const SourceId a = m_sources.byKey.value(edit.a), b = m_sources.byKey.value(edit.b);
        if (a.isValid() && b.isValid() && a != b)
            newest[std::minmax(a, b)] = edit.apart;
    }
    for (const auto &[sources, apart] : newest)
        if (apart)
            m_catalog.countedApart.push_back(sources);
}

void Election::electTitles()
{
    std::map<QString, bool> newest;
    for (const TitleEdit &edit : m_rows.titles)
        newest[edit.title] = edit.ignored;
    for (const auto &[title, ignored] : newest)
        if (ignored)
            m_catalog.ignoredTitles.push_back(title);
}

Catalog Election::run()
{
    m_catalog.roles = m_roles.shown;
    electSources();
    electCategories();
    electSkills();
    electClaims();
    electDuties();
    electCopies();
    electTitles();
    return std::move(m_catalog);
}

} // namespace

Catalog elect(const CatalogRows &rows) { return Election(rows).run(); }

} // namespace rolescope::storage
