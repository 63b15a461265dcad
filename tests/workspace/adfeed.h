// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feedfixture.h"

#include <QByteArrayList>

#include <vector>

namespace rolescope::tests {

/// Job ads of the field that somebody published: what the program reads in them is measured against other readings.
QString adFeedPath();
bool hasAdFeed();

/// Every row of the feed, its cells as the file has them.
struct AdRows {
    QByteArrayList columns;
    std::vector<QByteArrayList> rows;

    QString cell(size_t row, const char *column) const;
};
AdRows readAdRows(const workspace::FeedDraft &);

/// A feed of some of the rows, in their order.
QByteArray feedOf(const AdRows &, const std::vector<size_t> &rows);

/// One row of the bundled vocabulary as its file has it.
struct SpelledSkill {
    QString key;
    QStringList spellings; ///< the name first
};
std::vector<SpelledSkill> bundledSpellings();

} // namespace rolescope::tests
