// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/windowhelp.h"

#include "cli/command.h"
#include "cli/manpage.h"
#include "report/comparisontext.h"

namespace rolescope::cli {
namespace {

QString name() { return QStringLiteral("rolescope"); }

QString purpose()
{
    return Command::tr("Opens the window that compares two jobs: what sources say they are, and what job ads ask for. "
                       "Without FILE it shows the library of the last time, at the first start the sample.");
}

QStringList examples() { return {QStringLiteral("rolescope"), QStringLiteral("rolescope mine.rolescope")}; }

} // namespace

QString withoutDisplay()
{
    return Command::tr("The window needs a display. Without one, rolescope-cli does the same on the command line.");
}

QList<QCommandLineOption> windowOptions()
{
    return {QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")}, Command::tr("Print the version")),
            QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Command::tr("Print this help"))};
}

QString windowVersionLine() { return QStringLiteral("%1 " ROLESCOPE_VERSION "\n").arg(name()); }

QString windowHelp()
{
    constexpr int columns = 80;
    QString text = Command::tr("Usage: %1").arg(QStringLiteral("rolescope [FILE]")) + QStringLiteral("\n\n")
        + report::wrapped(purpose(), {}, columns) + QStringLiteral("\n\n") + Command::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : windowOptions())
        text += QStringLiteral("  %1  %2\n").arg(optionForm(option), -13).arg(option.description());
    text += u'\n' + report::wrapped(withoutDisplay(), {}, columns) + QStringLiteral("\n\n") + Command::tr("Examples:")
        + u'\n';
    for (const QString &example : examples())
        text += QStringLiteral("  %1\n").arg(example);
    return text;
}

QByteArray windowManual()
{
    ManPage page(name(), Command::tr("compare two jobs in a window"));
    page.heading(Command::tr("SYNOPSIS"));
    page.synopsis(name(), QStringLiteral("[FILE]"));
    page.heading(Command::tr("DESCRIPTION"));
    page.paragraph(purpose());
    page.paragraph(withoutDisplay());
    page.heading(Command::tr("OPTIONS"));
    page.options(windowOptions());
    page.heading(Command::tr("EXAMPLES"));
    page.example(examples());
    addFiles(page);
    page.heading(Command::tr("SEE ALSO"));
    page.reference(QStringLiteral("rolescope-cli"));
    return page.text();
}

} // namespace rolescope::cli
