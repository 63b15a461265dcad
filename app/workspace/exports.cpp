// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/exports.h"

#include "analysis/agreement.h"
#include "engine/jobindex.h"
#include "report/comparisoncsv.h"
#include "report/comparisondocument.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/pdf.h"
#include "storage/checkedwriter.h"
#include "wording/filterwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace rolescope::workspace {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

/// A page holds some forty jobs; a handout with more pages than these is a list, not a handout.
constexpr size_t listedJobs = 500;

chart::Ink markOf(domain::RoleId role, const ExportRequest &request)
{
    if (role == request.a)
        return chart::Ink::RoleA;
    return role == request.b ? chart::Ink::RoleB : chart::Ink::Surface;
}

report::JobRow rowOf(const engine::JobTable &jobs, quint32 row, const ExportRequest &request)
{
    const domain::YearlySalary yearly = jobs.yearly(row);
    report::JobRow result;
    result.title = jobs.title(row);
    result.employer = jobs.employer(row);
    result.place = wording::placeOf(jobs.place(row), jobs.country(row), jobs.remote(row));
    result.level = wording::shortName(jobs.level(row));
    result.salary = wording::salaryRange(yearly);
    if (yearly.isKnown())
        result.salary += QStringLiteral(" ") + jobs.currency(row);
    result.mark = markOf(jobs.role(row), request);
    result.yearly = yearly;
    return result;
}

engine::Order orderOf(const ExportRequest &request)
{
    if (request.order)
        return *request.order;
    engine::Order order;
    order.first = {request.a, request.b};
    return order;
}

} // namespace

Result<report::Document> comparisonDocument(const ExportRequest &request)
{
    if (!request.snapshot.jobs)
        return Error{ErrorCode::Internal, {QStringLiteral("the jobs are not loaded yet")}};
    const engine::JobTable &jobs = *request.snapshot.jobs;
    const engine::Order order = orderOf(request);
    const auto answer = engine::JobIndex(request.snapshot.jobs).answer(request.filter, order);
    if (!answer)
        return Error{ErrorCode::Cancelled, {}};

    const analysis::Comparison comparison = compare(request.snapshot, request.a, request.b);
    report::ComparisonInput input{comparison, *request.snapshot.catalog, {}, {}, 0, 0, {}};
    for (size_t i = 0; i < std::min(answer->rows.size(), listedJobs); ++i)
        input.jobs.push_back(rowOf(jobs, answer->rows[i], request));
    input.filterName = wording::filterName(request.filter, *request.snapshot.catalog, answer->currency);
    input.shown = static_cast<int>(answer->shown);
    input.total = static_cast<int>(answer->total);
    input.dataAsOf = request.snapshot.lastChange.date();
    input.options = report::tidied(request.options);
    if (input.options.shows(report::Part::Agreement))
        for (const analysis::RoleSummary &role : {comparison.a, comparison.b})
            if (role.publishers > 1) // one alone differs from nobody, and finding that out takes its time
                input.agreements.push_back(analysis::agreement(*request.snapshot.catalog, *request.snapshot.words,
                                                               role.id, comparison.thresholds));
    return report::comparisonDocument(input);
}

Result<QByteArray> comparisonPdf(const ExportRequest &request, QStringList *warnings)
{
    const auto document = comparisonDocument(request);
    if (!document)
        return document.error();
    report::PdfOptions options;
    options.pageSize = request.options.paper;
    options.blackAndWhite = request.options.blackAndWhite;
    options.lastChange = request.snapshot.lastChange;
    return report::pdf(*document, options, warnings);
}

const std::vector<ExportFormatName> &exportFormats()
{
    const auto entry = [](ExportFormat format, const char *name, const char *ending) {
        return ExportFormatName{format, QLatin1String(name), QLatin1String(ending)};
    };
    static const std::vector<ExportFormatName> formats{
        entry(ExportFormat::Text, "text", "txt"),  entry(ExportFormat::Json, "json", "json"),
        entry(ExportFormat::Csv, "csv", "csv"),    entry(ExportFormat::Markdown, "md", "md"),
        entry(ExportFormat::Html, "html", "html"), entry(ExportFormat::Pdf, "pdf", "pdf")};
    return formats;
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    for (const ExportFormatName &entry : exportFormats())
        if (entry.name == name)
            return entry.format;
    return std::nullopt;
}

std::optional<ExportFormat> formatOfEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ExportFormatName &entry : exportFormats())
        if (entry.ending == ending)
            return entry.format;
    return std::nullopt;
}

QString endingOf(ExportFormat format)
{
    for (const ExportFormatName &entry : exportFormats())
        if (entry.format == format)
            return entry.ending;
    return {};
}

bool needsFonts(ExportFormat format) { return format == ExportFormat::Html || format == ExportFormat::Pdf; }

Result<QByteArray> exported(const ExportRequest &request, ExportFormat format, QStringList *warnings)
{
    if (format == ExportFormat::Pdf)
        return comparisonPdf(request, warnings);
    if (format == ExportFormat::Html || format == ExportFormat::Markdown) {
        const auto document = comparisonDocument(request);
        if (!document)
            return document.error();
        return format == ExportFormat::Html ? report::html(*document) : report::markdown(*document);
    }
    const analysis::Comparison comparison = compare(request.snapshot, request.a, request.b);
    const domain::Catalog &catalog = *request.snapshot.catalog;
    if (format == ExportFormat::Json)
        return QJsonDocument(report::comparisonJson(comparison, catalog)).toJson();
    if (format == ExportFormat::Csv)
        return report::comparisonCsv(comparison, catalog, request.reader);
    return report::comparisonText(comparison, catalog).toUtf8();
}

Result<ExportedFile> writeExport(const QString &path, const QByteArray &bytes, bool overwrite)
{
    const auto written =
        storage::writeFileChecked(path, bytes, overwrite ? storage::Overwrite::Yes : storage::Overwrite::No);
    if (!written)
        return written.error();
    return ExportedFile{QFileInfo(path).absoluteFilePath(), {}};
}

} // namespace rolescope::workspace
