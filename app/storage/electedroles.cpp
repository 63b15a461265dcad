// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/contentkeys.h"
#include "storage/election.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace rolescope::storage {
namespace {

using namespace domain;

/// What the rows of one key say, and what was changed by hand.
struct Key {
    RoleId id; ///< of the oldest row
    Votes names;
    Votes families;
    QStringList renamed; ///< oldest first
    QStringList aliases;
    std::optional<QString> family;
    QString mergedInto; ///< empty: it stands for itself

    QString name() const { return renamed.isEmpty() ? names.winner() : renamed.back(); }
};

using Keys = std::map<QString, Key>;

Keys readKeys(const CatalogRows &rows, const ElectedSources &sources)
{
    // Own notes take over the spelling they find; they have no vote.
    std::map<RoleId, std::set<qint64>> texts;
    for (const CatalogRows::Source &row : rows.sources)
        if (row.contentHash != ownNoteHash())
            for (const RoleId role : row.source.roles)
                texts[role].insert(sources.ids.value(row.source.id).value);
    Keys keys;
    for (const CatalogRows::Role &row : rows.roles) {
        Key &key = keys[roleKey(row.name)];
        if (!key.id.isValid())
            key.id = row.id;
        key.names.add(row.name, texts[row.id]);
        if (!row.family.isEmpty())
            key.families.add(row.family, texts[row.id]);
    }
    return keys;
}

const QString &rootOf(const Keys &keys, const QString &key)
{
    const auto at = keys.find(key);
    return at->second.mergedInto.isEmpty() ? at->first : rootOf(keys, at->second.mergedInto);
}

void merge(Keys &keys, const QString &from, const QString &into)
{
    const QString a = rootOf(keys, from), b = rootOf(keys, into);
    if (a != b)
        keys[a].mergedInto = b;
}

/// The newest change of a role's name, family or merge holds; aliases add up.
void applyEdits(Keys &keys, const std::vector<RoleEdit> &edits)
{
    std::vector<std::pair<QString, QString>> merges; // from, into; by their newest edits
    for (const RoleEdit &edit : edits) {
        const auto at = keys.find(edit.role);
        if (at == keys.end())
            continue;
        switch (edit.change) {
        case RoleChange::Name: at->second.renamed << edit.value; break;
        case RoleChange::Family: at->second.family = edit.value; break;
        case RoleChange::Alias: at->second.aliases << edit.value; break;
        case RoleChange::Merge:
            std::erase_if(merges, [&](const auto &m) { return m.first == edit.role; });
            merges.emplace_back(edit.role, edit.value);
        }
    }
    for (const auto &[from, into] : merges)
        if (keys.contains(into))
            merge(keys, from, into);
    // Roles that now have the same name are the same; the one that was always called so stays.
    for (const bool renamed : {false, true}) {
        std::map<QString, QString> byName;
        for (const auto &[name, key] : keys)
            if (key.mergedInto.isEmpty() && (renamed || roleKey(key.name()) == name))
                byName.try_emplace(roleKey(key.name()), name);
        for (const auto &[name, key] : keys)
            if (const auto same = byName.find(roleKey(key.name())); key.mergedInto.isEmpty() && same != byName.end())
                merge(keys, name, same->second);
    }
}

/// Whether some source is about both roles.
bool areToldApart(const CatalogRows &rows, const QHash<RoleId, QString> &keyOf, const Keys &keys, const QString &a,
                  const QString &b)
{
    return std::any_of(rows.sources.begin(), rows.sources.end(), [&](const CatalogRows::Source &row) {
        const auto isAbout = [&](const QString &root) {
            return std::any_of(row.source.roles.begin(), row.source.roles.end(),
                               [&](RoleId role) { return rootOf(keys, keyOf[role]) == root; });
        };
        return isAbout(a) && isAbout(b);
    });
}

/// A role whose name is another name of one role, by a person's or the bundled words, is that role, unless a
/// source tells the two apart. What an article calls a role in passing does not make two roles one.
void mergeNamesakes(Keys &keys, const CatalogRows &rows)
{
    QHash<RoleId, QString> keyOf;
    for (const CatalogRows::Role &row : rows.roles)
        keyOf.insert(row.id, roleKey(row.name));
    std::map<QString, std::set<QString>> owners; // of a name that is a role's, too
    const auto add = [&](const QString &alias, const QString &owner) {
        if (keys.contains(roleKey(alias)))
            owners[roleKey(alias)].insert(owner);
    };
    for (const auto &[role, alias, byHand] : rows.aliases)
        if (!alias.source.isValid())
            add(alias.name, keyOf[role]);
    for (const auto &[name, key] : keys)
        for (const QString &alias : key.aliases)
            add(alias, name);
    for (const auto &[name, called] : owners) {
        if (!keys[name].mergedInto.isEmpty())
            continue; // somebody said what it is
        std::set<QString> roots;
        for (const QString &owner : called)
            roots.insert(rootOf(keys, owner));
        roots.erase(rootOf(keys, name));
        if (roots.size() == 1 && !areToldApart(rows, keyOf, keys, rootOf(keys, name), *roots.begin()))
            merge(keys, name, *roots.begin());
    }
}

/// Collects the other names of one role: one a spelling, best with a source.
class Aliases {
public:
    explicit Aliases(const ElectedSources &sources) : m_sources(sources) {}

