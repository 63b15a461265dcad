// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"
#include "ui/editing/skillhere.h"
#include "workspace/skilledits.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QMenu;

namespace rolescope::ui {

class SkillsDialog;
class Style;

/// A person's own say over skills: menus where a skill is shown, small dialogs that say beforehand how many texts
/// would follow, and the list of all skills. Done by the changer.
class SkillEditing : public QObject {
    Q_OBJECT

public:
    SkillEditing(LibraryChanger *, const Style *, QWidget *window);
    ~SkillEditing() override;

    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setSnapshot(const workspace::Snapshot &);
    /// All skills, at this one where it is valid.
    void showSkills(domain::SkillId = {});
    /// Adds what can be said of the skills; several get a menu each.
    void fill(QMenu *, const std::vector<SkillHere> &);

private:
    void offer(QMenu *, const SkillHere &);
    void offerHere(QMenu *, const SkillHere &, const QString &name);
    void notNamed(const SkillHere &, const std::vector<domain::ClaimId> &);
    void askAlias(domain::SkillId, const QString &typed = {});
    void askNever(domain::SkillId, const QString &words);
    void askMerge(domain::SkillId);
    void rename(domain::SkillId, const QString &);
    void tell(const LibraryChange &);
    QWidget *front() const; ///< what a new dialog stands on
    QString skillName(domain::SkillId) const;

    LibraryChanger *m_changer;
    const Style *m_style;
    QWidget *m_window;
    std::shared_ptr<const workspace::Library> m_library;
    workspace::Snapshot m_snapshot;
    QPointer<SkillsDialog> m_skills;
};

} // namespace rolescope::ui
