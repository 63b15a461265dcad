// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/library.h"

#include "engine/jobtable.h"
#include "importer/articleimport.h"
#include "importer/onet/onetimport.h"
#include "importer/onet/onetzip.h"
#include "importer/packimport.h"
#include "importer/packreader.h"
#include "storage/batchstore.h"
#include "storage/catalogstore.h"
#include "storage/checkedwriter.h"
#include "storage/connection.h"
#include "storage/jobstore.h"
#include "storage/librarywriter.h"
#include "storage/transaction.h"
#include "text/nearest.h"
#include "workspace/imports.h"
#include "workspace/jobloading.h"
#include "workspace/jobrows.h"
#include "workspace/librarysink.h"
#include "workspace/skillreadings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <functional>

namespace rolescope::workspace {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using storage::Connection;
using storage::OpenMode;

QString samplePack() { return QStringLiteral(":/sample"); }

/// What an empty library starts with: words to read skills by, and nothing else.
importer::Pack vocabularyOnly(importer::Pack pack)
{
    pack.roles.clear();
    pack.sources.clear();
    pack.jobs.clear();
    return pack;
}

/// What writes an import's rows: reads the catalog if it needs it, and fills the sink.
using Fill = std::function<Result<importer::ImportReport>(const domain::Catalog &, importer::Sink &)>;

/// The one way into a library. A dry run takes the same steps and is rolled back; an import without a batch
/// in its report had nothing to add.
Result<importer::ImportReport> writeImport(const storage::LibraryFile &file, const storage::BatchInfo &info,
                                           bool dryRun, std::stop_token stop, const Fill &rows,
                                           std::function<void(double)> settled = {})
{
    auto connection = Connection::open(file, OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    // An import goes only into a library that is sound: its pages, and what its rows refer to.
    if (const auto sound = storage::quickCheck(**connection, stop); !sound)
        return sound.error();
    // What a person changed goes over what imports read, and may be taken back without them.
    const auto catalog = storage::loadCatalog(**connection, storage::SkillEdits::Ignored);
    if (!catalog)
        return catalog.error();
    auto writer = storage::LibraryWriter::begin(**connection, info);
    if (!writer)
        return writer.error();
    LibrarySink sink(**writer);
    auto report = rows(*catalog, sink);
    if (!report)
        return report.error();
    report->file = info.file;
    if (dryRun || !report->batch.isValid()) {
        report->batch = {}; // rolled back with the writer
        return report;
    }
    report->batch = (*writer)->batch();
    const auto done = (*writer)->commit(QJsonDocument(importer::toJson(*report)).toJson(QJsonDocument::Compact), {},
                                        {std::move(settled), stop});
    if (!done)
        return done.error();
    return report;
}

Result<importer::ImportReport> writePack(const storage::LibraryFile &file, const importer::Pack &pack,
                                         const storage::BatchInfo &info, bool dryRun, std::stop_token stop)
{
    return writeImport(file, info, dryRun, stop, [&](const domain::Catalog &, importer::Sink &sink) {
        return importer::importPack(pack, sink, stop);
    });
}

storage::BatchInfo packInfo(const QString &name) { return {name, QStringLiteral("pack"), "{}", {}}; }

/// The bundled words come in a batch of their own, which stays when the sample is undone.
Result<domain::Done> fill(const storage::LibraryFile &file, const importer::Pack &pack, Library::Content content)
{
    const storage::BatchInfo words{vocabularyKind(), vocabularyKind(), "{}", {}};
    if (const auto report = writePack(file, vocabularyOnly(pack), words, false, {}); !report)
        return report.error();
    if (content == Library::Content::Empty)
        return domain::Done{};
    const auto report = writePack(file, pack, packInfo(QStringLiteral("sample")), false, {});
    return report ? Result<domain::Done>(domain::Done{}) : Result<domain::Done>(report.error());
}

using importer::feed::FeedResult;

/// The import stands even where the rows that it left out cannot be written down.
FeedResult keepSetAside(FeedResult result)
{
    const QString path = result.report.setAsideFile;
    if (path.isEmpty() || storage::writeFileChecked(path, setAsideCsv(result), storage::Overwrite::Yes))
        return result;
    result.report.setAsideFile.clear();
    result.report.warnings << QStringLiteral("set_aside_unwritten: ") + path;
    return result;
}

} // namespace

QString Library::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/rolescope/library.rolescope");
}

