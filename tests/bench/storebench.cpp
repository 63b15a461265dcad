// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "feeddata.h"
#include "figure.h"

#include "storage/connection.h"
#include "storage/librarywriter.h"
#include "storage/undo.h"
#include "workspace/feeds.h"
#include "workspace/library.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace rolescope::bench {
namespace {

template <typename T>
T orExit(domain::Result<T> result, const char *what)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s failed: %s\n", what, qPrintable(result.error().context.join(u' ')));
    std::exit(1);
}

std::unique_ptr<storage::Connection> openLibrary(const QString &path)
{
    const auto file = orExit(storage::LibraryFile::open(path, storage::OpenMode::ReadWrite), "opening");
    return orExit(storage::Connection::open(file, storage::OpenMode::ReadWrite), "opening");
}

/// An empty library each time; what is made before the clock starts is not timed.
class Store {
public:
    QString path() const { return m_folder.filePath(QStringLiteral("l.rolescope")); }

    void clear() const
    {
        QFile::remove(path());
        orExit(workspace::Library::create(path(), workspace::Library::Content::Empty), "making a library");
    }

    /// Milliseconds of writing alone: jobs are made in slices between.
    double fill(qint64 rows, FeedKind kind) const
    {
        const auto connection = openLibrary(path());
        FeedJobs feed(kind);
        std::vector<domain::Job> slice;
        QElapsedTimer timer;
        timer.start();
        storage::BatchInfo info{QStringLiteral("feed.csv"), QStringLiteral("jobs"), "{}", {}};
        info.onlyJobs = true;
        const auto writer = orExit(storage::LibraryWriter::begin(*connection, info), "writing");
        qint64 spent = timer.nsecsElapsed();
        for (qint64 done = 0; done < rows; done += static_cast<qint64>(slice.size())) {
            feed.next(slice, std::min<qint64>(rows - done, 4096));
            timer.start();
            for (const domain::Job &job : slice)
                orExit(writer->addJob(job), "writing");
            spent += timer.nsecsElapsed();
        }
        timer.start();
        orExit(writer->commit("{}"), "committing");
        spent += timer.nsecsElapsed();
        return static_cast<double>(spent) / 1e6;
    }

private:
    QTemporaryDir m_folder;
};

/// The shell reads a file that is in memory already, as ours were when they were written. Without a shell there is
/// no peer.
Times importPeer(qint64 rows, FeedKind kind)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty()) {
        std::fputs("there is no sqlite3 shell to compare with\n", stderr);
        return {};
    }
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("feed.csv"));
    const QString database = folder.filePath(QStringLiteral("peer.db"));
    if (!writeFeed(csv, rows, kind)) {
        std::fprintf(stderr, "%s could not be written\n", qPrintable(csv));
        std::exit(1);
    }
    const QStringList arguments{database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 job").arg(csv)};
    return measure(
        3,
        [&] {
            if (QProcess::execute(shell, arguments) != 0)
                std::exit(1);
        },
        [&] { QFile::remove(database); });
}

void store(const QString &name, qint64 rows, FeedKind kind)
{
    const Store library;
    Times times;
    for (int run = 0; run < 4; ++run) {
        library.clear();
        const double spent = library.fill(rows, kind);
        if (run > 0)
            times.runs.push_back(spent);
    }
    print(name, rows, times, QStringLiteral("sqlite3 shell, .import of the same jobs as CSV into one text table"),
          importPeer(rows, kind));
}

/// The whole way of a feed: from its file, through reading and skills, into a library that keeps it.
void import(const QString &name, qint64 rows, FeedKind kind)
{
    const Store library;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("feed.csv"));
    if (!writeFeed(csv, rows, kind)) {
        std::fprintf(stderr, "%s could not be written\n", qPrintable(csv));
        std::exit(1);
    }
    const Times times = measure(
        3,
        [&] {
            const auto to = orExit(workspace::Library::open(library.path()), "opening");
            const workspace::RememberedMappings none(folder.filePath(QStringLiteral("mappings")));
            const auto draft = orExit(workspace::readFeed(csv, none), "reading");
            const auto result = orExit(to.importFeed(draft, {}, false), "importing");
            if (result.report.jobs.added != rows)
                std::exit(1);
        },
        [&] { library.clear(); });
    print(name, rows, times, QStringLiteral("sqlite3 shell, .import of the same file into one text table"),
          importPeer(rows, kind));
}

/// The peer takes back the rows of one import from a plain table that has them.
Times undoPeer(const QString &path)
{
    return measure(
        3,
        [&] {
            sqlite3 *db = nullptr;
            sqlite3_open(QFile::encodeName(path).constData(), &db);
            if (sqlite3_exec(db, "DELETE FROM job WHERE batch = 1", nullptr, nullptr, nullptr) != SQLITE_OK)
                std::exit(1);
            sqlite3_close(db);
        },
        [&] {
            QFile::remove(path);
            QFile::copy(path + QStringLiteral(".full"), path);
        });
}

void undo(qint64 rows)
{
    const Store library;
    library.clear();
    library.fill(rows, FeedKind::Columns);
    const QString full = library.path() + QStringLiteral(".full");
    QFile::rename(library.path(), full);
    const auto again = [&] {
        QFile::remove(library.path());
        QFile::copy(full, library.path());
    };
    const Times times = measure(
        3,
        [&] {
            const auto connection = openLibrary(library.path());
            orExit(storage::undoBatch(*connection, domain::BatchId(2)), "undoing");
        },
        again);
    sqlite3 *db = nullptr;
    const QString peer = library.path() + QStringLiteral(".peer");
    sqlite3_open(QFile::encodeName(peer + QStringLiteral(".full")).constData(), &db);
    const QByteArray copy = "ATTACH '" + QFile::encodeName(full)
        + "' AS l; CREATE TABLE job AS SELECT CASE WHEN id % 100 THEN 1 ELSE 2 END AS batch, title, employer, place,"
          " country, remote, type, level, currency, period, low, high, posted, salary_raw FROM l.job";
    if (sqlite3_exec(db, copy.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        std::exit(1);
    sqlite3_close(db);
    print(QStringLiteral("undo"), rows, times, QStringLiteral("SQLite 3, DELETE of 99 % of a plain table"),
          undoPeer(peer));
}

} // namespace

void runStoreBenches(qint64 rows, const QStringList &names)
{
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    if (wanted("import"))
        import(QStringLiteral("import"), rows, FeedKind::Columns);
    if (wanted("import_descriptions"))
        import(QStringLiteral("import_descriptions"), std::max<qint64>(1, rows / 10), FeedKind::Descriptions);
    if (wanted("store"))
        store(QStringLiteral("store"), rows, FeedKind::Columns);
    if (wanted("store_descriptions"))
        store(QStringLiteral("store_descriptions"), std::max<qint64>(1, rows / 10), FeedKind::Descriptions);
    if (wanted("undo"))
        undo(rows);
}

} // namespace rolescope::bench
