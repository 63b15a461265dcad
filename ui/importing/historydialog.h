// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"
#include "workspace/imports.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;

namespace rolescope::ui {

class HistoryList;
class HistoryModel;
class InlineMessage;
class Style;

/// What was imported, and the way to take each of it back.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(LibraryChanger *, const Style *, QWidget *parent);

    /// Reads the history off the GUI thread.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setEntries(std::vector<workspace::ImportEntry>);
    HistoryModel *model() const { return m_model; }
    void ask(int row);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void read();
    void undo(int row);
    void tell(const QString &, bool isProblem);
    void endQuestion();

    LibraryChanger *m_changer;
    const Style *m_style;
    HistoryModel *m_model;
    HistoryList *m_list;
    InlineMessage *m_question;
    QLabel *m_nothing;
    QProgressBar *m_progress;
    std::shared_ptr<const workspace::Library> m_library;
    workspace::LatestTask m_reading;
    LibraryChanger::Ticket m_ticket = 0; ///< of the undo asked for here
};

} // namespace rolescope::ui
