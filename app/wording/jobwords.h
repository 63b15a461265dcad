// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "text/titlereader.h"

#include <QString>
#include <QStringList>

namespace rolescope::wording {

/// "120K – 150K", "from 90K", "up to 60K"; figures that are no whole thousands are written out.
/// Unknown: "not stated".
QString salaryRange(const domain::YearlySalary &);
/// Whether "120K" says it in full.
bool inThousands(const domain::YearlySalary &);
/// The same, but in figures where the ranges beside it are: "76,000 – 131,500".
QString salaryRange(const domain::YearlySalary &, bool inThousands);
/// "120K – 150K USD a year, as printed: “USD 120K - 150K”"
QString salaryReason(const domain::Job &, const domain::YearFactors & = {});
/// "120,000 – 150,000 USD a year": figures, currency and period as they were read. Unknown: "not stated".
QString printedSalary(const domain::Salary &);
/// "an hour × 2,080"
QString timesAYear(domain::Period, const domain::YearFactors &);
/// "Senior, as printed: “Senior-level / Expert”", "Senior, from “Staff” in the title".
QString levelReason(const domain::Job &, const text::TitleReading &);
/// "Data Scientist: the title says “Data Scientist”; “Senior” is the level"; "“Quay Hand” may be: Crane Driver or
/// Pilot".
QString roleReason(const text::TitleReading &, const domain::Catalog &);
/// The names of a title's candidates, by name.
QStringList roleNames(const std::vector<domain::RoleId> &, const domain::Catalog &);
/// Where a job is, in the words of every list of jobs: its place, else its country, else "remote" or "not stated".
QString placeOf(const QString &place, const QString &country, domain::Remote);
/// "Remote (US) · full time"
QString placeAndType(const domain::Job &);
/// "3 articles (1 publisher)"
QString printedIn(int texts, int publishers);
QString wideRange(); ///< "wide range"
QString noRole();    ///< "not one of your roles"

/// "aijobs.net" or "publisher not named in the text"
QString publisher(const domain::Source &);
QString publisher(const QString &name);
/// "30 October 2024" or "date not stated"
QString statedDate(const domain::Source &);
/// "2 years old", "5 months old", from full months on; empty for a date that is younger or not stated.
QString age(const QDate &date, const QDate &today);
/// "4 min read" or "reading time not stated"
QString readingTime(const domain::Source &);
/// "20 November 2026", its parts in the reader's order.
QString longDate(const QDate &);
/// "Nov 2026"
QString monthAndYear(const QDate &);

} // namespace rolescope::wording
