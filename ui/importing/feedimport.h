// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"
#include "ui/importing/feeddialog.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace rolescope::ui {

class Dialogs;
class InlineMessage;
class Style;

/// Leads files of job ads into the library: read, counted by a dry run, imported and reported; one after the other.
class FeedImport : public QObject {
    Q_OBJECT

public:
    FeedImport(LibraryChanger *, InlineMessage *, Dialogs *, const Style *, QWidget *window);

    /// What waits for another library is dropped.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    /// Whose roles and skills the previews are read with.
    void setCatalog(std::shared_ptr<const domain::Catalog> catalog) { m_catalog = std::move(catalog); }
    void addFile(const QString &path);
    FeedDialog *dialog() const { return m_dialog; }

    /// By the ending: a table or JSON.
    static bool isFeed(const QString &path);

Q_SIGNALS:
    void titlesRequested(); ///< the titles without a role are to be seen

private:
    void next();
    void show(workspace::FeedDraft);
    void stop();
    void count();
    void import();
    void copySetAside();
    void showFolder();
    workspace::FeedProgress progress() const;

    LibraryChanger *m_changer;
    InlineMessage *m_message;
    Dialogs *m_dialogs;
    const Style *m_style;
    QWidget *m_window;
    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::deque<QString> m_waiting;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_counting;
    workspace::LatestTask m_copying;
    QPointer<FeedDialog> m_dialog;
    LibraryChanger::Ticket m_ticket = 0; ///< of the dialog's change
};

} // namespace rolescope::ui
