// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace rolescope::ui {

class RoleListModel;
class Style;

/// The list a role box opens. Typing narrows, Enter chooses, Esc closes.
class RolePopup : public QFrame {
    Q_OBJECT

public:
    RolePopup(RoleListModel *, const QString &sideName, const Style *, QWidget *parent);

    /// Below `anchor`, with that role current.
    void openBelow(QWidget *anchor, domain::RoleId current);

Q_SIGNALS:
    void chosen(rolescope::domain::RoleId);

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void choose();
    void stepRows(int rows);
    void makeCurrent(int row);
    void typed(const QString &);

    RoleListModel *m_model;
    const Style *m_style;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace rolescope::ui
