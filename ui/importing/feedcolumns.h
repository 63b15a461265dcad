// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/feedtable.h"

namespace rolescope::ui {

class FeedColumnModel;
class FeedReading;

/// A feed's columns: what is written in them, what they mean, and what is read of them. A click or Enter opens the
/// meanings of a column.
class FeedColumns : public FeedTable {
    Q_OBJECT

public:
    FeedColumns(FeedReading *, const Style *, QWidget *parent = nullptr);

    void openMeanings(int row);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;

private:
    FeedColumnModel *m_model;
};

} // namespace rolescope::ui
