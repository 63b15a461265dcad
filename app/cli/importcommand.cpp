// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/standardinput.h"
#include "wording/errors.h"
#include "wording/importwords.h"
#include "wording/labels.h"
#include "workspace/articles.h"
#include "workspace/feeds.h"

#include <QFileInfo>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace rolescope::cli {
namespace {

using importer::ImportReport;

QString onetText(const ImportReport &report, bool dryRun)
{
    const QString text = dryRun ? Command::tr("%1: would add %2 and %3.") : Command::tr("%1: added %2 and %3.");
    return text.arg(report.file, wording::occupations(report.onet.occupations),
                    wording::statements(report.lines.claim));
}

QString reportText(const ImportReport &report, bool dryRun)
{
    if (report.kind == u"onet")
        return onetText(report, dryRun);
    int claims = 0;
    for (const auto &[section, count] : report.claims)
        claims += count;
    QString text = dryRun ? Command::tr("%1: would add %2 and %3.") : Command::tr("%1: added %2 and %3.");
    text = text.arg(report.file, wording::statements(claims), wording::jobs(report.jobs.added));
    if (report.jobs.updated > 0)
        text += Command::tr(" Updated: %1.").arg(wording::jobs(report.jobs.updated));
    if (report.jobs.duplicates > 0)
        text += Command::tr(" Seen before: %1.").arg(wording::jobs(report.jobs.duplicates));
    if (report.jobs.setAside > 0)
        text += Command::tr(" Set aside: %1, see %2.").arg(wording::jobs(report.jobs.setAside), report.setAsideFile);
    if (report.lines.notPlaced > 0)
        text += Command::tr(" Not placed: %1.").arg(wording::lines(report.lines.notPlaced));
    return text;
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

enum class Kind : quint8 { Article, Jobs, Onet, Pack };

/// A zip is O*NET's, and a folder that holds its occupations, any other a pack; a table or JSON a feed of job ads, any
/// other file an article.
Kind kindOf(const QString &file, const QString &wanted)
{
    const QFileInfo info(file);
    const bool onet = info.isDir() ? QFileInfo::exists(file + QStringLiteral("/Occupation Data.txt"))
                                   : info.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
    if (wanted == u"onet" || (wanted == u"auto" && onet))
        return Kind::Onet;
    if (wanted == u"pack" || (wanted == u"auto" && info.isDir()))
        return Kind::Pack;
    static const QStringList feeds{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
                                   QStringLiteral("jsonl"), QStringLiteral("ndjson")};
    const bool feed = wanted == u"jobs" || (wanted == u"auto" && feeds.contains(info.suffix().toLower()));
    return feed ? Kind::Jobs : Kind::Article;
}

domain::Result<importer::feed::Duplicates> duplicatesOf(const QString &word)
{
    using importer::feed::Duplicates;
    if (word == u"skip")
        return Duplicates::Skip;
    if (word == u"update")
        return Duplicates::Update;
    if (word == u"keep")
        return Duplicates::Keep;
    return usage(Command::tr("--duplicates does not know “%1”; it takes skip, update or keep.").arg(word));
}

domain::Result<ImportReport> importFeed(const workspace::Library &library, const QString &file,
                                        const QString &mappingFile, const Call &call)
{
    auto draft = workspace::readFeed(file, workspace::RememberedMappings(QString()));
    if (!draft)
        return draft.error();
    if (!mappingFile.isEmpty()) {
        const auto mapping = workspace::readMappingFile(mappingFile);
        if (!mapping)
            return mapping.error();
        draft->mapping = *mapping;
    }
    if (call.has("join-ranges"))
        draft->mapping.joinRanges = true;
    const auto duplicates = duplicatesOf(call.value("duplicates"));
    if (!duplicates)
        return duplicates.error();
    const workspace::FeedWishes wishes{call.value("publisher"), {}, *duplicates};
    const auto progress = [&call, name = QFileInfo(file).fileName()](workspace::FeedStep, double done) {
        call.console.progress(Command::tr("Importing %1:").arg(name), done);
    };
    auto result = library.importFeed(*draft, wishes, call.has("dry-run"), progress, call.console.stopToken());
    if (!result)
        return result.error();
    return result->report;
}

domain::Result<ImportReport> importOnet(const workspace::Library &library, const QString &file, const Call &call)
{
    const auto progress = [&call, name = QFileInfo(file).fileName()](double done) {
        call.console.progress(Command::tr("Importing %1:").arg(name), done);
    };
    return library.importOnet(file, call.has("dry-run"), progress, call.console.stopToken());
}

domain::Result<ImportReport> importFile(const workspace::Library &library, const QString &file, const QString &mapping,
                                        const Call &call)
{
    switch (kindOf(file, call.value("kind"))) {
    case Kind::Pack: return library.importPack(file, call.has("dry-run"), call.console.stopToken());
    case Kind::Jobs: return importFeed(library, file, mapping, call);
    case Kind::Onet: return importOnet(library, file, call);
    case Kind::Article: break;
    }
    return importArticle(library, file, call);
}

/// An option that no file of the call has a use for says what its writer did not mean. What standard input holds is
/// not known before it is read.
domain::Result<domain::Done> allApply(const Call &call, const QString &kind)
{
    const auto anyIs = [&](std::initializer_list<Kind> wanted) {
        return std::any_of(call.arguments.begin(), call.arguments.end(), [&](const QString &file) {
            return (file == u"-" && kind == u"auto")
                || std::find(wanted.begin(), wanted.end(), kindOf(file, kind)) != wanted.end();
        });
    };
    for (const char *option : {"mapping", "duplicates", "join-ranges"})
        if (call.has(option) && !anyIs({Kind::Jobs}))
            return usage(
                Command::tr("--%1 is for job ads; none of these files is a feed of them.").arg(QLatin1String(option)));
    if (call.has("publisher") && !anyIs({Kind::Jobs, Kind::Article}))
        return usage(Command::tr("--publisher is for job ads and articles; a pack and O*NET name their own."));
    return domain::Done{};
}

class ImportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString arguments() const override { return QStringLiteral("FILE…"); }
    QString summary() const override
    {
        return tr(
            "Import job feeds, articles, packs and O*NET, one import each, and report what was done; - for a file "
            "is standard input");
    }
    QStringList examples() const override
    {
        return {QStringLiteral("import article.txt --publisher \"Example Careers\""),
                QStringLiteral("import --kind jobs --dry-run --json - <jobs.csv")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An array, a file each"),
                 QStringLiteral("batch, claims, file, jobs, kind, lines, set_aside_file, warnings")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("kind"),
                 tr("jobs: a table (CSV, TSV) or JSON of job ads; article: a text, Markdown or HTML file that "
                    "compares two roles; pack: a folder with a pack.json; onet: the O*NET database in its text "
                    "edition, as zip or folder; auto: by the file's ending, a folder by what is in it"),
                 QStringLiteral("KIND"), QStringLiteral("auto")},
                {QStringLiteral("publisher"), tr("Who published the files; without it: not named in the text"),
                 QStringLiteral("NAME")},
                {QStringLiteral("mapping"),
                 tr("jobs: what the columns mean, as data/profiles/README.md has it; - is standard input"),
                 QStringLiteral("FILE")},
                {QStringLiteral("duplicates"),
                 tr("jobs: skip, update or keep ads that the feed's id or address shows to be there already"),
                 QStringLiteral("CHOICE"), QStringLiteral("skip")},
                {QStringLiteral("join-ranges"),
                 tr("jobs: two rows in a row, equal in all but the salary, are the ends of one range")},
                {QStringLiteral("dry-run"), tr("Report the same, write nothing")}};
    }
    int fewestArguments() const override { return 1; }
    int mostArguments() const override { return std::numeric_limits<int>::max(); }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const QString kind = call.value("kind");
        if (kind != u"auto" && kind != u"article" && kind != u"jobs" && kind != u"onet" && kind != u"pack")
            return usage(tr("--kind does not know “%1”; it takes auto, jobs, article, onet or pack.").arg(kind));
        if (const auto known = duplicatesOf(call.value("duplicates")); !known)
            return known.error();
        if (const auto apply = allApply(call, kind); !apply)
            return apply.error();
        const bool pipedMapping = call.value("mapping") == u"-";
        if (call.arguments.count(QStringLiteral("-")) + (pipedMapping ? 1 : 0) > 1)
            return usage(tr("Standard input, “-”, can be read once only."));
        const auto library = openLibrary(call);
        if (!library)
            return library.error();

