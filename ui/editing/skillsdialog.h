// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "workspace/library.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rolescope::ui {

class InlineMessage;
class SkillListModel;
class Style;

/// The skills of a library with what each is called, and what a person can say of it. It only asks; who listens does
/// it.
class SkillsDialog : public QDialog {
    Q_OBJECT

public:
    SkillsDialog(const Style *, QWidget *parent);

    /// Keeps the chosen skill where it is still there.
    void setSnapshot(const workspace::Snapshot &);
    void choose(domain::SkillId);
    domain::SkillId skill() const { return m_skill; }
    /// Says what was done, with a way to take it back where `undo` is given.
    void tell(const QString &, bool isProblem, std::function<void()> undo = {});

Q_SIGNALS:
    void renameRequested(rolescope::domain::SkillId, const QString &name);
    void aliasRequested(rolescope::domain::SkillId, const QString &alias);
    void neverRequested(rolescope::domain::SkillId, const QString &words);
    void mergeRequested(rolescope::domain::SkillId);

private:
    QWidget *buildList();
    QWidget *buildForm();
    QPushButton *addButton(QLayout *, const QString &text, const char *objectName);
    void showSkill();
    void check();
    const domain::Skill *current() const;

    const Style *m_style;
    std::shared_ptr<const domain::Catalog> m_catalog;
    domain::SkillId m_skill;
    SkillListModel *m_model;
    QListView *m_list = nullptr;
    InlineMessage *m_message = nullptr;
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
