// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace rolescope::importer::feed {

/// Cells as a line of CSV (RFC 4180, CRLF). What a spreadsheet would run as a formula gets an apostrophe in front,
/// as does what begins like such a guarded cell, so that unguarded() gives every text back.
QByteArray csvLine(const QByteArrayList &cells);

/// A cell without the apostrophe of csvLine().
QByteArrayView unguarded(QByteArrayView cell);

} // namespace rolescope::importer::feed
