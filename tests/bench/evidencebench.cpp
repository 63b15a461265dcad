// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "jobdata.h"
#include "peer.h"

#include "workspace/roleads.h"

#include <algorithm>
#include <cstdio>

namespace rolescope::bench {
namespace {

constexpr size_t skillsInSource = 60;

/// Positions in the table's roles of the two with most jobs: the worst case.
std::pair<int, int> largestRoles(const engine::JobTable &table)
{
    std::vector<int> order;
    for (size_t i = 1; i < table.roles().size(); ++i)
        order.push_back(static_cast<int>(i));
    std::sort(order.begin(), order.end(), [&](int x, int y) {
        return table.jobsOfRole(table.roles()[static_cast<size_t>(x)])
            > table.jobsOfRole(table.roles()[static_cast<size_t>(y)]);
    });
    return {order.at(0), order.at(1)};
}

/// The table's roles and skills, and two publishers that describe both roles.
domain::Catalog catalogOf(const engine::JobTable &table, domain::RoleId a, domain::RoleId b)
{
    domain::Catalog catalog;
    for (const domain::RoleId role : {a, b})
        catalog.roles.push_back({role, QStringLiteral("Role %1").arg(role.value), {}, {}});
    for (const domain::SkillId skill : table.columns().skills) {
        const QString name = QStringLiteral("skill %1").arg(skill.value);
        catalog.skills.push_back({skill, name, name, {}, {}, {}});
    }
    for (const char *publisher : {"one", "two"}) {
        domain::Source source;
        source.id = domain::SourceId(static_cast<qint64>(catalog.sources.size()) + 1);
        source.publisher = QLatin1String(publisher);
        source.roles = {a, b};
        for (const domain::RoleId role : source.roles) {
            domain::Claim claim;
            claim.id = domain::ClaimId(static_cast<qint64>(catalog.claims.size()) + 1);
            claim.source = source.id;
            claim.role = role;
            claim.section = domain::Section::Skills;
            for (size_t i = 0; i < std::min(skillsInSource, catalog.skills.size()); ++i)
                claim.skills.push_back({catalog.skills[i].id, domain::Strength::Required, 0});
            catalog.claims.push_back(std::move(claim));
        }
        catalog.sources.push_back(std::move(source));
    }
    return catalog;
}

} // namespace

void runEvidenceBench(qint64 rows, const QStringList &names)
{
    if (!names.isEmpty() && !names.contains(QLatin1String("evidence")))
        return;
    workspace::Snapshot snapshot;
    snapshot.jobs = makeTable(rows);
    const auto [first, second] = largestRoles(*snapshot.jobs);
    const domain::RoleId a = snapshot.jobs->roles()[static_cast<size_t>(first)];
    const domain::RoleId b = snapshot.jobs->roles()[static_cast<size_t>(second)];
    snapshot.catalog = std::make_shared<const domain::Catalog>(catalogOf(*snapshot.jobs, a, b));
    const Times times = measure(21, [&, a = a, b = b] {
        analysis::JobFigures figures;
        figures.adsA = workspace::roleAds(snapshot, a);
        figures.adsB = workspace::roleAds(snapshot, b);
        (void)analysis::compare(*snapshot.catalog, a, b, figures);
    });
    SqlitePeer peer(*snapshot.jobs, true);
    std::fprintf(stderr, "%s\n", qPrintable(SqlitePeer::skillsSql(first).join(u'\n')));
    const Times peerTimes = measure(3, [&, first = first, second = second] {
        peer.skillsOf(first);
        peer.skillsOf(second);
    });
    print(QStringLiteral("evidence"), rows, times, SqlitePeer::name(), peerTimes);
}

} // namespace rolescope::bench
