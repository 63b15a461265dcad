// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/documentoptions.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "wording/errors.h"
#include "wording/phrase.h"
#include "workspace/exports.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace rolescope::cli {
namespace {

using domain::Result;

enum class Format : quint8 { Text, Json, Pdf };

struct FormatName {
    const char *name;
    const char *ending;
    Format format;
};
constexpr FormatName formats[] = {
    {"text", "txt", Format::Text}, {"json", "json", Format::Json}, {"pdf", "pdf", Format::Pdf}};

domain::Error unknownFormat(const QString &given)
{
    QStringList known;
    for (const FormatName &entry : formats)
        known += QLatin1String(entry.name);
    return usage(Command::tr("“%1” is not a format of compare; it writes %2.")
                     .arg(given, wording::joined(known, Command::tr("or"))));
}

QString outputOf(const QCommandLineParser &options)
{
    const QString path = options.value(QStringLiteral("output"));
    return path == u"-" ? QString() : path;
}

/// A file whose ending names another format than the one asked for would mislead who opens it; any text may be .txt.
Result<Format> unlessEndingDiffers(Format format, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FormatName &entry : formats) {
        const bool differs = ending == QLatin1String(entry.ending) && entry.format != format;
        if (differs && (entry.format != Format::Text || format == Format::Pdf))
            return usage(Command::tr("The ending of %1 names another format than the one asked for.").arg(path));
    }
    return format;
}

/// The one asked for, else the one of the file's ending, else text.
Result<Format> readFormat(const QCommandLineParser &options)
{
    const bool json = options.isSet(QStringLiteral("json"));
    if (options.isSet(QStringLiteral("format"))) {
        const QString given = options.value(QStringLiteral("format"));
        for (const FormatName &entry : formats) {
            if (given != QLatin1String(entry.name))
                continue;
            if (json && entry.format != Format::Json)
                return usage(Command::tr("--json and --format %1 exclude each other.").arg(given));
            return unlessEndingDiffers(entry.format, outputOf(options));
        }
        return unknownFormat(given);
    }
    const QString path = outputOf(options);
    if (json)
        return unlessEndingDiffers(Format::Json, path);
    if (path.isEmpty())
        return Format::Text;
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FormatName &entry : formats)
        if (ending == QLatin1String(entry.ending))
            return entry.format;
    if (QFileInfo(path).isDir()) // the writer's sentence says more than one about an ending
        return Format::Text;
    return usage(
        Command::tr("The ending of %1 names no format; end it in .txt, .json or .pdf, or give --format.").arg(path));
}

class CompareCommand : public Command {
public:
    QString name() const override { return QStringLiteral("compare"); }
    QString arguments() const override { return QStringLiteral("A B"); }
    QString summary() const override { return tr("Compare two roles, as text, JSON or PDF"); }
    QStringList examples() const override
    {
        return {QStringLiteral("compare \"Data Scientist\" \"Data Specialist\""),
                QStringLiteral("compare \"Data Scientist\" \"Data Specialist\" --output c.pdf")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"),
                 QStringLiteral("demand, glance, jobs, other_comparisons, roles, sections, skills, sources")}};
    }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{
            {QStringLiteral("format"), tr("text, json or pdf; without it the ending of the output file decides"),
             QStringLiteral("FORMAT")},
            {QStringLiteral("output"), tr("Write this file instead of standard output"), QStringLiteral("FILE")},
            {QStringLiteral("force"), tr("Overwrite an existing file")}};
        return own + documentOptions();
    }
    int fewestArguments() const override { return 2; }

    bool needsFonts(const QCommandLineParser &options, const QStringList & /*arguments*/) const override
    {
        const auto format = readFormat(options);
        return format && *format == Format::Pdf;
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto format = readFormat(call.options);
        if (!format)
            return format.error();
        const QString path = outputOf(call.options);
        if (call.has("output") && call.value("output").isEmpty())
            return usage(tr("--output takes the path of a file."));
        if (*format == Format::Pdf && path.isEmpty() && call.console.writesToTerminal())
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

        const auto document = readDocumentOptions(call.options);
        if (!document)
            return document.error();
        QStringList warnings;
        const auto bytes = rendered(*format, {*snapshot, *a, *b, {}, {}, *document}, warnings);
        if (!bytes)
            return bytes.error();
        if (!warnings.isEmpty())
            call.console.say(wording::missingGlyphs(warnings));
        if (path.isEmpty()) {
            call.console.write(*bytes);
            return ExitCode::Ok;
        }
        const auto written = workspace::writeExport(path, *bytes, call.has("force"));
        if (!written)
            return written.error();
        call.console.say(tr("Wrote %1.").arg(written->path));
        return ExitCode::Ok;
    }

private:
    static Result<QByteArray> rendered(Format format, const workspace::ExportRequest &request, QStringList &warnings)
    {
        if (format == Format::Pdf)
            return workspace::comparisonPdf(request, &warnings);
        const analysis::Comparison comparison = workspace::compare(request.snapshot, request.a, request.b);
        const domain::Catalog &catalog = *request.snapshot.catalog;
        if (format == Format::Json)
            return QJsonDocument(report::comparisonJson(comparison, catalog)).toJson();
        return report::comparisonText(comparison, catalog).toUtf8();
    }
};

} // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

} // namespace rolescope::cli
