// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QtGlobal>

#include <vector>

namespace rolescope::engine {

class JobTable;

enum class SortKey : quint8 { Default, Title, Employer, Place, Level, Salary, Posted, Role, Type, Remote, Skills };
inline constexpr int sortKeyCount = 11;

/// How shown jobs are ordered. What is not stated comes last either way; what is equal stands in the table's own
/// order (JobColumns). Skills are sorted by how many are named.
struct Order {
    SortKey key = SortKey::Default;
    bool descending = false;
    /// With SortKey::Default: the jobs of the first role, then of the second, then all others.
    std::vector<domain::RoleId> first;
    /// With SortKey::Role: the roles in the order of their names; others follow by id.
    std::vector<domain::RoleId> roleNames;

    bool operator==(const Order &) const = default;
};

/// All rows of the table in that order; empty when it is the table's own order.
std::vector<quint32> rowsInOrder(const JobTable &, const Order &);

} // namespace rolescope::engine
