// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/csvoptions.h"

namespace rolescope::cli {

QCommandLineOption csvOption()
{
    return {QStringLiteral("for"),
            Command::tr("with csv: spreadsheet adds a byte order mark, machine leaves formulas unguarded"),
            QStringLiteral("READER")};
}

domain::Result<text::CsvReader> readCsvOption(const Call &call, bool writesCsv)
{
    if (!call.has("for"))
        return text::CsvReader::Any;
    if (!writesCsv)
        return usage(Command::tr("--for says who reads CSV; it needs --format csv."));
    const QString given = call.value("for");
    if (given == u"spreadsheet")
        return text::CsvReader::Spreadsheet;
    if (given == u"machine")
        return text::CsvReader::Machine;
    return usage(Command::tr("--for does not know “%1”; it takes spreadsheet or machine.").arg(given));
}

} // namespace rolescope::cli
