// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/skilledits.h"

#include "storage/contentkeys.h"
#include "storage/edits.h"
#include "storage/jobmarks.h"
#include "storage/jobstore.h"
#include "text/skillspellings.h"
#include "workspace/byhand.h"

#include <algorithm>

namespace rolescope::workspace {
namespace {

using namespace domain;
using storage::SkillChange;

Result<Skill> shownSkill(const ByHand &by, SkillId id)
{
    const Skill *skill = by.catalog().skill(id);
    return skill ? Result<Skill>(*skill)
                 : Result<Skill>(Error{ErrorCode::Internal, {QStringLiteral("skill %1 is not shown").arg(id.value)}});
}

/// Words that no other skill has.
Result<QString> freeWords(const ByHand &by, const QString &words, SkillId of)
{
    const QString clean = words.simplified();
    if (text::phraseKey(clean).isEmpty())
        return Error{ErrorCode::Internal, {QStringLiteral("a name is empty")}};
    const Skill *taken = skillCalled(by.catalog(), clean);
    if (taken && (taken->id != of || taken->name == clean))
        return Error{ErrorCode::SkillExists, {taken->name}};
    return clean;
}

Result<Done> change(ByHand &by, const Skill &skill, SkillChange what, const QString &value)
{
    return by.writer().addEdit(storage::SkillEdit{skill.key, what, value});
}

/// "Apache Spark: spark", as the history shows of which skill something is said.
QString about(const Skill &skill, const QString &words) { return skill.name + QStringLiteral(": ") + words; }

Result<QString> setWords(ByHand &by, SkillId id, SkillChange what, const QString &words)
{
    const auto skill = shownSkill(by, id);
    if (!skill)
        return skill.error();
    const QString clean = words.simplified();
    if (text::phraseKey(clean).isEmpty())
        return Error{ErrorCode::Internal, {QStringLiteral("no words are given")}};
    const auto done = change(by, *skill, what, clean);
    return done ? Result<QString>(about(*skill, clean)) : done.error();
}

Result<QString> claimMatch(ByHand &by, ClaimId id, const Skill &skill, const QString &words, bool named)
{
    const Claim *claim = by.catalog().claim(id);
    const auto key = storage::keyOf(by.connection(), id);
    if (!claim || !key)
        return key ? Error{ErrorCode::Internal, {QStringLiteral("statement %1 is not shown").arg(id.value)}}
                   : key.error();
    const auto added = by.writer().addEdit(storage::MatchEdit{skill.key, *key, {}, {}, words, named});
    return added ? Result<QString>(claim->text) : Result<QString>(added.error());
}

Result<QString> jobMatch(ByHand &by, JobId id, const Skill &skill, const QString &words, bool named)
{
    const auto target = storage::markTarget(by.connection(), id);
    if (!target)
        return target.error();
    const auto job = storage::readJob(by.connection(), target->shown);
    if (!job)
        return job.error();
    const QString title = *job ? (*job)->title : QString();
    const auto added = by.writer().addEdit(storage::MatchEdit{skill.key, {}, target->key, title, words, named});
    return added ? Result<QString>(title) : Result<QString>(added.error());
}

const char *matchKey(bool named) { return named ? "match_kept" : "match_overruled"; }

} // namespace

const Skill *skillCalled(const Catalog &catalog, const QString &words)
{
    const QString key = text::phraseKey(words);
    const auto isCalled = [&key](const Skill &skill) {
        const auto matches = [&key](const QString &name) { return text::phraseKey(name) == key; };
        return (matches(skill.name) || std::any_of(skill.aliases.begin(), skill.aliases.end(), matches))
            && std::none_of(skill.never.begin(), skill.never.end(), matches);
    };
    const auto found = std::find_if(catalog.skills.begin(), catalog.skills.end(), isCalled);
    return found == catalog.skills.end() ? nullptr : &*found;
}

Result<BatchId> SkillEdits::rename(SkillId id, const QString &name) const
{
    return changeByHand(m_library, "skill_renamed", [&](ByHand &by) -> Result<QString> {
        const auto skill = shownSkill(by, id);
        if (!skill)
            return skill.error();
        const auto free = freeWords(by, name, id);
        if (!free)
            return free;
        const auto done = change(by, *skill, SkillChange::Name, *free);
        return done ? Result<QString>(arrow(skill->name, *free)) : done.error();
    });
}

Result<BatchId> SkillEdits::addAlias(SkillId id, const QString &alias) const
{
    return changeByHand(m_library, "skill_alias", [&](ByHand &by) -> Result<QString> {
        const auto free = freeWords(by, alias, id);
        return free ? setWords(by, id, SkillChange::Alias, *free) : free;
    });
}

Result<BatchId> SkillEdits::neverRead(SkillId id, const QString &words) const
{
    return changeByHand(m_library, "skill_never",
                        [&](ByHand &by) { return setWords(by, id, SkillChange::Never, words); });
}

Result<BatchId> SkillEdits::merge(SkillId from, SkillId into) const
{
    return changeByHand(m_library, "skills_merged", [&](ByHand &by) -> Result<QString> {
        const auto goes = shownSkill(by, from);
        const auto stays = shownSkill(by, into);
        if (!goes || !stays)
            return goes ? stays.error() : goes.error();
        if (from == into)
            return Error{ErrorCode::SkillExists, {stays->name}};
        const auto done = change(by, *goes, SkillChange::Merge, stays->key);
        return done ? Result<QString>(arrow(goes->name, stays->name)) : done.error();
    });
}

Result<BatchId> SkillEdits::setNamed(const std::vector<ClaimId> &claims, SkillId id, const QString &words,
                                     bool named) const
{
    return changeByHand(m_library, matchKey(named), [&](ByHand &by) -> Result<QString> {
        const auto skill = shownSkill(by, id);
        if (!skill)
            return skill.error();
        Result<QString> text = Error{ErrorCode::Internal, {QStringLiteral("no statements are given")}};
        for (const ClaimId claim : claims) {
            text = claimMatch(by, claim, *skill, words, named);
            if (!text)
                return text;
        }
        return text ? Result<QString>(about(*skill, *text)) : text;
    });
}

Result<BatchId> SkillEdits::setNamed(JobId job, SkillId id, const QString &words, bool named) const
{
    return changeByHand(m_library, matchKey(named), [&](ByHand &by) -> Result<QString> {
        const auto skill = shownSkill(by, id);
        if (!skill)
            return skill.error();
        const auto title = jobMatch(by, job, *skill, words, named);
        return title ? Result<QString>(about(*skill, *title)) : title;
    });
}

} // namespace rolescope::workspace
