// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/csvoptions.h"

#include "report/recordcsv.h"

namespace rolescope::cli {

QCommandLineOption csvOption()
{
    return {QStringLiteral("for"),
            Command::tr("with csv: spreadsheet adds a byte order mark, machine leaves formulas unguarded"),
            QStringLiteral("READER")};
}

QList<QCommandLineOption> answerOptions()
{
    return {QCommandLineOption(QStringLiteral("format"), Command::tr("text, json or csv"), QStringLiteral("FORMAT")),
            csvOption()};
}

domain::Result<Answer> readAnswer(const Call &call)
{
    const QString format = call.value("format");
    Answer answer;
    if (call.has("format") && format != u"text" && format != u"json" && format != u"csv")
        return usage(Command::tr("--format does not know “%1”; it takes text, json or csv.").arg(format));
    if (call.has("format") && call.wantsJson() && format != u"json")
        return usage(Command::tr("--json and --format %1 exclude each other.").arg(format));
    if (call.wantsJson() || format == u"json")
        answer.form = AnswerForm::Json;
    else if (format == u"csv")
        answer.form = AnswerForm::Csv;
    const auto reader = readCsvOption(call, answer.isCsv());
    if (!reader)
        return reader.error();
    answer.reader = *reader;
    return answer;
}

void printCsv(const QStringList &columns, const QJsonArray &records, const Answer &answer, Console &console)
{
    console.writeText(report::recordsCsv(columns, records, answer.reader));
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
