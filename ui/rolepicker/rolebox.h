// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "ui/common/markglyph.h"

#include <QAbstractButton>

namespace rolescope::ui {

class RoleListModel;
class RolePopup;
class Style;

/// Shows one of the two roles and opens the list to choose another.
class RoleBox : public QAbstractButton {
    Q_OBJECT

public:
    RoleBox(Side, RoleListModel *, const Style *, QWidget *parent = nullptr);

    void setRole(const analysis::RoleSummary &);
    domain::RoleId role() const { return m_role.id; }
    void openList();
    /// The two boxes show their counts together or not at all.
    void setPartner(RoleBox *partner) { m_partner = partner; }
    bool countsShown() const { return countsFit() && (!m_partner || m_partner->countsFit()); }

    /// The width that shows the whole name.
    int nameWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(rolescope::domain::RoleId);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void enterEvent(QEnterEvent *) override;
    void leaveEvent(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    bool countsFit() const;
    QString sideName() const;
    QRect textRoom() const;
    QString counts() const;
    void refresh();

    Side m_side;
    const Style *m_style;
    RolePopup *m_popup;
    RoleBox *m_partner = nullptr;
    analysis::RoleSummary m_role;
};

} // namespace rolescope::ui
