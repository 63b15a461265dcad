// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogstore.h"

#include "storage/catalogrows.h"
#include "storage/connection.h"
#include "storage/election.h"

namespace rolescope::storage {

using namespace domain;

Result<Catalog> loadCatalog(Connection &connection, SkillEdits edits)
{
    const Connection::Watch watch(connection, {}, std::chrono::seconds(60));
    // One savepoint, so that all tables are of the same moment, inside of a transaction or not.
    if (auto begun = connection.run("SAVEPOINT load_catalog"); !begun)
        return begun.error();
    auto rows = readCatalogRows(connection);
    static_cast<void>(connection.run("RELEASE load_catalog"));
    if (!rows)
        return rows.error();
    if (edits == SkillEdits::Ignored) {
        rows->skillEdits.clear();
        rows->matches.clear();
    }
    return elect(*rows);
}

} // namespace rolescope::storage
