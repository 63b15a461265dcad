// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/markglyph.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace rolescope::ui {

class Style;

/// A small table: a name and numbers a row, the numbers under marks.
class CountsTable : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        std::vector<int> numbers; ///< 0 shows as a dash
        bool strong = false;      ///< a total, under a line
    };

    CountsTable(const QString &title, std::vector<Side> marks, const Style *, QWidget *parent = nullptr);

    void setRows(std::vector<Row>);
    const std::vector<Row> &rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    int rowHeight() const;
    int columnWidth() const;
    QRect cell(int row, int column) const;

    QString m_title;
    std::vector<Side> m_marks;
    std::vector<Row> m_rows;
    const Style *m_style;
};

} // namespace rolescope::ui
