// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/datecell.h"

#include "importer/feed/nullwords.h"

namespace rolescope::importer::feed {

DateValue readDateCell(QStringView cell, DateOrder, QDate)
{
    if (isNullWord(cell))
        return {{}, DateProblem::Empty};
    const QDate date = QDate::fromString(cell.left(10).toString(), Qt::ISODate);
    return date.isValid() ? DateValue{date, DateProblem::None} : DateValue{{}, DateProblem::Unread};
}

} // namespace rolescope::importer::feed
