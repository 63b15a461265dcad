// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "engine/jobtable.h"
#include "wording/labels.h"

namespace rolescope::cli {
namespace {

class NewCommand : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return tr("Make an empty library, or one with the sample; never overwrites"); }
    QStringList examples() const override
    {
        return {QStringLiteral("new mine.rolescope"), QStringLiteral("new try-out.rolescope --sample")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"), QStringLiteral("jobs, library, roles, sample, sources")}};
    }
    QList<QCommandLineOption> options() const override { return {{QStringLiteral("sample"), tr("Import the sample")}}; }
    int fewestArguments() const override { return 1; }
    bool usesLibrary() const override { return false; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        using Content = workspace::Library::Content;
        const bool sample = call.has("sample");
        const auto library =
            workspace::Library::create(call.arguments.first(), sample ? Content::Sample : Content::Empty);
        if (!library)
            return library.error();
        const auto snapshot = library->load(call.console.stopToken());
        if (!snapshot)
            return snapshot.error();
        call.console.say(sample ? tr("Made the library %1 from the sample.").arg(library->path())
                                : tr("Made the empty library %1.").arg(library->path()));
        if (call.wantsJson())
            call.console.print(
                QJsonObject{{QStringLiteral("library"), library->path()},
                            {QStringLiteral("sample"), sample},
                            {QStringLiteral("roles"), static_cast<qint64>(snapshot->catalog->roles.size())},
                            {QStringLiteral("sources"), static_cast<qint64>(snapshot->catalog->sources.size())},
                            {QStringLiteral("jobs"), static_cast<qint64>(snapshot->jobs->size())}});
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

} // namespace rolescope::cli
