// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/windowhelp.h"
#include "wording/errors.h"
#include "wording/phrase.h"

namespace rolescope::cli {
namespace {

using domain::ErrorCode;
using domain::Result;

using CommandList = std::vector<std::unique_ptr<Command>>;

CommandList makeCommands()
{
    CommandList commands;
    for (const auto make : {makeNewCommand, makeRolesCommand, makeRoleCommand, makeCompareCommand, makeAgreementCommand,
                            makeImportCommand, makeImportsCommand, makeUndoCommand, makeJobsCommand, makeFacetsCommand,
                            makeEvidenceCommand, makeGapCommand, makeSalaryCommand, makeSimilarCommand,
                            makeTitlesCommand, makeCheckCommand})
        commands.push_back(make());
    return commands;
}

/// What stands before and after the command's name.
struct Parts {
    QStringList global; ///< --library FILE, --help, --version
    QString command;
    QStringList rest;
};

Parts split(const QStringList &args)
{
    Parts parts;
    qsizetype i = 0;
    for (; i < args.size() && args[i].startsWith(u'-'); ++i) {
        parts.global += args[i];
        if (args[i] == u"--library" && i + 1 < args.size())
            parts.global += args[++i];
    }
    parts.command = args.value(i);
    parts.rest = args.mid(i + 1);
    return parts;
}

Result<domain::Done> parse(QCommandLineParser &parser, const QStringList &args)
{
    // The parser takes the first entry for the program's name.
    if (parser.parse(QStringList{QString()} + args))
        return domain::Done{};
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return usage(parser.errorText());
    const QString &name = unknown.first();
    return usage(Command::tr("There is no option %1%2.").arg(name.size() == 1 ? u"-" : u"--", name));
}

Result<const Command *> find(const CommandList &commands, const QString &name)
{
    QStringList known;
    for (const auto &command : commands) {
        if (command->name() == name)
            return command.get();
        known += command->name();
    }
    const QString all = wording::joined(known);
    return usage(name.isEmpty() ? Command::tr("No command is given; there are %1.").arg(all)
                                : Command::tr("There is no command “%1”; there are %2.").arg(name, all));
}

void declare(QCommandLineParser &parser, const Command *command)
{
    for (const QCommandLineOption &option : allOptions(command))
        parser.addOption(option);
}

Result<domain::Done> checkArguments(const Command &command, const QStringList &arguments)
{
    const qsizetype given = arguments.size();
    if (given >= command.fewestArguments() && given <= command.mostArguments())
        return domain::Done{};
    const QString form = (command.name() + u' ' + command.arguments()).trimmed();
    return usage(given < command.fewestArguments() ? Command::tr("Something is missing: %1.").arg(form)
                                                   : Command::tr("There is an argument too many: %1.").arg(form));
}

/// "help" and "help COMMAND"; "help --man PROGRAM" writes a page of the manual while the programs are built.
Result<ExitCode> runHelp(const QStringList &rest, const CommandList &commands, Console &console)
{
    const QString wanted = rest.value(0);
    if (wanted == u"--man") {
        console.write(rest.value(1) == u"rolescope" ? windowManual() : programManual(commands));
        return ExitCode::Ok;
    }
    if (wanted.isEmpty() || wanted.startsWith(u'-')) {
        console.print(programHelp(commands));
        return ExitCode::Ok;
    }
    const auto found = find(commands, wanted);
    if (!found)
        return found.error();
    console.print(commandHelp(**found));
    return ExitCode::Ok;
}

Result<ExitCode> runCommand(const Parts &parts, const CommandList &commands, Console &console)
{
    QCommandLineParser global;
    declare(global, nullptr);
    if (const auto parsed = parse(global, parts.global); !parsed)
        return parsed.error();
    if (global.isSet(QStringLiteral("version"))) {
        console.print(versionLine());
        return ExitCode::Ok;
    }
    if (parts.command.isEmpty() && global.isSet(QStringLiteral("help"))) {
        console.print(programHelp(commands));
        return ExitCode::Ok;
    }
    if (parts.command == u"help")
        return runHelp(parts.rest, commands, console);
    const auto found = find(commands, parts.command);
    if (!found)
        return found.error();
    const Command &command = **found;

    QCommandLineParser parser;
    declare(parser, &command);
    QStringList args = parts.rest;
    if (global.isSet(QStringLiteral("library")))
        args = QStringList{QStringLiteral("--library"), global.value(QStringLiteral("library"))} + args;
    const auto parsed = parse(parser, args);
    if (parser.isSet(QStringLiteral("help")) || global.isSet(QStringLiteral("help"))) {
        console.print(commandHelp(command));
        return ExitCode::Ok;
    }
    if (!parsed)
        return parsed.error();
    const Call call{parser, parser.positionalArguments(), console};
    if (const auto checked = checkArguments(command, call.arguments); !checked)
        return checked.error();
    if (!command.usesLibrary() && parser.isSet(QStringLiteral("library")))
        return usage(Command::tr("%1 names its library as an argument, not with --library.").arg(command.name()));
    if (console.interrupted())
        return domain::Error{ErrorCode::Cancelled, {}};
    return command.run(call);
}

} // namespace

int run(const QStringList &args, const Streams &streams)
{
    Console console(streams);
    const CommandList commands = makeCommands();
    const Parts parts = split(args);
    const Result<ExitCode> result = runCommand(parts, commands, console);
    console.flush();
    if (console.failed() && !console.interrupted()) {
        if (console.readerLeft())
            return static_cast<int>(ExitCode::Ok);
        console.say(Command::tr("Standard output could not be written: %1.").arg(console.failure()));
        return static_cast<int>(ExitCode::FileError);
    }
    if (result)
        return static_cast<int>(*result);
    QString sentence = wording::sentence(result.error());
    if (result.error().code == ErrorCode::Usage) {
        const bool known = find(commands, parts.command).ok();
        sentence +=
            u' ' + Command::tr("See %1 --help.").arg(programName() + (known ? u' ' + parts.command : QString()));
    }
    console.say(sentence);
    return static_cast<int>(exitCodeOf(result.error().code));
}

bool needsFonts(const QStringList &args)
{
    const CommandList commands = makeCommands();
    const Parts parts = split(args);
    const auto found = find(commands, parts.command);
    if (!found)
        return false;
    QCommandLineParser parser;
    declare(parser, *found);
    return parse(parser, parts.rest) && (*found)->needsFonts(parser, parser.positionalArguments());
}

} // namespace rolescope::cli
