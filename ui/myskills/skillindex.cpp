// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/skillindex.h"

#include "text/fold.h"

#include <algorithm>
#include <tuple>

namespace rolescope::ui {

namespace {

enum Rank { ExactName, ExactAlias, NameStart, NameWords, AliasWords, NoMatch };

/// Looking at words is left to names that hold the first one, and that it could lift above `best`.
Rank rankOf(const QString &folded, const QString &typed, const QStringList &words, bool alias, Rank best)
{
    if (folded == typed)
        return alias ? ExactAlias : ExactName;
    if (!alias && folded.startsWith(typed))
        return NameStart;
    const Rank byWords = alias ? AliasWords : NameWords;
    if (byWords >= best || !folded.contains(words.first()) || !text::containsAllWordPrefixes(folded, words))
        return NoMatch;
    return byWords;
}

} // namespace

SkillIndex::SkillIndex(std::shared_ptr<const domain::Catalog> catalog) : m_catalog(std::move(catalog))
{
    m_entries.reserve(m_catalog->skills.size());
    for (const domain::Skill &skill : m_catalog->skills) {
        Entry entry{text::folded(skill.name), {}};
        for (const QString &alias : skill.aliases)
            entry.aliases += text::folded(alias);
        m_entries.push_back(std::move(entry));
    }
}

std::vector<SkillIndex::Hit> SkillIndex::find(const QString &typed, int limit) const
{
    const QString folded = text::folded(typed.simplified());
    const QStringList words = text::words(folded);
    if (words.isEmpty())
        return {};
    std::vector<std::tuple<Rank, qsizetype, Hit>> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Rank best = rankOf(m_entries[i].name, folded, words, false, NoMatch);
        Hit hit{int(i), -1};
        for (int a = 0; a < m_entries[i].aliases.size(); ++a) {
            const Rank rank = rankOf(m_entries[i].aliases[a], folded, words, true, best);
            if (rank < best) {
                best = rank;
                hit.alias = a;
            }
        }
        if (best != NoMatch)
            found.emplace_back(best, m_entries[i].name.size(), hit);
    }
    // The shorter name is nearer to what is typed so far.
    const auto comesFirst = [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a).skill)
            < std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b).skill);
    };
    const auto wanted = std::min(found.size(), size_t(std::max(0, limit)));
    std::partial_sort(found.begin(), found.begin() + qsizetype(wanted), found.end(), comesFirst);
    std::vector<Hit> hits;
    for (size_t i = 0; i < wanted; ++i)
        hits.push_back(std::get<2>(found[i]));
    return hits;
}

} // namespace rolescope::ui
