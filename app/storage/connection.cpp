// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

#include "storage/migrations.h"
#include "storage/query.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace rolescope::storage {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

constexpr qint64 leastRoom = 256 << 10; ///< bytes of a disk that a write begins on

QString newConnectionName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("rolescope-%1").arg(++count);
}

/// The driver may carry an SQLite of its own; its handles must not be given to ours.
bool driverUsesOurSqlite()
{
    const QString name = newConnectionName();
    QString found;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), memory);
            if (query.next())
                found = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found == QLatin1String(sqlite3_sourceid());
}

bool driverIsUsable()
{
    static const bool usable = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")) && driverUsesOurSqlite();
    return usable;
}

} // namespace

Connection::Connection(const QString &path) : m_path(path), m_name(newConnectionName()) {}

Result<std::unique_ptr<Connection>> Connection::open(const LibraryFile &file, OpenMode mode, const OpenLimits &limits)
{
    using Access = LibraryFile::Access;
    if (mode == OpenMode::ReadWrite && file.isReadOnly())
        return Error{ErrorCode::LibraryReadOnly, {file.path()}};
    const Raw raw = mode == OpenMode::ReadWrite ? Raw::ReadWrite
        : file.access() == Access::Immutable    ? Raw::Immutable
        : file.access() == Access::Copy         ? Raw::ReadWrite // merges what was left beside it
                                                : Raw::ReadOnly;
    auto connection = openRaw(file.readPath(), file.path(), raw, limits);
    if (!connection)
        return connection;
    Connection &opened = **connection;
    {
        const Watch watch(opened, {}, std::chrono::milliseconds(limits.deadlineMs));
        if (auto same = checkSchema(opened, file.schemaVersion()); !same)
            return same.error();
    }
    if (mode == OpenMode::ReadWrite) {
        if (auto prepared = opened.prepareForWriting(); !prepared)
            return prepared.error();
    } else {
        opened.m_readOnly = true;
        if (auto readOnly = opened.run("PRAGMA query_only=ON"); !readOnly)
            return readOnly.error();
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openRaw(const QString &file, const QString &shownPath, Raw raw,
                                                        const OpenLimits &limits)
{
    if (!driverIsUsable())
        return Error{ErrorCode::DriverMissing, {QStringLiteral("QSQLITE")}};
    std::unique_ptr<Connection> connection(new Connection(shownPath));
    QString name = file;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(limits.busyTimeoutMs);
    if (raw == Raw::ReadOnly || raw == Raw::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (raw == Raw::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded))
            + QStringLiteral("?immutable=1");
    }
    connection->m_readOnly = raw == Raw::ReadOnly || raw == Raw::Immutable;
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(name);
    if (!connection->m_database.open())
        return Error{ErrorCode::FileRead, {shownPath, connection->m_database.lastError().text()}};
    const QVariant handle = connection->m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!connection->m_handle)
        return Error{ErrorCode::DriverMissing, {QStringLiteral("QSQLITE")}};
    if (auto hardened = connection->harden(); !hardened)
        return hardened.error();
    return connection;
}

Connection::~Connection()
{
    // A library at rest is one file without a write-ahead log; refused while others have it open.
    if (m_writing && isOnOwnThread())
        sqlite3_exec(m_handle, "PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE",
                     nullptr, nullptr, nullptr);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> Connection::harden()
{
    struct Switch {
        int option;
        int value;
    };
    constexpr Switch switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const Switch &s : switches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, s.option, s.value, &now) != SQLITE_OK || now != s.value)
            return Error{ErrorCode::Internal, {QStringLiteral("sqlite3_db_config %1").arg(s.option)}};
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 2000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_extended_result_codes(m_handle, 1);
    return run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0");
}

Result<Done> Connection::prepareForWriting()
{
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return Error{ErrorCode::LibraryReadOnly, {m_path}};
    // Without room for the log and its index a library could be left in a state that cannot even be read.
    if (const QStorageInfo disk(QFileInfo(m_path).absolutePath()); disk.isValid() && disk.bytesAvailable() < leastRoom)
        return Error{ErrorCode::DiskFull, {m_path}};
    m_writing = true;
    // Where a write-ahead log cannot be had, the rollback journal stays: slower, just as safe.
    sqlite3_exec(m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    // FULL: "done" is said only after the import is on the disk.
    return run("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768");
}

Result<Done> Connection::run(const char *sql)
{
    if (!isOnOwnThread())
        return Error{ErrorCode::Internal, {QStringLiteral("connection used on another thread")}};
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Done{};
}

Error Connection::error(int resultCode) const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error{ErrorCode::LibraryLocked, {m_path}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return Error{ErrorCode::LibraryDamaged, {m_path, message}};
    case SQLITE_FULL: return Error{ErrorCode::DiskFull, {m_path}};
    case SQLITE_READONLY: return Error{ErrorCode::LibraryReadOnly, {m_path}};
    case SQLITE_IOERR:
        if (sqlite3_system_errno(m_handle) == ENOSPC)
            return Error{ErrorCode::DiskFull, {m_path}};
        return Error{m_readOnly ? ErrorCode::FileRead : ErrorCode::FileWrite, {m_path, message}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return Error{ErrorCode::FileRead, {m_path, message}};
    case SQLITE_INTERRUPT:
        if (m_watch && !m_watch->m_token.stop_requested())
            return Error{ErrorCode::LibraryDamaged, {m_path, QStringLiteral("a query took too long")}};
        return Error{ErrorCode::Cancelled, {}};
    default: return Error{ErrorCode::Internal, {message}};
    }
}

Connection::Watch::Watch(Connection &connection, std::stop_token token, std::chrono::milliseconds deadline)
    : m_connection(connection),
      m_outer(connection.m_watch),
      m_token(std::move(token)),
      m_end(std::chrono::steady_clock::now() + deadline)
{
    connection.m_watch = this;
    constexpr int stepsBetweenLooks = 10000;
    sqlite3_progress_handler(connection.m_handle, stepsBetweenLooks, &Watch::shouldStop, this);
}

Connection::Watch::~Watch()
{
    m_connection.m_watch = m_outer;
    sqlite3_progress_handler(m_connection.m_handle, m_outer ? 10000 : 0, m_outer ? &Watch::shouldStop : nullptr,
                             const_cast<Watch *>(m_outer));
}

int Connection::Watch::shouldStop(void *watch)
{
    const auto *self = static_cast<const Watch *>(watch);
    return self->m_token.stop_requested() || std::chrono::steady_clock::now() > self->m_end ? 1 : 0;
}

} // namespace rolescope::storage
