// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace rolescope::bench {
namespace {

constexpr const char *schema =
    "CREATE TABLE job(id INTEGER PRIMARY KEY, role INT, level INT, type INT, remote INT, currency INT, place INT,"
    " employer INT, month INT, low INT, high INT)";
constexpr const char *insertSql = "INSERT INTO job VALUES(?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char *facetColumns[] = {"level", "type", "remote", "currency", "place", "employer", "month"};

QString roleCondition(const std::vector<int> &roles)
{
    QStringList parts;
    for (const int role : roles)
        parts += QString::number(role);
    return QStringLiteral("role IN (%1)").arg(parts.join(u','));
}

} // namespace

SqlitePeer::SqlitePeer(const engine::JobTable &table, bool withSkills) : m_withSkills(withSkills)
{
    sqlite3_open(":memory:", &m_db);
    run(QLatin1String(schema));
    if (withSkills)
        run(QStringLiteral("CREATE TABLE job_skill(skill INT, job INT, PRIMARY KEY(job, skill)) WITHOUT ROWID"));
    run(QStringLiteral("BEGIN"));
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *insertSkill = nullptr;
    sqlite3_prepare_v2(m_db, insertSql, -1, &insert, nullptr);
    if (withSkills)
        sqlite3_prepare_v2(m_db, "INSERT INTO job_skill VALUES(?,?)", -1, &insertSkill, nullptr);
    const engine::JobColumns &c = table.columns();
    for (quint32 row = 0; row < table.size(); ++row) {
        const qint64 values[] = {row,
                                 table.roleColumn()[row],
                                 static_cast<int>(table.level(row)),
                                 static_cast<int>(table.type(row)),
                                 static_cast<int>(table.remote(row)),
                                 c.currency[row],
                                 c.place[row],
                                 c.employer[row],
                                 c.monthOfDay[c.day[row]],
                                 c.low[row],
                                 c.high[row]};
        int at = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(insert, ++at, value);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        for (const quint16 skill : withSkills ? table.skillCodes(row) : std::span<const quint16>()) {
            sqlite3_bind_int(insertSkill, 1, skill);
            sqlite3_bind_int64(insertSkill, 2, row);
            sqlite3_step(insertSkill);
            sqlite3_reset(insertSkill);
        }
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(insertSkill);
    run(QStringLiteral("COMMIT"));
    for (const char *column : facetColumns)
        run(QStringLiteral("CREATE INDEX by_%1 ON job(%1, role, high)").arg(QLatin1String(column)));
    run(QStringLiteral("CREATE INDEX by_role ON job(role, high)"));
    run(QStringLiteral("CREATE INDEX by_salary ON job(high DESC, role)"));
    run(QStringLiteral("ANALYZE"));
}

SqlitePeer::~SqlitePeer() { sqlite3_close_v2(m_db); }

QStringList SqlitePeer::sql(const std::vector<int> &roles, const QString &more) const
{
    const QString mine = roleCondition(roles) + more;
    QStringList statements{QStringLiteral("SELECT id FROM job WHERE %1 ORDER BY high DESC LIMIT 100").arg(mine),
                           QStringLiteral("SELECT count(*), sum(%1) FROM job").arg(mine)};
    for (const char *column : facetColumns)
        statements +=
            QStringLiteral("SELECT %1, count(*) FROM job WHERE %2 GROUP BY %1").arg(QLatin1String(column), mine);
    statements += QStringLiteral("SELECT role, count(*) FROM job WHERE 1%1 GROUP BY role").arg(more);
    statements +=
        QStringLiteral("SELECT high / 10000, count(*) FROM job WHERE %1 GROUP BY 1").arg(roleCondition(roles));
    if (m_withSkills)
        statements +=
            QStringLiteral("SELECT skill, count(*) FROM job JOIN job_skill ON job = id WHERE %1 GROUP BY skill")
                .arg(mine);
    return statements;
}

void SqlitePeer::answer(const std::vector<int> &roles)
{
    for (const QString &statement : sql(roles))
        run(statement);
}

void SqlitePeer::brush(const std::vector<int> &roles, qint32 from)
{
    for (const QString &statement : sql(roles, QStringLiteral(" AND high >= %1").arg(from)))
        run(statement);
}

QStringList SqlitePeer::skillsSql(int role)
{
    const QString mine = roleCondition({role});
    return {
        QStringLiteral("SELECT count(*) FROM job WHERE %1").arg(mine),
        QStringLiteral("SELECT skill, count(*) FROM job JOIN job_skill ON job = id WHERE %1 GROUP BY skill").arg(mine)};
}

void SqlitePeer::skillsOf(int role)
{
    for (const QString &statement : skillsSql(role))
        run(statement);
}

void SqlitePeer::run(const QString &sql)
{
    char *error = nullptr;
    const auto ignoreRow = [](void *, int, char **, char **) { return 0; };
    if (sqlite3_exec(m_db, sql.toUtf8().constData(), ignoreRow, nullptr, &error) == SQLITE_OK)
        return;
    std::fprintf(stderr, "peer: %s: %s\n", qPrintable(sql), error);
    std::exit(1);
}

} // namespace rolescope::bench
