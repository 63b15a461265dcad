// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/articledraft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace rolescope::ui {

class LineModel;
class SegmentBar;
class Style;

/// Every line of an article with what it became; role and section of each can be corrected.
class LineReview : public QWidget {
    Q_OBJECT

public:
    explicit LineReview(const Style *, QWidget *parent = nullptr);

    /// The draft is changed in place and outlives this.
    void setDraft(ArticleDraft *);
    /// Lists the unclear lines, or all where none is unclear, and takes the keyboard.
    void open();
    LineModel *model() const { return m_model; }

Q_SIGNALS:
    void corrected();

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void buildTable();
    void applyStyle();
    void fitColumns();
    void show(int what);
    void showCounts();
    void showCurrent();

    const Style *m_style;
    LineModel *m_model;
    ArticleDraft *m_draft = nullptr;
    SegmentBar *m_filter;
    QLabel *m_counts;
    QTableView *m_table;
    QPlainTextEdit *m_whole;
};

} // namespace rolescope::ui
