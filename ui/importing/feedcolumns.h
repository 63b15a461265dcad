// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/style.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QStandardItemModel;

namespace rolescope::ui {

class ChoiceBox;
class ElidedLabel;
class FeedReading;

/// A feed's columns: what is written in them, what they mean, and what is read of them.
class FeedColumns : public QScrollArea {
    Q_OBJECT

public:
    FeedColumns(FeedReading *, const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    struct Row {
        ElidedLabel *written;
        ChoiceBox *meaning;
        ElidedLabel *read;
        Tone tone = Tone::Normal; ///< of `read`
    };
    void build();
    void addRow(QGridLayout *, int column);
    void showMeanings();
    void showValues();
    void showValue(int column);
    void tell(Row &, const QString &text, Tone);

    FeedReading *m_reading;
    const Style *m_style;
    QStandardItemModel *m_meanings; ///< one for all boxes: a table may have a thousand columns
    std::vector<Row> m_rows;
};

} // namespace rolescope::ui
