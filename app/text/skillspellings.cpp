// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/skillspellings.h"

#include "text/fold.h"
#include "text/namevariants.h"
#include "text/pairedwords.h"
#include "text/textwords.h"

#include <algorithm>

namespace rolescope::text {
namespace {

/// Words that never mean the skill: few skills have any.
class Never {
public:
    explicit Never(const domain::Skill &skill)
    {
        for (const QString &word : skill.never)
            m_keys += phraseKey(word);
    }
    bool has(const QString &spelling) const { return !m_keys.isEmpty() && m_keys.contains(phraseKey(spelling)); }

private:
    QStringList m_keys;
};

} // namespace

QString phraseKey(QStringView phrase)
{
    QString key;
    scanWords(
        phrase,
        [&](const ScannedWord &word) {
            if (!key.isEmpty())
                key += u' ';
            key += folded(phrase.mid(word.from, word.to - word.from));
        },
        [] {});
    return key;
}

void forEachSpelling(const std::vector<domain::Skill> &skills,
                     const std::function<void(const domain::Skill &, const QString &)> &take)
{
    const auto takeUnlessNever = [&take](const domain::Skill &skill, const Never &never, const QString &spelling) {
        if (!never.has(spelling))
            take(skill, spelling);
    };
    for (const domain::Skill &skill : skills)
        takeUnlessNever(skill, Never(skill), skill.name);
    for (const domain::Skill &skill : skills) {
        const Never never(skill);
        for (const QString &alias : skill.aliases)
            takeUnlessNever(skill, never, alias);
    }
    for (const domain::Skill &skill : skills) {
        const Never never(skill);
        const auto takeVariants = [&](const QString &spelling) {
            if (never.has(spelling)) // one word in both numbers
                return;
            const bool paired = isPairedWord(folded(spelling)); // "analytic" is paired, "analytics" is another word
            for (const QString &variant : nameVariants(spelling))
                if (!paired || isPairedWord(folded(variant)))
                    takeUnlessNever(skill, never, variant);
        };
        takeVariants(skill.name);
        for (const QString &alias : skill.aliases)
            takeVariants(alias);
    }
}

} // namespace rolescope::text
