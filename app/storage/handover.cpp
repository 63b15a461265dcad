// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/handover.h"

#include "storage/batchhash.h"
#include "storage/connection.h"
#include "storage/jobstore.h"
#include "storage/query.h"

#include <map>
#include <set>

namespace rolescope::storage {

using namespace domain;

namespace {

constexpr char referredSources[] =
    "SELECT source, min(batch) FROM (SELECT source, batch FROM job UNION ALL SELECT source, batch FROM role_alias)"
    " WHERE batch <> ?1 AND source IN (SELECT id FROM source WHERE batch = ?1) GROUP BY source";

/// After sources went with their claims.
constexpr char referredRoles[] =
    "SELECT role, min(batch) FROM (SELECT role, batch FROM claim UNION ALL SELECT other_role, batch FROM claim"
    " UNION ALL SELECT role, batch FROM role_alias UNION ALL SELECT role, batch FROM source_role"
    " UNION ALL SELECT role, batch FROM source_reference)"
    " WHERE batch <> ?1 AND role IN (SELECT id FROM role WHERE batch = ?1) GROUP BY role";

constexpr char referredSkills[] = "SELECT skill, min(batch) FROM claim_skill WHERE batch <> ?1"
                                  " AND skill IN (SELECT id FROM skill WHERE batch = ?1) GROUP BY skill";

/// Everything that a source consists of; the claim's own skills go by their claims.
constexpr const char *moveSource[] = {
    "UPDATE source SET batch = ?1 WHERE id = ?2",
    "UPDATE source_role SET batch = ?1 WHERE source = ?2",
    "UPDATE source_reference SET batch = ?1 WHERE source = ?2",
    "UPDATE claim SET batch = ?1 WHERE source = ?2",
    "UPDATE claim_skill SET batch = ?1 WHERE claim IN (SELECT id FROM claim WHERE source = ?2)",
};
constexpr const char *moveRole[] = {"UPDATE role SET batch = ?1 WHERE id = ?2"};
constexpr const char *moveSkill[] = {"UPDATE skill SET batch = ?1 WHERE id = ?2",
                                     "UPDATE skill_alias SET batch = ?1 WHERE skill = ?2"};

using Heirs = std::map<qint64, qint64>; ///< row to batch

class HandOver {
public:
    HandOver(Connection &connection, BatchId leaving) : m_connection(connection), m_leaving(leaving) {}

    Result<Done> run();

private:
    Result<bool> hasSharing();
    Result<Heirs> referred(const char *sql);
    Result<Done> addSkillsOfJobs(Heirs &heirs);
    template <size_t count>
    Result<Done> move(const Heirs &heirs, const char *const (&statements)[count]);
    Result<Done> hashAgain();

    Connection &m_connection;
    BatchId m_leaving;
    std::set<qint64> m_touched;
};

Result<bool> HandOver::hasSharing()
{
    auto query =
        Query::prepare(m_connection, "SELECT count(*) FROM import_batch WHERE id <> ? AND row_hash LIKE '1:%'");
    if (!query)
        return query.error();
    query->bind(m_leaving.value);
    const bool sharing = query->next() && query->number(0) > 0;
    if (auto done = query->finish(); !done)
        return done.error();
    return sharing;
}

Result<Heirs> HandOver::referred(const char *sql)
{
    auto query = Query::prepare(m_connection, sql);
    if (!query)
        return query.error();
    Heirs heirs;
    query->bind(m_leaving.value);
    while (query->next())
        heirs.emplace(query->number(0), query->number(1));
    if (auto done = query->finish(); !done)
        return done.error();
    return heirs;
}

Result<Done> HandOver::addSkillsOfJobs(Heirs &heirs)
{
    auto owners = referred("SELECT id, batch FROM skill WHERE batch = ?1");
    if (!owners)
        return owners.error();
    auto query =
        Query::prepare(m_connection, "SELECT batch, skills FROM job_text WHERE batch <> ? AND skills IS NOT NULL");
    if (!query)
        return query.error();
    query->bind(m_leaving.value);
    while (query->next())
        for (const SkillId skill : unpackSkills(query->bytes(1)))
            if (owners->contains(skill.value))
                heirs.emplace(skill.value, query->number(0));
    return query->finish();
}

template <size_t count>
Result<Done> HandOver::move(const Heirs &heirs, const char *const (&statements)[count])
{
    for (const auto &[row, batch] : heirs) {
        for (const char *sql : statements) {
            auto query = Query::prepare(m_connection, sql);
            if (!query)
                return query.error();
            query->bind(batch).bind(row).next();
            if (auto done = query->finish(); !done)
                return done;
        }
        m_touched.insert(batch);
    }
    return Done{};
}

Result<Done> HandOver::hashAgain()
{
    for (const qint64 batch : m_touched) {
        auto hash = hashOfBatch(m_connection, BatchId(batch));
        if (!hash)
            return hash.error();
        hash->version = BatchHash::sharing;
        if (auto stored = storeHash(m_connection, BatchId(batch), *hash); !stored)
            return stored;
    }
    return Done{};
}

Result<Done> HandOver::run()
{
    const auto sharing = hasSharing();
    if (!sharing || !*sharing)
        return sharing ? Result<Done>(Done{}) : Result<Done>(sharing.error());
    // Sources first: their claims go along, and with them what those refer to.
    const auto sources = referred(referredSources);
    if (!sources)
        return sources.error();
    if (auto moved = move(*sources, moveSource); !moved)
        return moved;
    const auto roles = referred(referredRoles);
    if (!roles)
        return roles.error();
    if (auto moved = move(*roles, moveRole); !moved)
        return moved;
    auto skills = referred(referredSkills);
    if (!skills)
        return skills.error();
    if (auto added = addSkillsOfJobs(*skills); !added)
        return added;
    if (auto moved = move(*skills, moveSkill); !moved)
        return moved;
    return hashAgain();
}

} // namespace

Result<Done> handOver(Connection &connection, BatchId leaving) { return HandOver(connection, leaving).run(); }

} // namespace rolescope::storage
