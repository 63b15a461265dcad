// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogstore.h"

#include "storage/catalogrows.h"
#include "storage/connection.h"
#include "storage/election.h"
#include "storage/transaction.h"

namespace rolescope::storage {

using namespace domain;

namespace {

Result<CatalogRows> rowsOfOneMoment(Connection &connection)
{
    const auto moment = OneMoment::begin(connection);
    return moment ? readCatalogRows(connection) : moment.error();
}

} // namespace

Result<Catalog> loadCatalog(Connection &connection, SkillEdits edits)
{
    const Connection::Watch watch(connection, {}, std::chrono::seconds(60));
    auto rows = rowsOfOneMoment(connection);
    if (!rows)
        return rows.error();
    if (edits == SkillEdits::Ignored) {
        rows->skillEdits.clear();
        rows->matches.clear();
    }
    return elect(*rows);
}

} // namespace rolescope::storage
