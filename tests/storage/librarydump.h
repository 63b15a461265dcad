// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/connection.h"

#include <QString>
#include <QStringList>

namespace rolescope::storage::fixture {

/// Every row of every table, ids included, but for the history of imports that were undone.
QStringList rowsAsTheyAre(Connection &);

/// The same with each id as its place among the ids there are and without hashes, which are made of ids: equal
/// for libraries that hold the same imports in the same order, whatever came and went in between.
QStringList rowsByPlace(Connection &);

/// What is shown of roles, sources, claims, skills and jobs, without any id.
QStringList shown(Connection &);

} // namespace rolescope::storage::fixture
