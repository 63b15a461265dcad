// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/errors.h"

#include "wording/feedwords.h"
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

/// What is wrong with a zip of O*NET's text files.
QString onetZipProblem(const QString &name, const QString &code, const QString &value)
{
    if (code == QLatin1String("zip_encrypted"))
        return tr("%1 was not imported: “%2” in it needs a password. Choose the zip as O*NET publishes it.")
            .arg(name, value);
    if (code == QLatin1String("zip_bomb"))
        return tr("%1 was not imported: “%2” in it unpacks to more than any table of O*NET (256 MB, or 200 times its "
                  "packed size). Choose the zip as O*NET publishes it.")
            .arg(name, value);
    if (code == QLatin1String("zip_entries"))
        return tr("%1 was not imported: it holds more than %2 files. Choose the zip as O*NET publishes it.")
            .arg(name, value);
    if (code == QLatin1String("zip_twice"))
        return tr("%1 was not imported: “%2” is in it several times. Choose a zip with one release of O*NET.")
            .arg(name, value);
    return tr("%1 was not imported: it is damaged or no zip (%2). Download it again.").arg(name, value);
}

/// What is wrong with a zip or folder of O*NET's text files; nothing was added.
QString onetProblem(const QStringList &context)
{
    const QString name = context.value(0), code = context.value(1), value = context.value(2);
    if (code.startsWith(QLatin1String("zip_")))
        return onetZipProblem(name, code, value);
    if (code == QLatin1String("missing"))
        return tr("%1 was not imported: there is no “%2” in it. Choose the O*NET database in its text edition, as zip "
                  "or folder.")
            .arg(name, value);
    if (code == QLatin1String("no_column"))
        return tr("O*NET's file “%1” was not imported: there is no column “%2” in its first line. Choose the text "
                  "edition "
                  "of the database.")
            .arg(name, value);
    if (code == QLatin1String("cut_off"))
        return tr("O*NET's file “%1” was not imported: line %2 is cut off. Download it again.").arg(name, value);
    if (code == QLatin1String("empty"))
        return tr("O*NET's file “%1” was not imported: it names no occupation. Download it again.").arg(name);
    return tr("O*NET's file “%1” was not imported: line %2 cannot be read. Download it again.").arg(name, value);
}

QString cancelled(qint64 written, qint64 of)
{
    if (written == 0)
        return tr("Cancelled; nothing was changed.");
    return trCount("Cancelled; %1 of %2 comparisons is written, without the page that lists them.",
                   "Cancelled; %1 of %2 comparisons are written, without the page that lists them.", written,
                   number(written))
        .arg(number(of));
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
    case ErrorCode::RoleExists: return tr("There is a role called “%1” already.").arg(part(0));
    case ErrorCode::SkillExists: return tr("There is a skill called “%1” already.").arg(part(0));
    case ErrorCode::FileMissing: return tr("%1 is not there. Check the path.").arg(part(0));
    case ErrorCode::FileExists:
        return tr("%1 exists already and was left as it is. Choose another name, or allow overwriting.").arg(part(0));
    case ErrorCode::NotAFile: return tr("%1 is not a regular file. Choose the path of a file.").arg(part(0));
    case ErrorCode::FileRead:
        return tr("%1 could not be read: %2. Check the file and its permissions.").arg(part(0), part(1));
    case ErrorCode::FileWrite:
        return tr("%1 could not be written: %2. Nothing was changed; choose another folder.").arg(part(0), part(1));
    case ErrorCode::OutputIsLibrary:
        return tr("%1 is a Rolescope library and was left as it is. Choose another name for the export.").arg(part(0));
    case ErrorCode::DiskFull:
        return tr("There is no room left to write %1. Nothing was changed; free some space or choose another disk.")
            .arg(part(0));
    case ErrorCode::LibraryMissing:
        return tr("There is no library at %1. Check the path, or make one with “new”.").arg(part(0));
    case ErrorCode::LibraryForeign:
        return tr("%1 is not a Rolescope library (%2). It was left untouched; choose a file ending in .rolescope.")
            .arg(part(0), part(1));
    case ErrorCode::LibraryDamaged:
        return tr("The library %1 is damaged (%2). It was left untouched; open a backup copy.").arg(part(0), part(1));
    case ErrorCode::LibraryTooNew:
        return tr("The library %1 was made by a newer Rolescope (version %2, this program knows %3). Update the "
                  "program.")
            .arg(part(0), part(1), part(2));
    case ErrorCode::LibraryLocked:
        return tr("The library %1 is in use by another program. Close it there and try again.").arg(part(0));
    case ErrorCode::LibraryReadOnly:
        return tr("The library %1 can be read but not written. Copy it to a folder of yours to change it.")
            .arg(part(0));
    case ErrorCode::DriverMissing: return tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.");
    case ErrorCode::PackInvalid: return tr("The pack was not imported: %1, %2: %3.").arg(part(0), part(1), part(2));
    case ErrorCode::ArticleWithoutRoles:
        if (part(0).isEmpty())
            return tr(
                "The text was not imported: it names no two roles to compare. Its first line should read “A vs. B”.");
        return tr("%1 was not imported: its text names no two roles to compare. Its first line should read “A vs. B”.")
            .arg(part(0));
    case ErrorCode::FeedInvalid: return feedProblem(error.context);
    case ErrorCode::OnetInvalid: return onetProblem(error.context);
    case ErrorCode::UnknownImport:
        return tr("There is no import %1 in this library. The history lists the imports there are.").arg(part(0));
    case ErrorCode::ImportUndone: return tr("Import %1 was taken back already.").arg(part(0));
    case ErrorCode::Cancelled: return cancelled(part(0).toLongLong(), part(1).toLongLong());
    case ErrorCode::Internal: return tr("Something went wrong inside the program: %1.").arg(part(0));
    }
    return {};
}

QString missingGlyphs(const QStringList &characters)
{
    return tr("No installed font has these characters, so they are not readable in the file: %1. Install a font that "
              "has them.")
        .arg(characters.join(u' '));
}

QString checkProblem(const QString &key)
{
    const QString kind = key.section(QStringLiteral(": "), 0, 0);
    const QString value = key.section(QStringLiteral(": "), 1);
    if (kind == QLatin1String("sqlite"))
        return tr("The file's structure is damaged: %1.").arg(value);
    if (kind == QLatin1String("schema"))
        return tr("The file's tables are not those of a library: %1.").arg(value);
    if (kind == QLatin1String("batch_hash"))
        return tr("Import %1 is not as it was written: a row of it was changed or lost.").arg(value);
    if (kind == QLatin1String("batch_missing"))
        return tr("There are rows of import %1, which is not in the list of imports.").arg(value);
    if (kind == QLatin1String("dangling"))
        return tr("Rows of the table %1 name something that is not there.").arg(value);
    return key;
}

} // namespace rolescope::wording
