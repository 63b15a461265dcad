// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/packimport.h"

#include "importer/sink.h"

#include <algorithm>

namespace rolescope::importer {
namespace {

using namespace domain;

/// A pack's place (from 1) to the library's id; an invalid place stays invalid.
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
    Result<Done> addClaims(const PackSource &, SourceId);
    Result<Done> addAliases();
    Result<Done> addJobs();
    Result<Done> addJob(const PackJob &);
    Result<JobId> findJob(const Job &, const std::vector<SourceId> &sources);
    Result<Done> goOn() const;

    const Pack &m_pack;
    Sink &m_sink;
    std::stop_token m_stop;
    ImportReport m_report;
    std::vector<SkillId> m_skills;
    std::vector<RoleId> m_roles;
    std::vector<SourceId> m_sources;
    std::vector<SourceId> m_known; ///< sources that were there before
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
    for (const PackSource &packed : m_pack.sources) {
        if (const SourceId known = m_sink.findSource(packed.contentHash); known.isValid()) {
            m_report.warnings << QStringLiteral("source_known: ") + packed.source.key;
            m_sources.push_back(known);
            m_known.push_back(known);
            continue;
        }
        if (m_sink.hasSourceKey(packed.source.key))
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
        m_report.lines.reference += static_cast<int>(source.references.size());
        if (auto claims = addClaims(packed, *added); !claims)
            return claims;
    }
    return goOn();
}

Result<Done> PackImport::addClaims(const PackSource &packed, SourceId source)
{
    for (Claim claim : packed.claims) {
        claim.source = source;
        claim.role = mapped(m_roles, claim.role);
        claim.otherRole = mapped(m_roles, claim.otherRole);
        for (ClaimSkill &skill : claim.skills)
            skill.skill = mapped(m_skills, skill.skill);
        if (auto added = m_sink.addClaim(claim); !added)
            return added.error();
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

/// The job as an earlier import stored it under one of these sources; invalid: it is new.
Result<JobId> PackImport::findJob(const Job &job, const std::vector<SourceId> &sources)
{
    Job wanted = job;
    for (const SourceId source : sources) {
        if (source.isValid() && std::find(m_known.begin(), m_known.end(), source) == m_known.end())
            continue; // just added: it holds only what this import put there
        wanted.source = source;
        auto found = m_sink.findJob(wanted);
        if (!found || found->isValid())
            return found;
    }
    return JobId();
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

    const auto found = findJob(job, sources);
    if (!found)
        return found.error();
    job.sameAs = *found;
    ++(found->isValid() ? m_report.jobs.duplicates : m_report.jobs.added);
    for (const SourceId source : sources) {
        const bool wasThere = !source.isValid() || std::find(m_known.begin(), m_known.end(), source) != m_known.end();
        if (found->isValid() && wasThere)
            continue;
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
