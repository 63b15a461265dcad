// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/jobstore.h"
#include "storage/librarycopy.h"
#include "storage/personalstore.h"
#include "storagefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

namespace {

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

const QString shortNote = u"ask for Mrs Quibblesworth"_qs;
/// More than a page holds, so that it lies on pages of its own.
const QString longNote = QString(u"wombat-ledger "_qs).repeated(3000);

} // namespace

/// A copy of a library: whole, checked, and without what a person keeps for themselves where they say so.
class TestLibraryCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeCopyHoldsEverything();
    void nothingPersonalIsInTheOther();
    void whatWasDeletedStaysBehind();
    void libraryIsLeftAsItWas();
    void anotherLibraryIsNeverReplaced();
    void existingFileIsReplacedOnlyWhenAsked();
    void cancelledLeavesNothing();
    void readOnlyLibraryIsCopied();

private:
    QString target() const { return m_folder->path(u"copy.rolescope"_qs); }
    Result<Done> copy(CopyContent content, Overwrite overwrite = Overwrite::No, std::stop_token stop = {}) const
    {
        return copyLibrary(*m_library, target(), content, overwrite, std::move(stop));
    }
    static Personal personalOf(const QString &path);
    static void verifySound(const QString &path, size_t jobs);

    std::unique_ptr<Folder> m_folder;
    std::optional<LibraryFile> m_library;
};

void TestLibraryCopy::init()
{
    m_folder = std::make_unique<Folder>();
    m_library = newLibrary(m_folder->path(u"l.rolescope"_qs));
    const auto connection = open(*m_library, OpenMode::ReadWrite);
    Connection &c = *connection;
    require(importBatch(c, 20, u"a"_qs));
    std::vector<JobId> jobs;
    require(scanJobs(c, [&](const ScannedJob &job) { jobs.push_back(job.id); }));
    require(setStar(c, jobs[3], true));
    require(setNote(c, jobs[4], shortNote));
    require(setNote(c, jobs[5], longNote));
    require(saveView(c, {u"Zebra-crossing view"_qs, "{}"}));
    require(addRecent(c, {u"Lamplighter"_qs, u"Chandler"_qs}));
    require(setOwnSkill(c, u"juggling-knives"_qs, true));
}

Personal TestLibraryCopy::personalOf(const QString &path)
{
    const LibraryFile file = require(LibraryFile::open(path, OpenMode::ReadOnly));
    return require(readPersonal(*open(file, OpenMode::ReadOnly)));
}

void TestLibraryCopy::verifySound(const QString &path, size_t jobs)
{
    const LibraryFile file = require(LibraryFile::open(path, OpenMode::ReadWrite));
    const auto connection = open(file, OpenMode::ReadWrite);
    const auto report = require(check(*connection, true));
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(require(loadCatalog(*connection)).claims.size(), size_t(1));
    size_t found = 0;
    require(scanJobs(*connection, [&](const ScannedJob &) { ++found; }));
    QCOMPARE(found, jobs);
}

void TestLibraryCopy::wholeCopyHoldsEverything()
{
    require(copy(CopyContent::Whole));
    verifySound(target(), 20);
    const Personal personal = personalOf(target());
    QCOMPARE(personal.jobs.size(), size_t(3));
    QCOMPARE(personal.jobs[1].note, shortNote);
    QCOMPARE(personal.jobs[2].note, longNote);
    QCOMPARE(personal.views.size(), size_t(1));
    QCOMPARE(personal.recent.size(), size_t(1));
    QCOMPARE(personal.skills, QStringList{u"juggling-knives"_qs});
    QVERIFY(readAll(target()).contains("Quibblesworth"));
}

void TestLibraryCopy::nothingPersonalIsInTheOther()
{
    require(copy(CopyContent::WithoutPersonal));
    const QByteArray bytes = readAll(target());
    for (const char *own : {"Quibblesworth", "wombat-ledger", "Zebra-crossing", "Lamplighter", "juggling-knives"})
        QVERIFY2(!bytes.contains(own), own);
    QVERIFY(bytes.contains("Keeps the data of a in order."));
    const Personal personal = personalOf(target());
    QVERIFY(personal.jobs.empty() && personal.views.empty() && personal.recent.empty() && personal.skills.isEmpty());
    verifySound(target(), 20);
    // Nothing else is left behind, neither beside the library nor beside the copy.
    QCOMPARE(m_folder->files(), (QStringList{u"copy.rolescope"_qs, u"l.rolescope"_qs}));
}

void TestLibraryCopy::whatWasDeletedStaysBehind()
{
    {
        const auto connection = open(*m_library, OpenMode::ReadWrite);
        require(connection->run("PRAGMA secure_delete=OFF")); // some builds of SQLite overwrite by default
        for (const JobMark &mark : require(readPersonal(*connection)).jobs)
            require(setNote(*connection, mark.job, {}));
    }
    QVERIFY(readAll(m_library->path()).contains("wombat-ledger")); // on pages that are free now
    for (const CopyContent content : {CopyContent::Whole, CopyContent::WithoutPersonal}) {
        require(copy(content));
        QVERIFY(!readAll(target()).contains("wombat-ledger"));
        QVERIFY(QFile::remove(target()));
    }
}

void TestLibraryCopy::libraryIsLeftAsItWas()
{
    const QByteArray before = readAll(m_library->path());
    require(copy(CopyContent::WithoutPersonal));
    QCOMPARE(readAll(m_library->path()), before);
    QCOMPARE(personalOf(m_library->path()).jobs.size(), size_t(3));
}

void TestLibraryCopy::anotherLibraryIsNeverReplaced()
{
    newLibrary(target());
    const QByteArray before = readAll(target());
    const auto refused = copy(CopyContent::Whole, Overwrite::Yes);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::OutputIsLibrary);
    QCOMPARE(readAll(target()), before);
    const auto itself = copyLibrary(*m_library, m_library->path(), CopyContent::Whole, Overwrite::Yes);
    QCOMPARE(itself.error().code, ErrorCode::OutputIsLibrary);
}

void TestLibraryCopy::existingFileIsReplacedOnlyWhenAsked()
{
    writeAll(target(), "old");
    QCOMPARE(copy(CopyContent::Whole).error().code, ErrorCode::FileExists);
    QCOMPARE(readAll(target()), QByteArray("old"));
    require(copy(CopyContent::Whole, Overwrite::Yes));
    verifySound(target(), 20);
}

void TestLibraryCopy::cancelledLeavesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = copy(CopyContent::WithoutPersonal, Overwrite::No, stop.get_token());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_folder->files(), QStringList{u"l.rolescope"_qs});
}

void TestLibraryCopy::readOnlyLibraryIsCopied()
{
    const Folder elsewhere;
    const QString path = elsewhere.path(u"copy.rolescope"_qs);
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::Permissions(0x7777)));
    m_folder->makeReadOnly();
    const int code = asOrdinaryUser([&] {
        const auto file = LibraryFile::open(m_library->path(), OpenMode::ReadOnly);
        if (!file)
            return 1;
        const auto copied = copyLibrary(*file, path, CopyContent::WithoutPersonal, Overwrite::No);
        return copied ? 0 : 2 + int(copied.error().code);
    });
    QCOMPARE(code, 0);
    QVERIFY(!readAll(path).contains("Quibblesworth"));
    verifySound(path, 20);
}

QTEST_GUILESS_MAIN(TestLibraryCopy)
#include "tst_librarycopy.moc"
