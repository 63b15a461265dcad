// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "ui/editing/listdialog.h"

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class RoleListModel;
class RolePopup;

/// The roles of a library, and what a person can change of each. It only asks; who listens does it.
class RolesDialog : public ListDialog {
    Q_OBJECT

public:
    using Summarize = std::function<analysis::RoleSummary(const domain::Role &)>;

    RolesDialog(const Style *, QWidget *parent);

    /// Keeps the chosen role where it is still there.
    void setCatalog(std::shared_ptr<const domain::Catalog>, Summarize);
    void choose(domain::RoleId);
    domain::RoleId role() const { return m_role; }

Q_SIGNALS:
    void newRoleRequested();
    void renameRequested(rolescope::domain::RoleId, const QString &name);
    void familyRequested(rolescope::domain::RoleId, const QString &family);
    void aliasRequested(rolescope::domain::RoleId, const QString &alias);
    void mergeRequested(rolescope::domain::RoleId from, rolescope::domain::RoleId into);

private:
    struct Field {
        QLineEdit *edit = nullptr;
        QPushButton *button = nullptr;
    };
    RolesDialog(RoleListModel *, const Style *, QWidget *parent);
    int search(const QString &typed) override;
    void rowChosen(int row) override;
    QWidget *buildForm();
    Field buildField(QGridLayout *, const QString &name, const char *objectName, const QString &action);
    void showRole();
    void check();
    void askMerge(domain::RoleId into);
    const domain::Role *current() const;

    std::shared_ptr<const domain::Catalog> m_catalog;
    Summarize m_summarize;
    domain::RoleId m_role;
    RoleListModel *m_model;
    RoleListModel *m_targets;
    RolePopup *m_popup;
    QWidget *m_form = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_aliases = nullptr;
    Field m_rename;
    Field m_family;
    Field m_alias;
    QPushButton *m_merge = nullptr;
    bool m_isTaken = false; ///< a typed name names a role, which the message says
};

} // namespace rolescope::ui
