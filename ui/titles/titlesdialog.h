// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "ui/editing/librarychanger.h"
#include "workspace/latesttask.h"
#include "workspace/titles.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class InlineMessage;
class RoleListModel;
class RolePopup;
class Style;
class TitleList;
class TitleModel;

/// The titles that give no role, by count: assigned to a role, made a new one, or ignored. The effect is shown before.
class TitlesDialog : public QDialog {
    Q_OBJECT

public:
    TitlesDialog(LibraryChanger *, const Style *, QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &);
    TitleList *list() const { return m_list; }
    /// Makes it the selected one, once the titles are read.
    void showTitle(const QString &);

private:
    class Candidates;
    struct Found {
        std::vector<workspace::UnknownTitle> titles;
        size_t leftOut = 0; ///< ignored ones
    };
    void build();
    void read();
    void take(Found);
    QString whyNothing(bool onlyIgnored) const;
    void showSelection();
    void askToAssign(domain::RoleId, const QString &roleName);
    void askForName();
    void assign(const QStringList &titles, domain::RoleId, const QString &roleName);
    void ignore();
    void change(LibraryChanger::Work);
    void tell(const LibraryChange &);

    LibraryChanger *m_changer;
    const Style *m_style;
    TitleModel *m_model;
    TitleList *m_list;
    RoleListModel *m_roles;
    RolePopup *m_popup;
    QLineEdit *m_find;
    QCheckBox *m_withIgnored;
    QLabel *m_nothing;
    QLabel *m_selected;
    QPushButton *m_assign;
    QPushButton *m_new;
    QPushButton *m_ignore;
    InlineMessage *m_message;
    QString m_wanted;
    workspace::Snapshot m_snapshot;
    std::shared_ptr<const Candidates> m_candidates; ///< of the snapshot's titles
    workspace::LatestTask m_reading;
    workspace::LatestTask m_weighing;
};

} // namespace rolescope::ui
