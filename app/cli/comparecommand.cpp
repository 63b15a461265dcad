// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/comparepairs.h"
#include "cli/csvoptions.h"
#include "cli/documentoptions.h"
#include "report/comparisoncsv.h"
#include "wording/errors.h"
#include "wording/phrase.h"
#include "workspace/exports.h"

#include <QFileInfo>

namespace rolescope::cli {
namespace {

using domain::Result;
using workspace::ExportFormat;

QString formatNames()
{
    QStringList known;
    for (const workspace::ExportFormatName &entry : workspace::exportFormats())
        known += entry.name;
    return wording::joined(known, Command::tr("or"));
}

QString outputOf(const QCommandLineParser &options)
{
    const QString path = options.value(QStringLiteral("output"));
    return path == u"-" ? QString() : path;
}

/// A folder of comparisons: the output's name says nothing of the format.
bool makesPairs(const QCommandLineParser &options)
{
    return options.isSet(QStringLiteral("all-pairs")) || options.isSet(QStringLiteral("pairs"));
}

/// A file whose ending names another format than the one asked for would mislead who opens it; any text may be .txt.
Result<ExportFormat> unlessEndingDiffers(ExportFormat format, const QString &path)
{
    const auto ending = workspace::formatOfEnding(path);
    const bool plain = ending == ExportFormat::Text && format != ExportFormat::Pdf;
    if (ending && *ending != format && !plain)
        return usage(Command::tr("The ending of %1 names another format than the one asked for.").arg(path));
    return format;
}

/// The one asked for, else none.
Result<std::optional<ExportFormat>> givenFormat(const QCommandLineParser &options)
{
    using Given = std::optional<ExportFormat>;
    const bool json = options.isSet(QStringLiteral("json"));
    if (!options.isSet(QStringLiteral("format")))
        return json ? Given(ExportFormat::Json) : Given();
    const QString name = options.value(QStringLiteral("format"));
    const auto format = workspace::formatNamed(name);
    if (!format)
        return usage(Command::tr("“%1” is not a format of compare; it writes %2.").arg(name, formatNames()));
    if (json && *format != ExportFormat::Json)
        return usage(Command::tr("--json and --format %1 exclude each other.").arg(name));
    return Given(format);
}

/// The one asked for, else the one of the file's ending, else text, or HTML in a folder.
Result<ExportFormat> readFormat(const QCommandLineParser &options)
{
    const auto given = givenFormat(options);
    if (!given)
        return given.error();
    if (makesPairs(options))
        return given->value_or(ExportFormat::Html);
    const QString path = outputOf(options);
    if (*given)
        return unlessEndingDiffers(**given, path);
    if (path.isEmpty())
        return ExportFormat::Text;
    if (const auto format = workspace::formatOfEnding(path))
        return *format;
    if (QFileInfo(path).isDir()) // the writer's sentence says more than one about an ending
        return ExportFormat::Text;
    QStringList endings;
    for (const workspace::ExportFormatName &entry : workspace::exportFormats())
        endings += u'.' + entry.ending;
    return usage(Command::tr("The ending of %1 names no format; end it in %2, or give --format.")
                     .arg(path, wording::joined(endings, Command::tr("or"))));
}

class CompareCommand : public Command {
public:
    QString name() const override { return QStringLiteral("compare"); }
    QString arguments() const override { return QStringLiteral("[A B]"); }
    QString summary() const override { return tr("Compare two roles, or all of them in pairs, as text, PDF and more"); }
    QStringList examples() const override
    {
        return {QStringLiteral("compare \"Data Scientist\" \"Data Specialist\" --output c.pdf"),
                QStringLiteral("compare --all-pairs --output comparisons --format html")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"),
                 QStringLiteral("demand, glance, jobs, other_comparisons, roles, sections, skills, sources")}};
    }
    QList<CsvShape> csv() const override
    {
        return {{tr("A row for each wording of a statement, and for each role a skill is named for"),
                 report::comparisonColumns()}};
    }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{
            {QStringLiteral("format"), tr("%1; without it the ending of the output file decides").arg(formatNames()),
             QStringLiteral("FORMAT")},
            {QStringLiteral("output"), tr("Write this file (of pairs: into this folder), not to standard output"),
             QStringLiteral("FILE")},
            {QStringLiteral("force"), tr("Overwrite existing files")},
            {QStringLiteral("all-pairs"), tr("Each pair of roles once, a file each, and an index page")},
            {QStringLiteral("pairs"),
             tr("The same for the pairs of a file: two names a line, a tab or comma between; - is standard input"),
             QStringLiteral("FILE")},
            csvOption()};
        return own + documentOptions();
    }
    int fewestArguments() const override { return 0; }
    int mostArguments() const override { return 2; }

    bool needsFonts(const QCommandLineParser &options, const QStringList & /*arguments*/) const override
    {
        const auto format = readFormat(options);
        return format && workspace::needsFonts(*format);
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const bool pairs = makesPairs(call.options);
        if (pairs && !call.arguments.isEmpty())
            return usage(tr("There is an argument too many: --all-pairs and --pairs name the roles themselves."));
        if (!pairs && call.arguments.size() < 2)
            return usage(tr("Something is missing: compare A B."));
        const auto format = readFormat(call.options);
        if (!format)
            return format.error();
        if (call.has("output") && call.value("output").isEmpty())
            return usage(tr("--output takes the path of a file."));
        workspace::ExportRequest request;
        const auto reader = readCsvOption(call, *format == ExportFormat::Csv);
        if (!reader)
            return reader.error();
        request.reader = *reader;
        const auto document = readDocumentOptions(call.options, *format);
        if (!document)
            return document.error();
        request.options = *document;
        return pairs ? comparePairs(call, std::move(request), *format) : compareTwo(call, std::move(request), *format);
    }

private:
    static Result<ExitCode> compareTwo(const Call &call, workspace::ExportRequest request, ExportFormat format)
    {
        const QString path = outputOf(call.options);
        if (format == ExportFormat::Pdf && path.isEmpty() && call.console.writesToTerminal())
            return usage(tr("A PDF is not for a terminal; name a file with --output."));
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        const auto a = workspace::findRole(*snapshot->catalog, call.arguments[0]);
        if (!a)
            return a.error();
        const auto b = workspace::findRole(*snapshot->catalog, call.arguments[1]);
        if (!b)
            return b.error();
        if (*a == *b)
            return domain::Error{domain::ErrorCode::SameRole, {snapshot->catalog->role(*a)->name}};
        request.snapshot = *snapshot;
        request.a = *a;
        request.b = *b;
        QStringList warnings;
        const auto bytes = workspace::exported(request, format, &warnings);
        if (!bytes)
            return bytes.error();
        if (!warnings.isEmpty())
            call.console.say(wording::missingGlyphs(warnings));
        if (path.isEmpty()) {
            call.console.writeText(*bytes);
            return ExitCode::Ok;
        }
        const auto written = workspace::writeExport(path, *bytes, call.has("force"));
        if (!written)
            return written.error();
        call.console.say(tr("Wrote %1.").arg(written->path));
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

} // namespace rolescope::cli
