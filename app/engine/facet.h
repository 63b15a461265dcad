// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/filterplan.h"

#include <array>

namespace rolescope::engine {

/// The facets that leave their own filter out of account. Skills do not: they count within theirs.
enum class Facet : quint8 { Level, Type, Remote, Currency, Role, Place, Employer, Posted, Salary };
inline constexpr size_t facetCount = 9;

/// The reasons a job may have and still count in the facet.
constexpr FailBits ownBits(Facet facet)
{
    using domain::HiddenKey;
    switch (facet) {
    case Facet::Level: return failBit(HiddenKey::Level) | failBit(HiddenKey::LevelUnknown);
    case Facet::Type: return failBit(HiddenKey::Type);
    case Facet::Remote: return failBit(HiddenKey::Remote);
    case Facet::Currency: return failBit(HiddenKey::Currency);
    case Facet::Role: return failBit(HiddenKey::Role);
    case Facet::Place: return failBit(HiddenKey::Place);
    case Facet::Employer: return failBit(HiddenKey::Employer);
    case Facet::Posted: return failBit(HiddenKey::Posted);
    case Facet::Salary:
        return failBit(HiddenKey::SalaryBelow) | failBit(HiddenKey::SalaryAbove) | failBit(HiddenKey::SalaryUnknown)
            | failBit(HiddenKey::SalaryStated) | failBit(HiddenKey::SalaryRange);
    }
    return 0;
}

/// Something for each facet.
template <typename T>
struct PerFacet : std::array<T, facetCount> {
    using std::array<T, facetCount>::operator[];
    T &operator[](Facet facet) { return (*this)[static_cast<size_t>(facet)]; }
    const T &operator[](Facet facet) const { return (*this)[static_cast<size_t>(facet)]; }
};

inline constexpr std::array allFacets{Facet::Level, Facet::Type,     Facet::Remote, Facet::Currency, Facet::Role,
                                      Facet::Place, Facet::Employer, Facet::Posted, Facet::Salary};

/// How many rows a filter lets pass, and how many of all rows came to pass or to fail with its last step.
struct Passing {
    quint32 rows = 0;
    quint32 crossing = 0;

    void add(const Passing &more)
    {
        rows += more.rows;
        crossing += more.crossing;
    }
};

/// What a filter shows and hides.
struct Tally {
    Passing shown;
    PerFacet<Passing> facets; ///< without the facet's own filter
    FailBits reasons = 0;     ///< all that occur, now or before the step
    std::array<quint32, domain::hiddenKeyCount> hidden{};

    /// Whether the facet's own filter hides jobs; else it counts just the shown ones.
    bool filters(Facet facet) const { return (reasons & ownBits(facet)) != 0; }
};

} // namespace rolescope::engine
