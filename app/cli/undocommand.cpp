// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "wording/importwords.h"
#include "workspace/imports.h"

#include <algorithm>

namespace rolescope::cli {
namespace {

using workspace::ImportEntry;

class UndoCommand : public Command {
public:
    QString name() const override { return QStringLiteral("undo"); }
    QString arguments() const override { return QStringLiteral("BATCH"); }
    QString summary() const override
    {
        return tr("Take an import or a change by hand back whole; its number is in the list of imports");
    }
    QStringList examples() const override { return {QStringLiteral("undo 3"), QStringLiteral("undo 3 --json")}; }
    QList<JsonShape> json() const override { return {{tr("An object"), QStringLiteral("batch, file, kind, undone")}}; }
    int fewestArguments() const override { return 1; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        bool isNumber = false;
        const domain::BatchId batch(call.arguments.first().toLongLong(&isNumber));
        if (!isNumber || !batch.isValid())
            return usage(tr("“%1” is no number of an import.").arg(call.arguments.first()));
        const auto library = openLibrary(call);
        if (!library)
            return library.error();
        const auto progress = [&call](double done) {
            call.console.progress(tr("Taking import %1 back:").arg(call.arguments.first()), done);
        };
        const auto undone = workspace::undoImport(*library, batch, call.console.stopToken(), progress);
        call.console.endProgress();
        if (!undone)
            return undone.error();
        const auto entries = workspace::imports(*library);
        if (!entries)
            return entries.error();
        const auto entry =
            std::find_if(entries->begin(), entries->end(), [batch](const ImportEntry &e) { return e.batch == batch; });
        if (entry != entries->end())
            print(*entry, call);
        return ExitCode::Ok;
    }

private:
    static void print(const ImportEntry &entry, const Call &call)
    {
        if (call.wantsJson())
            call.console.print(QJsonObject{{QStringLiteral("batch"), entry.batch.value},
                                           {QStringLiteral("file"), entry.file},
                                           {QStringLiteral("kind"), entry.kind},
                                           {QStringLiteral("undone"), entry.undone.toUTC().toString(Qt::ISODate)}});
        else
            call.console.printLine(
                tr("Took import %1 back: %2.")
                    .arg(QString::number(entry.batch.value), wording::importName(entry.kind, entry.file)));
    }
};

} // namespace

std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<UndoCommand>(); }

} // namespace rolescope::cli
