// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <compare>

namespace rolescope::domain {

/// A database row id that cannot be mixed up with another kind's; 0 is "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using RoleId = Id<struct RoleTag>;
using SourceId = Id<struct SourceTag>;
using ClaimId = Id<struct ClaimTag>;
using SkillId = Id<struct SkillTag>;
using JobId = Id<struct JobTag>;
using BatchId = Id<struct BatchTag>;

} // namespace rolescope::domain

template <typename Tag>
struct std::hash<rolescope::domain::Id<Tag>> {
    size_t operator()(rolescope::domain::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
