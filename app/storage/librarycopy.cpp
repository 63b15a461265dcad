// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/librarycopy.h"

#include "storage/check.h"
#include "storage/connection.h"
#include "storage/libraryfile.h"
#include "storage/personalstore.h"
#include "storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace rolescope::storage {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

/// Beside the library, where there is room for it; else among the temporary files. Others cannot look into either.
std::unique_ptr<QTemporaryDir> stagingFolder(const LibraryFile &library)
{
    auto beside = std::make_unique<QTemporaryDir>(QFileInfo(library.path()).absolutePath()
                                                  + QStringLiteral("/.rolescope-copy-XXXXXX"));
    return beside->isValid() ? std::move(beside) : std::make_unique<QTemporaryDir>();
}

/// Page by page, so that nothing of what was deleted once comes along.
Result<Done> vacuumInto(const LibraryFile &library, const QString &staged, std::stop_token stop)
{
    const auto connection = Connection::open(library, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    Connection &c = **connection;
    // The copy is attached for a moment, and written while the library itself stays opened for reading.
    sqlite3_limit(c.handle(), SQLITE_LIMIT_ATTACHED, 1);
    if (auto writable = c.run("PRAGMA query_only=OFF"); !writable)
        return writable;
    const Connection::Watch watch(c, std::move(stop));
    auto query = Query::prepare(c, "VACUUM INTO ?");
    if (!query)
        return query.error();
    query->bind(staged).next();
    return query->finish();
}

Result<Done> leavePersonalOut(const LibraryFile &copy)
{
    const auto connection = Connection::open(copy, OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto overwriting = (*connection)->run("PRAGMA secure_delete=ON"); !overwriting)
        return overwriting;
    return removePersonal(**connection);
}

Result<Done> checkCopy(const QString &path, std::stop_token stop)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadOnly);
    if (!file)
        return file.error();
    const auto connection = Connection::open(*file, OpenMode::ReadOnly);
    return connection ? quickCheck(**connection, std::move(stop)) : Result<Done>(connection.error());
}

} // namespace

Result<Done> copyLibrary(const LibraryFile &library, const QString &target, CopyContent content, Overwrite overwrite,
                         std::stop_token stop)
{
    if (const auto refused = mayBeWritten(target, overwrite); !refused)
        return refused;
    const auto folder = stagingFolder(library);
    if (!folder->isValid())
        return Error{ErrorCode::FileWrite, {folder->path(), folder->errorString()}};
    const QString staged = folder->filePath(QStringLiteral("copy.rolescope"));
    if (auto made = vacuumInto(library, staged, stop); !made)
        return made;
    if (content == CopyContent::WithoutPersonal) {
        const auto copy = LibraryFile::open(staged, OpenMode::ReadWrite);
        if (!copy)
            return copy.error();
        if (auto left = leavePersonalOut(*copy); !left)
            return left;
    }
    if (auto sound = checkCopy(staged, stop); !sound)
        return sound;
    QFile bytes(staged);
    if (!bytes.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {staged, bytes.errorString()}};
    return writeFileChecked(target, bytes, overwrite, std::move(stop));
}

} // namespace rolescope::storage
