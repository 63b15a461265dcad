// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/titles.h"

#include "engine/jobtable.h"
#include "text/fold.h"
#include "text/titlereader.h"

#include <algorithm>
#include <limits>

namespace rolescope::workspace {

std::vector<UnknownTitle> titlesWithoutRole(const Snapshot &snapshot, bool withIgnored)
{
    std::vector<UnknownTitle> unknown;
    if (!snapshot.jobs || !snapshot.catalog)
        return unknown;
    const engine::Dictionary &titles = snapshot.jobs->columns().titles;
    const std::vector<QString> &ignored = snapshot.catalog->ignoredTitles;
    const std::vector<quint32> jobs = snapshot.jobs->jobsByTitle();
    for (quint32 code = 1; code < titles.size(); ++code) {
        if (snapshot.jobs->titleInfo(code).role.isValid() || jobs[code] == 0)
            continue;
        const QString &title = titles.text(code);
        const bool isIgnored =
            !ignored.empty() && std::binary_search(ignored.begin(), ignored.end(), text::folded(title));
        if (!isIgnored || withIgnored)
            unknown.push_back({title, jobs[code], isIgnored});
    }
    // The dictionary is in reading order, so that equals stay in it.
    std::stable_sort(unknown.begin(), unknown.end(),
                     [](const UnknownTitle &a, const UnknownTitle &b) { return a.jobs > b.jobs; });
    return unknown;
}

namespace {

/// The name is `role`'s alone.
void settle(domain::Catalog &catalog, const QString &name, domain::Role &role)
{
    for (domain::Role &other : catalog.roles)
        std::erase_if(other.aliases, [&](const domain::RoleAlias &alias) {
            return alias.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    role.aliases.push_back({name, {}});
}

} // namespace

const domain::Role *soleRoleNamed(const domain::Catalog &catalog, const QString &name)
{
    const domain::Role *named = catalog.roleNamed(name);
    const QString wanted = name.simplified();
    if (!named || named->name.compare(wanted, Qt::CaseInsensitive) == 0)
        return named;
    const auto isCalledSo = [&](const domain::Role &role) {
        return std::any_of(role.aliases.begin(), role.aliases.end(), [&](const domain::RoleAlias &alias) {
            return alias.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    return std::count_if(catalog.roles.begin(), catalog.roles.end(), isCalledSo) == 1 ? named : nullptr;
}

void addCandidates(std::vector<UnknownTitle> &titles, const text::TitleReader &reader)
{
    for (UnknownTitle &title : titles)
        title.candidates = reader.read(title.title).candidates;
}

TitleEffect effectOfAssigning(const Snapshot &snapshot, const QStringList &titles, domain::RoleId role)
{
    TitleEffect effect;
    if (!snapshot.jobs || !snapshot.catalog || titles.isEmpty())
        return effect;
    domain::Catalog changed;
    changed.roles = snapshot.catalog->roles; // all that the reader of titles looks at
    auto target = std::find_if(changed.roles.begin(), changed.roles.end(),
                               [role](const domain::Role &r) { return r.id == role; });
    if (target == changed.roles.end()) {
        domain::Role added;
        added.id = domain::RoleId(std::numeric_limits<qint64>::max());
        target = changed.roles.insert(changed.roles.end(), added);
    }
    const domain::RoleId id = target->id;
    for (const QString &title : titles)
        settle(changed, text::TitleReader::roleNameIn(title), *target);
    const text::TitleReader reader(changed);
    const engine::Dictionary &all = snapshot.jobs->columns().titles;
    const std::vector<quint32> jobs = snapshot.jobs->jobsByTitle();
    for (quint32 code = 1; code < all.size(); ++code) {
        if (snapshot.jobs->titleInfo(code).role == id || reader.read(all.text(code)).role != id)
            continue;
        ++effect.titles;
        effect.jobs += jobs[code];
    }
    return effect;
}

} // namespace rolescope::workspace
