// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "jobdata.h"
#include "peer.h"

#include "engine/jobindex.h"

#include <QFile>

#include <cstdio>
#include <numeric>

namespace rolescope::bench {
namespace {

/// A role filter that keeps about `percent` of all jobs.
struct Kept {
    int percent = 0;
    domain::FilterSpec spec;
    std::vector<int> roles;
};

Kept keep(const engine::JobTable &table, int percent)
{
    Kept kept{percent, {}, {}};
    const auto &roles = table.roles();
    quint64 shown = 0;
    // Rare roles first, so that small shares can be met closely.
    for (size_t i = roles.size(); i-- > 0 && shown * 100 < quint64(table.size()) * static_cast<quint64>(percent);) {
        kept.spec.roles.push_back(roles[i]);
        kept.roles.push_back(static_cast<int>(i));
        shown += table.jobsOfRole(roles[i]);
    }
    return kept;
}

class EngineBench {
public:
    explicit EngineBench(qint64 rows) : m_rows(rows), m_table(makeTable(rows)), m_index(m_table)
    {
        for (const int percent : {5, 50, 95})
            m_kept.push_back(keep(*m_table, percent));
    }

    /// Full faceted update after another filter; the worst share is printed.
    void facets(const QString &name, bool withSkills)
    {
        const engine::Wanted wanted{true, withSkills};
        SqlitePeer peer(*m_table, withSkills);
        std::fprintf(
            stderr, "%s\n",
            qPrintable(peer.sql(m_kept.front().roles.size() > 4 ? std::vector<int>{1, 2, 3} : m_kept.front().roles)
                           .join(u'\n')));
        Times worst;
        Times worstPeer;
        for (const Kept &kept : m_kept) {
            const Times times = measure(
                41, [&] { (void)m_index.answer(kept.spec, {}, {}, wanted); },
                [&] { (void)m_index.answer({}, {}, {}, wanted); });
            if (times.median() < worst.median())
                continue;
            worst = times;
            worstPeer = measure(2, [&] { peer.answer(kept.roles); });
        }
        print(name, m_rows, worst, SqlitePeer::name(), worstPeer);
    }

    /// One step of the salary handle within half of the jobs.
    void brush()
    {
        SqlitePeer peer(*m_table, true);
        Kept kept = m_kept[1];
        kept.spec.currency = m_table->mostFrequentCurrency();
        qint32 from = 20'000;
        (void)m_index.answer(kept.spec);
        const Times times = measure(200, [&] {
            kept.spec.salaryFrom = from += 1'000;
            (void)m_index.answer(kept.spec);
        });
        const Times peerTimes = measure(2, [&] { peer.brush(kept.roles, from += 1'000); });
        print(QStringLiteral("brush"), m_rows, times, SqlitePeer::name(), peerTimes);
    }

    /// Resident memory of this process after one filter and one sort.
    void memory()
    {
        (void)m_index.answer(m_kept[1].spec);
        engine::Order byTitle;
        byTitle.key = engine::SortKey::Title;
        (void)m_index.answer(m_kept[1].spec, byTitle);
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                printValue(QStringLiteral("memory"), m_rows, line.mid(6).trimmed().split(' ').front().toDouble() / 1024,
                           QStringLiteral("MB"));
    }

private:
    qint64 m_rows;
    std::shared_ptr<const engine::JobTable> m_table;
    engine::JobIndex m_index;
    std::vector<Kept> m_kept;
};

} // namespace

void runEngineBenches(qint64 rows, const QStringList &names)
{
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    if (!wanted("facets") && !wanted("facets_with_skill") && !wanted("brush") && !wanted("memory"))
        return;
    EngineBench bench(rows);
    if (wanted("memory")) // first, before a peer takes memory of its own
        bench.memory();
    if (wanted("facets"))
        bench.facets(QStringLiteral("facets"), false);
    if (wanted("facets_with_skill"))
        bench.facets(QStringLiteral("facets_with_skill"), true);
    if (wanted("brush"))
        bench.brush();
}

} // namespace rolescope::bench
