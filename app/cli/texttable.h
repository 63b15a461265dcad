// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rolescope::cli {

/// Rows of cells as aligned plain text. Widths come from the rows it was made with, up to a limit
/// a column; longer cells are cut, so that later rows can be written as they come.
class TextTable {
public:
    struct Column {
        QString title;
        int widest = 40;
        bool alignRight = false;
    };

    TextTable(QList<Column> columns, const QList<QStringList> &measured);

    QString header() const;
    QString row(const QStringList &cells) const;

private:
    QList<Column> m_columns; ///< `widest` is the width used
};

} // namespace rolescope::cli
