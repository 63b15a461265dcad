// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exportforms.h"

#include <QCoreApplication>

namespace rolescope::ui {

using text::CsvReader;
using workspace::ExportFormat;

namespace {

struct Forms { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(rolescope::ui::ExportForm)
};

} // namespace

bool ExportForm::isDocument() const
{
    return format == ExportFormat::Pdf || format == ExportFormat::Html || format == ExportFormat::Markdown;
}

std::vector<ExportForm> exportForms()
{
    return {
        {ExportFormat::Pdf, CsvReader::Any, Forms::tr("PDF"),
         Forms::tr("To print and hand over: pages with numbered sources."), Forms::tr("PDF (*.pdf)")},
        {ExportFormat::Html, CsvReader::Any, Forms::tr("Web page (HTML)"),
         Forms::tr("One file for any browser, with nothing loaded from elsewhere."), Forms::tr("Web pages (*.html)")},
        {ExportFormat::Markdown, CsvReader::Any, Forms::tr("Markdown"),
         Forms::tr("Text with headings and tables, to go on writing in."), Forms::tr("Markdown (*.md)")},
        {ExportFormat::Csv, CsvReader::Spreadsheet, Forms::tr("Table for a spreadsheet (CSV)"),
         Forms::tr("A row for each statement and skill; what a spreadsheet would calculate stays text."),
         Forms::tr("Tables (*.csv)")},
        {ExportFormat::Csv, CsvReader::Machine, Forms::tr("Table for programs (CSV)"),
         Forms::tr("A row for each statement and skill, every cell as it is."), Forms::tr("Tables (*.csv)")},
        {ExportFormat::Json, CsvReader::Any, Forms::tr("Data for programs (JSON)"),
         Forms::tr("All figures and statements, in the shape of the command line."), Forms::tr("JSON (*.json)")},
    };
}

} // namespace rolescope::ui
