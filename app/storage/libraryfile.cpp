// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/libraryfile.h"

#include "storage/checkedwriter.h"
#include "storage/connection.h"
#include "storage/libraryheader.h"
#include "storage/migrations.h"
#include "storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace rolescope::storage {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

const QLatin1String sideFiles[] = {QLatin1String("-wal"), QLatin1String("-journal")};

/// Whether an interrupted writer left changes beside the file.
bool hasLeftOvers(const QString &path)
{
    for (const QLatin1String ending : sideFiles)
        if (QFileInfo(path + ending).size() > 0)
            return true;
    return false;
}

bool mayWrite(const QString &path)
{
    const QFileInfo real(QFileInfo(path).canonicalFilePath());
    return real.isWritable() && QFileInfo(real.absolutePath()).isWritable();
}

Result<Done> firstQuery(Connection &connection)
{
    for (const char *sql : {"SELECT count(*) FROM import_batch", "SELECT name FROM role LIMIT 1",
                            "SELECT title FROM source LIMIT 1", "SELECT title FROM job LIMIT 1"})
        if (auto read = forEachRow(connection, sql, [](const Query &) {}); !read)
            return read;
    return Done{};
}

/// Writes the empty schema into a file that nobody else knows yet.
Result<Done> writeEmpty(Connection &connection, const QString &path)
{
    // A row with a description of 2 KB would have a page of 4 KB for itself.
    const QByteArray mark = "PRAGMA page_size=8192; PRAGMA application_id=" + QByteArray::number(applicationId);
    if (auto marked = connection.run(mark.constData()); !marked)
        return marked;
    const MigrationReport report = migrate(connection, builtInMigrations());
    if (report.outcome != MigrationOutcome::Migrated)
        return Error{ErrorCode::FileWrite, {path, report.problem}};
    return Done{};
}

} // namespace

QString LibraryFile::readPath() const { return m_copy ? m_copy->filePath(QStringLiteral("copy.rolescope")) : m_path; }

Result<LibraryFile> LibraryFile::create(const QString &path, const Fill &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{info.isDir() ? ErrorCode::NotAFile : ErrorCode::FileExists, {path}};
    if (!QFileInfo(info.absolutePath()).isWritable())
        return Error{ErrorCode::FileWrite, {path, QStringLiteral("folder missing or not writable")}};

    // Made under another name first: a library is there whole or not at all.
    const QString unfinished = info.absolutePath() + QStringLiteral("/.rolescope-new-")
        + QString::number(QRandomGenerator::global()->generate64(), 16);
    Result<Done> written = Done{};
    {
        auto connection = Connection::openRaw(unfinished, path, Connection::Raw::Create, {});
        written = connection ? writeEmpty(**connection, path) : Result<Done>(connection.error());
    }
    if (written && fill) {
        const auto file = open(unfinished, OpenMode::ReadWrite);
        written = file ? fill(*file) : Result<Done>(file.error());
    }
    if (written && !QFile::rename(unfinished, info.absoluteFilePath())) // refuses to overwrite
        written = Error{QFile::exists(path) ? ErrorCode::FileExists : ErrorCode::FileWrite,
                        {path, QStringLiteral("rename failed")}};
    if (!written) {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(suffix));
        return written.error();
    }
    syncFolder(info.absolutePath());
    return open(path, OpenMode::ReadWrite);
}

Result<LibraryFile> LibraryFile::open(const QString &path, OpenMode mode, const OpenLimits &limits)
{
    const auto version = readHeaderVersion(path);
    if (!version)
        return version.error();
    if (*version > newestSchemaVersion())
        return Error{ErrorCode::LibraryTooNew,
                     {path, QString::number(*version), QString::number(newestSchemaVersion())}};
    if (mode == OpenMode::ReadWrite && !mayWrite(path))
        return Error{ErrorCode::LibraryReadOnly, {path}};

    LibraryFile file;
    file.m_path = QFileInfo(path).absoluteFilePath();
    file.m_version = *version;
    file.m_readOnly = mode == OpenMode::ReadOnly;
    auto verified = file.verify(mode, limits);
    const bool cannotRead = !verified
        && (verified.error().code == ErrorCode::FileRead || verified.error().code == ErrorCode::LibraryReadOnly);
    if (cannotRead && mode == OpenMode::ReadOnly) {
        // SQLite wants to write beside the file, and cannot.
        const QString real = QFileInfo(path).canonicalFilePath();
        if (hasLeftOvers(real)) {
            file.m_access = Access::Copy;
            if (auto copied = file.copyAside(); !copied)
                return copied.error();
        } else {
            file.m_access = Access::Immutable;
        }
        verified = file.verify(mode, limits);
    }
    if (!verified)
        return verified.error();
    return file;
}

Result<Done> LibraryFile::verify(OpenMode mode, const OpenLimits &limits)
{
    using Raw = Connection::Raw;
    const Raw raw = m_access == Access::Immutable                 ? Raw::Immutable
        : mode == OpenMode::ReadWrite || m_access == Access::Copy ? Raw::ReadWrite
                                                                  : Raw::ReadOnly;
    auto opened = Connection::openRaw(readPath(), m_path, raw, limits);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    const Connection::Watch watch(connection, {}, std::chrono::milliseconds(limits.deadlineMs));
    if (auto same = checkSchema(connection, m_version); !same)
        return same;
    if (m_version < newestSchemaVersion()) {
        if (mode == OpenMode::ReadOnly)
            return Error{ErrorCode::LibraryReadOnly, {m_path}};
        const MigrationReport report = migrate(connection, builtInMigrations());
        if (report.outcome != MigrationOutcome::Migrated)
            return Error{ErrorCode::FileWrite, {m_path, report.problem}};
        m_version = report.version;
    }
    return firstQuery(connection);
}

Result<Done> LibraryFile::copyAside()
{
    m_copy = std::make_shared<QTemporaryDir>();
    const QString real = QFileInfo(m_path).canonicalFilePath();
    bool copied = m_copy->isValid() && QFile::copy(real, readPath());
    for (const QLatin1String ending : sideFiles)
        if (copied && QFile::exists(real + ending))
            copied = QFile::copy(real + ending, readPath() + ending);
    // Copies keep the original's permissions, which may forbid the merge.
    for (const QString &name : {readPath(), readPath() + sideFiles[0], readPath() + sideFiles[1]})
        if (QFile::exists(name))
            QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    if (!copied)
        return Error{ErrorCode::FileRead, {m_path, QStringLiteral("no temporary copy could be made")}};
    return Done{};
}

} // namespace rolescope::storage
