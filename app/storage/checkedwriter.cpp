// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/checkedwriter.h"

#include "storage/libraryheader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace rolescope::storage {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

bool isFull(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC;
}

Error writeError(const QString &path, int systemError, const QString &reason)
{
    if (isFull(systemError))
        return Error{ErrorCode::DiskFull, {path}};
    return Error{ErrorCode::FileWrite, {path, reason}};
}

bool syncFile(int handle)
{
#ifdef Q_OS_UNIX
    return fsync(handle) == 0;
#else
    return _commit(handle) == 0;
#endif
}

/// Short writes are real; the file is unbuffered, so that each one is seen here.
bool writeBlock(QSaveFile &file, const QByteArray &block)
{
    for (qint64 done = 0; done < block.size();) {
        const qint64 written = file.write(block.constData() + done, block.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Result<Done> copyAll(QIODevice &from, const QString &path, const std::stop_token &stop, const BlockSink &sink)
{
    constexpr qint64 blockSize = 1 << 20;
    qint64 size = 0;
    while (!from.atEnd()) {
        const QByteArray block = from.read(blockSize);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (block.isEmpty())
            return Error{ErrorCode::FileWrite, {path, from.errorString()}};
        if (!sink(block))
            return Done{}; // the writer knows why
        size += block.size();
    }
    if (size != from.size())
        return Error{ErrorCode::FileWrite, {path, QStringLiteral("size check failed")}};
    return Done{};
}

} // namespace

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = fsync(handle) == 0 || errno == EINVAL; // some file systems cannot sync folders
    ::close(handle);
    return synced;
#else
    Q_UNUSED(folder);
    return true;
#endif
}

Result<Done> mayBeWritten(const QString &path, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isFile()) || (!info.exists() && info.isSymLink()))
        return Error{ErrorCode::NotAFile, {path}};
    if (info.exists() && overwrite == Overwrite::No)
        return Error{ErrorCode::FileExists, {path}};
    // Whatever was agreed to: a person's data is never replaced by an export.
    if (info.exists() && readHeaderVersion(path))
        return Error{ErrorCode::OutputIsLibrary, {path}};
    return Done{};
}

Result<Done> writeFileChecked(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return writeFileChecked(path, buffer, overwrite);
}

Result<Done> writeFileChecked(const QString &path, QIODevice &from, Overwrite overwrite, std::stop_token stop)
{
    return writeFileChecked(path, overwrite, [&](const BlockSink &sink) { return copyAll(from, path, stop, sink); });
}

Result<Done> writeFileChecked(const QString &path, Overwrite overwrite,
                              const std::function<Result<Done>(const BlockSink &)> &fill)
{
    if (auto may = mayBeWritten(path, overwrite); !may)
        return may;
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
    QSaveFile file(target);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(path, errno, file.errorString());
    qint64 size = 0;
    int systemError = 0;
    bool wrote = true;
    const BlockSink sink = [&](const QByteArray &block) {
        errno = 0;
        wrote = wrote && writeBlock(file, block);
        systemError = wrote ? 0 : errno;
        size += block.size();
        return wrote;
    };
    const Result<Done> filled = fill(sink);
    errno = systemError;
    if (filled && wrote)
        wrote = file.flush() && file.error() == QFileDevice::NoError && syncFile(file.handle());
    if (!wrote || !filled) {
        systemError = errno;
        const QString reason = file.errorString();
        file.cancelWriting(); // without it commit() could still succeed
        return wrote ? filled : writeError(path, systemError, reason);
    }
    if (!file.commit())
        return writeError(path, errno, file.errorString());
    const QFileInfo written(target);
    if (written.size() != size)
        return Error{ErrorCode::FileWrite, {path, QStringLiteral("size check failed")}};
    if (!syncFolder(written.absolutePath()))
        return writeError(path, errno, QStringLiteral("folder not synced"));
    return Done{};
}

} // namespace rolescope::storage
