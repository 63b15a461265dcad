// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/publishers.h"

#include "text/fold.h"
#include "text/shingles.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::NearCopy;
using domain::Source;
using domain::SourceId;

QString spanOf(const std::u32string &codePoints, const domain::Span &span)
{
    const size_t from = std::min(static_cast<size_t>(std::max(span.from, 0)), codePoints.size());
    const size_t to = std::clamp(static_cast<size_t>(std::max(span.to, 0)), from, codePoints.size());
    return QString::fromUcs4(codePoints.data() + from, static_cast<qsizetype>(to - from));
}

/// What a source says, without headings and job ads; see findNearCopies().
QStringList passagesOf(const Source &source, const std::vector<const Claim *> &claims)
{
    QStringList passages;
    std::u32string codePoints;
    for (const Claim *claim : claims) {
        if (claim->original) {
            passages += *claim->original;
        } else if (claim->span && !source.rawText.isEmpty()) {
            if (codePoints.empty())
                codePoints = source.rawText.toStdU32String();
            passages += spanOf(codePoints, *claim->span);
        } else {
            passages += claim->text;
        }
    }
    return passages.isEmpty() ? source.rawText.split(u'\n', Qt::SkipEmptyParts) : passages;
}

std::vector<text::Shingles> shinglesOf(const domain::Catalog &catalog)
{
    QHash<SourceId, std::vector<const Claim *>> claims;
    for (const Claim &claim : catalog.claims)
        claims[claim.source].push_back(&claim);
    std::vector<text::Shingles> all;
    all.reserve(catalog.sources.size());
    for (const Source &source : catalog.sources)
        all.push_back(text::shingles(passagesOf(source, claims.value(source.id))));
    return all;
}

/// Which sources without a publisher have a run of words.
using RunIndex = std::unordered_map<quint64, std::vector<size_t>>;

/// Of the sources without a publisher, how many runs each shares with one of all sources.
class SharedRuns {
public:
    SharedRuns(const RunIndex &index, size_t sources) : m_index(index), m_shared(sources) {}

    /// Calls back with each other source and their number of shared runs.
    template <typename Callback>
    void each(const text::Shingles &runs, size_t at, Callback callback)
    {
        for (const quint64 run : runs) {
            const auto found = m_index.find(run);
            if (found == m_index.end())
                continue;
            for (const size_t other : found->second)
                if (other != at && m_shared[other]++ == 0)
                    m_met.push_back(other);
        }
        for (const size_t other : m_met)
            callback(other, std::exchange(m_shared[other], 0));
        m_met.clear();
    }

private:
    const RunIndex &m_index;
    std::vector<int> m_shared; ///< 0 between calls
    std::vector<size_t> m_met;
};

/// Joins things that count as one; of two groups the one with the smaller number stays.
class Union {
public:
    explicit Union(size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), size_t(0)); }

    size_t find(size_t at) const
    {
        while (m_parent[at] != at)
            at = m_parent[at];
        return at;
    }
    void join(size_t a, size_t b)
    {
        a = find(a);
        b = find(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<size_t> m_parent;
};

/// Sources of one stated name count as one.
void joinNamed(Union &groups, const std::vector<Source> &sources)
{
    std::map<QString, size_t> first;
    for (size_t i = 0; i < sources.size(); ++i)
        if (!sources[i].publisher.isEmpty())
            groups.join(first.try_emplace(text::folded(sources[i].publisher), i).first->second, i);
}

/// A near copy by places in the catalog's sources.
struct Link {
    size_t unnamed = 0;
    size_t other = 0;
    double containment = 0;
};

/// Near copies without a publisher join each other, then the one stated publisher they copy most.
void joinCopies(Union &groups, const std::vector<Source> &sources, std::vector<Link> links)
{
    const auto toNamed = std::partition(links.begin(), links.end(),
                                        [&](const Link &link) { return sources[link.other].publisher.isEmpty(); });
    for (auto link = links.begin(); link != toNamed; ++link)
        groups.join(link->unnamed, link->other);
    std::sort(toNamed, links.end(), [](const Link &x, const Link &y) {
        return std::tie(y.containment, x.unnamed, x.other) < std::tie(x.containment, y.unnamed, y.other);
    });
    std::set<size_t> settled;
    for (auto link = toNamed; link != links.end(); ++link) {
        if (settled.contains(groups.find(link->unnamed)))
            continue;
        groups.join(link->unnamed, link->other);
        settled.insert(groups.find(link->unnamed));
    }
}

} // namespace

