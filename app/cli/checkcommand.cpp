// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "wording/counted.h"
#include "wording/errors.h"

#include <algorithm>

namespace rolescope::cli {
namespace {

class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return tr("Check the library: the file, and every import's rows against its hash");
    }
    QStringList examples() const override { return {QStringLiteral("check"), QStringLiteral("check --deep --json")}; }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"), QStringLiteral("batches, deep, library, ok, problems, rows")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("deep"), tr("Check every index and reference too; slower")}};
    }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto library = openLibrary(call);
        if (!library)
            return library.error();
        const bool deep = call.has("deep");
        const auto report = library->check(deep);
        if (!report)
            return report.error();
        if (call.wantsJson())
            call.console.print(QJsonObject{{QStringLiteral("library"), library->path()},
                                           {QStringLiteral("ok"), report->ok},
                                           {QStringLiteral("deep"), deep},
                                           {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
                                           {QStringLiteral("batches"), report->batches},
                                           {QStringLiteral("rows"), report->rows}});
        else
            printText(*library, *report, call.console);
        return report->ok ? ExitCode::Ok : ExitCode::LibraryError;
    }

private:
    static void printText(const workspace::Library &library, const storage::CheckReport &report, Console &console)
    {
        const QString rows = wording::counted("%1 row", "%1 rows", report.rows);
        const int imported = std::max(0, report.batches - 1); // one batch is the bundled words, which nobody imported
        const QString imports = wording::counted("%1 import", "%1 imports", imported);
        const QString sentence = report.ok ? tr("%1 is in order: %2 checked, of %3 and the bundled words.")
                                           : tr("%1 is damaged; %2 checked, of %3 and the bundled words.");
        console.printLine(sentence.arg(library.path(), rows, imports));
        for (const QString &problem : report.problems)
            console.printLine(QStringLiteral("- ") + wording::checkProblem(problem));
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace rolescope::cli
