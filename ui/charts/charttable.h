// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

#include <vector>

class QTableWidget;

namespace rolescope::ui {

class Style;

/// What a chart shows, as rows; every row has as many cells as the header.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;

    bool isEmpty() const { return rows.empty(); }
};

/// A chart's figures as a table whose rows can be copied.
class ChartTableDialog : public QDialog {
    Q_OBJECT

public:
    ChartTableDialog(const QString &chart, const QString &reading, const ChartTable &, const Style *,
                     QWidget *parent = nullptr);

    /// Puts the selected rows on the clipboard, all of them where none is selected.
    void copy() const;

private:
    ChartTable m_shown;
    QTableWidget *m_table;
};

} // namespace rolescope::ui
