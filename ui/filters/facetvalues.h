// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/jobanswer.h"
#include "ui/filters/facetgroup.h"
#include "workspace/library.h"

#include <memory>
#include <vector>

namespace rolescope::ui {

/// What one facet offers: which values a library has, what a filter ticks, what ticking does.
class FacetValues {
public:
    virtual ~FacetValues() = default;

    virtual QString title() const = 0;
    /// Stable, for the settings: "place".
    virtual QString key() const = 0;
    /// A new library. It gives the values and their order, whatever the filter; both then stay.
    virtual void setSnapshot(const workspace::Snapshot &) = 0;
    /// Whether the library has such values at all.
    virtual bool isOffered() const = 0;
    /// Whether a filter holds one value of it at most: ticking another one replaces it.
    virtual bool holdsOne() const { return false; }
    virtual int tickedCount(const domain::FilterSpec &) const = 0;
    virtual std::vector<FacetRow> rows(const domain::FilterSpec &, const engine::JobAnswer &) = 0;
    virtual domain::FilterSpec ticked(domain::FilterSpec, int row, bool on) const = 0;
    /// "all 212…" before all are shown, "fewer" after; nothing when there are few.
    virtual QString more() const { return {}; }
    virtual void toggleMore() {}
    /// What the field that narrows the rows says; nothing: there is none.
    virtual QString findHint() const { return {}; }
    virtual void setFind(const QString &) {}
};

std::unique_ptr<FacetValues> levelFacet();
std::unique_ptr<FacetValues> typeFacet();
std::unique_ptr<FacetValues> skillFacet();
std::unique_ptr<FacetValues> roleFacet();
std::unique_ptr<FacetValues> placeFacet();
std::unique_ptr<FacetValues> remoteFacet();
std::unique_ptr<FacetValues> postedFacet();
std::unique_ptr<FacetValues> employerFacet();
std::unique_ptr<FacetValues> currencyFacet();

} // namespace rolescope::ui
