// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "storage/connection.h"
#include "storage/jobreadings.h"
#include "storage/jobstore.h"
#include "text/readingchange.h"
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
    const auto file = storage::LibraryFile::open(library.path(), storage::OpenMode::ReadOnly);
    if (!file)
        return file.error();
    const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const ReadingChange change(skillsForJobs(catalog.skills), skillsForJobs(after), {});
    const auto jobs = jobsToReadAgain(**connection, change, 0, stop);
    if (!jobs)
        return jobs.error();
    std::vector<std::pair<JobId, ReadingChange::Difference>> found;
    auto read = storage::readDescriptions(**connection, *jobs, [&](JobId id, const QString &description) {
        if (auto difference = change.of(description); !stop.stop_requested() && !difference.isEmpty())
            found.emplace_back(id, std::move(difference));
    });
    if (!read)
        return read.error();
    int count = 0;
    for (const auto &[id, difference] : found) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const auto texts = storage::readJobTexts(**connection, {id}, catalog.skillChanges.version);
        if (!texts)
            return texts.error();
        for (const Job &job : *texts)
            count += !job.sameAs.isValid() && changes(difference, job.skills) ? 1 : 0;
    }
    return count;
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
