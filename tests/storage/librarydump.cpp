// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "librarydump.h"

#include "storage/catalogstore.h"
#include "storage/jobstore.h"
#include "storage/query.h"

#include <QMap>

#include <sqlite3.h>

namespace rolescope::storage::fixture {

using namespace domain;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return std::move(*result);
}

/// Tables whose rows have ids, and the columns that name rows of them.
const QMap<QString, QString> referred{{u"batch"_qs, u"import_batch"_qs},
                                      {u"source"_qs, u"source"_qs},
                                      {u"role"_qs, u"role"_qs},
                                      {u"other_role"_qs, u"role"_qs},
                                      {u"skill"_qs, u"skill"_qs},
                                      {u"claim"_qs, u"claim"_qs},
                                      {u"job"_qs, u"job"_qs},
                                      {u"same_as"_qs, u"job"_qs}};

struct Places {
    QMap<QString, QMap<qint64, int>> byTable;

    explicit Places(Connection &connection)
    {
        for (const char *table : {"source", "source_reference", "role", "role_alias", "skill_category", "skill",
                                  "skill_alias", "claim", "job", "role_edit", "claim_edit", "source_edit",
                                  "similar_duty", "near_copy", "skill_edit", "match_edit", "import_batch"}) {
            QMap<qint64, int> &places = byTable[QLatin1String(table)];
            const QByteArray sql = QByteArray("SELECT id FROM ") + table
                + (qstrcmp(table, "import_batch") == 0 ? " WHERE id NOT IN (SELECT batch FROM undone_batch)" : "")
                + " ORDER BY id";
            orStop(forEachRow(connection, sql.constData(), [&](const Query &row) {
                places.insert(row.number(0), static_cast<int>(places.size()) + 1);
            }));
        }
    }

    QString of(const QString &table, const QString &column, const Query &row, int i) const
    {
        const QString target = column == u"id" ? table : referred.value(column);
        if (table == u"job_text" && column == u"skills") {
            QStringList skills;
            for (const SkillId skill : unpackSkills(row.bytes(i)))
                skills << QString::number(byTable[u"skill"_qs].value(skill.value, -1));
            return skills.join(u',');
        }
        // Edits name their target by its key, in columns of the same name.
        const bool isKey = table.endsWith(u"_edit") && column != u"id" && column != u"batch";
        if (target.isEmpty() || isKey || row.isNull(i))
            return row.isNull(i) ? u"NULL"_qs : row.text(i);
        return u'#' + QString::number(byTable[target].value(row.number(i), -1));
    }
};

QStringList tables(Connection &connection)
{
    QStringList names;
    orStop(forEachRow(connection,
                      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'job_words%' AND name NOT "
                      "LIKE 'job_reading%' ORDER BY name",
                      [&](const Query &row) { names << row.text(0); }));
    names.removeOne(u"undone_batch"_qs);
    return names;
}

template <typename Cell>
QStringList dump(Connection &connection, Cell cell)
{
    QStringList lines;
    for (const QString &table : tables(connection)) {
        QByteArray sql = "SELECT * FROM " + table.toUtf8();
        if (table == u"import_batch")
            sql += " WHERE id NOT IN (SELECT batch FROM undone_batch)";
        QStringList rows;
        orStop(forEachRow(connection, sql.constData(), [&](const Query &row) {
            QStringList cells{table};
            for (int i = 0; i < sqlite3_column_count(row.statement()); ++i)
                cells << cell(table, QString::fromUtf8(sqlite3_column_name(row.statement(), i)), row, i);
            rows << cells.join(u'|');
        }));
        rows.sort();
        lines += rows;
    }
    return lines;
}

QString skillNames(const Catalog &catalog, const std::vector<SkillId> &ids)
{
    QStringList names;
    for (const SkillId id : ids)
        names << (catalog.skill(id) ? catalog.skill(id)->name : u"?"_qs);
    return names.join(u',');
}

QString roleName(const Catalog &catalog, RoleId id) { return catalog.role(id) ? catalog.role(id)->name : QString(); }

QString spanText(const std::optional<Span> &span)
{
    return span ? QStringLiteral("%1-%2").arg(span->from).arg(span->to) : QString();
}

QStringList shownCatalog(const Catalog &c)
{
    QStringList lines;
    for (const Role &role : c.roles) {
        lines << u"role "_qs + role.name + u'/' + role.family;
        for (const RoleAlias &alias : role.aliases)
            lines << u"  alias "_qs + alias.name + u'/'
                    + (alias.source.isValid() ? c.source(alias.source)->title : u"-"_qs) + spanText(alias.span);
    }
    for (const Source &source : c.sources) {
        QStringList roles;
        for (const RoleId role : source.roles)
            roles << roleName(c, role);
        lines << u"source "_qs + source.title + u'/' + source.publisher + u'/' + roles.join(u',');
    }
    for (const SkillCategory &category : c.categories)
        lines << u"category "_qs + category.key + u'/' + category.name;
    for (const Skill &skill : c.skills)
        lines << u"skill "_qs + skill.key + u'/' + skill.name + u'/' + skill.category + u'/' + skill.partOf + u'/'
                + QStringList(skill.aliases.begin(), skill.aliases.end()).join(u',');
    for (const Claim &claim : c.claims) {
        QStringList skills;
        for (const ClaimSkill &skill : claim.skills)
            skills << c.skill(skill.skill)->name + spanText(skill.words);
        lines << u"claim "_qs + c.source(claim.source)->title + u'/' + roleName(c, claim.role) + u'/'
                + roleName(c, claim.otherRole) + u'/' + claim.text + u'/' + skills.join(u',');
    }
    for (const DutyCheck &check : c.dutyChecks)
        lines << u"duty "_qs + c.claim(check.a)->text + u'/' + c.claim(check.b)->text
                + (check.confirmed ? u"/yes"_qs : u"/no"_qs);
    for (const auto &[a, b] : c.countedApart)
        lines << u"apart "_qs + c.source(a)->title + u'/' + c.source(b)->title;
    return lines;
}

} // namespace

QStringList rowsAsTheyAre(Connection &connection)
{
    return dump(connection, [](const QString &, const QString &column, const Query &row, int i) {
        return column == u"skills" ? QString::fromLatin1(row.bytes(i).toHex())
            : row.isNull(i)        ? u"NULL"_qs
                                   : row.text(i);
    });
}

QStringList rowsByPlace(Connection &connection)
{
    const Places places(connection);
    return dump(connection, [&](const QString &table, const QString &column, const Query &row, int i) {
        return column == u"row_hash" || column == u"imported_at" ? QString() : places.of(table, column, row, i);
    });
}

QStringList shown(Connection &connection)
{
    const Catalog catalog = orStop(loadCatalog(connection));
    QStringList lines = shownCatalog(catalog);
    std::vector<JobId> ids;
    orStop(scanJobs(connection, [&](const ScannedJob &job) { ids.push_back(job.id); }));
    QStringList jobs;
    for (const JobId id : ids) {
        const Job job = *orStop(readJob(connection, id));
        QStringList titles;
        for (const SourceId source : orStop(sourcesOfJob(connection, id)))
            titles << catalog.source(source)->title;
        titles.sort();
        jobs << u"job "_qs + job.title + u'/' + job.salaryRaw + u'/' + skillNames(catalog, job.skills) + u'/'
                + titles.join(u',');
    }
    jobs.sort();
    return lines + jobs;
}

} // namespace rolescope::storage::fixture
