// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/contentkeys.h"
#include "storage/election.h"

#include <algorithm>
#include <tuple>

namespace rolescope::storage {
namespace {

using namespace domain;

using Rows = std::vector<const CatalogRows::Source *>;

auto order(const Source &source)
{
    const qint64 newestFirst = source.date.isValid() ? -source.date.toJulianDay() : 1;
    return std::make_tuple(roleKey(source.title), newestFirst, source.longTitle, source.key, source.publisher);
}

/// Of equal sources the one that says more about itself.
bool isBetter(const CatalogRows::Source *a, const CatalogRows::Source *b)
{
    const auto rank = [](const Source &s) {
        return std::make_tuple(s.publisher.isEmpty(), s.url.isEmpty(), s.publisher, s.url, s.title, s.longTitle, s.key);
    };
    return rank(a->source) < rank(b->source);
}

/// Rows of one content; a row without a content hash stands alone.
std::vector<Rows> groups(const CatalogRows &rows)
{
    std::vector<Rows> groups;
    QHash<QString, size_t> places;
    for (const CatalogRows::Source &row : rows.sources) {
        const auto known = places.constFind(row.contentHash);
        if (!row.contentHash.isEmpty() && known != places.cend()) {
            groups[*known].push_back(&row);
            continue;
        }
        places.insert(row.contentHash, groups.size());
        groups.push_back({&row});
    }
    return groups;
}

/// Own notes are one source with everything that a person wrote into it.
void addParts(Source &into, const Source &from)
{
    into.roles.insert(into.roles.end(), from.roles.begin(), from.roles.end());
    into.references.insert(into.references.end(), from.references.begin(), from.references.end());
}

} // namespace

ElectedSources::ElectedSources(const CatalogRows &rows)
{
    QHash<QString, QString> publishers;
    for (const SourceEdit &edit : rows.sourceEdits)
        publishers.insert(edit.source, edit.publisher);

    std::vector<std::pair<Source, QString>> sorted; // with the content hash, which settles every tie
    for (const Rows &group : groups(rows)) {
        const CatalogRows::Source *best = *std::min_element(group.begin(), group.end(), isBetter);
        Source source = best->source;
        source.id = group.front()->source.id;
        speaking.insert(best->source.id);
        for (const CatalogRows::Source *row : group) {
            ids.insert(row->source.id, source.id);
            if (row->source.imported.isValid())
                source.imported = std::min(source.imported, row->source.imported);
            if (row != best && row->contentHash == ownNoteHash()) {
                speaking.insert(row->source.id);
                addParts(source, row->source);
            }
        }
        const QString key = sourceKey(best->source, best->contentHash);
        if (const auto publisher = publishers.constFind(key); publisher != publishers.cend())
            source.publisher = *publisher;
        if (!byKey.contains(key))
            byKey.insert(key, source.id);
        sorted.emplace_back(std::move(source), best->contentHash);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::make_tuple(order(a.first), a.second) < std::make_tuple(order(b.first), b.second);
    });
    for (auto &[source, hash] : sorted) {
        rank.insert(source.id, static_cast<int>(shown.size()));
        shown.push_back(std::move(source));
    }
}

} // namespace rolescope::storage
