// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace rolescope::ui {

/// What a change did.
struct LibraryChange {
    QString sentence;                     ///< says so: "Added 46 statements from ..."
    std::vector<domain::BatchId> batches; ///< to be taken back together; empty: there is nothing to take back
};

/// Changes the library off the GUI thread, one change after the other, and reads it again.
class LibraryChanger : public QObject {
    Q_OBJECT

public:
    using Work = std::function<domain::Result<LibraryChange>(const workspace::Library &, std::stop_token)>;
    /// Told on the GUI thread, after everybody has the new snapshot.
    using After = std::function<void(const domain::Result<workspace::Snapshot> &)>;
    using Ticket = quint64; ///< of one change asked for; 0 is none

    using QObject::QObject;

    /// What waits for another library is dropped.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    Ticket start(Work, After = {});
    /// Takes a change back whole, newest batch first.
    Ticket undo(const LibraryChange &, const QString &sentence, After = {});
    /// Drops a change that waits and asks one that runs to end, which may have been written already.
    void stop(Ticket);
    bool isRunning() const { return m_task.isRunning(); }
    bool isRunning(Ticket ticket) const { return isRunning() && ticket == m_now; }

Q_SIGNALS:
    void changed(const rolescope::ui::LibraryChange &, const rolescope::workspace::Snapshot &);
    void failed(const rolescope::domain::Error &); ///< not when it was stopped
    void progressed(int perMille);                 ///< of what is being taken back

private:
    struct Waiting {
        Ticket ticket = 0;
        Work work;
        After after;
    };
    struct Outcome {
        LibraryChange change;
        workspace::Snapshot snapshot;
    };
    std::function<void(double)> progress();
    void next();
    void finish(const domain::Result<Outcome> &, const After &);

    std::shared_ptr<const workspace::Library> m_library;
    std::deque<Waiting> m_waiting;
    Ticket m_last = 0; ///< given
    Ticket m_now = 0;  ///< of the change begun last
    std::stop_source m_stop;
    workspace::LatestTask m_task;
};

/// The same change asked for by a batch: what Edits gives.
domain::Result<LibraryChange> changeOf(const domain::Result<domain::BatchId> &, const QString &sentence);

} // namespace rolescope::ui
