// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/checkedwriter.h"
#include "storage/libraryfile.h"
#include "storagefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace rolescope;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;
using domain::ErrorCode;

class TestCheckedWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryIsNeverReplaced();
    void writesAndOverwritesOnlyWhenAsked();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void followsALinkToItsFile();
    void oddNames_data();
    void oddNames();
    void readOnlyFolderIsAnError();
    void fullDiskKeepsTheOldFile();
    void blocksThatAreStoppedKeepTheOldFile();
};

void TestCheckedWriter::aLibraryIsNeverReplaced()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.rolescope"));
    QVERIFY(LibraryFile::create(path).ok());
    const QByteArray before = readAll(path);
    const QString link = folder.path(QStringLiteral("a.pdf"));
    QVERIFY(QFile::link(path, link));
    for (const QString &target : {path, link}) {
        const auto refused = writeFileChecked(target, "%PDF", Overwrite::Yes);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::OutputIsLibrary);
        QCOMPARE(readAll(path), before);
    }
}

void TestCheckedWriter::writesAndOverwritesOnlyWhenAsked()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.csv"));
    QVERIFY(writeFileChecked(path, "one", Overwrite::No).ok());
    const auto refused = writeFileChecked(path, "two", Overwrite::No);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(readAll(path), QByteArray("one"));
    QVERIFY(writeFileChecked(path, "", Overwrite::Yes).ok());
    QCOMPARE(readAll(path), QByteArray());
    const QByteArray big(5'000'001, 'x');
    QVERIFY(writeFileChecked(path, big, Overwrite::Yes).ok());
    QCOMPARE(readAll(path), big);
    QCOMPARE(folder.files(), QStringList{QStringLiteral("a.csv")});
}

void TestCheckedWriter::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::NotAFile;
    QTest::newRow("dangling link") << QStringLiteral("dangling") << ErrorCode::NotAFile;
    QTest::newRow("link to a folder") << QStringLiteral("tofolder") << ErrorCode::NotAFile;
    QTest::newRow("full device") << QStringLiteral("/dev/full") << ErrorCode::NotAFile;
    QTest::newRow("null device") << QStringLiteral("/dev/null") << ErrorCode::NotAFile;
    QTest::newRow("no folder") << QStringLiteral("missing/a.csv") << ErrorCode::FileWrite;
    QTest::newRow("no name") << QString() << ErrorCode::NotAFile;
}

void TestCheckedWriter::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const Folder folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder.path(QStringLiteral("dangling"))));
    QVERIFY(QFile::link(QStringLiteral("folder"), folder.path(QStringLiteral("tofolder"))));
    const QString path = name.isEmpty() || name.startsWith(u'/') ? name : folder.path(name);
    for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes}) {
        const auto result = writeFileChecked(path, "text", overwrite);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
    }
    QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("nowhere"))));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestCheckedWriter::followsALinkToItsFile()
{
    const Folder folder;
    const QString target = folder.path(QStringLiteral("target"));
    const QString link = folder.path(QStringLiteral("link"));
    writeAll(target, "old");
    QVERIFY(QFile::link(target, link));
    QVERIFY(!writeFileChecked(link, "new", Overwrite::No).ok());
    QVERIFY(writeFileChecked(link, "new", Overwrite::Yes).ok());
    QCOMPARE(readAll(target), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
}

void TestCheckedWriter::oddNames_data()
{
    QTest::addColumn<QString>("name");
    const QString names[] = {
        QStringLiteral("with space"), QStringLiteral("-first"),     QStringLiteral("100%1"),
        QStringLiteral("new\nline"),  QStringLiteral("quote'\""),   QStringLiteral("naïve-日本"),
        QStringLiteral("dot."),       QStringLiteral("file:x?y#z"), QString(240, u'n'),
    };
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.left(20).simplified())) << name;
}

void TestCheckedWriter::oddNames()
{
    QFETCH(QString, name);
    const Folder folder;
    QVERIFY(writeFileChecked(folder.path(name), "text", Overwrite::No).ok());
    QCOMPARE(folder.files(), QStringList{name});
}

void TestCheckedWriter::readOnlyFolderIsAnError()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    writeAll(path, "old");
    folder.makeReadOnly();
    const int code = asOrdinaryUser([&] {
        const auto result = writeFileChecked(path, "new", Overwrite::Yes);
        return result.ok() ? 1 : static_cast<int>(result.error().code) + 10;
    });
    QCOMPARE(code, static_cast<int>(ErrorCode::FileWrite) + 10);
    QCOMPARE(readAll(path), QByteArray("old"));
}

/// A limit on the file's size fails a write in its middle, as a full disk does.
void TestCheckedWriter::fullDiskKeepsTheOldFile()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    const QByteArray old(500, 'o');
    const QByteArray bytes(2'500'000, 'n');
    int refused = 0;
    for (int step = 0; step < 40; ++step) {
        const auto limit = static_cast<rlim_t>(step) * 70'000;
        writeAll(path, old);
        const int result = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit both{limit, limit};
            setrlimit(RLIMIT_FSIZE, &both);
            return writeFileChecked(path, bytes, Overwrite::Yes).ok() ? 0 : 1;
        });
        const bool fits = limit >= static_cast<rlim_t>(bytes.size());
        QCOMPARE(result, fits ? 0 : 1);
        QCOMPARE(readAll(path), fits ? bytes : old);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a")});
        refused += result;
    }
    QVERIFY(refused > 30 && refused < 40);
}

void TestCheckedWriter::blocksThatAreStoppedKeepTheOldFile()
{
    using domain::Done;
    using domain::Error;
    using domain::Result;
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    writeAll(path, "old");
    const auto stopped = writeFileChecked(path, Overwrite::Yes, [](const BlockSink &sink) -> Result<Done> {
        if (!sink(QByteArray(1 << 20, 'n')))
            return Error{ErrorCode::Internal, {}};
        return Error{ErrorCode::Cancelled, {}};
    });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(readAll(path), QByteArray("old"));
    QCOMPARE(folder.files(), QStringList{QStringLiteral("a")});
    const auto written = writeFileChecked(path, Overwrite::Yes, [](const BlockSink &sink) -> Result<Done> {
        for (const char *block : {"one ", "", "two"})
            sink(block);
        return Done{};
    });
    QVERIFY(written.ok());
    QCOMPARE(readAll(path), QByteArray("one two"));
    QVERIFY(!writeFileChecked(path, Overwrite::No, [](const BlockSink &) -> Result<Done> { return Done{}; }).ok());
}

QTEST_GUILESS_MAIN(TestCheckedWriter)
#include "tst_checkedwriter.moc"
