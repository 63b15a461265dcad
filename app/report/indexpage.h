// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace rolescope::report {

/// A comparison in a file beside the page that leads to it.
struct IndexEntry {
    QString nameA;
    QString nameB;
    QString file; ///< its name, no folder
};

/// The page as HTML or Markdown; equal entries give equal bytes.
QByteArray indexHtml(const std::vector<IndexEntry> &, const QDate &dataAsOf);
QByteArray indexMarkdown(const std::vector<IndexEntry> &, const QDate &dataAsOf);

} // namespace rolescope::report
