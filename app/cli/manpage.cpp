// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manpage.h"

#include "cli/command.h"
#include "report/comparisontext.h"

namespace rolescope::cli {
namespace {

/// Text that troff prints as it is: backslashes and hyphens keep themselves, a leading dot starts no request.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

/// As one argument of a request.
QString quoted(const QString &text) { return u'"' + escaped(text).replace(u'"', QStringLiteral("\\(dq")) + u'"'; }

} // namespace

QString optionForm(const QCommandLineOption &option)
{
    QStringList forms;
    for (const QString &name : option.names())
        forms += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString form = forms.join(QStringLiteral(", "));
    return option.valueName().isEmpty() ? form : form + u' ' + option.valueName();
}

ManPage::ManPage(const QString &name, const QString &purpose)
{
    line(QStringLiteral(".\\\" SPDX-FileCopyrightText: Rolescope contributors"));
    line(QStringLiteral(".\\\" SPDX-License-Identifier: Apache-2.0"));
    line(QStringLiteral(".TH %1 1 %2 %3")
             .arg(quoted(name.toUpper()), QStringLiteral(ROLESCOPE_RELEASED),
                  quoted(QStringLiteral("Rolescope " ROLESCOPE_VERSION))));
    heading(Command::tr("NAME"));
    line(escaped(name) + QStringLiteral(" \\- ") + escaped(purpose));
}

void ManPage::line(const QString &text) { m_text += text + u'\n'; }

void ManPage::words(const QString &text)
{
    constexpr int columns = 66; // with what escaping adds, still under 80
    for (const QString &row : report::wrapped(text, {}, columns).split(u'\n'))
        line(escaped(row));
}

void ManPage::beginParagraph()
{
    // Right after a heading there is one already.
    const qsizetype last = m_text.lastIndexOf(u'\n', -2) + 1;
    if (!QStringView(m_text).mid(last).startsWith(u".S"))
        line(QStringLiteral(".PP"));
}

void ManPage::heading(const QString &text) { line(QStringLiteral(".SH ") + quoted(text)); }

void ManPage::subheading(const QString &text) { line(QStringLiteral(".SS ") + quoted(text)); }

void ManPage::paragraph(const QString &text)
{
    beginParagraph();
    words(text);
}

void ManPage::synopsis(const QString &program, const QString &rest)
{
    line(QStringLiteral(".B ") + escaped(program));
    line(escaped(rest));
}

void ManPage::entry(const QString &term, const QString &text)
{
    line(QStringLiteral(".TP"));
    line(QStringLiteral(".B ") + escaped(term));
    words(text);
}

void ManPage::options(const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options)
        entry(optionForm(option), option.description());
}

void ManPage::example(const QStringList &lines)
{
    beginParagraph();
    line(QStringLiteral(".RS 4"));
    line(QStringLiteral(".nf"));
    for (const QString &text : lines)
        line(escaped(text));
    line(QStringLiteral(".fi"));
    line(QStringLiteral(".RE"));
}

void ManPage::reference(const QString &page) { line(QStringLiteral(".BR %1 (1)").arg(escaped(page))); }

void addFiles(ManPage &page)
{
    page.heading(Command::tr("FILES"));
    page.entry(
        QStringLiteral("~/.local/share/rolescope/library.rolescope"),
        Command::tr("The default library, made from the sample on first use; in XDG_DATA_HOME where that is set."));
    page.entry(QStringLiteral("~/.config/rolescope/"),
               Command::tr("What the window remembers, and the meaning of columns of earlier feeds; in XDG_CONFIG_HOME "
                           "where that is set."));
}

} // namespace rolescope::cli
