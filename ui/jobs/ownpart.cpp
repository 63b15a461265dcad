// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/ownpart.h"

#include "workspace/personal.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace rolescope::ui {

using domain::Done;
using domain::Result;

/// What is still to be written. Whoever comes first writes all of it, one after the other.
struct OwnPart::Queue {
    struct Entry {
        std::shared_ptr<const workspace::Library> library;
        Write write;
    };

    void add(Entry entry)
    {
        const std::lock_guard lock(waitingMutex);
        waiting.push_back(std::move(entry));
    }
    std::optional<Entry> next()
    {
        const std::lock_guard lock(waitingMutex);
        if (waiting.empty())
            return std::nullopt;
        Entry entry = std::move(waiting.front());
        waiting.pop_front();
        return entry;
    }
    Result<Done> writeAll()
    {
        const std::lock_guard lock(writingMutex);
        Result<Done> outcome = Done{};
        while (auto entry = next()) {
            if (const Result<Done> done = entry->write(*entry->library); !done)
                outcome = done;
        }
        return outcome;
    }

    /// As writeAll(), and keeps what failed for the window.
    void write()
    {
        if (const Result<Done> done = writeAll(); !done) {
            const std::lock_guard lock(waitingMutex);
            failure = done.error();
        }
    }
    std::optional<domain::Error> takeFailure()
    {
        const std::lock_guard lock(waitingMutex);
        return std::exchange(failure, std::nullopt);
    }

    std::mutex waitingMutex; ///< of the two below
    std::mutex writingMutex;
    std::deque<Entry> waiting;
    std::optional<domain::Error> failure; ///< still to be told, whichever task comes back first
};

OwnPart::OwnPart(QObject *parent) : QObject(parent), m_queue(std::make_shared<Queue>()) {}

OwnPart::~OwnPart() = default;

void OwnPart::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_library = std::move(library);
    take({});
    read();
}

void OwnPart::read()
{
    if (!m_library)
        return m_reading.cancel();
    m_reading.start(
        [library = m_library, queue = m_queue](std::stop_token) {
            queue->write(); // what was set before is part of what is read
            return workspace::readPersonal(*library);
        },
        [this](const Result<domain::Personal> &personal) {
            (void)tellFailure();
            if (personal)
                take(*personal);
            else
                Q_EMIT failed(personal.error());
        });
}

void OwnPart::take(const domain::Personal &personal)
{
    m_marks.clear();
    for (const domain::JobMark &mark : personal.jobs)
        m_marks.insert(mark.job, mark);
    m_views = personal.views;
    m_recent = personal.recent;
    const bool otherSkills = m_skills != personal.skills;
    m_skills = personal.skills;
    if (otherSkills)
        Q_EMIT skillsChanged();
    Q_EMIT marksChanged();
    Q_EMIT viewsChanged();
    Q_EMIT recentChanged();
}

void OwnPart::write(Write write)
{
    if (!m_library)
        return;
    m_queue->add({m_library, std::move(write)});
    if (m_reading.isRunning())
        return read(); // anew: what it brings must have this, too
    m_writing.start(
        [queue = m_queue](std::stop_token) {
            queue->write();
            return Done{};
        },
        [this](Done) {
            if (tellFailure())
                read(); // show what is really kept
        });
}

bool OwnPart::tellFailure()
{
    const std::optional<domain::Error> failure = m_queue->takeFailure();
    if (failure)
        Q_EMIT failed(*failure);
    return failure.has_value();
}

std::function<Result<Done>()> OwnPart::writer() const
{
    return [queue = m_queue] { return queue->writeAll(); };
}

void OwnPart::setOwnSkill(const QString &key, bool own)
{
    if (key.isEmpty() || m_skills.contains(key) == own)
        return;
    if (own)
        m_skills.insert(std::lower_bound(m_skills.begin(), m_skills.end(), key), key);
    else
        m_skills.removeOne(key);
    Q_EMIT skillsChanged();
    write([key, own](const workspace::Library &library) { return workspace::setOwnSkill(library, key, own); });
}

void OwnPart::setStar(domain::JobId id, bool starred)
{
    if (!id.isValid() || isStarred(id) == starred)
        return;
    domain::JobMark &mark = m_marks[id];
    mark.job = id;
    mark.starred = starred;
    Q_EMIT marksChanged();
    write([id, starred](const workspace::Library &library) { return workspace::setStar(library, id, starred); });
}

void OwnPart::setNote(domain::JobId id, const QString &text)
{
    if (!id.isValid() || note(id) == text)
        return;
    domain::JobMark &mark = m_marks[id];
    mark.job = id;
    mark.note = text;
    Q_EMIT marksChanged();
    write([id, text](const workspace::Library &library) { return workspace::setNote(library, id, text); });
}

void OwnPart::saveView(const domain::SavedView &view)
{
    std::erase_if(m_views, [&](const domain::SavedView &other) { return other.name == view.name; });
    const auto place = std::lower_bound(m_views.begin(), m_views.end(), view,
                                        [](const auto &a, const auto &b) { return a.name < b.name; });
    m_views.insert(place, view);
    Q_EMIT viewsChanged();
    write([view](const workspace::Library &library) { return workspace::saveView(library, view); });
}

void OwnPart::removeView(const QString &name)
{
    std::erase_if(m_views, [&](const domain::SavedView &view) { return view.name == name; });
    Q_EMIT viewsChanged();
    write([name](const workspace::Library &library) { return workspace::removeView(library, name); });
}

void OwnPart::addRecent(const domain::RecentComparison &recent)
{
    if (!m_recent.empty() && m_recent.front() == recent)
        return;
    std::erase_if(m_recent, [&](const domain::RecentComparison &other) {
        return other == recent || other == domain::RecentComparison{recent.b, recent.a};
    });
    m_recent.insert(m_recent.begin(), recent);
    if (m_recent.size() > domain::Personal::mostRecent)
        m_recent.resize(domain::Personal::mostRecent);
    Q_EMIT recentChanged();
    if (!m_library || m_library->isReadOnly())
        return;
    write([recent](const workspace::Library &library) -> Result<Done> {
        (void)workspace::addRecent(library, recent); // nobody asked for it, so nobody is told
        return Done{};
    });
}

} // namespace rolescope::ui