SourcePair sourcePair(SourceId a, SourceId b) { return {std::min(a, b), std::max(a, b)}; }

std::vector<NearCopy> findNearCopies(const domain::Catalog &catalog, const std::set<SourcePair> &overruled,
                                     const Thresholds &thresholds)
{
    const auto isUnnamed = [](const Source &source) { return source.publisher.isEmpty(); };
    if (std::none_of(catalog.sources.begin(), catalog.sources.end(), isUnnamed))
        return {};
    const std::vector<text::Shingles> runs = shinglesOf(catalog);
    RunIndex index;
    for (size_t i = 0; i < runs.size(); ++i)
        if (isUnnamed(catalog.sources[i]))
            for (const quint64 run : runs[i])
                index[run].push_back(i);

    std::vector<NearCopy> copies;
    SharedRuns sharedRuns(index, runs.size());
    for (size_t i = 0; i < runs.size(); ++i) {
        sharedRuns.each(runs[i], i, [&](size_t other, int shared) {
            if (isUnnamed(catalog.sources[i]) && other < i)
                return; // met already, from its side
            const double part =
                static_cast<double>(shared) / static_cast<double>(std::min(runs[i].size(), runs[other].size()));
            if (shared < thresholds.fewestSharedRuns || part < thresholds.nearCopyContainment)
                return;
            const SourcePair pair = sourcePair(catalog.sources[i].id, catalog.sources[other].id);
            copies.push_back({pair.first, pair.second, part, overruled.contains(pair)});
        });
    }
    std::sort(copies.begin(), copies.end(),
              [](const NearCopy &x, const NearCopy &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return copies;
}

Publishers::Publishers(const domain::Catalog &catalog)
{
    const std::vector<Source> &sources = catalog.sources;
    for (size_t i = 0; i < sources.size(); ++i) {
        m_group.insert(sources[i].id, i);
        m_name.insert(sources[i].id, sources[i].publisher);
    }
    Union groups(sources.size());
    joinNamed(groups, sources);
    std::vector<Link> links;
    for (const NearCopy &copy : catalog.nearCopies) {
        if (copy.overruled || !m_group.contains(copy.a) || !m_group.contains(copy.b))
            continue;
        const bool firstIsUnnamed = m_name.value(copy.a).isEmpty();
        links.push_back({m_group.value(firstIsUnnamed ? copy.a : copy.b),
                         m_group.value(firstIsUnnamed ? copy.b : copy.a), copy.containment});
    }
    joinCopies(groups, sources, std::move(links));
    for (size_t &group : m_group)
        group = groups.find(group);
}

template <typename List>
int Publishers::countGroups(const List &sources) const
{
    std::set<size_t> found;
    for (const SourceId id : sources)
        if (const auto at = m_group.constFind(id); at != m_group.cend())
            found.insert(*at);
    return static_cast<int>(found.size());
}

int Publishers::count(const std::vector<SourceId> &sources) const { return countGroups(sources); }
int Publishers::count(const std::set<SourceId> &sources) const { return countGroups(sources); }

bool Publishers::areIndependent(SourceId a, SourceId b) const { return count(std::vector{a, b}) == 2; }

std::vector<PublisherGroup> Publishers::groups(const std::vector<SourceId> &sources) const
{
    std::vector<PublisherGroup> list;
    std::map<size_t, size_t> places;
    for (const SourceId id : sources) {
        const auto at = m_group.constFind(id);
        if (at == m_group.cend())
            continue;
        const auto [place, isNew] = places.try_emplace(*at, list.size());
        if (isNew)
            list.emplace_back();
        PublisherGroup &group = list[place->second];
        group.sources.push_back(id);
        if (group.name.isEmpty())
            group.name = m_name.value(id);
    }
    return list;
}

int countPublishers(const domain::Catalog &catalog, const std::vector<SourceId> &sources)
{
    return Publishers(catalog).count(sources);
}

int countOnet(const domain::Catalog &catalog, const std::vector<SourceId> &sources)
{
    return static_cast<int>(std::count_if(sources.begin(), sources.end(), [&](SourceId id) {
        const domain::Source *source = catalog.source(id);
        return source && source->kind == u"onet";
    }));
}

} // namespace rolescope::analysis
