// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/roleindex.h"

#include "text/fold.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rolescope::ui {

namespace {

enum Rank { ExactName, NameStart, NameWords, ExactAlias, AliasWords, NoMatch };

Rank rankOfName(const QString &folded, const QString &typed, const QStringList &words)
{
    if (folded == typed)
        return ExactName;
    if (folded.startsWith(typed))
        return NameStart;
    return text::containsAllWordPrefixes(folded, words) ? NameWords : NoMatch;
}

} // namespace

RoleIndex::RoleIndex(std::shared_ptr<const domain::Catalog> catalog) : m_catalog(std::move(catalog)) {}

void RoleIndex::prepare() const
{
    std::call_once(m_prepared, [this] {
        m_entries.reserve(m_catalog->roles.size());
        for (const domain::Role &role : m_catalog->roles) {
            Entry entry{text::folded(role.name), {}, {}};
            for (const domain::RoleAlias &alias : role.aliases)
                entry.aliases += text::folded(alias.name);
            entry.allAliases = entry.aliases.join(u'\n');
            m_entries.push_back(std::move(entry));
        }
    });
}

/// The best of a role's names.
RoleIndex::Hit RoleIndex::match(size_t role, const QString &typed, const QStringList &words, int &rank) const
{
    const Entry &entry = m_entries[role];
    Hit hit{int(role), -1};
    rank = rankOfName(entry.name, typed, words);
    if (rank < ExactAlias || !text::containsAllWordPrefixes(entry.allAliases, words))
        return hit;
    for (int a = 0; a < entry.aliases.size() && rank > ExactAlias; ++a) {
        const bool exact = entry.aliases[a] == typed;
        if (!exact && (rank == AliasWords || !text::containsAllWordPrefixes(entry.aliases[a], words)))
            continue; // the first that has the words will do
        rank = exact ? ExactAlias : AliasWords;
        hit.alias = a;
    }
    return hit;
}

std::vector<RoleIndex::Hit> RoleIndex::find(const QString &typed, int limit) const
{
    prepare();
    const QString folded = text::folded(typed);
    const QStringList words = text::words(folded);
    std::vector<std::pair<int, Hit>> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        int rank = NoMatch;
        const Hit hit = match(i, folded, words, rank);
        if (rank != NoMatch)
            found.emplace_back(rank, hit);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Hit> hits;
    for (const auto &[rank, hit] : found) {
        if (int(hits.size()) == limit)
            break;
        hits.push_back(hit);
    }
    return hits;
}

std::vector<int> RoleIndex::byFamily() const
{
    std::vector<int> order(m_catalog->roles.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const QString &fa = m_catalog->roles[size_t(a)].family;
        const QString &fb = m_catalog->roles[size_t(b)].family;
        return std::make_tuple(fa.isEmpty(), fa) < std::make_tuple(fb.isEmpty(), fb);
    });
    return order;
}

} // namespace rolescope::ui
