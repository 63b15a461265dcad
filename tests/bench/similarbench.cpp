// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "generator/random.h"

#include "analysis/rolefamilies.h"
#include "analysis/thresholds.h"

#include <sqlite3.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <set>

namespace rolescope::bench {
namespace {

using analysis::RoleSkillSet;

constexpr int roles = 1'000;
constexpr quint32 skills = 2'000;
constexpr size_t fewest = 20; // of a role; with the most below 40 on the average
constexpr quint32 spread = 41;

std::vector<RoleSkillSet> generated()
{
    generator::Random random(11);
    const generator::Zipf often(skills);
    std::vector<RoleSkillSet> sets;
    for (int role = 0; role < roles; ++role) {
        std::set<int> drawn;
        const size_t wanted = fewest + random.below(spread);
        while (drawn.size() < wanted)
            drawn.insert(static_cast<int>(often.draw(random)));
        RoleSkillSet set;
        set.role = domain::RoleId(role + 1);
        set.skills.assign(drawn.begin(), drawn.end());
        set.weights.assign(set.skills.size(), 1);
        sets.push_back(std::move(set));
    }
    return sets;
}

constexpr const char *pairSql =
    "SELECT a.role, b.role, count(*) FROM role_skill a JOIN role_skill b ON b.skill = a.skill "
    "AND b.role > a.role GROUP BY a.role, b.role";

/// The same sets in SQLite, indexed both ways, joined with themselves.
class PairPeer {
public:
    explicit PairPeer(const std::vector<RoleSkillSet> &sets)
    {
        sqlite3_open(":memory:", &m_db);
        run("CREATE TABLE role_skill(role INT, skill INT, PRIMARY KEY(role, skill)) WITHOUT ROWID");
        run("BEGIN");
        for (const RoleSkillSet &set : sets)
            for (const int skill : set.skills)
                run(QStringLiteral("INSERT INTO role_skill VALUES(%1,%2)").arg(set.role.value).arg(skill).toUtf8());
        run("COMMIT");
        run("CREATE INDEX by_skill ON role_skill(skill, role)");
        run("ANALYZE");
    }
    ~PairPeer() { sqlite3_close_v2(m_db); }
    PairPeer(const PairPeer &) = delete;
    PairPeer &operator=(const PairPeer &) = delete;

    /// The pairs that share a skill, and all that pairs share.
    std::pair<qint64, qint64> answer()
    {
        std::pair<qint64, qint64> sums;
        run(pairSql, &sums, [](void *to, int, char **values, char **) {
            auto &[pairs, shared] = *static_cast<std::pair<qint64, qint64> *>(to);
            ++pairs;
            shared += std::atoll(values[2]);
            return 0;
        });
        return sums;
    }

private:
    void run(
        const char *sql, void *to = nullptr,
        int (*row)(void *, int, char **, char **) = [](void *, int, char **, char **) { return 0; })
    {
        char *error = nullptr;
        if (sqlite3_exec(m_db, sql, row, to, &error) == SQLITE_OK)
            return;
        std::fprintf(stderr, "peer: %s: %s\n", sql, error);
        std::exit(1);
    }

    sqlite3 *m_db = nullptr;
};

/// The same sums from our table, so that both have answered one question.
std::pair<qint64, qint64> sumsOf(const analysis::PairTable &table, const std::vector<RoleSkillSet> &sets)
{
    std::pair<qint64, qint64> sums;
    for (size_t a = 0; a < sets.size(); ++a)
        for (size_t b = a + 1; b < sets.size(); ++b) {
            const double jaccard = table.at(a, b);
            const auto both = static_cast<double>(sets[a].skills.size() + sets[b].skills.size());
            sums.first += jaccard > 0 ? 1 : 0;
            sums.second += std::llround(jaccard * both / (1 + jaccard));
        }
    return sums;
}

} // namespace

void runSimilarBench(const QStringList &names)
{
    const QString pairs = QStringLiteral("similar");
    const QString families = QStringLiteral("similar_families");
    if (!names.isEmpty() && !names.contains(pairs) && !names.contains(families))
        return;
    const std::vector<RoleSkillSet> sets = generated();
    analysis::PairTable table;
    const Times times = measure(20, [&] { table = analysis::jaccardOfPairs(sets); });
    if (names.isEmpty() || names.contains(pairs)) {
        PairPeer peer(sets);
        std::pair<qint64, qint64> answer;
        const Times peerTimes = measure(3, [&] { answer = peer.answer(); });
        if (answer != sumsOf(table, sets)) {
            std::fputs("the pairs' shared skills differ from SQLite's\n", stderr);
            std::exit(1);
        }
        print(pairs, roles, times, QStringLiteral("SQLite 3, indexes, ANALYZE: %1").arg(QLatin1String(pairSql)),
              peerTimes);
    }
    if (names.isEmpty() || names.contains(families)) {
        analysis::FamilyOrder order;
        const Times ordering =
            measure(10, [&] { order = analysis::familyOrder(table, analysis::Thresholds().sameFamily); });
        print(families, roles, ordering);
    }
}

} // namespace rolescope::bench