Result<Library> Library::open(const QString &path)
{
    auto file = storage::LibraryFile::open(path, OpenMode::ReadWrite);
    if (!file && file.error().code == ErrorCode::LibraryReadOnly)
        file = storage::LibraryFile::open(path, OpenMode::ReadOnly);
    if (!file)
        return file.error();
    return Library(std::move(*file));
}

Result<Library> Library::create(const QString &path, Content content)
{
    const auto pack = importer::readPack(samplePack());
    if (!pack)
        return pack.error();
    auto file = storage::LibraryFile::create(
        path, [&](const storage::LibraryFile &unfinished) { return fill(unfinished, *pack, content); });
    if (!file)
        return file.error();
    return Library(std::move(*file));
}

Result<Library> Library::openDefault()
{
    const QString path = defaultPath();
    if (QFileInfo::exists(path))
        return open(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileWrite, {folder, QStringLiteral("the folder cannot be made")}};
    auto created = create(path, Content::Sample);
    // Another program may have made it in the meantime.
    const bool cameFirst = !created && created.error().code == ErrorCode::FileExists;
    return cameFirst ? open(path) : created;
}

Result<Snapshot> Library::loadCatalog() const
{
    auto connection = Connection::open(m_file, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto moment = storage::OneMoment::begin(**connection);
    if (!moment)
        return moment.error();
    auto catalog = storage::loadCatalog(**connection);
    if (!catalog)
        return catalog.error();
    const auto changed = storage::lastChange(**connection);
    if (!changed)
        return changed.error();
    readClaimsAgain(*catalog);
    catalog->nearCopies =
        analysis::findNearCopies(*catalog, {catalog->countedApart.begin(), catalog->countedApart.end()});
    return Snapshot{std::make_shared<const domain::Catalog>(std::move(*catalog)), nullptr, *changed, {}};
}

Result<Snapshot> Library::withJobs(Snapshot snapshot, std::stop_token stop) const
{
    while (true) {
        // A library that cannot be written now shows jobs as their imports read them.
        const auto again = readJobsAgain(m_file, *snapshot.catalog, stop);
        if (!again && again.error().code == ErrorCode::Cancelled)
            return again.error();
        auto loaded = loadJobs(m_file, *snapshot.catalog, m_yearFactors, stop);
        if (!loaded)
            return loaded.error();
        if (loaded->lastChange == snapshot.lastChange) {
            snapshot.jobs = std::move(loaded->jobs);
            return snapshot;
        }
        auto anew = loadCatalog(); // another program wrote since
        if (!anew)
            return anew;
        snapshot = withThresholds(std::move(*anew), snapshot.thresholds);
    }
}

Result<Snapshot> Library::load(std::stop_token stop) const
{
    auto snapshot = loadCatalog();
    return snapshot ? withJobs(std::move(*snapshot), stop) : snapshot;
}

Result<JobDetails> Library::job(domain::JobId id, const domain::Catalog &catalog) const
{
    auto connection = Connection::open(m_file, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    auto job = storage::readJob(**connection, id, catalog.skillChanges.version);
    if (!job)
        return job.error();
    if (!*job)
        return Error{ErrorCode::Internal, {QStringLiteral("job %1 is not in the library").arg(id.value)}};
    auto sources = storage::sourcesOfJob(**connection, id);
    if (!sources)
        return sources.error();
    const text::TitleReading reading = text::TitleReader(catalog).read((*job)->title);
    return JobDetails{std::move(**job), inCatalogOrder(std::move(*sources), catalog), reading};
}

Result<importer::ImportReport> Library::importPack(const QString &folder, bool dryRun, std::stop_token stop) const
{
    const auto pack = importer::readPack(folder);
    if (!pack)
        return pack.error();
    return writePack(m_file, *pack, packInfo(QFileInfo(QDir::cleanPath(folder)).fileName()), dryRun, stop);
}

Result<importer::ImportReport> Library::importArticle(const importer::Article &article,
                                                      const importer::ArticleOptions &options, bool dryRun,
                                                      std::stop_token stop) const
{
    const storage::BatchInfo info{options.file, QStringLiteral("article"), "{}", {}};
    return writeImport(m_file, info, dryRun, stop, [&](const domain::Catalog &catalog, importer::Sink &sink) {
        return importer::importArticle(article, options, catalog, sink, stop);
    });
}

Result<importer::ImportReport> Library::importOnet(const QString &place, bool dryRun,
                                                   const importer::onet::Progress &progress, std::stop_token stop) const
{
    constexpr double reading = 0.3; // part of the whole
    const auto part = [&progress](double from, double size) -> importer::onet::Progress {
        if (!progress)
            return {};
        return [&progress, from, size](double done) { progress(from + size * done); };
    };
    const auto release = importer::onet::readOnetFrom(place, part(0, reading), stop);
    if (!release)
        return release.error();
    const storage::BatchInfo info{importer::onet::releaseName(*release), QStringLiteral("onet"), "{}", {}};
    return writeImport(m_file, info, dryRun, stop, [&](const domain::Catalog &catalog, importer::Sink &sink) {
        return importer::onet::importOnet(*release, catalog, sink, part(reading, 1 - reading), stop);
    });
}

Result<FeedResult> Library::importFeed(const FeedDraft &draft, const FeedWishes &wishes, bool dryRun,
                                       const FeedProgress &progress, std::stop_token stop) const
{
    const QString name = QFileInfo(draft.path).fileName();
    if (!missingFields(draft.mapping).empty())
        return Error{ErrorCode::FeedInvalid, {name, QStringLiteral("no_title_column")}};
    const auto hash = importer::feed::fileHash(draft.path);
    if (!hash)
        return hash.error();
    const auto reader = importer::feed::openFeed(draft.path, draft.format);
    if (!reader)
        return reader.error();
    const auto read = [&](qint64 bytes) {
        if (progress && draft.bytes > 0)
            progress(FeedStep::Reading, double(bytes) / double(draft.bytes));
    };
    const auto settled = [&](double share) {
        if (progress)
            progress(FeedStep::Settling, share);
    };
    FeedResult result;
    storage::BatchInfo info{name, QStringLiteral("jobs"), importer::feed::toJson(draft.mapping), {}};
    info.onlyJobs = true;
    const auto report = writeImport(
        m_file, info, dryRun, stop,
        [&](const domain::Catalog &catalog, importer::Sink &sink) -> Result<importer::ImportReport> {
            const importer::feed::FeedOptions options{name, wishes.publisher, wishes.url, *hash, wishes.duplicates};
            auto imported = importer::feed::importFeed(**reader, draft.mapping, readingOptions(draft.format), options,
                                                       catalog, sink, read, stop);
            if (!imported)
                return imported.error();
            result = std::move(*imported);
            if (!dryRun && !result.setAside.empty())
                result.report.setAsideFile = setAsidePath(m_file.path(), result.report);
            return result.report;
        },
        settled);
    if (!report)
        return report.error();
    result.report = *report;
    return keepSetAside(std::move(result));
}

Result<storage::CheckReport> Library::check(bool deep) const
{
    auto connection = Connection::open(m_file, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return storage::check(**connection, deep);
}

Result<domain::Done> Library::quickCheck(std::stop_token stop) const
{
    auto connection = Connection::open(m_file, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return storage::quickCheck(**connection, stop);
}

Result<domain::RoleId> findRole(const domain::Catalog &catalog, const QString &name)
{
    if (const domain::Role *role = catalog.roleNamed(name))
        return role->id;
    QStringList names;
    for (const domain::Role &role : catalog.roles)
        names += role.name;
    return Error{ErrorCode::UnknownRole, QStringList{name} + text::nearest(name, names, 3)};
}

} // namespace rolescope::workspace
