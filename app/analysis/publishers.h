// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"
#include "domain/catalog.h"

#include <QHash>

#include <set>
#include <utility>
#include <vector>

namespace rolescope::analysis {

/// Two sources, the smaller id first.
using SourcePair = std::pair<domain::SourceId, domain::SourceId>;
SourcePair sourcePair(domain::SourceId, domain::SourceId);

/// The near copies among a catalog's sources: pairs of which at least one names no publisher and whose
/// five-word runs reach Thresholds::nearCopyContainment: the part of the shorter text's runs that the other has, too
/// (Broder 1997, "On the resemblance and containment of documents"). Headings and job ads are no part of it: it
/// compares the original words of the statements, or their own text where none are kept; a source with neither is
/// compared by its raw text. `overruled` pairs are marked. By sources.
/// Reads every text: to be called when a library is loaded, its result kept in Catalog::nearCopies.
std::vector<domain::NearCopy> findNearCopies(const domain::Catalog &, const std::set<SourcePair> &overruled = {},
                                             const Thresholds & = {});

/// Sources that count as one publisher.
struct PublisherGroup {
    QString name;                          ///< as stated first; empty: not named in its texts
    std::vector<domain::SourceId> sources; ///< in the catalog's order
};

/// Who counts as one publisher: sources that state the same publisher, and sources without one that are
/// near copies of these or of each other. Two different stated names are never one.
class Publishers {
public:
    explicit Publishers(const domain::Catalog &);

    /// How many independent publishers these sources have; unknown ids count nothing.
    int count(const std::vector<domain::SourceId> &) const;
    int count(const std::set<domain::SourceId> &) const;
    bool areIndependent(domain::SourceId, domain::SourceId) const;
    /// These sources by publisher, each group where its first source stands.
    std::vector<PublisherGroup> groups(const std::vector<domain::SourceId> &) const;

private:
    template <typename List>
    int countGroups(const List &) const;

    QHash<domain::SourceId, size_t> m_group;
    QHash<domain::SourceId, QString> m_name;
};

/// Publishers(catalog).count(sources), for a single question.
int countPublishers(const domain::Catalog &, const std::vector<domain::SourceId> &);

/// How many of these sources are releases of the O*NET database.
int countOnet(const domain::Catalog &, const std::vector<domain::SourceId> &);

} // namespace rolescope::analysis
