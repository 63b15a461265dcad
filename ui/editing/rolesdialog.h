// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QDialog>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rolescope::ui {

class InlineMessage;
class RoleListModel;
class RolePopup;
class Style;

/// The roles of a library, and what a person can change of each. It only asks; who listens does it.
class RolesDialog : public QDialog {
    Q_OBJECT

public:
    using Summarize = std::function<analysis::RoleSummary(const domain::Role &)>;

    RolesDialog(const Style *, QWidget *parent);

    /// Keeps the chosen role where it is still there.
    void setCatalog(std::shared_ptr<const domain::Catalog>, Summarize);
    void choose(domain::RoleId);
    domain::RoleId role() const { return m_role; }
    /// Says what was done, with a way to take it back where `undo` is given.
    void tell(const QString &, bool isProblem, std::function<void()> undo = {});

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
    QWidget *buildList();
    QWidget *buildForm();
    Field buildField(QGridLayout *, const QString &name, const char *objectName, const QString &action);
    void showRole();
    void check();
    void askMerge(domain::RoleId into);
    const domain::Role *current() const;

    const Style *m_style;
    std::shared_ptr<const domain::Catalog> m_catalog;
    Summarize m_summarize;
    domain::RoleId m_role;
    RoleListModel *m_model;
    RoleListModel *m_targets;
    RolePopup *m_popup;
    QListView *m_list = nullptr;
    InlineMessage *m_message = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_aliases = nullptr;
    Field m_rename;
    Field m_family;
    Field m_alias;
    QPushButton *m_merge = nullptr;
};

} // namespace rolescope::ui
