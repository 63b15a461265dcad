// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"
#include "importer/articleimport.h"
#include "importer/importreport.h"
#include "importer/onet/onetreader.h"
#include "storage/check.h"
#include "storage/libraryfile.h"
#include "text/titlereader.h"
#include "workspace/feeds.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <stop_token>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::workspace {

/// What a library says at one moment: immutable, shared between threads and views.
struct Snapshot {
    std::shared_ptr<const domain::Catalog> catalog;
    std::shared_ptr<const engine::JobTable> jobs; ///< null while the columns still load
    QDateTime lastChange;                         ///< UTC, of the newest import or undo
    analysis::Thresholds thresholds;              ///< its figures are made with
    /// Of the catalog's statements; a changed copy of the catalog may keep them while its claims stay.
    std::shared_ptr<const analysis::StatementWords> words = std::make_shared<analysis::StatementWords>();
};

/// Everything of one job, for its pane.
struct JobDetails {
    domain::Job job;
    std::vector<domain::SourceId> sources; ///< all that print it
    text::TitleReading reading;
};

/// One library file. Every call opens its own connection, so any thread may call; the window calls
/// through LatestTask only.
class Library {
public:
    enum class Content : quint8 { Empty, Sample };

    /// The file the programs use when none is named.
    static QString defaultPath();
    static domain::Result<Library> open(const QString &path);
    /// Never overwrites. Content::Sample imports the bundled pack.
    static domain::Result<Library> create(const QString &path, Content);
    /// Opens the default library, made from the sample on first use.
    static domain::Result<Library> openDefault();

    QString path() const { return m_file.path(); }
    bool isReadOnly() const { return m_file.isReadOnly(); }
    /// How salaries are made yearly from now on, in every snapshot.
    void setYearFactors(const domain::YearFactors &factors) { m_yearFactors = factors; }

    /// Roles, sources, claims, skills and the time of the last change; jobs stay null.
    domain::Result<Snapshot> loadCatalog() const;
    /// The snapshot with its jobs; role and level of each title are read with the catalog's names. Where another
    /// program has written since the catalog was loaded, it is loaded anew.
    domain::Result<Snapshot> withJobs(Snapshot, std::stop_token = {}) const;
    /// Both, one after the other.
    domain::Result<Snapshot> load(std::stop_token = {}) const;

    domain::Result<JobDetails> job(domain::JobId, const domain::Catalog &) const;
    domain::Result<importer::ImportReport> importPack(const QString &folder, bool dryRun, std::stop_token = {}) const;
    /// Writes an article that was read (and perhaps corrected); a dry run takes the same steps and rolls back.
    domain::Result<importer::ImportReport> importArticle(const importer::Article &, const importer::ArticleOptions &,
                                                         bool dryRun, std::stop_token = {}) const;
    /// Reads and writes O*NET's text files, in a zip or folder; a dry run takes the same steps and rolls back.
    /// `progress` is told, on the calling thread, how much is done, from 0 to 1.
    domain::Result<importer::ImportReport> importOnet(const QString &place, bool dryRun,
                                                      const importer::onet::Progress &progress = {},
                                                      std::stop_token = {}) const;
    /// Writes a feed by its draft's mapping; a dry run takes the same steps and rolls back. What was set aside
    /// is kept as CSV beside the library. `progress` is told on the calling thread.
    domain::Result<importer::feed::FeedResult> importFeed(const FeedDraft &, const FeedWishes &, bool dryRun,
                                                          const FeedProgress &progress = {},
                                                          std::stop_token = {}) const;
    domain::Result<storage::CheckReport> check(bool deep) const;
    /// The check that runs behind the first paint; damage is an error.
    domain::Result<domain::Done> quickCheck(std::stop_token = {}) const;

private:
    explicit Library(storage::LibraryFile file) : m_file(std::move(file)) {}
    storage::LibraryFile m_file;
    domain::YearFactors m_yearFactors;
};

/// The snapshot as other thresholds have it. May read every text: off the GUI thread.
Snapshot withThresholds(Snapshot, const analysis::Thresholds &);

/// Jobs and salaries of the two roles, counted from the snapshot's jobs (none: all zero).
analysis::JobFigures jobFigures(const Snapshot &, domain::RoleId a, domain::RoleId b);

/// The comparison of a snapshot's pair.
analysis::Comparison compare(const Snapshot &, domain::RoleId a, domain::RoleId b);

/// A role by name or alias, or an UnknownRole error that names the nearest three.
domain::Result<domain::RoleId> findRole(const domain::Catalog &, const QString &name);

} // namespace rolescope::workspace
