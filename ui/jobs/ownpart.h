// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/personal.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace rolescope::ui {

/// A person's own part of the open library: own skills, stars, notes, saved views and recent comparisons. What is set
/// shows at once and is written off the GUI thread, in the order it was set.
class OwnPart : public QObject {
    Q_OBJECT

public:
    explicit OwnPart(QObject *parent = nullptr);
    ~OwnPart() override;

    /// Null: none. What was set for the library before is still written.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    /// Reads again: an import or its undo may have changed which jobs there are.
    void read();

    bool isStarred(domain::JobId id) const { return m_marks.value(id).starred; }
    QString note(domain::JobId id) const { return m_marks.value(id).note; }
    const std::vector<domain::SavedView> &views() const { return m_views; }
    const std::vector<domain::RecentComparison> &recent() const { return m_recent; }

    /// Keys of own skills, ascending; those are kept whose skill is gone.
    const QStringList &skills() const { return m_skills; }

    void setOwnSkill(const QString &key, bool own);
    void setStar(domain::JobId, bool starred);
    /// An empty text removes the note.
    void setNote(domain::JobId, const QString &text);
    /// Replaces a view of the same name.
    void saveView(const domain::SavedView &);
    void removeView(const QString &name);
    void addRecent(const domain::RecentComparison &);
    /// Writes, on the thread that calls it, whatever was set until then and is not written yet.
    std::function<domain::Result<domain::Done>()> writer() const;

Q_SIGNALS:
    void skillsChanged();
    void marksChanged();
    void viewsChanged();
    void recentChanged();
    void failed(const rolescope::domain::Error &);

private:
    using Write = std::function<domain::Result<domain::Done>(const workspace::Library &)>;
    struct Queue;
    void write(Write);
    void take(const domain::Personal &);
    bool tellFailure();

    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<Queue> m_queue;
    QHash<domain::JobId, domain::JobMark> m_marks;
    std::vector<domain::SavedView> m_views;
    std::vector<domain::RecentComparison> m_recent;
    QStringList m_skills;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_writing;
};

} // namespace rolescope::ui
