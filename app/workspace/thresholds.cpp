// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/publishers.h"
#include "workspace/library.h"

#include <tuple>

namespace rolescope::workspace {
namespace {

/// Those that the catalog itself depends on.
auto ofNearCopies(const analysis::Thresholds &t) { return std::tie(t.nearCopyContainment, t.fewestSharedRuns); }

} // namespace

Snapshot withThresholds(Snapshot snapshot, const analysis::Thresholds &thresholds)
{
    if (snapshot.catalog && ofNearCopies(snapshot.thresholds) != ofNearCopies(thresholds)) {
        domain::Catalog catalog = *snapshot.catalog;
        catalog.nearCopies =
            analysis::findNearCopies(catalog, {catalog.countedApart.begin(), catalog.countedApart.end()}, thresholds);
        snapshot.catalog = std::make_shared<const domain::Catalog>(std::move(catalog));
    }
    snapshot.thresholds = thresholds;
    return snapshot;
}

} // namespace rolescope::workspace