    void add(const RoleAlias &alias)
    {
        const auto [at, isNew] = m_byName.try_emplace(roleKey(alias.name), alias);
        if (!isNew && rank(alias) < rank(at->second))
            at->second = alias;
    }

    std::vector<RoleAlias> sortedWithout(const QString &name)
    {
        m_byName.erase(roleKey(name));
        std::vector<RoleAlias> aliases;
        for (const auto &[key, alias] : m_byName)
            aliases.push_back(alias);
        std::stable_sort(aliases.begin(), aliases.end(), [this](const RoleAlias &a, const RoleAlias &b) {
            return m_sources.rank.value(a.source, -1) < m_sources.rank.value(b.source, -1);
        });
        return aliases;
    }

private:
    std::tuple<bool, int, int, QString> rank(const RoleAlias &alias) const
    {
        return {!alias.source.isValid(), m_sources.rank.value(alias.source, -1), alias.span ? alias.span->from : -1,
                alias.name};
    }

    const ElectedSources &m_sources;
    std::map<QString, RoleAlias> m_byName;
};

/// Names that a person gave to a role, or that it had before it was renamed or merged: what sources call by them is
/// settled.
class SettledNames {
public:
    SettledNames(const CatalogRows &rows, const Keys &keys, const QHash<RoleId, RoleId> &ids)
    {
        for (const auto &[name, key] : keys) {
            const bool changed = !key.mergedInto.isEmpty() || !key.renamed.isEmpty();
            const QStringList former = changed ? QStringList{key.names.winner()} + key.renamed : QStringList();
            for (const QString &given : former + key.aliases)
                m_owners[roleKey(given)].insert(keys.at(rootOf(keys, name)).id);
        }
        for (const auto &[role, alias, byHand] : rows.aliases)
            if (byHand)
                m_owners[roleKey(alias.name)].insert(ids.value(role));
    }

    bool areOthers(const QString &name, RoleId role) const
    {
        const auto at = m_owners.empty() ? m_owners.end() : m_owners.find(roleKey(name));
        return at != m_owners.end() && !at->second.contains(role);
    }

private:
    std::map<QString, std::set<RoleId>> m_owners;
};

} // namespace

ElectedRoles::ElectedRoles(const CatalogRows &rows, const ElectedSources &sources)
{
    Keys keys = readKeys(rows, sources);
    applyEdits(keys, rows.roleEdits);
    mergeNamesakes(keys, rows);
    for (const CatalogRows::Role &row : rows.roles)
        ids.insert(row.id, keys[rootOf(keys, roleKey(row.name))].id);

    std::map<RoleId, Aliases> aliases;
    std::map<RoleId, Votes> otherFamilies; // of roles that were merged into it
    for (const auto &[name, key] : keys) {
        const RoleId id = keys[rootOf(keys, name)].id;
        Aliases &names = aliases.try_emplace(id, sources).first->second;
        for (const QString &other : QStringList{key.names.winner()} + key.renamed + key.aliases)
            names.add({other, {}});
        if (const QString family = key.family.value_or(key.families.winner()); !family.isEmpty())
            otherFamilies[id].add(family, {});
    }
    const SettledNames settled(rows, keys, ids);
    for (const auto &[role, alias, byHand] : rows.aliases)
        if (const RoleId id = ids.value(role); !settled.areOthers(alias.name, id))
            aliases.at(id).add({alias.name, sources.ids.value(alias.source), alias.span});
    for (const auto &[name, key] : keys) {
        if (!key.mergedInto.isEmpty())
            continue;
        QString family = key.family.value_or(key.families.winner());
        if (family.isEmpty() && !key.family)
            family = otherFamilies[key.id].winner();
        shown.push_back({key.id, key.name(), family, aliases.at(key.id).sortedWithout(key.name())});
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Role &a, const Role &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
}

} // namespace rolescope::storage
