// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// The skills of an entry, with the statements that name them and the words they were read from.
#include "ui/comparison/comparisonpane.h"
#include "ui/importing/textplaces.h"

#include <algorithm>

namespace rolescope::ui {

namespace {

void addOnce(std::vector<domain::SkillId> &skills, domain::SkillId skill)
{
    if (skill.isValid() && std::find(skills.begin(), skills.end(), skill) == skills.end())
        skills.push_back(skill);
}

std::vector<domain::SkillId> skillsOf(const Pieces &pieces)
{
    std::vector<domain::SkillId> skills;
    for (const Piece &piece : pieces)
        addOnce(skills, piece.skill);
    return skills;
}

} // namespace

SkillHere ComparisonPane::skillHere(domain::SkillId skill, const std::vector<domain::ClaimId> &claims) const
{
    SkillHere here;
    here.skill = skill;
    for (const domain::ClaimId id : claims) {
        const domain::Claim *claim = m_catalog->claim(id);
        const domain::Source *source = claim ? m_catalog->source(claim->source) : nullptr;
        if (!source)
            continue;
        const auto named = std::find_if(claim->skills.begin(), claim->skills.end(),
                                        [skill](const domain::ClaimSkill &naming) { return naming.skill == skill; });
        if (named == claim->skills.end())
            continue;
        here.statements.push_back({id, claim->text});
        if (!named->words || source->rawText.isEmpty())
            continue; // in our own words
        const QString words = TextPlaces(source->rawText).words(source->rawText, *named->words).toString();
        if (!words.isEmpty() && !here.words.contains(words, Qt::CaseInsensitive))
            here.words += words;
    }
    return here;
}

std::vector<SkillHere> ComparisonPane::skillsHere(const EntryRow *row, EntryRow::Part part, QPoint globalPos) const
{
    std::vector<domain::ClaimId> ofPair;
    for (const domain::Claim &claim : m_catalog->claims)
        if (claim.isAbout(m_comparison->a.id) || claim.isAbout(m_comparison->b.id))
            ofPair.push_back(claim.id);
    const EntryData &entry = row->data();
    if (const domain::SkillId pointed = row->skillAt(globalPos); pointed.isValid())
        return {skillHere(pointed, ofPair)};
    std::vector<SkillHere> all;
    for (const Pieces *pieces : {&entry.a, &entry.b})
        for (const domain::SkillId skill : skillsOf(*pieces))
            all.push_back(skillHere(skill, ofPair));
    if (!all.empty())
        return all;
    std::vector<domain::ClaimId> said;
    if (part != EntryRow::Part::B)
        said.insert(said.end(), entry.claimsA.begin(), entry.claimsA.end());
    if (part != EntryRow::Part::A)
        said.insert(said.end(), entry.claimsB.begin(), entry.claimsB.end());
    std::vector<domain::SkillId> skills;
    for (const domain::ClaimId id : said)
        if (const domain::Claim *claim = m_catalog->claim(id))
            for (const domain::ClaimSkill &naming : claim->skills)
                addOnce(skills, naming.skill);
    for (const domain::SkillId skill : skills)
        all.push_back(skillHere(skill, said));
    return all;
}

} // namespace rolescope::ui
