// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/errors.h"

#include "wording/phrase.h"
#include "wording/tr.h"

#include <QStringList>

namespace rolescope::wording {
namespace {

using domain::ErrorCode;

QString nearestNames(const QStringList &names)
{
    if (names.isEmpty())
        return tr("This library holds none yet.");
    return tr("Nearest: %1.").arg(joined(names, tr("or")));
}

} // namespace

QString sentence(const domain::Error &error)
{
    const auto part = [&](qsizetype i) { return error.context.value(i); };
    switch (error.code) {
    case ErrorCode::Usage: return part(0);
    case ErrorCode::SameRole: return tr("“%1” cannot be compared with itself. Name two different roles.").arg(part(0));
    case ErrorCode::UnknownRole:
        return tr("There is no role “%1” in this library. %2").arg(part(0), nearestNames(error.context.mid(1)));
    case ErrorCode::UnknownSkill:
        return tr("There is no skill “%1” in this library. %2").arg(part(0), nearestNames(error.context.mid(1)));
    case ErrorCode::FileMissing: return tr("%1 is not there. Check the path.").arg(part(0));
    case ErrorCode::FileExists:
        return tr("%1 exists already and was left as it is. Choose another name, or allow overwriting.").arg(part(0));
    case ErrorCode::NotAFile: return tr("%1 is not a regular file. Choose the path of a file.").arg(part(0));
    case ErrorCode::FileRead: return tr("%1 could not be read: %2. Check the file and its permissions.").arg(part(0), part(1));
    case ErrorCode::FileWrite:
        return tr("%1 could not be written: %2. Nothing was changed; choose another folder.").arg(part(0), part(1));
    case ErrorCode::DiskFull:
        return tr("There is no room left to write %1. Nothing was changed; free some space or choose another disk.").arg(part(0));
    case ErrorCode::LibraryMissing:
        return tr("There is no library at %1. Check the path, or make one with “new”.").arg(part(0));
    case ErrorCode::LibraryForeign:
        return tr("%1 is not a Rolescope library (%2). It was left untouched; choose a file ending in .rolescope.").arg(part(0), part(1));
    case ErrorCode::LibraryDamaged:
        return tr("The library %1 is damaged (%2). It was left untouched; open a backup copy.").arg(part(0), part(1));
    case ErrorCode::LibraryTooNew:
        return tr("The library %1 was made by a newer Rolescope (version %2, this program knows %3). Update the program.")
            .arg(part(0), part(1), part(2));
    case ErrorCode::LibraryLocked:
        return tr("The library %1 is in use by another program. Close it there and try again.").arg(part(0));
    case ErrorCode::LibraryReadOnly:
        return tr("The library %1 can be read but not written. Copy it to a folder of yours to change it.").arg(part(0));
    case ErrorCode::DriverMissing:
        return tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.");
    case ErrorCode::PackInvalid:
        return tr("The pack was not imported: %1, %2: %3.").arg(part(0), part(1), part(2));
    case ErrorCode::FormatUnknown:
        return tr("“%1” is not a format of this export.").arg(part(0));
    case ErrorCode::Cancelled: return tr("Cancelled; nothing was changed.");
    case ErrorCode::Internal: return tr("Something went wrong inside the program: %1.").arg(part(0));
    }
    return {};
}

} // namespace rolescope::wording
