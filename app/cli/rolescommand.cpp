// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/texttable.h"
#include "engine/jobtable.h"
#include "report/comparisonjson.h"
#include "wording/phrase.h"

namespace rolescope::cli {
namespace {

QStringList aliasesOf(const domain::Role &role)
{
    QStringList names;
    for (const domain::RoleAlias &alias : role.aliases)
        names += alias.name;
    return names;
}

QStringList csvColumns()
{
    return {QStringLiteral("name"),  QStringLiteral("aliases"),    QStringLiteral("family"),
            QStringLiteral("texts"), QStringLiteral("publishers"), QStringLiteral("jobs")};
}

class RolesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("roles"); }
    QString summary() const override { return tr("List the roles with their texts, publishers and jobs"); }
    QStringList examples() const override
    {
        return {QStringLiteral("roles --json"), QStringLiteral("roles --format csv")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An array, a role each"), QStringLiteral("aliases, family, jobs, name, publishers, texts")}};
    }

    QList<CsvShape> csv() const override { return {{tr("A row a role"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override { return answerOptions(); }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        QJsonArray array;
        QList<QStringList> rows;
        const analysis::Publishers publishers(*snapshot->catalog);
        for (const domain::Role &role : snapshot->catalog->roles) {
            analysis::RoleSummary summary = analysis::summarize(*snapshot->catalog, role, publishers);
            summary.jobs = static_cast<int>(snapshot->jobs->jobsOfRole(role.id));
            QJsonObject object = report::roleJson(summary);
            object.insert(QStringLiteral("aliases"), QJsonArray::fromStringList(aliasesOf(role)));
            array.append(object);
            rows.append({role.name, aliasesOf(role).join(QStringLiteral(", ")), wording::number(summary.texts),
                         wording::number(summary.publishers), wording::number(summary.jobs)});
        }
        if (answer->isJson())
            call.console.print(array);
        else if (answer->isCsv())
            printCsv(csvColumns(), array, *answer, call.console);
        else if (rows.isEmpty())
            call.console.say(tr("This library holds no roles yet; import some."));
        else
            printTable(rows, call.console);
        return ExitCode::Ok;
    }

private:
    static void printTable(const QList<QStringList> &rows, Console &console)
    {
        const TextTable table({{tr("Role"), 60},
                               {tr("Also called"), 40},
                               {tr("Texts"), 10, true},
                               {tr("Publishers"), 10, true},
                               {tr("Jobs"), 12, true}},
                              rows);
        console.print(table.header());
        for (const QStringList &row : rows)
            console.print(table.row(row));
    }
};

} // namespace

std::unique_ptr<Command> makeRolesCommand() { return std::make_unique<RolesCommand>(); }

} // namespace rolescope::cli