        SpooledInput spooled;
        const auto mapping = pipedMapping ? spooled.path(call.console, QStringLiteral("jobs"))
                                          : domain::Result<QString>(call.value("mapping"));
        if (!mapping)
            return mapping.error();
        const bool dryRun = call.has("dry-run");
        ExitCode code = ExitCode::Ok;
        QJsonArray reports;
        for (const QString &file : call.arguments) {
            if (call.console.interrupted()) {
                code = ExitCode::Interrupted; // what is in the library stays; the reports below say what that is
                break;
            }
            const auto path = file == u"-" ? spooled.path(call.console, kind) : file;
            const auto report =
                path ? importFile(*library, *path, *mapping, call) : domain::Result<ImportReport>(path.error());
            call.console.endProgress();
            if (!report) {
                code = exitCodeOf(report.error().code);
                call.console.say(failureText(file, wording::sentence(report.error()), call.arguments.size() > 1));
                continue; // one import a file: the others stand on their own
            }
            reports.append(importer::toJson(*report));
            for (const QString &warning : report->warnings)
                call.console.say(wording::importNotice(warning));
            if (report->jobs.setAside > 0 && code == ExitCode::Ok)
                code = ExitCode::RowsSetAside;
            if (!call.wantsJson())
                call.console.printLine(reportText(*report, dryRun));
        }
        if (call.wantsJson())
            call.console.print(reports);
        return code;
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace rolescope::cli
