// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "ui/editing/listdialog.h"
#include "workspace/library.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class SkillListModel;

/// The skills of a library with what each is called, and what a person can say of it. It only asks; who listens does
/// it.
class SkillsDialog : public ListDialog {
    Q_OBJECT

public:
    SkillsDialog(const Style *, QWidget *parent);

    /// Keeps the chosen skill where it is still there.
    void setSnapshot(const workspace::Snapshot &);
    void choose(domain::SkillId);
    domain::SkillId skill() const { return m_skill; }

Q_SIGNALS:
    void renameRequested(rolescope::domain::SkillId, const QString &name);
    void aliasRequested(rolescope::domain::SkillId, const QString &alias);
    void neverRequested(rolescope::domain::SkillId, const QString &words);
    void mergeRequested(rolescope::domain::SkillId);

private:
    SkillsDialog(SkillListModel *, const Style *, QWidget *parent);
    int search(const QString &typed) override;
    void rowChosen(int row) override;
    QWidget *buildForm();
    QPushButton *addButton(QLayout *, const QString &text, const char *objectName);
    void showSkill();
    void check();
    const domain::Skill *current() const;

    std::shared_ptr<const domain::Catalog> m_catalog;
    domain::SkillId m_skill;
    SkillListModel *m_model;
    QWidget *m_form = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_category = nullptr;
    QLabel *m_counts = nullptr;
    QLineEdit *m_rename = nullptr;
    QPushButton *m_renameButton = nullptr;
    QLabel *m_called = nullptr;
    QLabel *m_never = nullptr;
    QWidget *m_neverPart = nullptr;
};

} // namespace rolescope::ui
