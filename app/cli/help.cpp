// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "cli/manpage.h"
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

QString optionList(const QList<QCommandLineOption> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : options)
        rows.append({optionForm(option), option.description()});
    return Command::tr("Options:") + u'\n' + twoColumns(rows);
}

QString jsonList(const QList<JsonShape> &shapes)
{
    QString text = Command::tr("JSON:") + u'\n';
    for (const JsonShape &shape : shapes)
        text += report::wrapped(shape.what + QStringLiteral(": {") + shape.names + u'}', QStringLiteral("  "), columns)
            + u'\n';
    return text;
}

/// Columns are written as the header has them, so that a line breaks after a comma only.
QString csvList(const QList<CsvShape> &shapes)
{
    if (shapes.isEmpty())
        return {};
    QString text = u'\n' + Command::tr("CSV:") + u'\n';
    for (const CsvShape &shape : shapes)
        text += report::wrapped(shape.what + QStringLiteral(": ") + shape.columns.join(QStringLiteral(", ")),
                                QStringLiteral("  "), columns)
            + u'\n';
    return text;
}

QList<QCommandLineOption> describedOptions(const Command &command)
{
    QList<QCommandLineOption> options = allOptions(&command);
    options.removeIf([](const QCommandLineOption &option) { return option.description().isEmpty(); });
    return options;
}

/// The command line that a command takes, without the program's name.
QString usageForm(const Command &command)
{
    const QString library = command.usesLibrary() ? QStringLiteral("[--library FILE] ") : QString();
    return (library + command.name() + u' ' + command.arguments()).trimmed() + QStringLiteral(" [options]");
}

QString programPurpose()
{
    return Command::tr("Compares two jobs: what sources say they are, and what job ads ask for. "
                       "Data goes to standard output, messages to standard error.");
}

QString streamsNote()
{
    return Command::tr("Output has no colours. Progress is shown on a terminal only. JSON keeps its names from version "
                       "to version; numbers and days in it are written the same in every language.");
}

QList<std::pair<QString, QString>> exitCodes()
{
    return {{QStringLiteral("0"), Command::tr("ok")},
            {QStringLiteral("1"), Command::tr("failed")},
            {QStringLiteral("2"), Command::tr("usage")},
            {QStringLiteral("3"), Command::tr("finished with rows set aside")},
            {QStringLiteral("4"), Command::tr("nothing found")},
            {QStringLiteral("5"), Command::tr("file or disk error")},
            {QStringLiteral("6"), Command::tr("library locked, damaged, foreign or too new")},
            {QStringLiteral("130"), Command::tr("interrupted")}};
}

QString exitCodeSentence()
{
    QStringList codes;
    for (const auto &[code, meaning] : exitCodes())
        codes += code + u' ' + meaning;
    return Command::tr("Exit codes: %1.").arg(codes.join(QStringLiteral(", ")));
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
        + report::wrapped(programPurpose(), {}, columns) + QStringLiteral("\n\n") + Command::tr("Commands:") + u'\n'
        + twoColumns(rows) + u'\n' + optionList(allOptions(nullptr)) + u'\n'
        + report::wrapped(streamsNote(), {}, columns) + QStringLiteral("\n\n")
        + report::wrapped(exitCodeSentence(), {}, columns) + QStringLiteral("\n\n")
        + Command::tr("%1 COMMAND --help says more about a command.").arg(programName()) + u'\n';
}

QString commandHelp(const Command &command)
{
    QString text = usageLine(usageForm(command)) + u'\n' + report::wrapped(command.summary(), {}, columns)
        + QStringLiteral("\n\n") + optionList(describedOptions(command)) + u'\n' + jsonList(command.json())
        + csvList(command.csv()) + u'\n' + Command::tr("Examples:") + u'\n';
    for (const QString &example : command.examples())
        text += QStringLiteral("  %1 %2\n").arg(programName(), example);
    return text;
}

QByteArray programManual(const std::vector<std::unique_ptr<Command>> &commands)
{
    ManPage page(programName(), Command::tr("compare two jobs on the command line"));
    page.heading(Command::tr("SYNOPSIS"));
    page.synopsis(programName(), QStringLiteral("[--library FILE] COMMAND [options]"));
    page.heading(Command::tr("DESCRIPTION"));
    page.paragraph(programPurpose());
    page.paragraph(streamsNote());
    page.heading(Command::tr("OPTIONS"));
    page.options(allOptions(nullptr));
    page.heading(Command::tr("COMMANDS"));
    for (const auto &command : commands) {
        page.subheading(command->name());
        page.synopsis(programName(), usageForm(*command));
        page.paragraph(command->summary() + u'.');
        page.options(describedOptions(*command));
        for (const JsonShape &shape : command->json())
            page.entry(Command::tr("JSON. %1").arg(shape.what), u'{' + shape.names + u'}');
        for (const CsvShape &shape : command->csv())
            page.entry(Command::tr("CSV. %1").arg(shape.what), shape.columns.join(QStringLiteral(", ")));
        QStringList examples;
        for (const QString &example : command->examples())
            examples += programName() + u' ' + example;
        page.paragraph(Command::tr("Examples:"));
        page.example(examples);
    }
    page.heading(Command::tr("EXIT STATUS"));
    for (const auto &[code, meaning] : exitCodes())
        page.entry(code, meaning);
    addFiles(page);
    page.heading(Command::tr("SEE ALSO"));
    page.reference(QStringLiteral("rolescope"));
    return page.text();
}

} // namespace rolescope::cli
