// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/packimport.h"

#include "importer/sink.h"

namespace rolescope::importer {
namespace {

using namespace domain;

/// A pack's place (from 1) to the id of its row; an invalid place stays invalid.
template <typename IdType>
IdType mapped(const std::vector<IdType> &ids, IdType place)
{
    return place.isValid() ? ids[static_cast<size_t>(place.value - 1)] : IdType();
}

class PackImport {
public:
    PackImport(const Pack &pack, Sink &sink, std::stop_token stop) : m_pack(pack), m_sink(sink), m_stop(std::move(stop))
    {}

    Result<ImportReport> run();

private:
    Result<Done> addSkills();
    Result<Done> addRoles();
    Result<Done> addSources();
    Result<Done> addSource(const PackSource &);
    Result<Done> addClaims(const PackSource &, SourceId, bool known);
    Result<Done> addAliases();
    Result<Done> addJobs();
    Result<Done> addJob(const PackJob &);
    Result<Done> goOn() const;

    const Pack &m_pack;
    Sink &m_sink;
    std::stop_token m_stop;
    ImportReport m_report;
    std::vector<SkillId> m_skills;
    std::vector<RoleId> m_roles;
    std::vector<SourceId> m_sources;
};

Result<Done> PackImport::goOn() const
{
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return Done{};
}

Result<Done> PackImport::addSkills()
{
    for (const SkillCategory &category : m_pack.categories)
        if (auto added = m_sink.addSkillCategory(category); !added)
            return added;
    for (const Skill &skill : m_pack.skills) {
        SkillId id = m_sink.findSkill(skill.key);
        if (!id.isValid()) {
            auto added = m_sink.addSkill(skill);
            if (!added)
                return added.error();
            id = *added;
        }
        m_skills.push_back(id);
    }
    return goOn();
}

Result<Done> PackImport::addRoles()
{
    for (const Role &role : m_pack.roles) {
        RoleId id = m_sink.findRole(role.name);
        if (!id.isValid()) {
            Role bare = role;
            bare.aliases.clear(); // they name sources, which come later
            auto added = m_sink.addRole(bare);
            if (!added)
                return added.error();
            id = *added;
        }
        m_roles.push_back(id);
    }
    return goOn();
}

Result<Done> PackImport::addSources()
{
    for (const PackSource &packed : m_pack.sources)
        if (auto added = addSource(packed); !added)
            return added;
    return goOn();
}

/// A source that another import brought is written again, though it is shown once and not counted: each of
/// the two may be taken back.
Result<Done> PackImport::addSource(const PackSource &packed)
{
    const bool known = m_sink.findSource(packed.contentHash).isValid();
    if (known)
        m_report.warnings << QStringLiteral("source_known: ") + packed.source.key;
    else if (m_sink.hasSourceKey(packed.source.key))
        m_report.warnings << QStringLiteral("source_changed: ") + packed.source.key;
    Source source = packed.source;
    for (RoleId &role : source.roles)
        role = mapped(m_roles, role);
    for (SourceReference &reference : source.references)
        reference.role = mapped(m_roles, reference.role);
    auto added = m_sink.addSource(source, packed.contentHash);
    if (!added)
        return added.error();
    m_sources.push_back(*added);
    if (!known)
        m_report.lines.reference += static_cast<int>(source.references.size());
    return addClaims(packed, *added, known);
}

Result<Done> PackImport::addClaims(const PackSource &packed, SourceId source, bool known)
{
    for (Claim claim : packed.claims) {
        claim.source = source;
        claim.role = mapped(m_roles, claim.role);
        claim.otherRole = mapped(m_roles, claim.otherRole);
        for (ClaimSkill &skill : claim.skills)
            skill.skill = mapped(m_skills, skill.skill);
        if (auto added = m_sink.addClaim(claim); !added)
            return added.error();
        if (known)
            continue;
        ++m_report.claims[claim.section];
        ++(claim.isPair() ? m_report.lines.shared : m_report.lines.claim);
    }
    return goOn();
}

Result<Done> PackImport::addAliases()
{
    for (size_t i = 0; i < m_pack.roles.size(); ++i)
        for (const RoleAlias &alias : m_pack.roles[i].aliases)
            if (auto added = m_sink.addRoleAlias(m_roles[i], {alias.name, mapped(m_sources, alias.source), {}}); !added)
                return added;
    return goOn();
}

Result<Done> PackImport::addJobs()
{
    for (const PackJob &packed : m_pack.jobs) {
        if (auto added = addJob(packed); !added)
            return added;
        if (auto on = goOn(); !on)
            return on;
    }
    return Done{};
}

Result<Done> PackImport::addJob(const PackJob &packed)
{
    ++m_report.jobs.read;
    ++m_report.lines.job;
    Job job = packed.job;
    for (SkillId &skill : job.skills)
        skill = mapped(m_skills, skill);
    std::vector<SourceId> sources;
    for (const SourceId place : packed.sources)
        sources.push_back(mapped(m_sources, place));
    if (sources.empty())
        sources.push_back({});

    const auto found = m_sink.findJob(job);
    if (!found)
        return found.error();
    job.sameAs = *found;
    ++(found->isValid() ? m_report.jobs.duplicates : m_report.jobs.added);
    for (const SourceId source : sources) { // one row for each that prints it
        job.source = source;
        const auto added = m_sink.addJob(job);
        if (!added)
            return added.error();
        if (!job.sameAs.isValid())
            job.sameAs = *added;
    }
    return Done{};
}

Result<ImportReport> PackImport::run()
{
    m_report.file = m_pack.folder;
    m_report.kind = QStringLiteral("pack");
    m_report.batch = m_sink.batch();
    for (const auto step : {&PackImport::addSkills, &PackImport::addRoles, &PackImport::addSources,
                            &PackImport::addAliases, &PackImport::addJobs})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_report;
}

} // namespace

Result<ImportReport> importPack(const Pack &pack, Sink &sink, std::stop_token stop)
{
    return PackImport(pack, sink, std::move(stop)).run();
}

} // namespace rolescope::importer
