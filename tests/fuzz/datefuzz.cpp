// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for the cells of job feeds, checked on texts that libFuzzer makes up.
#include "importer/feed/datecell.h"
#include "importer/feed/employercell.h"
#include "importer/feed/levelcell.h"
#include "importer/feed/placecell.h"
#include "importer/feed/skillscell.h"
#include "importer/feed/typecell.h"

#include <cstdio>
#include <cstdlib>

using namespace rolescope;
using namespace rolescope::importer::feed;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void checkDate(const QString &cell)
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

void checkOthers(const QString &cell)
{
    const QString employer = readEmployerCell(cell);
    require(employer == employer.simplified(), "an employer is one line");
    const PlaceValue place = readPlaceCell(cell);
    require(place.country.isEmpty() || place.country.size() == 2, "a country is a code");
    const QStringList skills = skillTerms(cell);
    for (const QString &skill : skills)
        require(!skill.trimmed().isEmpty(), "a skill has a name");
    readCountryCell(cell);
    readRemoteCell(cell);
    readTypeCell(cell);
    readLevelCell(cell);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString cell = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkDate(cell);
    // They are slow beside the dates: one run in sixteen looks at them.
    if (size % 16 == 8)
        checkOthers(cell);
    return 0;
}
