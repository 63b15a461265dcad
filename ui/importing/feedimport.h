// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/feeddialog.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace rolescope::ui {

class InlineMessage;
class LibraryChanger;
class Style;

/// Leads files of job ads into the library: looked at, counted by a dry run, imported; one after the other.
class FeedImport : public QObject {
    Q_OBJECT

public:
    FeedImport(LibraryChanger *, InlineMessage *, const Style *, QWidget *window);

    /// What waits for another library is dropped.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    void addFile(const QString &path);
    FeedDialog *dialog() const { return m_dialog; }

    /// By the ending: a table or JSON.
    static bool isFeed(const QString &path);

private:
    void next();
    void show(workspace::FeedDraft);
    void count();
    void import();
    importer::feed::FeedProgress progress() const;

    LibraryChanger *m_changer;
    InlineMessage *m_message;
    const Style *m_style;
    QWidget *m_window;
    std::shared_ptr<const workspace::Library> m_library;
    std::deque<QString> m_waiting;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_counting;
    QPointer<FeedDialog> m_dialog;
};

} // namespace rolescope::ui
