// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/texttable.h"
#include "wording/importwords.h"
#include "wording/labels.h"
#include "workspace/imports.h"

namespace rolescope::cli {
namespace {

using workspace::ImportEntry;

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QJsonValue();
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QString addedText(const ImportEntry &entry)
{
    QStringList parts;
    if (entry.statements > 0)
        parts += wording::statements(entry.statements);
    if (entry.jobs > 0)
        parts += wording::jobs(entry.jobs);
    return parts.join(QStringLiteral(", "));
}

QStringList csvColumns()
{
    return {QStringLiteral("batch"),      QStringLiteral("file"), QStringLiteral("kind"),  QStringLiteral("when"),
            QStringLiteral("statements"), QStringLiteral("jobs"), QStringLiteral("undone")};
}

class ImportsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("imports"); }
    QString summary() const override { return tr("List imports and changes by hand, newest first; times are UTC"); }
    QStringList examples() const override
    {
        return {QStringLiteral("imports --json"), QStringLiteral("imports --format csv")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An array, an import each"),
                 QStringLiteral("added, batch, file, jobs, kind, statements, undone, when")}};
    }

    QList<CsvShape> csv() const override { return {{tr("A row an import"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override { return answerOptions(); }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto library = openLibrary(call);
        if (!library)
            return library.error();
        const auto entries = workspace::imports(*library);
        if (!entries)
            return entries.error();
        if (answer->isJson())
            call.console.print(json(*entries));
        else if (answer->isCsv())
            printCsv(csvColumns(), json(*entries), *answer, call.console);
        else if (entries->empty())
            call.console.say(tr("Nothing was imported into this library yet."));
        else
            printTable(*entries, call.console);
        return ExitCode::Ok;
    }

private:
    static QJsonArray json(const std::vector<ImportEntry> &entries)
    {
        QJsonArray array;
        for (const ImportEntry &entry : entries)
            array.append(QJsonObject{{QStringLiteral("batch"), entry.batch.value},
                                     {QStringLiteral("file"), entry.file},
                                     {QStringLiteral("kind"), entry.kind},
                                     {QStringLiteral("when"), timeJson(entry.when)},
                                     {QStringLiteral("added"), entry.statements + entry.jobs},
                                     {QStringLiteral("statements"), entry.statements},
                                     {QStringLiteral("jobs"), entry.jobs},
                                     {QStringLiteral("undone"), timeJson(entry.undone)}});
        return array;
    }

    static void printTable(const std::vector<ImportEntry> &entries, Console &console)
    {
        QList<QStringList> rows;
        for (const ImportEntry &entry : entries)
            rows.append({QString::number(entry.batch.value), timeText(entry.when), wording::importKind(entry.kind),
                         wording::importName(entry.kind, entry.file), addedText(entry), timeText(entry.undone)});
        const TextTable table({{tr("Import"), 10, true},
                               {tr("When"), 16},
                               {tr("Kind"), 10},
                               {tr("What"), 60},
                               {tr("Added"), 30},
                               {tr("Undone"), 16}},
                              rows);
        console.print(table.header());
        for (const QStringList &row : rows)
            console.print(table.row(row));
    }
};

} // namespace

std::unique_ptr<Command> makeImportsCommand() { return std::make_unique<ImportsCommand>(); }

} // namespace rolescope::cli
