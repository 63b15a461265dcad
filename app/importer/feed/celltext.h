// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rolescope::importer::feed {

/// A cell as plain text, trimmed: lists and dictionaries of Python or JSON as their values, HTML and its character
/// references as what they show, damaged characters mended, NULs left out. Bytes that are not UTF-8 are read as
/// Windows-1252. Marks of Markdown stay. A cell of plain ASCII costs one look at its bytes.
QString plainCell(QByteArrayView);

/// Whether plainCell() has nothing to do but trim; false where it may have.
bool isPlainAscii(QByteArrayView);

} // namespace rolescope::importer::feed
