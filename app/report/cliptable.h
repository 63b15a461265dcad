// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::report {

/// A table on its way to the clipboard: what is shown, in the order and columns in which it is shown.
struct ClipTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// The table with tabs between cells, as a spreadsheet pastes it. No cell is read as a formula there.
QString clipText(const ClipTable &);

/// The same as HTML, for documents and mail; offer both.
QString clipHtml(const ClipTable &);

} // namespace rolescope::report
