// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

/// A resource in a static library is only kept when its initialiser is named; outside of namespaces.
static void keepSchemaResource() { Q_INIT_RESOURCE(schema); }

namespace rolescope::storage {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

std::vector<Migration> readBuiltIn()
{
    keepSchemaResource();
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return steps;
}

constexpr char schemaQuery[] =
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1";

/// What the steps up to `version` make, found by running them in memory.
QStringList expectedSchema(int version)
{
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    const Handle memory(raw, &sqlite3_close);
    for (const Migration &step : builtInMigrations())
        if (step.number <= version)
            sqlite3_exec(raw, step.sql.constData(), nullptr, nullptr, nullptr);
    QStringList schema;
    sqlite3_exec(
        raw, schemaQuery,
        [](void *list, int, char **values, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
            return 0;
        },
        &schema, nullptr);
    return schema;
}

QString freeBackupName(const QString &path, int version)
{
    const QString base = QStringLiteral("%1.v%2.backup").arg(path, QString::number(version));
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base, QString::number(i));
    return name;
}

bool backUp(Connection &connection, const QString &target)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(target).constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Handle copy(raw, &sqlite3_close);
    if (opened != SQLITE_OK)
        return false;
    sqlite3_backup *backup = sqlite3_backup_init(raw, "main", connection.handle(), "main");
    if (!backup)
        return false;
    const int copied = sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK && copied == SQLITE_DONE;
}

Result<int> userVersion(Connection &connection)
{
    int version = 0;
    auto read = forEachRow(connection, "PRAGMA user_version",
                           [&](const Query &row) { version = static_cast<int>(row.number(0)); });
    if (!read)
        return read.error();
    return version;
}

Result<Done> runStep(Connection &connection, const Migration &step)
{
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    if (auto run = connection.run(step.sql.constData()); !run)
        return run;
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(step.number);
    if (auto set = connection.run(version.constData()); !set)
        return set;
    return transaction->commit();
}

} // namespace

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> steps = readBuiltIn();
    return steps;
}

int newestSchemaVersion() { return builtInMigrations().empty() ? 0 : builtInMigrations().back().number; }

MigrationReport migrate(Connection &connection, const std::vector<Migration> &steps)
{
    MigrationReport report;
    const auto found = userVersion(connection);
    if (!found)
        return {MigrationOutcome::Failed, 0, {}, found.error().context.join(u' ')};
    report.version = *found;
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (report.version >= newest) {
        report.outcome = report.version > newest ? MigrationOutcome::TooNew : MigrationOutcome::UpToDate;
        return report;
    }
    if (report.version > 0) {
        const QString backup = freeBackupName(connection.path(), report.version);
        if (!backUp(connection, backup)) {
            report.outcome = MigrationOutcome::NoBackup;
            report.problem = backup;
            return report;
        }
        report.backup = backup;
    }
    for (const Migration &step : steps) {
        if (step.number <= report.version)
            continue;
        if (auto done = runStep(connection, step); !done) {
            report.outcome = MigrationOutcome::Failed;
            report.problem = step.name + QStringLiteral(": ") + done.error().context.join(u' ');
            return report;
        }
        report.version = step.number;
    }
    report.outcome = MigrationOutcome::Migrated;
    return report;
}

Result<Done> checkSchema(Connection &connection, int version)
{
    QStringList found;
    auto read = forEachRow(connection, schemaQuery, [&](const Query &row) { found << row.text(0); });
    if (!read)
        return read.error();
    // Made once: a library is opened often, and nearly always of this version.
    static const QStringList newest = expectedSchema(newestSchemaVersion());
    const QStringList expected = version == newestSchemaVersion() ? newest : expectedSchema(version);
    if (found == expected && !expected.isEmpty())
        return Done{};
    const auto differs = [](const QStringList &from, const QStringList &in) {
        const auto it = std::find_if(from.begin(), from.end(), [&](const QString &s) { return !in.contains(s); });
        return it == from.end() ? QString() : it->left(60);
    };
    const QString extra = differs(found, expected);
    return Error{ErrorCode::LibraryForeign,
                 {connection.path(),
                  extra.isEmpty() ? QStringLiteral("missing: ") + differs(expected, found)
                                  : QStringLiteral("unexpected: ") + extra}};
}

} // namespace rolescope::storage
