// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "text/titlereader.h"

#include <QAnyStringView>
#include <QString>

namespace rolescope::wording {

/// What a column of a feed may say of a job, by its code: "title" as "job title", "salary_low" as "salary, low end".
QString feedField(QAnyStringView code);

/// What a job has of that field, as it was read: "120,000 – 150,000 USD a year", "12 May 2024", "Python, SQL".
/// Empty for what a job does not keep ("extracted").
QString feedValue(QAnyStringView code, const domain::Job &, const text::TitleReading &, const domain::Catalog &);

/// Why a cell gives nothing: "year_only" as "a year alone is no day".
QString feedValueProblem(QAnyStringView code);

/// "Senior", "Senior (from the title)"; Unknown: "not stated".
QString levelRead(const domain::Job &, const text::TitleReading &);

/// Why a record is not imported: "no_title" as "It has no job title."
QString setAsideReason(const QString &code);

} // namespace rolescope::wording
