// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/datecell.h"

#include "importer/feed/nulls.h"

namespace rolescope::importer::feed {
namespace {

DateValue sound(QDate date)
{
    if (!date.isValid() || date.year() < 1970 || date.year() > 2100)
        return {{}, DateProblem::Unread};
    return {date, DateProblem::None};
}

} // namespace

DateValue readDateCell(QStringView cell, DateOrder, QDate)
{
    const QString text = cell.toString().trimmed();
    if (isNull(text.toUtf8()))
        return {{}, DateProblem::Empty};
    return sound(QDate::fromString(text.left(10), Qt::ISODate));
}

} // namespace rolescope::importer::feed
