// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "wording/errors.h"
#include "wording/phrase.h"

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
            call.console.print(text(*library, *report));
        return report->ok ? ExitCode::Ok : ExitCode::LibraryError;
    }

private:
    static QString text(const workspace::Library &library, const storage::CheckReport &report)
    {
        QString text = report.ok ? tr("%1 is in order: %2 rows of %3 imports checked.\n")
                                 : tr("%1 is damaged; %2 rows of %3 imports checked.\n");
        text = text.arg(library.path(), wording::number(report.rows), wording::number(report.batches));
        for (const QString &problem : report.problems)
            text += QStringLiteral("- %1\n").arg(wording::checkProblem(problem));
        return text;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace rolescope::cli
