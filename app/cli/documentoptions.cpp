// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/documentoptions.h"

#include "cli/command.h"
#include "wording/exportwords.h"
#include "wording/phrase.h"
#include "workspace/logofile.h"

#include <tuple>

namespace rolescope::cli {
namespace {

using domain::Error;
using domain::Result;
using report::DocumentOptions;
using workspace::ExportFormat;

QString partCodes()
{
    QStringList codes;
    for (const report::Part part : report::allParts())
        codes += report::codeOf(part);
    return codes.join(QStringLiteral(", "));
}

/// One of two words, else the default.
Result<bool> isSecond(const QCommandLineParser &options, const QString &name, const QString &first,
                      const QString &second)
{
    if (!options.isSet(name))
        return false;
    const QString given = options.value(name);
    if (given != first && given != second)
        return usage(Command::tr("--%1 is %2 or %3, not “%4”.").arg(name, first, second, given));
    return given == second;
}

Result<std::vector<report::Part>> readParts(const QString &list)
{
    std::vector<report::Part> parts;
    for (const QString &entry : list.split(u',', Qt::SkipEmptyParts)) {
        const auto part = report::partOf(entry.trimmed());
        if (!part)
            return usage(
                Command::tr("“%1” is no section of the document; it has %2.").arg(entry.trimmed(), partCodes()));
        parts.push_back(*part);
    }
    return parts;
}

Result<QByteArray> readLogo(const QString &path)
{
    auto logo = workspace::readLogo(path);
    if (!logo)
        return logo.error();
    if (logo->fault != domain::LogoFault::None)
        return usage(wording::logoFault(logo->fault, path));
    return logo.value().bytes;
}

/// A text that the document would cut; what fits is put into `text`.
Result<domain::Done> readText(const QCommandLineParser &options, const char *name, qsizetype most, QString &text)
{
    text = options.value(QLatin1String(name));
    if (text.size() <= most)
        return domain::Done{};
    return usage(Command::tr("--%1 takes %2 letters at most, not %3.")
                     .arg(QLatin1String(name), wording::number(most), wording::number(text.size())));
}

Result<domain::Done> allApply(const QCommandLineParser &given, ExportFormat format)
{
    const bool document =
        format == ExportFormat::Markdown || format == ExportFormat::Html || format == ExportFormat::Pdf;
    for (const QCommandLineOption &option : documentOptions()) {
        const QString name = option.names().first();
        if (!given.isSet(name))
            continue;
        if (format != ExportFormat::Pdf && (name == u"paper" || name == u"black-and-white"))
            return usage(Command::tr("--%1 is about printed pages; it needs --format pdf.").arg(name));
        if (!document)
            return usage(Command::tr("--%1 shapes a document; it needs --format md, html or pdf.").arg(name));
    }
    return domain::Done{};
}

} // namespace

QList<QCommandLineOption> documentOptions()
{
    return {{QStringLiteral("preset"), Command::tr("handout (two pages) or full; full unless given"),
             QStringLiteral("NAME")},
            {QStringLiteral("prepared-for"), Command::tr("Whom it is for; without it there is a line to write on"),
             QStringLiteral("NAME")},
            {QStringLiteral("prepared-by"), Command::tr("Who made it"), QStringLiteral("NAME")},
            {QStringLiteral("contact"), Command::tr("How to reach them, in one line"), QStringLiteral("TEXT")},
            {QStringLiteral("logo"), Command::tr("A PNG or JPEG file for the first page"), QStringLiteral("FILE")},
            {QStringLiteral("note"), Command::tr("A note to the reader"), QStringLiteral("TEXT")},
            {QStringLiteral("sections"), Command::tr("What follows the first page, of: %1").arg(partCodes()),
             QStringLiteral("LIST")},
            {QStringLiteral("paper"), Command::tr("a4 or letter; a4 unless given"), QStringLiteral("SIZE")},
            {QStringLiteral("black-and-white"), Command::tr("Patterns in place of colours")}};
}

Result<DocumentOptions> readDocumentOptions(const QCommandLineParser &given, ExportFormat format)
{
    if (const auto apply = allApply(given, format); !apply)
        return apply.error();
    DocumentOptions options;
    const auto handout = isSecond(given, QStringLiteral("preset"), QStringLiteral("full"), QStringLiteral("handout"));
    if (!handout)
        return handout.error();
    const auto letter = isSecond(given, QStringLiteral("paper"), QStringLiteral("a4"), QStringLiteral("letter"));
    if (!letter)
        return letter.error();
    options.preset = *handout ? report::Preset::Handout : report::Preset::Full;
    options.paper = *letter ? report::PageSize::Letter : report::PageSize::A4;
    for (const auto &[name, most, text] : {std::tuple("prepared-for", report::mostNameLetters, &options.preparedFor),
                                           std::tuple("prepared-by", report::mostNameLetters, &options.preparedBy),
                                           std::tuple("contact", report::mostNameLetters, &options.contact),
                                           std::tuple("note", report::mostNoteLetters, &options.note)})
        if (const auto read = readText(given, name, most, *text); !read)
            return read.error();
    options.blackAndWhite = given.isSet(QStringLiteral("black-and-white"));
    if (given.isSet(QStringLiteral("sections"))) {
        auto parts = readParts(given.value(QStringLiteral("sections")));
        if (!parts)
            return parts.error();
        options.parts = *parts;
    }
    if (given.isSet(QStringLiteral("logo"))) {
        const auto logo = readLogo(given.value(QStringLiteral("logo")));
        if (!logo)
            return logo.error();
        options.logo = *logo;
    }
    return report::tidied(options);
}

} // namespace rolescope::cli
