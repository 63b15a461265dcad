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

Rank rankOf(const QString &folded, const QString &typed, const QStringList &words, bool alias)
{
    if (folded == typed)
        return alias ? ExactAlias : ExactName;
    if (!alias && folded.startsWith(typed))
        return NameStart;
    if (text::containsAllWordPrefixes(folded, words))
        return alias ? AliasWords : NameWords;
    return NoMatch;
}

} // namespace

RoleIndex::RoleIndex(std::shared_ptr<const domain::Catalog> catalog) : m_catalog(std::move(catalog))
{
    m_entries.reserve(m_catalog->roles.size());
    for (const domain::Role &role : m_catalog->roles) {
        Entry entry{text::folded(role.name), {}};
        for (const domain::RoleAlias &alias : role.aliases)
            entry.aliases += text::folded(alias.name);
        m_entries.push_back(std::move(entry));
    }
}

std::vector<RoleIndex::Hit> RoleIndex::find(const QString &typed, int limit) const
{
    const QString folded = text::folded(typed);
    const QStringList words = text::words(folded);
    std::vector<std::pair<Rank, Hit>> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Rank best = rankOf(m_entries[i].name, folded, words, false);
        Hit hit{int(i), -1};
        for (int a = 0; a < m_entries[i].aliases.size(); ++a) {
            const Rank rank = rankOf(m_entries[i].aliases[a], folded, words, true);
            if (rank < best) {
                best = rank;
                hit.alias = a;
            }
        }
        if (best != NoMatch)
            found.emplace_back(best, hit);
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
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const QString &fa = m_catalog->roles[size_t(a)].family;
        const QString &fb = m_catalog->roles[size_t(b)].family;
        return std::make_tuple(fa.isEmpty(), fa) < std::make_tuple(fb.isEmpty(), fb);
    });
    return order;
}

} // namespace rolescope::ui
