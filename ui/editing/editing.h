// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"

#include <QObject>
#include <QPointer>

#include <utility>
#include <vector>

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class RolesDialog;
class Style;

/// What a person changes by hand: asks in small dialogs and has it done by the changer.
class Editing : public QObject {
    Q_OBJECT

public:
    Editing(LibraryChanger *, workspace::Selection *, const Style *, QWidget *window);
    ~Editing() override;

    void setSnapshot(const workspace::Snapshot &);
    void showRoles();
    void newRole();
    void addStatement(domain::Section);
    /// Several claims in the same words are changed together.
    void editStatement(const std::vector<domain::ClaimId> &);
    void hideStatement(const std::vector<domain::ClaimId> &);
    void namePublisher(domain::SourceId);
    void checkDuty(const domain::DutyCheck &);
    void countApart(const std::vector<std::pair<domain::SourceId, domain::SourceId>> &, bool apart);

private:
    void rename(domain::RoleId, const QString &);
    void setFamily(domain::RoleId, const QString &);
    void addAlias(domain::RoleId, const QString &);
    void merge(domain::RoleId from, domain::RoleId into);
    void tellRoles(const LibraryChange &);
    QWidget *front() const; ///< what a new dialog stands on
    QString roleName(domain::RoleId) const;
    QString aboutNames(const domain::Claim &) const;

    LibraryChanger *m_changer;
    workspace::Selection *m_selection;
    const Style *m_style;
    QWidget *m_window;
    workspace::Snapshot m_snapshot;
    QPointer<RolesDialog> m_roles;
};

} // namespace rolescope::ui
