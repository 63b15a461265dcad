// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "report/comparisontext.h"

#include <algorithm>

namespace rolescope::cli {
namespace {

constexpr int columns = 80;

/// Two columns, the left one as wide as its widest entry.
QString twoColumns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += report::wrapped(right, QStringLiteral("  ") + left.leftJustified(width + 2), columns) + u'\n';
    return text;
}

QString optionForm(const QCommandLineOption &option)
{
    QStringList forms;
    for (const QString &name : option.names())
        forms += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString form = forms.join(QStringLiteral(", "));
    return option.valueName().isEmpty() ? form : form + u' ' + option.valueName();
}

QString optionList(const QList<QCommandLineOption> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : options)
        rows.append({optionForm(option), option.description()});
    return Command::tr("Options:") + u'\n' + twoColumns(rows);
}

QString usageLine(const QString &rest)
{
    return report::wrapped(rest, Command::tr("Usage: ") + programName() + u' ', columns) + u'\n';
}

} // namespace

QString programName() { return QStringLiteral("rolescope-cli"); }

QString versionLine() { return QStringLiteral("%1 %2\n").arg(programName(), QStringLiteral(ROLESCOPE_VERSION)); }

QList<QCommandLineOption> allOptions(const Command *command)
{
    QList<QCommandLineOption> options;
    if (command)
        options = command->options();
    if (!command || command->usesLibrary())
        options.append(QCommandLineOption(QStringLiteral("library"),
                                          Command::tr("The library to read; without it the default one, made from "
                                                      "the sample on first use"),
                                          QStringLiteral("FILE")));
    else // accepted so that its sentence can say where the file belongs
        options.append(QCommandLineOption(QStringLiteral("library"), {}, QStringLiteral("FILE")));
    if (command)
        options.append(QCommandLineOption(QStringLiteral("json"), Command::tr("Print JSON")));
    else
        options.append(QCommandLineOption(QStringLiteral("version"), Command::tr("Print the version")));
    options.append(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Command::tr("Print this help")));
    return options;
}

QString programHelp(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : commands)
        rows.append({(command->name() + u' ' + command->arguments()).trimmed(), command->summary()});
    return usageLine(QStringLiteral("[--library FILE] COMMAND …")) + u'\n'
        + report::wrapped(Command::tr("Compares two jobs: what sources say they are, and what job ads ask for. "
                                      "Data goes to standard output, messages to standard error."),
                          {}, columns)
        + QStringLiteral("\n\n") + Command::tr("Commands:") + u'\n' + twoColumns(rows) + u'\n'
        + optionList(allOptions(nullptr)) + u'\n'
        + report::wrapped(Command::tr("Exit codes: 0 ok, 1 failed, 2 usage, 3 finished with rows set aside, "
                                      "4 nothing found, 5 file or disk error, 6 library locked, damaged, foreign "
                                      "or too new, 130 interrupted."),
                          {}, columns)
        + QStringLiteral("\n\n") + Command::tr("%1 COMMAND --help says more about a command.").arg(programName())
        + u'\n';
}

QString commandHelp(const Command &command)
{
    QList<QCommandLineOption> options = allOptions(&command);
    options.removeIf([](const QCommandLineOption &option) { return option.description().isEmpty(); });
    const QString library = command.usesLibrary() ? QStringLiteral("[--library FILE] ") : QString();
    const QString form = (library + command.name() + u' ' + command.arguments()).trimmed();
    QString text = usageLine(form + QStringLiteral(" [options]")) + u'\n'
        + report::wrapped(command.summary(), {}, columns) + QStringLiteral("\n\n") + optionList(options) + u'\n'
        + Command::tr("Examples:") + u'\n';
    for (const QString &example : command.examples())
        text += QStringLiteral("  %1 %2\n").arg(programName(), example);
    return text;
}

} // namespace rolescope::cli
