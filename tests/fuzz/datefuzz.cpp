// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for the dates of job feeds, checked on texts that libFuzzer makes up.
#include "require.h"

#include "importer/feed/datecell.h"

using namespace rolescope;
using fuzz::require;
using namespace rolescope::importer::feed;

namespace {

void check(const QString &cell)
{
    const QDate today(2024, 3, 31);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::Ambiguous}) {
        for (const QDate extracted : {QDate(), today}) {
            const DateValue value = readDateCell(cell, order, extracted);
            require(value.date.isValid() == (value.problem == DateProblem::None), "a date or a problem");
            require(!value.date.isValid() || (value.date.year() >= 1970 && value.date.year() <= 2100),
                    "a date is in range");
            require(!extracted.isValid() || value.problem != DateProblem::Relative, "an age has a day to count from");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
