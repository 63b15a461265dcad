// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/readingchange.h"

#include "text/skillspellings.h"

#include <algorithm>
#include <map>

namespace rolescope::text {

using domain::Skill;
using domain::SkillId;

namespace {

struct Meaning {
    SkillId skill;
    QString spelling;
};

using Meanings = std::map<QString, Meaning>; ///< by phrase key

Meanings meanings(const std::vector<Skill> &skills, const QHash<SkillId, SkillId> &same)
{
    Meanings found;
    forEachSpelling(skills, [&](const Skill &skill, const QString &spelling) {
        if (const QString key = phraseKey(spelling); !key.isEmpty())
            found.try_emplace(key, Meaning{same.value(skill.id, skill.id), spelling});
    });
    return found;
}

bool names(const std::vector<SkillMention> &mentions, SkillId skill)
{
    return std::any_of(mentions.begin(), mentions.end(),
                       [skill](const SkillMention &mention) { return mention.skill == skill; });
}

} // namespace

ReadingChange::ReadingChange(std::vector<Skill> before, std::vector<Skill> after, QHash<SkillId, SkillId> same)
    : m_before(std::move(before)),
      m_after(std::move(after)),
      m_same(std::move(same))
{
    const Meanings was = meanings(m_before, m_same);
    const Meanings is = meanings(m_after, {});
    const auto addMissing = [this](const Meanings &from, const Meanings &in) {
        for (const auto &[key, meaning] : from)
            if (const auto other = in.find(key); other == in.end() || other->second.skill != meaning.skill)
                if (m_finder.add(meaning.spelling) >= 0)
                    m_words += meaning.spelling;
    };
    addMissing(is, was);
    addMissing(was, is);
    m_finder.finish();
}

ReadingChange::Difference ReadingChange::of(QStringView text) const
{
    if (!holdsWords(text))
        return {};
    if (!m_readBefore) {
        m_readBefore.emplace(m_before);
        m_readAfter.emplace(m_after);
    }
    std::vector<SkillMention> was = m_readBefore->read(text);
    for (SkillMention &mention : was)
        mention.skill = m_same.value(mention.skill, mention.skill);
    Difference difference;
    difference.now = m_readAfter->read(text);
    const std::vector<SkillMention> &is = difference.now;
    for (const SkillMention &mention : is)
        if (!names(was, mention.skill))
            difference.added.push_back(mention);
    for (const SkillMention &mention : was)
        if (!names(is, mention.skill)
            && std::find(difference.removed.begin(), difference.removed.end(), mention.skill)
                == difference.removed.end())
            difference.removed.push_back(mention.skill);
    return difference;
}

} // namespace rolescope::text
