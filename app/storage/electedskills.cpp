// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/contentkeys.h"
#include "storage/election.h"
#include "storage/skillkeys.h"

#include <QSet>

namespace rolescope::storage {
namespace {

using namespace domain;

/// What the rows of one key say.
struct Key {
    SkillId id; ///< of the oldest row
    Votes names, categories, wholes;
    std::map<QString, QString> called; ///< by folded name; other spellings are aliases, too

    void call(const QString &name)
    {
        const auto [at, isNew] = called.try_emplace(roleKey(name), name);
        if (!isNew)
            at->second = std::min(at->second, name);
    }
};

using Keys = std::map<QString, Key>;

/// What a person said of a skill, oldest first: the newest word on a name holds.
struct Sayings {
    QString name;
    std::map<QString, QString> called; ///< by folded name
    std::map<QString, QString> never;

    /// Of a skill that was merged into this one (not `own`), its name is another word for it.
    void hear(const SkillEdit &edit, bool own)
    {
        const QString folded = roleKey(edit.value);
        if (edit.change == SkillChange::Never) {
            called.erase(folded);
            never[folded] = edit.value;
        } else if (edit.change != SkillChange::Merge) {
            never.erase(folded);
            called[folded] = edit.value;
            if (edit.change == SkillChange::Name && own)
                name = edit.value;
        }
    }
};

Keys readKeys(const CatalogRows &rows, const ElectedSources &sources)
{
    std::map<SkillId, std::set<qint64>> texts;
    for (const CatalogRows::Claim &row : rows.claims)
        for (const ClaimSkill &skill : row.claim.skills)
            texts[skill.skill].insert(sources.ids.value(row.claim.source).value);
    QSet<QString> defined; // for these keys a vocabulary alone has a say
    for (const CatalogRows::Skill &row : rows.skills)
        if (row.defined)
            defined.insert(row.skill.key);
    Keys keys;
    for (const CatalogRows::Skill &row : rows.skills) {
        Key &key = keys[row.skill.key];
        if (!key.id.isValid())
            key.id = row.skill.id;
        if (!row.defined && defined.contains(row.skill.key))
            continue;
        const std::set<qint64> &votes = texts[row.skill.id];
        key.names.add(row.skill.name, votes);
        if (!row.skill.category.isEmpty())
            key.categories.add(row.skill.category, votes);
        if (!row.skill.partOf.isEmpty())
            key.wholes.add(row.skill.partOf, votes);
        key.call(row.skill.name);
        for (const QString &alias : row.skill.aliases)
            key.call(alias);
    }
    return keys;
}

std::vector<QString> namesBut(const std::map<QString, QString> &names, const QString &own)
{
    std::vector<QString> others;
    for (const auto &[folded, name] : names)
        if (folded != roleKey(own))
            others.push_back(name);
    return others;
}

std::vector<Skill> written(const Keys &keys)
{
    std::vector<Skill> skills;
    for (const auto &[name, key] : keys) {
        const QString shown = key.names.winner();
        skills.push_back(
            {key.id, name, shown, key.categories.winner(), key.wholes.winner(), namesBut(key.called, shown)});
    }
    return skills;
}

/// The skill as it is called after what was said of it and of those it stands for.
Skill changed(const Skill &as, const std::vector<const Skill *> &standsFor, const Sayings &said)
{
    Skill skill = as;
    if (!said.name.isEmpty())
        skill.name = said.name;
    std::map<QString, QString> called;
    for (const Skill *one : standsFor) {
        called.try_emplace(roleKey(one->name), one->name);
        for (const QString &alias : one->aliases)
            called.try_emplace(roleKey(alias), alias);
    }
    for (const auto &[folded, name] : said.called)
        called[folded] = name;
    for (const auto &[folded, word] : said.never) {
        called.erase(folded);
        skill.never.push_back(word);
    }
    skill.aliases = namesBut(called, skill.name);
    skill.changed = true;
    return skill;
}

} // namespace

ElectedSkills::ElectedSkills(const CatalogRows &rows, const ElectedSources &sources)
{
    const Keys keys = readKeys(rows, sources);
    QSet<QString> names;
    for (const auto &[name, key] : keys)
        names.insert(name);
    const MergedKeys merges(rows.skillEdits, names);
    for (const auto &[name, key] : keys)
        byKey.insert(name, keys.at(merges.shown(name)).id);
    for (const CatalogRows::Skill &row : rows.skills)
        ids.insert(row.skill.id, byKey.value(row.skill.key));

    shown = storage::written(keys);
    std::map<QString, Sayings> said; // by the key that is shown
    for (const SkillEdit &edit : rows.skillEdits)
        if (names.contains(edit.skill))
            said[merges.shown(edit.skill)].hear(edit, merges.shown(edit.skill) == edit.skill);
    if (said.empty())
        return;
    written = std::move(shown);
    std::map<QString, std::vector<const Skill *>> standsFor;
    for (const Skill &skill : written) {
        standsFor[merges.shown(skill.key)].push_back(&skill);
        if (byKey.value(skill.key) != skill.id)
            merged.insert(skill.id, byKey.value(skill.key));
    }
    shown.clear();
    for (const Skill &skill : written) {
        if (merged.contains(skill.id))
            continue;
        const auto saying = said.find(skill.key);
        shown.push_back(saying == said.end() ? skill : changed(skill, standsFor[skill.key], saying->second));
    }
}

} // namespace rolescope::storage
