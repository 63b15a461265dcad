// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/roworder.h"

#include "engine/jobtable.h"

#include <algorithm>
#include <numeric>

namespace rolescope::engine {
namespace {

/// Ranks 0 to n - 1 for codes 1 to n, code 0 ("not stated") last.
std::vector<quint32> ranks(size_t codes, bool descending)
{
    std::vector<quint32> rank(codes);
    for (size_t code = 1; code < codes; ++code)
        rank[code] = static_cast<quint32>(descending ? codes - 1 - code : code - 1);
    rank[0] = static_cast<quint32>(codes - 1);
    return rank;
}

/// A counting sort: rows of one rank keep the table's order.
template <typename Code>
std::vector<quint32> sortedByRank(const std::vector<Code> &codes, const std::vector<quint32> &rank)
{
    std::vector<quint32> next(*std::max_element(rank.begin(), rank.end()) + 2, 0);
    for (const Code code : codes)
        ++next[rank[code] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> rows(codes.size());
    for (quint32 row = 0; row < rows.size(); ++row)
        rows[next[rank[codes[row]]]++] = row;
    return rows;
}

std::vector<quint32> byFirstRoles(const JobTable &table, const std::vector<domain::RoleId> &first)
{
    std::vector<quint32> rank(table.roles().size(), static_cast<quint32>(first.size()));
    for (size_t code = 1; code < rank.size(); ++code) {
        const auto at = std::find(first.begin(), first.end(), table.roles()[code]);
        rank[code] = static_cast<quint32>(at - first.begin());
    }
    return sortedByRank(table.roleColumn(), rank);
}

std::vector<quint32> byRoleName(const JobTable &table, const Order &order)
{
    const std::vector<domain::RoleId> &roles = table.roles();
    std::vector<quint32> codes(roles.size());
    std::iota(codes.begin(), codes.end(), 0U);
    const auto place = [&](quint32 code) {
        return std::find(order.roleNames.begin(), order.roleNames.end(), roles[code]);
    };
    std::stable_sort(codes.begin() + 1, codes.end(), [&](quint32 a, quint32 b) { return place(a) < place(b); });
    const std::vector<quint32> plain = ranks(roles.size(), order.descending);
    std::vector<quint32> rank(roles.size());
    for (size_t i = 0; i < codes.size(); ++i)
        rank[codes[i]] = plain[i];
    return sortedByRank(table.roleColumn(), rank);
}

/// By one of the values that share a byte: `unpack` gives it, `values` says how many there are.
template <typename Unpack>
std::vector<quint32> byPacked(const JobTable &table, size_t values, Unpack unpack, bool descending)
{
    const std::vector<quint32> plain = ranks(values, descending);
    std::vector<quint32> rank(256);
    for (size_t p = 0; p < rank.size(); ++p) {
        const auto value = static_cast<size_t>(unpack(static_cast<quint8>(p)));
        rank[p] = value < values ? plain[value] : plain[0];
    }
    return sortedByRank(table.packedColumn(), rank);
}

std::vector<quint32> bySkills(const JobColumns &c, bool descending)
{
    std::vector<quint32> counts(c.size);
    quint32 most = 0;
    for (quint32 row = 0; row < c.size; ++row) {
        counts[row] = c.firstSkill[row + 1] - c.firstSkill[row];
        most = std::max(most, counts[row]);
    }
    return sortedByRank(counts, ranks(size_t{most} + 1, descending));
}

/// The table stands by salary downwards; upwards, jobs of equal salary must keep their order.
std::vector<quint32> bySalaryUpwards(const JobTable &table)
{
    const JobColumns &c = table.columns();
    std::vector<quint32> rows;
    rows.reserve(c.size);
    for (quint32 last = c.knownSalaries; last > 0;) {
        quint32 first = last - 1;
        while (first > 0 && c.topSalary(first - 1) == c.topSalary(first))
            --first;
        for (quint32 row = first; row < last; ++row)
            rows.push_back(row);
        last = first;
    }
    for (quint32 row = c.knownSalaries; row < c.size; ++row)
        rows.push_back(row);
    return rows;
}

} // namespace

std::vector<quint32> rowsInOrder(const JobTable &table, const Order &order)
{
    const JobColumns &c = table.columns();
    switch (order.key) {
    case SortKey::Default: return order.first.empty() ? std::vector<quint32>() : byFirstRoles(table, order.first);
    case SortKey::Title: return sortedByRank(c.title, ranks(c.titles.size(), order.descending));
    case SortKey::Employer: return sortedByRank(c.employer, ranks(c.employers.size(), order.descending));
    case SortKey::Place: return sortedByRank(c.place, ranks(c.places.size(), order.descending));
    case SortKey::Level: return byPacked(table, domain::allLevels.size(), packedLevel, order.descending);
    case SortKey::Salary: return order.descending ? std::vector<quint32>() : bySalaryUpwards(table);
    case SortKey::Posted: return sortedByRank(c.day, ranks(c.days.size(), order.descending));
    case SortKey::Role: return byRoleName(table, order);
    case SortKey::Type: return byPacked(table, domain::allJobTypes.size(), packedType, order.descending);
    case SortKey::Remote: return byPacked(table, domain::allRemotes.size(), packedRemote, order.descending);
    case SortKey::Skills: return bySkills(c, order.descending);
    }
    return {};
}

} // namespace rolescope::engine
