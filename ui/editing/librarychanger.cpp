// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/librarychanger.h"

#include "workspace/imports.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace rolescope::ui {

void LibraryChanger::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_stop.request_stop();
    m_task.cancel();
    m_waiting.clear();
    m_library = std::move(library);
}

LibraryChanger::Ticket LibraryChanger::start(Work work, After after)
{
    const Ticket ticket = ++m_last;
    m_waiting.push_back({ticket, std::move(work), std::move(after)});
    next();
    return ticket;
}

void LibraryChanger::stop(Ticket ticket)
{
    if (isRunning(ticket)) {
        m_stop.request_stop();
        return;
    }
    const auto waiting =
        std::find_if(m_waiting.begin(), m_waiting.end(), [ticket](const Waiting &one) { return one.ticket == ticket; });
    if (waiting == m_waiting.end())
        return;
    const After after = std::move(waiting->after);
    m_waiting.erase(waiting);
    if (after)
        after(domain::Error{domain::ErrorCode::Cancelled, {}});
}

LibraryChanger::Ticket LibraryChanger::undo(const LibraryChange &change, const QString &sentence, After after)
{
    return start(
        [batches = change.batches, sentence, told = progress()](const workspace::Library &library,
                                                                std::stop_token stop) -> domain::Result<LibraryChange> {
            double done = 0;
            const auto all = static_cast<double>(batches.size());
            for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch, ++done) {
                const auto part = [&](double ofBatch) { told((done + ofBatch) / all); };
                if (const auto undone = workspace::undoImport(library, *batch, stop, part); !undone)
                    return undone.error();
            }
            return LibraryChange{sentence, {}};
        },
        std::move(after));
}

/// Told on the thread that works; the signal comes on the GUI's, once for each step that can be seen.
std::function<void(double)> LibraryChanger::progress()
{
    return [changer = QPointer<LibraryChanger>(this), last = 0](double part) mutable {
        const int perMille = static_cast<int>(part * 1000);
        if (perMille == last)
            return;
        last = perMille;
        QMetaObject::invokeMethod(
            qApp,
            [changer, perMille] {
                if (changer && changer->isRunning())
                    Q_EMIT changer->progressed(perMille);
            },
            Qt::QueuedConnection);
    };
}

void LibraryChanger::next()
{
    // It may run by now: who hears of a change may ask for another.
    if (isRunning() || m_waiting.empty() || !m_library)
        return;
    const Waiting now = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_now = now.ticket;
    m_stop = std::stop_source();
    // Its own token: a change that was written before it could stop is still told.
    const auto work = [work = now.work, library = m_library,
                       stop = m_stop.get_token()](std::stop_token) -> domain::Result<Outcome> {
        auto change = work(*library, stop);
        if (!change)
            return change.error();
        auto snapshot = library->load();
        if (!snapshot)
            return snapshot.error();
        return Outcome{std::move(change).value(), std::move(snapshot).value()};
    };
    m_task.start(work, [this, after = now.after](const domain::Result<Outcome> &outcome) { finish(outcome, after); });
}

void LibraryChanger::finish(const domain::Result<Outcome> &outcome, const After &after)
{
    if (outcome)
        Q_EMIT changed(outcome->change, outcome->snapshot);
    else if (outcome.error().code != domain::ErrorCode::Cancelled)
        Q_EMIT failed(outcome.error());
    if (after)
        after(outcome ? domain::Result<workspace::Snapshot>(outcome->snapshot) : outcome.error());
    next();
}

domain::Result<LibraryChange> changeOf(const domain::Result<domain::BatchId> &batch, const QString &sentence)
{
    if (!batch)
        return batch.error();
    return LibraryChange{sentence, {*batch}};
}

} // namespace rolescope::ui
