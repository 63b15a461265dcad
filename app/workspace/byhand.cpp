// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/byhand.h"

#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/contentkeys.h"
#include "workspace/libraryconnection.h"

#include <QJsonDocument>

#include <algorithm>

namespace rolescope::workspace {

using namespace domain;

namespace {

QString kind() { return QStringLiteral("by_hand"); }

/// One line of the history.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 120;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

} // namespace

Result<Role> ByHand::role(RoleId id) const
{
    const Role *role = m_catalog.role(id);
    if (!role)
        return Error{ErrorCode::Internal, {QStringLiteral("role %1 is not shown").arg(id.value)}};
    return *role;
}

Result<QString> ByHand::roleKey(RoleId id)
{
    const auto name = storage::writtenRoleName(m_connection, id);
    return name ? Result<QString>(storage::roleKey(*name)) : name;
}

/// By the name it was imported with: a new name of today may be taken back tomorrow.
Result<RoleId> ByHand::ownRole(RoleId id)
{
    if (const auto shown = role(id); !shown)
        return shown.error();
    const auto name = storage::writtenRoleName(m_connection, id);
    if (!name)
        return name.error();
    const RoleId there = m_writer.findRole(*name);
    return there.isValid() ? Result<RoleId>(there) : m_writer.addRole({{}, *name, {}, {}});
}

Result<SkillId> ByHand::ownSkill(SkillId id)
{
    // As imports wrote it: a new name of today may be taken back tomorrow.
    const std::vector<Skill> &skills = m_catalog.writtenSkills();
    const auto skill = std::find_if(skills.begin(), skills.end(), [id](const Skill &s) { return s.id == id; });
    if (skill == skills.end())
        return Error{ErrorCode::Internal, {QStringLiteral("skill %1 is not shown").arg(id.value)}};
    const SkillId there = m_writer.findSkill(skill->key);
    if (there.isValid())
        return there;
    return m_writer.addSkill({{}, skill->key, skill->name, skill->category, skill->partOf, {}});
}

Result<Done> ByHand::addNote(const Claim &said)
{
    Claim claim = said;
    claim.text = said.text.simplified();
    if (claim.text.isEmpty())
        return Error{ErrorCode::Internal, {QStringLiteral("a statement is empty")}};
    claim.original.reset();
    claim.span.reset();
    claim.paraphrased = false;
    const auto first = ownRole(said.role);
    const auto second = said.otherRole.isValid() ? ownRole(said.otherRole) : Result<RoleId>(RoleId());
    if (!first || !second)
        return first ? second.error() : first.error();
    claim.role = *first;
    claim.otherRole = *second;
    for (ClaimSkill &skill : claim.skills) {
        const auto own = ownSkill(skill.skill);
        if (!own)
            return own.error();
        skill.skill = *own;
        skill.words.reset();
    }
    Source note;
    note.key = storage::ownNoteHash();
    note.title = QStringLiteral("Own note");
    note.kind = QStringLiteral("note");
    note.roles = {*first};
    if (second->isValid())
        note.roles.push_back(*second);
    const auto source = m_writer.addSource(note, storage::ownNoteHash());
    if (!source)
        return source.error();
    claim.source = *source;
    if (const auto added = m_writer.addClaim(claim); !added)
        return added.error();
    ++m_report.claims[claim.section];
    ++(claim.isPair() ? m_report.lines.shared : m_report.lines.claim);
    return Done{};
}

Result<Done> ByHand::addJob(const Job &kept)
{
    Job job = kept;
    job.title = kept.title.simplified();
    if (job.title.isEmpty())
        return Error{ErrorCode::Internal, {QStringLiteral("a job has no title")}};
    job.source = {};
    for (SkillId &skill : job.skills) {
        const auto own = ownSkill(skill);
        if (!own)
            return own.error();
        skill = *own;
    }
    const auto same = m_writer.findJob(job);
    if (!same)
        return same.error();
    job.sameAs = *same;
    if (const auto added = m_writer.addJob(job); !added)
        return added.error();
    ++m_report.jobs.read;
    ++m_report.lines.job;
    ++(same->isValid() ? m_report.jobs.duplicates : m_report.jobs.added);
    return Done{};
}

Result<BatchId> changeByHand(const Library &library, const char *what,
                             const std::function<Result<QString>(ByHand &)> &change)
{
    const auto connection = connectionTo(library, storage::OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    if (const auto sound = storage::quickCheck(**connection); !sound)
        return sound.error();
    const auto writer = storage::LibraryWriter::begin(**connection, {QLatin1String(what), kind(), "{}", {}});
    if (!writer)
        return writer.error();
    // Read under the writer's lock: nobody changes what the ids name.
    const auto catalog = storage::loadCatalog(**connection);
    if (!catalog)
        return catalog.error();
    ByHand by(**connection, **writer, *catalog);
    const auto changed = change(by);
    if (!changed)
        return changed.error();
    const QString name = QLatin1String(what) + QStringLiteral(": ") + shortened(*changed);
    importer::ImportReport report = by.report();
    report.file = name;
    report.kind = kind();
    report.batch = (*writer)->batch();
    const QByteArray json = QJsonDocument(importer::toJson(report)).toJson(QJsonDocument::Compact);
    if (const auto done = (*writer)->commit(json, name); !done)
        return done.error();
    return report.batch;
}

} // namespace rolescope::workspace
