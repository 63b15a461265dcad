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
    explicit Election(const CatalogRows &rows)
        : m_rows(rows),
          m_sources(rows),
          m_roles(rows, m_sources),
          m_skills(rows, m_sources)
    {}

    Catalog run();

private:
    void electSources();
    void electCategories();
    void electClaims();
    void electDuties();
    void electCopies();
    void electTitles();
    void readMatches();
    Claim shown(const Claim &row) const;
    void dropNotNamed(Claim &claim, const QString &key);
    /// The keys of all claims whose source speaks, in the order of rows.
    void readClaimKeys();
    bool isHidden(size_t row) const;
    bool speaks(const Claim &claim) const { return m_sources.speaking.contains(claim.source); }

    const CatalogRows &m_rows;
    ElectedSources m_sources;
    ElectedRoles m_roles;
    ElectedSkills m_skills;
    QHash<QString, std::vector<SkillId>> m_notNamed; ///< by the claim's key
    std::vector<QString> m_claimKeys;                ///< by row; empty when no change by hand asks for them
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

/// A claim that names two skills which are one now names it as strongly as it named either, and by itself where
/// it named one so.
void addNaming(std::vector<ClaimSkill> &names, const ClaimSkill &naming)
{
    const auto same =
        std::find_if(names.begin(), names.end(), [&naming](const ClaimSkill &n) { return n.skill == naming.skill; });
    if (same == names.end())
        return names.push_back(naming);
    same->strength = std::min(same->strength, naming.strength);
    same->oneOf = std::min(same->oneOf, naming.oneOf);
    if (!same->words || (naming.words && naming.words->from < same->words->from))
        same->words = naming.words;
}

/// What a person said last of each skill that a claim names.
void Election::readMatches()
{
    std::map<std::pair<QString, SkillId>, bool> newest;
    for (const MatchEdit &edit : m_rows.matches)
        if (const SkillId skill = m_skills.byKey.value(edit.skill); skill.isValid() && !edit.claim.isEmpty())
            newest[{edit.claim, skill}] = edit.counts;
    for (const auto &[match, counts] : newest)
        if (!counts)
            m_notNamed[match.first].push_back(match.second);
}

void Election::readClaimKeys()
{
    if (m_rows.hidden.empty() && m_rows.duties.empty() && m_notNamed.isEmpty())
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
        skill.skill = m_skills.ids.value(skill.skill);
        addNaming(claim.skills, skill);
    }
    return claim;
}

void Election::dropNotNamed(Claim &claim, const QString &key)
{
    for (const SkillId skill : m_notNamed.value(key)) {
        std::erase_if(claim.skills, [skill](const ClaimSkill &naming) { return naming.skill == skill; });
        m_catalog.skillChanges.notNamed.emplace_back(claim.id, skill);
    }
}

void Election::electClaims()
{
    readMatches();
    readClaimKeys();
    for (size_t row = 0; row < m_rows.claims.size(); ++row) {
        const Claim &claim = m_rows.claims[row].claim;
        if (!speaks(claim) || isHidden(row))
            continue;
        if (!m_claimKeys.empty() && !m_claimsByKey.contains(m_claimKeys[row]))
            m_claimsByKey.insert(m_claimKeys[row], claim.id);
        m_catalog.claims.push_back(shown(claim));
        if (!m_claimKeys.empty())
            dropNotNamed(m_catalog.claims.back(), m_claimKeys[row]);
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
    m_catalog.skills = m_skills.shown;
    m_catalog.skillChanges.written = m_skills.written;
    m_catalog.skillChanges.merged = m_skills.merged;
    electClaims();
    electDuties();
    electCopies();
    electTitles();
    return std::move(m_catalog);
}

} // namespace

Catalog elect(const CatalogRows &rows) { return Election(rows).run(); }

} // namespace rolescope::storage
