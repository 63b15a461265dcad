// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>

#include <memory>

namespace rolescope::ui {

/// Opens a library behind the window: first what it says of roles, then its jobs, then a quick check
/// of the file. An attempt that fails leaves the loading of the open library alone.
class LibraryLoader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// An empty path: the default library, made from the sample on first use.
    void open(const QString &path);
    /// How salaries are made yearly in every library opened from now on.
    void setYearFactors(const domain::YearFactors &factors) { m_yearFactors = factors; }
    /// The jobs once more, with the factors now set; ends in jobsLoaded().
    void reloadJobs(const std::shared_ptr<const workspace::Library> &, const workspace::Snapshot &);
    /// Somebody has read the open library anew: what is still loading would be older.
    void giveWay();

Q_SIGNALS:
    void opened(std::shared_ptr<const rolescope::workspace::Library>, const rolescope::workspace::Snapshot &);
    void jobsLoaded(const rolescope::workspace::Snapshot &);
    void failed(const rolescope::domain::Error &);

private:
    struct Opened {
        std::shared_ptr<const workspace::Library> library;
        workspace::Snapshot snapshot;
    };
    static domain::Result<Opened> openNow(const QString &path, const domain::YearFactors &);
    void loadJobs(const Opened &);
    void checkFile(std::shared_ptr<const workspace::Library>);

    std::shared_ptr<const workspace::Library> m_library; ///< whose jobs load
    domain::YearFactors m_yearFactors;
    workspace::LatestTask m_opening;
    workspace::LatestTask m_loading;
    workspace::LatestTask m_checking;
};

} // namespace rolescope::ui
