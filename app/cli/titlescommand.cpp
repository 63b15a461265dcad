// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/filteroptions.h"
#include "cli/texttable.h"
#include "text/titlereader.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"
#include "workspace/titles.h"

#include <algorithm>

namespace rolescope::cli {
namespace {

using workspace::UnknownTitle;

QStringList csvColumns() { return {QStringLiteral("title"), QStringLiteral("jobs"), QStringLiteral("candidates")}; }

class TitlesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("titles"); }
    QString summary() const override { return tr("List the titles of jobs that give no role, most jobs first"); }
    QStringList examples() const override
    {
        return {QStringLiteral("titles --limit 20"), QStringLiteral("titles --format csv")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An array, a title each"), QStringLiteral("candidates, jobs, title")}};
    }
    QList<CsvShape> csv() const override { return {{tr("A row a title"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{
            {QStringLiteral("limit"), tr("At most this many titles"), QStringLiteral("N")}};
        return own + answerOptions();
    }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto limit = call.has("limit") ? readNumber(call, "limit", 0) : domain::Result<qint32>(-1);
        if (!limit)
            return limit.error();
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        std::vector<UnknownTitle> titles = workspace::titlesWithoutRole(*snapshot);
        if (*limit >= 0)
            titles.resize(std::min(titles.size(), static_cast<size_t>(*limit)));
        workspace::addCandidates(titles, text::TitleReader(*snapshot->catalog));
        if (answer->isJson())
            call.console.print(json(titles, *snapshot->catalog));
        else if (answer->isCsv())
            printCsv(csvColumns(), json(titles, *snapshot->catalog), *answer, call.console);
        else if (titles.empty())
            call.console.say(tr("Every job with a title has a role."));
        else
            printTable(titles, *snapshot->catalog, call.console);
        return ExitCode::Ok;
    }

private:
    static QJsonArray json(const std::vector<UnknownTitle> &titles, const domain::Catalog &catalog)
    {
        QJsonArray array;
        for (const UnknownTitle &title : titles)
            array.append(QJsonObject{{QStringLiteral("title"), title.title},
                                     {QStringLiteral("jobs"), static_cast<qint64>(title.jobs)},
                                     {QStringLiteral("candidates"),
                                      QJsonArray::fromStringList(wording::roleNames(title.candidates, catalog))}});
        return array;
    }

    static void printTable(const std::vector<UnknownTitle> &titles, const domain::Catalog &catalog, Console &console)
    {
        QList<QStringList> rows;
        for (const UnknownTitle &title : titles)
            rows.append({title.title, wording::number(title.jobs),
                         wording::roleNames(title.candidates, catalog).join(QStringLiteral(", "))});
        const TextTable table({{tr("Title"), 70}, {tr("Jobs"), 12, true}, {tr("May be"), 70}}, rows);
        console.print(table.header());
        for (const QStringList &row : rows)
            console.print(table.row(row));
    }
};

} // namespace

std::unique_ptr<Command> makeTitlesCommand() { return std::make_unique<TitlesCommand>(); }

} // namespace rolescope::cli
