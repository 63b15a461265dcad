// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/feedwords.h"

#include "wording/tr.h"

namespace rolescope::wording {
namespace {

QString otherKind(const QString &kind)
{
    if (kind == u"pdf")
        return tr("a PDF");
    if (kind == u"document")
        return tr("an RTF document");
    if (kind == u"picture")
        return tr("a picture");
    if (kind == u"compressed")
        return tr("a compressed file");
    if (kind == u"database")
        return tr("a database");
    if (kind == u"parquet")
        return tr("a Parquet file");
    return tr("a program");
}

/// Files that are something else than a feed.
QString wrongFile(const QString &file, const QString &code, const QString &value)
{
    if (code == u"empty")
        return tr("%1 is empty, so there was nothing to import. Check that it was downloaded whole.").arg(file);
    if (code == u"spreadsheet")
        return tr("%1 is a spreadsheet whatever its name says, and was not imported. Open it in a spreadsheet program "
                  "and save it as CSV.")
            .arg(file);
    if (code == u"archive")
        return tr("%1 is a zip archive and was not imported. Unpack it and choose the table inside.").arg(file);
    if (code == u"html")
        return tr("%1 is a web page, not a table of jobs, and was not imported. Download the file that the page "
                  "offers, often called “raw” or “export”.")
            .arg(file);
    if (code == u"xml")
        return tr("%1 is XML and was not imported. Ask its publisher for CSV or JSON.").arg(file);
    if (code == u"lfs_pointer")
        return tr("%1 only points to a file kept elsewhere (Git LFS) and holds no jobs itself. Download the file it "
                  "stands for.")
            .arg(file);
    if (code == u"other_kind")
        return tr("%1 is %2, not a table of jobs, and was not imported. Choose a file in CSV or JSON.")
            .arg(file, otherKind(value));
    if (code == u"binary")
        return tr("%1 is not a text file and was not imported. Choose a file in CSV or JSON.").arg(file);
    if (code == u"east_asian")
        return tr("%1 is in an encoding that is not read, such as Shift_JIS, EUC-KR or GB18030, and was not imported. "
                  "Save it as UTF-8 and import it again.")
            .arg(file);
    if (code == u"no_title_column")
        return tr("%1 was not imported: none of its columns is known to hold job titles. Say which one does, in the "
                  "window or with a mapping file.")
            .arg(file);
    if (code == u"json_no_records")
        return tr("%1 is JSON, but holds no list of jobs, and was not imported. It may be the data behind a web page: "
                  "download the file itself.")
            .arg(file);
    return {};
}

/// Feeds that stop being one at a line.
QString brokenAt(const QString &file, const QString &code, const QString &value)
{
    if (code == u"wide")
        return tr("%1 has %2 columns and was not imported: a table of jobs may have 1,000. Remove the columns that "
                  "are not needed.")
            .arg(file, value);
    if (code == u"open_quote")
        return tr("%1 was not imported: a quotation mark opened at line %2 is not closed within 1 MB. Close it there "
                  "and import the file again.")
            .arg(file, value);
    if (code == u"long_cell")
        return tr("%1 was not imported: a cell at line %2 is longer than 1 MB. Check the line, and that the delimiter "
                  "is the right one.")
            .arg(file, value);
    if (code == u"long_record")
        return tr("%1 was not imported: the record at line %2 is longer than 8 MB. Check where it should end.")
            .arg(file, value);
    if (code == u"json_syntax")
        return tr("%1 was not imported: line %2 is not JSON. Mend that line, or download the file again.")
            .arg(file, value);
    if (code == u"json_deep")
        return tr("%1 was not imported: at line %2 its lists and objects are nested more than 64 deep. Choose a "
                  "plain list of jobs.")
            .arg(file, value);
    if (code == u"json_long")
        return tr("%1 was not imported: a text at line %2 is longer than 4 MB. Check where its quotation mark should "
                  "close.")
            .arg(file, value);
    return {};
}

} // namespace

QString feedProblem(const QStringList &context)
{
    const QString file = context.value(0);
    const QString code = context.value(1);
    const QString value = context.value(2);
    if (const QString words = wrongFile(file, code, value); !words.isEmpty())
        return words;
    if (const QString words = brokenAt(file, code, value); !words.isEmpty())
        return words;
    return tr("%1 was not imported: %2.").arg(file, QStringList(context.mid(1)).join(QStringLiteral(", ")));
}

QString recordFault(const QString &code)
{
    if (code == u"short_row")
        return tr("It has fewer cells than the header.");
    if (code == u"long_row")
        return tr("It has more cells than the header.");
    if (code == u"open_quote")
        return tr("A quotation mark in it is not closed before the file ends.");
    if (code == u"cut_off")
        return tr("The file ends within it.");
    if (code == u"not_an_object")
        return tr("It is no object with named values.");
    if (code == u"bad_json")
        return tr("It is not JSON.");
    return code;
}

} // namespace rolescope::wording
