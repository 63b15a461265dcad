// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/librarywriter.h"

#include "storage/contentkeys.h"
#include "storage/jobstore.h"
#include "storage/openbatch.h"

namespace rolescope::storage {

using namespace domain;

namespace {

std::optional<qint64> fromOf(const std::optional<Span> &span)
{
    return span ? std::optional<qint64>(span->from) : std::nullopt;
}

std::optional<qint64> toOf(const std::optional<Span> &span)
{
    return span ? std::optional<qint64>(span->to) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<LibraryWriter>> LibraryWriter::begin(Connection &connection, const BatchInfo &info)
{
    auto unchecked = info.onlyJobs ? std::make_unique<WithoutForeignKeys>(connection) : nullptr;
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    auto state = std::make_unique<OpenBatch>(connection, std::move(unchecked), std::move(*transaction));
    if (auto loaded = state->load(); !loaded)
        return loaded.error();
    if (auto inserted = state->insertBatch(info); !inserted)
        return inserted.error();
    return std::unique_ptr<LibraryWriter>(new LibraryWriter(std::move(state)));
}

LibraryWriter::LibraryWriter(std::unique_ptr<OpenBatch> state) : m(std::move(state)) {}
LibraryWriter::~LibraryWriter() = default;

BatchId LibraryWriter::batch() const { return BatchId(m->batch); }
RoleId LibraryWriter::findRole(const QString &name) const { return m->roles.value(roleKey(name)); }
SkillId LibraryWriter::findSkill(const QString &key) const { return m->skills.value(key); }
SourceId LibraryWriter::findSource(const QString &hash) const { return m->sources.value(hash); }
bool LibraryWriter::hasSourceKey(const QString &key) const { return m->sourceKeys.contains(key); }

Result<JobId> LibraryWriter::findJob(const Job &job)
{
    if (m->failure)
        return *m->failure;
    return m->jobs.find(job);
}

Result<JobId> LibraryWriter::findJobByKey(const QString &key)
{
    if (m->failure)
        return *m->failure;
    return m->keys.find(key);
}

Result<Done> LibraryWriter::addSkillCategory(const SkillCategory &category)
{
    if (m->failure)
        return *m->failure;
    if (m->categories.contains(category.key))
        return Done{};
    m->categories.insert(category.key);
    m->skillCategory.number(m->skillCategory.newId()).number(m->batch);
    m->skillCategory.text(category.key).text(category.name);
    return m->store(m->skillCategory);
}

Result<SkillId> LibraryWriter::addSkill(const Skill &skill)
{
    const SkillId id(m->skill.newId());
    m->skill.id(id).number(m->batch).text(skill.key).text(skill.name).text(skill.category).text(skill.partOf);
    if (auto stored = m->store(m->skill); !stored)
        return stored.error();
    for (const QString &alias : skill.aliases) {
        m->skillAlias.number(m->skillAlias.newId()).number(m->batch).id(id).text(alias);
        if (auto stored = m->store(m->skillAlias); !stored)
            return stored.error();
    }
    m->skills.insert(skill.key, id);
    return id;
}

Result<RoleId> LibraryWriter::addRole(const Role &role)
{
    const RoleId id(m->role.newId());
    m->role.id(id).number(m->batch).text(role.name).text(role.family);
    if (auto stored = m->store(m->role); !stored)
        return stored.error();
    m->roles.insert(roleKey(role.name), id);
    for (const RoleAlias &alias : role.aliases)
        if (auto added = addRoleAlias(id, alias); !added)
            return added.error();
    return id;
}

Result<Done> LibraryWriter::addRoleAlias(RoleId role, const RoleAlias &alias)
{
    if (m->failure)
        return *m->failure;
    if (!m->aliases.emplace(role.value, roleKey(alias.name), alias.source.value).second)
        return Done{};
    m->roleAlias.number(m->roleAlias.newId()).number(m->batch).id(role).text(alias.name);
    m->roleAlias.id(alias.source).number(fromOf(alias.span)).number(toOf(alias.span));
    return m->store(m->roleAlias);
}

Result<SourceId> LibraryWriter::addSource(const Source &source, const QString &contentHash)
{
    const SourceId id(m->source.newId());
    m->source.id(id).number(m->batch).text(source.key).text(source.title).text(source.longTitle);
    m->source.text(source.publisher).text(source.url).text(source.kind).text(source.date.toString(Qt::ISODate));
    m->source.number(source.readingMinutes).text(contentHash).text(source.rawText);
    if (auto stored = m->store(m->source); !stored)
        return stored.error();
    if (auto parts = m->addSourceParts(source, id); !parts)
        return parts.error();
    m->sources.insert(contentHash, id);
    m->sourceKeys.insert(source.key);
    return id;
}

Result<ClaimId> LibraryWriter::addClaim(const Claim &claim)
{
    const ClaimId id(m->claim.newId());
    const Outlook outlook = claim.outlook.value_or(Outlook{});
    m->claim.id(id).number(m->batch).id(claim.source).id(claim.role).id(claim.otherRole);
    m->claim.text(code(claim.section)).text(code(claim.strength)).text(claim.label).text(claim.text).text(claim.brief);
    m->claim.text(claim.original).number(fromOf(claim.span)).number(toOf(claim.span)).number(claim.paraphrased ? 1 : 0);
    m->claim.real(outlook.percent).number(std::optional<qint64>(outlook.fromYear));
    m->claim.number(std::optional<qint64>(outlook.toYear));
    m->claim.text(outlook.place).text(outlook.population).text(outlook.origin);
    if (auto stored = m->store(m->claim); !stored)
        return stored.error();
    for (const ClaimSkill &skill : claim.skills) {
        m->claimSkill.id(id).id(skill.skill).number(m->batch).text(code(skill.strength)).number(skill.oneOf);
        if (auto stored = m->store(m->claimSkill); !stored)
            return stored.error();
        if (!skill.words)
            continue;
        m->claimSkillWords.id(id).id(skill.skill).number(m->batch).number(skill.words->from).number(skill.words->to);
        if (auto stored = m->store(m->claimSkillWords); !stored)
            return stored.error();
    }
    return id;
}

Result<JobId> LibraryWriter::addJob(const Job &job)
{
    const JobId id(m->job.newId());
    const auto key = feedKey(job.key);
    m->job.id(id).number(m->batch).id(job.source).id(job.sameAs).text(job.title).text(job.employer);
    m->job.text(job.place).text(job.country).number(qint64(job.remote)).number(qint64(job.type));
    m->job.number(qint64(job.statedLevel)).text(job.salary.currency).number(qint64(job.salary.period));
    m->job.number(job.salary.low).number(job.salary.high);
    m->job.number(job.posted.isValid() ? std::optional<qint64>(job.posted.toJulianDay()) : std::nullopt);
    m->job.textOrNull(job.salaryRaw).number(key);
    m->job.number(job.repeat == Repeat::Equal ? std::nullopt : std::optional(qint64(job.repeat)));
    if (auto stored = m->store(m->job); !stored)
        return stored.error();
    if (auto stored = m->addJobText(job, id); !stored)
        return stored.error();
    m->jobs.add(job, job.sameAs.isValid() ? job.sameAs : id);
    if (key)
        m->keys.add(*key, job.sameAs.isValid() ? job.sameAs : id);
    m->lostMarks.see(job, key, id);
    if (job.sameAs.isValid())
        (job.repeat == Repeat::Skipped ? m->skipped : m->repeated).insert(job.sameAs);
    return id;
}

Result<Done> LibraryWriter::addEdit(const RoleEdit &edit)
{
    m->roleEdit.number(m->roleEdit.newId()).number(m->batch).text(edit.role).text(code(edit.change)).text(edit.value);
    return m->store(m->roleEdit);
}

Result<Done> LibraryWriter::addEdit(const ClaimEdit &edit)
{
    m->claimEdit.number(m->claimEdit.newId()).number(m->batch).text(edit.claim);
    return m->store(m->claimEdit);
}

Result<Done> LibraryWriter::addEdit(const SourceEdit &edit)
{
    m->sourceEdit.number(m->sourceEdit.newId()).number(m->batch).text(edit.source).text(edit.publisher);
    return m->store(m->sourceEdit);
}

Result<Done> LibraryWriter::addEdit(const DutyEdit &edit)
{
    m->similarDuty.number(m->similarDuty.newId()).number(m->batch).text(edit.a).text(edit.b).number(edit.confirmed);
    return m->store(m->similarDuty);
}

Result<Done> LibraryWriter::addEdit(const NearCopyEdit &edit)
{
    m->nearCopy.number(m->nearCopy.newId()).number(m->batch).text(edit.a).text(edit.b).number(edit.apart);
    return m->store(m->nearCopy);
}

Result<Done> LibraryWriter::addEdit(const TitleEdit &edit)
{
    m->titleEdit.number(m->titleEdit.newId()).number(m->batch).text(edit.title).number(edit.ignored);
    return m->store(m->titleEdit);
}

Result<Done> LibraryWriter::addEdit(const SkillEdit &edit)
{
    m->skillEdit.number(m->skillEdit.newId()).number(m->batch).text(edit.skill);
    m->skillEdit.text(code(edit.change)).text(edit.value);
    return m->store(m->skillEdit);
}

Result<Done> LibraryWriter::addEdit(const MatchEdit &edit)
{
    m->matchEdit.number(m->matchEdit.newId()).number(m->batch).text(edit.skill).text(edit.claim).text(edit.job);
    m->matchEdit.text(edit.title).text(edit.words).number(edit.counts);
    return m->store(m->matchEdit);
}

Result<Done> LibraryWriter::commit(const QByteArray &report, const QString &file, const Settling &settling)
{
    if (m->failure)
        return *m->failure;
    const auto done = m->finish(report, file, settling);
    m->failure = done ? Error{ErrorCode::Internal, {QStringLiteral("import already committed")}} : done.error();
    return done;
}

} // namespace rolescope::storage
