// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/edits.h"

#include "storage/contentkeys.h"
#include "storage/edits.h"
#include "text/fold.h"
#include "text/titlereader.h"
#include "workspace/byhand.h"
#include "workspace/titles.h"

#include <QSet>

namespace rolescope::workspace {
namespace {

using namespace domain;
using storage::RoleChange;

Result<QString> cleanName(const QString &name)
{
    const QString clean = name.simplified();
    return clean.isEmpty() ? Result<QString>(Error{ErrorCode::Internal, {QStringLiteral("a name is empty")}})
                           : Result<QString>(clean);
}

/// A name that is free, or is `of`'s already, or that several roles share until somebody says whose it is.
Result<QString> freeName(const ByHand &by, const QString &name, RoleId of = {})
{
    const auto clean = cleanName(name);
    if (!clean)
        return clean;
    const Role *taken = soleRoleNamed(by.catalog(), *clean);
    if (taken && (taken->id != of || taken->name == *clean))
        return Error{ErrorCode::RoleExists, {taken->name}};
    return clean;
}

/// What has to be a role's name so that each title gives it, once each; a name that a role has is an error.
Result<QStringList> freeAliases(const ByHand &by, const QStringList &titles)
{
    QStringList aliases;
    QSet<QString> seen;
    for (const QString &title : titles) {
        const auto free = freeName(by, text::TitleReader::roleNameIn(title));
        if (!free)
            return free.error();
        if (const QString folded = text::folded(*free); !seen.contains(folded)) {
            seen.insert(folded);
            aliases += *free;
        }
    }
    return aliases.isEmpty() ? Result<QStringList>(Error{ErrorCode::Internal, {QStringLiteral("no titles are given")}})
                             : Result<QStringList>(aliases);
}

Result<QString> changeRole(ByHand &by, RoleId id, RoleChange change, const QString &value)
{
    const auto role = by.role(id);
    if (!role)
        return role.error();
    const auto key = by.roleKey(id);
    if (!key)
        return key.error();
    if (auto added = by.writer().addEdit(storage::RoleEdit{*key, change, value}); !added)
        return added.error();
    return role->name;
}

Result<QString> hide(ByHand &by, ClaimId id)
{
    const Claim *claim = by.catalog().claim(id);
    const auto key = storage::keyOf(by.connection(), id);
    if (!claim || !key)
        return key ? Error{ErrorCode::Internal, {QStringLiteral("statement %1 is not shown").arg(id.value)}}
                   : key.error();
    if (auto added = by.writer().addEdit(storage::ClaimEdit{*key}); !added)
        return added.error();
    return claim->text;
}

Result<QString> countPairApart(ByHand &by, SourceId a, SourceId b, bool apart)
{
    const Source *first = by.catalog().source(a);
    const Source *second = by.catalog().source(b);
    if (!first || !second || a == b)
        return Error{ErrorCode::Internal, {QStringLiteral("no two sources that are shown")}};
    const auto keyA = storage::keyOf(by.connection(), a);
    const auto keyB = storage::keyOf(by.connection(), b);
    if (!keyA || !keyB)
        return keyA ? keyB : keyA;
    const auto added = by.writer().addEdit(storage::NearCopyEdit{*keyA, *keyB, apart});
    return added ? Result<QString>(first->title + QStringLiteral(" ≈ ") + second->title)
                 : Result<QString>(added.error());
}

} // namespace

Result<BatchId> Edits::addRole(const QString &name, const QString &family) const
{
    return changeByHand(m_library, "role_added", [&](ByHand &by) -> Result<QString> {
        const auto free = freeName(by, name);
        if (!free)
            return free;
        const auto added = by.writer().addRole({{}, *free, family.simplified(), {}});
        return added ? free : Result<QString>(added.error());
    });
}

Result<BatchId> Edits::renameRole(RoleId id, const QString &name) const
{
    return changeByHand(m_library, "role_renamed", [&](ByHand &by) -> Result<QString> {
        const auto free = freeName(by, name, id);
        if (!free)
            return free;
        const auto old = changeRole(by, id, RoleChange::Name, *free);
        return old ? Result<QString>(arrow(*old, *free)) : old;
    });
}

Result<BatchId> Edits::mergeRoles(RoleId from, RoleId into) const
{
    return changeByHand(m_library, "roles_merged", [&](ByHand &by) -> Result<QString> {
        const auto stays = by.role(into);
        if (!stays)
            return stays.error();
        if (from == into)
            return Error{ErrorCode::SameRole, {stays->name}};
        const auto key = by.roleKey(into);
        if (!key)
            return key;
        const auto goes = changeRole(by, from, RoleChange::Merge, *key);
        return goes ? Result<QString>(arrow(*goes, stays->name)) : goes;
    });
}

Result<BatchId> Edits::setFamily(RoleId id, const QString &family) const
{
    return changeByHand(m_library, "role_family", [&](ByHand &by) -> Result<QString> {
        const auto name = changeRole(by, id, RoleChange::Family, family.simplified());
        return name ? Result<QString>(arrow(*name, family.simplified())) : name;
    });
}

Result<BatchId> Edits::addAlias(RoleId id, const QString &alias) const
{
    return changeByHand(m_library, "role_alias", [&](ByHand &by) -> Result<QString> {
        const auto free = freeName(by, alias);
        if (!free)
            return free;
        const auto name = changeRole(by, id, RoleChange::Alias, *free);
        return name ? Result<QString>(arrow(*name, *free)) : name;
    });
}

Result<BatchId> Edits::addClaim(const Claim &claim) const
{
    return changeByHand(m_library, "statement_added", [&](ByHand &by) -> Result<QString> {
        const auto added = by.addNote(claim);
        return added ? Result<QString>(claim.text) : Result<QString>(added.error());
    });
}

Result<BatchId> Edits::editClaim(ClaimId id, const Claim &claim) const
{
    return changeByHand(m_library, "statement_edited", [&](ByHand &by) -> Result<QString> {
        if (const auto hidden = hide(by, id); !hidden)
            return hidden;
        const auto added = by.addNote(claim);
        return added ? Result<QString>(claim.text) : Result<QString>(added.error());
    });
}

Result<BatchId> Edits::hideClaim(ClaimId id) const
{
    return changeByHand(m_library, "statement_hidden", [&](ByHand &by) { return hide(by, id); });
}

Result<BatchId> Edits::setPublisher(SourceId id, const QString &publisher) const
{
    return changeByHand(m_library, "publisher_set", [&](ByHand &by) -> Result<QString> {
        const Source *source = by.catalog().source(id);
        const auto key = storage::keyOf(by.connection(), id);
        if (!source || !key)
            return key ? Error{ErrorCode::Internal, {QStringLiteral("source %1 is not shown").arg(id.value)}}
                       : key.error();
        const auto added = by.writer().addEdit(storage::SourceEdit{*key, publisher.simplified()});
        return added ? Result<QString>(arrow(source->title, publisher.simplified())) : Result<QString>(added.error());
    });
}

Result<BatchId> Edits::checkDuty(ClaimId a, ClaimId b, bool confirmed) const
{
    const char *what = confirmed ? "duty_confirmed" : "duty_rejected";
    return changeByHand(m_library, what, [&](ByHand &by) -> Result<QString> {
        const Claim *first = by.catalog().claim(a);
        const Claim *second = by.catalog().claim(b);
        if (!first || !second || a == b)
            return Error{ErrorCode::Internal, {QStringLiteral("no two statements that are shown")}};
        const auto keyA = storage::keyOf(by.connection(), a);
        const auto keyB = storage::keyOf(by.connection(), b);
        if (!keyA || !keyB)
            return keyA ? keyB : keyA;
        const auto added = by.writer().addEdit(storage::DutyEdit{*keyA, *keyB, confirmed});
        return added ? Result<QString>(first->text + QStringLiteral(" ≈ ") + second->text)
                     : Result<QString>(added.error());
    });
}

Result<BatchId> Edits::countApart(const std::vector<std::pair<SourceId, SourceId>> &pairs, bool apart) const
{
    const char *what = apart ? "copies_apart" : "copies_as_one";
    return changeByHand(m_library, what, [&](ByHand &by) -> Result<QString> {
        if (pairs.empty())
            return Error{ErrorCode::Internal, {QStringLiteral("no sources to count")}};
        QStringList told;
        for (const auto &[a, b] : pairs) {
            const auto pair = countPairApart(by, a, b, apart);
            if (!pair)
                return pair;
            told += *pair;
        }
        return told.join(QStringLiteral("; "));
    });
}

Result<BatchId> Edits::assignTitles(const QStringList &titles, RoleId id) const
{
    return changeByHand(m_library, "titles_assigned", [&](ByHand &by) -> Result<QString> {
        const auto aliases = freeAliases(by, titles);
        if (!aliases)
            return aliases.error();
        for (const QString &alias : *aliases) {
            if (const auto changed = changeRole(by, id, RoleChange::Alias, alias); !changed)
                return changed;
        }
        return arrow(aliases->join(QStringLiteral(", ")), by.role(id)->name);
    });
}

Result<BatchId> Edits::assignTitles(const QStringList &titles, const QString &newRole) const
{
    return changeByHand(m_library, "titles_assigned", [&](ByHand &by) -> Result<QString> {
        const auto name = freeName(by, newRole);
        const auto aliases = freeAliases(by, titles);
        if (!name || !aliases)
            return name ? aliases.error() : name.error();
        const auto role = by.writer().addRole({{}, *name, {}, {}});
        if (!role)
            return role.error();
        for (const QString &alias : *aliases) {
            if (text::folded(alias) == text::folded(*name))
                continue;
            if (const auto added = by.writer().addRoleAlias(*role, {alias, {}}); !added)
                return added.error();
        }
        return arrow(aliases->join(QStringLiteral(", ")), *name);
    });
}

Result<BatchId> Edits::ignoreTitles(const QStringList &titles, bool ignored) const
{
    const char *what = ignored ? "titles_ignored" : "titles_asked";
    return changeByHand(m_library, what, [&](ByHand &by) -> Result<QString> {
        if (titles.isEmpty())
            return Error{ErrorCode::Internal, {QStringLiteral("no titles are given")}};
        for (const QString &title : titles) {
            if (const auto added = by.writer().addEdit(storage::TitleEdit{text::folded(title), ignored}); !added)
                return added.error();
        }
        return titles.join(QStringLiteral(", "));
    });
}

Result<BatchId> Edits::keepJob(const Job &job) const
{
    return changeByHand(m_library, "job_kept", [&](ByHand &by) -> Result<QString> {
        const auto kept = by.addJob(job);
        return kept ? Result<QString>(job.title) : Result<QString>(kept.error());
    });
}

} // namespace rolescope::workspace
