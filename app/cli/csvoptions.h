// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "text/csvline.h"

namespace rolescope::cli {

/// --for, shared by the commands that write CSV.
QCommandLineOption csvOption();

/// The form that a command's answer is written in. Where it knows CSV it is one table.
enum class AnswerForm : quint8 { Text, Json, Csv };

struct Answer {
    AnswerForm form = AnswerForm::Text;
    text::CsvReader reader = text::CsvReader::Any;

    bool isJson() const { return form == AnswerForm::Json; }
    bool isCsv() const { return form == AnswerForm::Csv; }
};

/// --format and --for of a command that answers with text, JSON or one table.
QList<QCommandLineOption> answerOptions();
domain::Result<Answer> readAnswer(const Call &);

/// Objects of JSON as the rows of a table.
void printCsv(const QStringList &columns, const QJsonArray &records, const Answer &, Console &);

/// Who is to read the table; a usage error where no table is written.
domain::Result<text::CsvReader> readCsvOption(const Call &, bool writesCsv);

} // namespace rolescope::cli
