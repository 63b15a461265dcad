// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace rolescope::ui {

class HistoryModel;
class Style;

/// The list of imports; a press on "Undo…", Enter or Delete asks to take one back.
class HistoryList : public QListView {
    Q_OBJECT

public:
    HistoryList(HistoryModel *, const Style *, QWidget *parent = nullptr);

    /// The place of a row's "Undo…" in the viewport.
    QRect undoRect(const QModelIndex &) const;

Q_SIGNALS:
    void undoRequested(int row);

protected:
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void request(const QModelIndex &);
    void setPointed(int row);

    friend class HistoryDelegate;
    HistoryModel *m_model;
    const Style *m_style;
    int m_pointed = -1; ///< row whose "Undo…" is pointed at
};

} // namespace rolescope::ui
