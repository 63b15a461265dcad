// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "wording/errors.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "workspace/articles.h"

#include <QFileInfo>

#include <limits>

namespace rolescope::cli {
namespace {

using importer::ImportReport;

QString reportText(const ImportReport &report, bool dryRun)
{
    int claims = 0;
    for (const auto &[section, count] : report.claims)
        claims += count;
    QString text =
        dryRun ? Command::tr("%1: would add %2 statements and %3.") : Command::tr("%1: added %2 statements and %3.");
    text = text.arg(report.file, wording::number(claims), wording::jobs(report.jobs.added));
    if (report.jobs.updated > 0)
        text += Command::tr(" Updated: %1.").arg(wording::jobs(report.jobs.updated));
    if (report.jobs.duplicates > 0)
        text += Command::tr(" Seen before: %1.").arg(wording::jobs(report.jobs.duplicates));
    if (report.jobs.setAside > 0)
        text += Command::tr(" Set aside: %1, see %2.").arg(wording::jobs(report.jobs.setAside), report.setAsideFile);
    if (report.lines.notPlaced > 0)
        text += Command::tr(" Not placed: %1.").arg(wording::lines(report.lines.notPlaced));
    return text + u'\n';
}

/// The report's "key: value" as a sentence; a key this program does not know is shown as it is.
QString warningText(const QString &warning)
{
    const QString value = warning.section(QStringLiteral(": "), 1);
    if (warning.startsWith(u"source_known: "))
        return Command::tr("The source %1 is there already; nothing of it was added.").arg(value);
    if (warning.startsWith(u"source_changed: "))
        return Command::tr("The source %1 is there with another text; both stand.").arg(value);
    if (warning.startsWith(u"new_skill: "))
        return Command::tr("New skill: %1.").arg(value);
    if (warning.startsWith(u"repaired: "))
        return Command::tr("Damaged characters mended: %1.").arg(value);
    return warning;
}

/// Among several files a failure says whose it is.
QString failureText(const QString &file, const QString &sentence, bool several)
{
    return several && !sentence.contains(file) ? Command::tr("%1: %2").arg(file, sentence) : sentence;
}

domain::Result<ImportReport> importArticle(const workspace::Library &library, const QString &file, const Call &call)
{
    const auto snapshot = library.loadCatalog();
    if (!snapshot)
        return snapshot.error();
    const auto article = workspace::readArticle(file, *snapshot->catalog);
    if (!article)
        return article.error();
    importer::ArticleOptions options;
    options.file = QFileInfo(file).fileName();
    options.publisher = call.value("publisher");
    return library.importArticle(*article, options, call.has("dry-run"), call.console.stopToken());
}

class ImportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString arguments() const override { return QStringLiteral("FILE…"); }
    QString summary() const override
    {
        return tr("Import articles and packs, one import each, and report what was done");
    }
    QStringList examples() const override
    {
        return {QStringLiteral("import article.txt --publisher \"Example Careers\""),
                QStringLiteral("import --dry-run --json article.html"), QStringLiteral("import --kind pack my-pack")};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("kind"),
                 tr("article: a text, Markdown or HTML file that compares two roles; pack: a folder with a pack.json; "
                    "auto: a folder is a pack, a file an article"),
                 QStringLiteral("KIND"), QStringLiteral("auto")},
                {QStringLiteral("publisher"), tr("Who published the articles; without it: not named in the text"),
                 QStringLiteral("NAME")},
                {QStringLiteral("dry-run"), tr("Report the same, write nothing")}};
    }
    int fewestArguments() const override { return 1; }
    int mostArguments() const override { return std::numeric_limits<int>::max(); }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const QString kind = call.value("kind");
        if (kind != u"auto" && kind != u"article" && kind != u"pack")
            return usage(tr("--kind does not know “%1”; it takes auto, article or pack.").arg(kind));
        const auto library = openLibrary(call);
        if (!library)
            return library.error();

        const bool dryRun = call.has("dry-run");
        ExitCode code = ExitCode::Ok;
        QJsonArray reports;
        for (const QString &file : call.arguments) {
            if (call.console.interrupted()) {
                code = ExitCode::Interrupted; // what is in the library stays; the reports below say what that is
                break;
            }
            const bool pack = kind == u"pack" || (kind == u"auto" && QFileInfo(file).isDir());
            const auto report = pack ? library->importPack(file, dryRun, call.console.stopToken())
                                     : importArticle(*library, file, call);
            if (!report) {
                code = exitCodeOf(report.error().code);
                call.console.say(failureText(file, wording::sentence(report.error()), call.arguments.size() > 1));
                continue; // one import a file: the others stand on their own
            }
            reports.append(importer::toJson(*report));
            for (const QString &warning : report->warnings)
                call.console.say(warningText(warning));
            if (report->jobs.setAside > 0 && code == ExitCode::Ok)
                code = ExitCode::RowsSetAside;
            if (!call.wantsJson())
                call.console.print(reportText(*report, dryRun));
        }
        if (call.wantsJson())
            call.console.print(reports);
        return code;
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace rolescope::cli
