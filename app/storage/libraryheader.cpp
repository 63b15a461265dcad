// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/libraryheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rolescope::storage {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

Result<int> readHeaderVersion(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    static const QByteArray magic("SQLite format 3\0", 16);

    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::LibraryMissing, {path}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    if (header.isEmpty())
        return Error{ErrorCode::LibraryForeign, {path, QStringLiteral("empty file")}};
    if (!header.startsWith(magic))
        return Error{ErrorCode::LibraryForeign, {path, QStringLiteral("no SQLite file")}};
    if (header.size() < headerSize)
        return Error{ErrorCode::LibraryDamaged, {path, QStringLiteral("header cut short")}};
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return Error{ErrorCode::LibraryForeign, {path, QStringLiteral("application id")}};
    const int version = qFromBigEndian<qint32>(header.constData() + versionAt);
    if (version < 1)
        return Error{ErrorCode::LibraryForeign, {path, QStringLiteral("schema version %1").arg(version)}};
    return version;
}

} // namespace rolescope::storage
