// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "storage/jobreadings.h"
#include "storage/jobstore.h"
#include "text/readingchange.h"
#include "workspace/libraryconnection.h"
#include "workspace/skilledits.h"
#include "workspace/skillreadings.h"

#include <algorithm>

namespace rolescope::workspace {
namespace {

using namespace domain;
using text::ReadingChange;

/// The skills as they would be.
std::vector<Skill> proposed(const SkillProposal &proposal, std::vector<Skill> skills)
{
    const QString words = proposal.words.simplified();
    const auto skill =
        std::find_if(skills.begin(), skills.end(), [&proposal](const Skill &s) { return s.id == proposal.skill; });
    if (skill == skills.end())
        return skills;
    skill->changed = true;
    if (proposal.kind == SkillProposal::Kind::Alias) {
        skill->aliases.push_back(words);
        std::erase_if(skill->never, [&words](const QString &w) { return w.compare(words, Qt::CaseInsensitive) == 0; });
    } else {
        skill->never.push_back(words);
    }
    return skills;
}

bool changes(const ReadingChange::Difference &difference, const std::vector<SkillId> &named)
{
    const auto isNamed = [&named](SkillId id) { return std::find(named.begin(), named.end(), id) != named.end(); };
    return std::any_of(difference.removed.begin(), difference.removed.end(), isNamed)
        || std::any_of(difference.added.begin(), difference.added.end(),
                       [&](const text::SkillMention &mention) { return !isNamed(mention.skill); });
}

int statementsThatChange(const Catalog &catalog, const std::vector<Skill> &after)
{
    const ReadingChange change(skillsForClaims(catalog.skills), skillsForClaims(after), {});
    int count = 0;
    for (const Claim &claim : catalog.claims) {
        const Source *source = catalog.source(claim.source);
        if (!source || !isReadForSkills(claim, *source))
            continue;
        std::vector<SkillId> named;
        for (const ClaimSkill &skill : claim.skills)
            named.push_back(skill.skill);
        for (const auto &[id, skill] : catalog.skillChanges.notNamed)
            if (id == claim.id)
                named.push_back(skill); // stays unnamed
        count += changes(change.of(skillWordsOf(claim, *source).text), named) ? 1 : 0;
    }
    return count;
}

Result<int> jobsThatChange(const Library &library, const Catalog &catalog, const std::vector<Skill> &after,
                           std::stop_token stop)
{
    const auto connection = connectionTo(library, storage::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const ReadingChange change(skillsForJobs(catalog.skills), skillsForJobs(after), {});
    const auto jobs = jobsToReadAgain(**connection, change, 0, stop);
    if (!jobs)
        return jobs.error();
    std::vector<std::pair<JobId, ReadingChange::Difference>> found;
    auto read = storage::readDescriptions(**connection, *jobs, [&](JobId id, const QString &description) {
        if (auto difference = change.of(description); !difference.isEmpty())
            found.emplace_back(id, std::move(difference));
        return !stop.stop_requested();
    });
    if (!read)
        return read.error();
    constexpr size_t slice = 256; // each reads the table of skills once
    int count = 0;
    for (auto next = found.cbegin(); next != found.cend();) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        std::vector<JobId> ids;
        for (auto at = next; at != found.cend() && ids.size() < slice; ++at)
            ids.push_back(at->first);
        const auto texts = storage::readJobTexts(**connection, ids, catalog.skillChanges.version);
        if (!texts)
            return texts.error();
        auto at = next;
        for (const Job &job : *texts) { // in the order of ids, some of which may be gone
            while (at->first != job.id)
                ++at;
            count += !job.sameAs.isValid() && changes(at->second, job.skills) ? 1 : 0;
        }
        next += static_cast<std::ptrdiff_t>(ids.size());
    }
    return stop.stop_requested() ? Result<int>(Error{ErrorCode::Cancelled, {}}) : Result<int>(count);
}

SkillEffect effectOfMerge(SkillId from, const Snapshot &snapshot)
{
    SkillEffect effect;
    for (const Claim &claim : snapshot.catalog->claims)
        effect.statements += std::any_of(claim.skills.begin(), claim.skills.end(),
                                         [from](const ClaimSkill &skill) { return skill.skill == from; })
            ? 1
            : 0;
    if (!snapshot.jobs)
        return effect;
    const engine::JobColumns &columns = snapshot.jobs->columns();
    const auto at = std::find(columns.skills.begin(), columns.skills.end(), from);
    if (at != columns.skills.end()) // a job has each of its codes once
        effect.jobs = int(std::count(columns.skillCodes.begin(), columns.skillCodes.end(),
                                     static_cast<quint16>(at - columns.skills.begin())));
    return effect;
}

} // namespace

Result<SkillEffect> effectOf(const SkillProposal &proposal, const Library &library, const Snapshot &snapshot,
                             std::stop_token stop)
{
    if (proposal.kind == SkillProposal::Kind::Merge)
        return effectOfMerge(proposal.skill, snapshot);
    const Catalog &catalog = *snapshot.catalog;
    const std::vector<Skill> after = proposed(proposal, catalog.skills);
    SkillEffect effect;
    effect.statements = statementsThatChange(catalog, after);
    const auto jobs = jobsThatChange(library, catalog, after, std::move(stop));
    if (!jobs)
        return jobs.error();
    effect.jobs = *jobs;
    return effect;
}

} // namespace rolescope::workspace
