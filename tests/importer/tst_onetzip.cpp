// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetzip.h"
#include "onetfixture.h"
#include "wording/errors.h"
#include "zipfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::importer::onet;
using fixture::OnetFiles;
using fixture::ZipEntry;

class TestOnetZip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void zipSaysWhatItsFolderSays();
    void largeTable();
    void tablesAreFoundInAnyFolder();
    void nothingIsUnpacked();
    void missingTableIsNamed();
    void twoReleasesAreNotMixed();
    void encrypted();
    void tooLarge_data();
    void tooLarge();
    void promisedLessThanThereIs();
    void tooManyEntries();
    void damagedByte();
    void cutOff_data();
    void cutOff();
    void noZip_data();
    void noZip();
    void cancelled();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("onet.zip")); }
    /// The fixture's files below `folder`.
    static std::vector<ZipEntry> entries(const OnetFiles &files = {}, const QString &folder = {});
    void refused(const char *code, const QString &words, const ZipLimits &limits = {}) const;
    QByteArray bytes() const;
    void setBytes(const QByteArray &) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::vector<ZipEntry> TestOnetZip::entries(const OnetFiles &files, const QString &folder)
{
    std::vector<ZipEntry> all;
    for (auto at = files.all().cbegin(); at != files.all().cend(); ++at)
        all.push_back({folder + at.key(), at.value()});
    return all;
}

void TestOnetZip::refused(const char *code, const QString &words, const ZipLimits &limits) const
{
    const auto release = readOnetZip(path(), {}, {}, limits);
    QVERIFY(!release);
    QVERIFY(release.error().code == ErrorCode::OnetInvalid);
    QCOMPARE(release.error().context.value(1), QString::fromLatin1(code));
    const QString sentence = wording::sentence(release.error());
    QVERIFY2(sentence.contains(words) && sentence.contains(QStringLiteral("onet.zip")), qPrintable(sentence));
}

QByteArray TestOnetZip::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOnetZip::setBytes(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOnetZip::zipSaysWhatItsFolderSays()
{
    OnetFiles().writeTo(m_folder->path());
    const auto folder = readOnetFrom(m_folder->path());
    fixture::writeZip(path(), entries());
    const auto zip = readOnetFrom(path());
    QVERIFY2(zip, qPrintable(zip ? QString() : zip.error().context.join(u' ')));
    QCOMPARE(zip->hash, folder->hash);
    QCOMPARE(zip->readMe, folder->readMe);
    QCOMPARE(zip->occupations.size(), size_t(3));
    QCOMPARE(zip->occupations[0].alternateTitles, folder->occupations[0].alternateTitles);
}

void TestOnetZip::largeTable()
{
    OnetFiles files;
    QByteArray titles("O*NET-SOC Code\tAlternate Title\r\n");
    for (int i = 0; i < 20000; ++i)
        titles += "10-0001.00\tDriver of crane " + QByteArray::number(i * 7919) + "\r\n";
    files.write("Alternate Titles.txt", titles);
    fixture::writeZip(path(), entries(files));
    const auto release = readOnetZip(path());
    QVERIFY2(release, qPrintable(release ? QString() : release.error().context.join(u' ')));
    QCOMPARE(release->occupations[0].alternateTitles.size(), 20000);
    QCOMPARE(release->hash, files.read()->hash);
}

void TestOnetZip::tablesAreFoundInAnyFolder()
{
    auto all = entries({}, QStringLiteral("db_7_1_text/deep/"));
    all[0].path = u"elsewhere/"_qs + all[0].path.section(u'/', -1);
    all.push_back({u"__MACOSX/._Occupation Data.txt"_qs, "junk"});
    fixture::writeZip(path(), all);
    const auto release = readOnetZip(path());
    QVERIFY2(release, qPrintable(release ? QString() : release.error().context.join(u' ')));
    QVERIFY(release->missingFiles.isEmpty());
}

void TestOnetZip::nothingIsUnpacked()
{
    fixture::writeZip(path(), entries({}, QStringLiteral("../../")));
    QVERIFY(readOnetZip(path()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{QStringLiteral("onet.zip")});
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("../Occupation Data.txt"))));
}

void TestOnetZip::missingTableIsNamed()
{
    OnetFiles files;
    files.remove("Task Statements.txt");
    fixture::writeZip(path(), entries(files));
    QCOMPARE(readOnetZip(path())->missingFiles, QStringList{QStringLiteral("Task Statements.txt")});
    files.remove("Occupation Data.txt");
    fixture::writeZip(path(), entries(files));
    refused("missing", QStringLiteral("there is no “Occupation Data.txt” in it"));
}

void TestOnetZip::twoReleasesAreNotMixed()
{
    auto all = entries({}, QStringLiteral("old/"));
    for (const ZipEntry &entry : entries({}, QStringLiteral("new/")))
        all.push_back(entry);
    fixture::writeZip(path(), all);
    refused("zip_twice", QStringLiteral("several times"));
}

void TestOnetZip::encrypted()
{
    auto all = entries();
    for (ZipEntry &entry : all)
        entry.password = "secret";
    fixture::writeZip(path(), all);
    refused("zip_encrypted", QStringLiteral("password"));
}

void TestOnetZip::tooLarge_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("ratio");
    QTest::newRow("whole table") << qint64(1 << 20) << qint64(100000);
    QTest::newRow("packed too well") << qint64(1 << 30) << qint64(200);
}

void TestOnetZip::tooLarge()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, ratio);
    OnetFiles files;
    files.write("Task Statements.txt", QByteArray(4 << 20, '\n'));
    fixture::writeZip(path(), entries(files));
    refused("zip_bomb", QStringLiteral("“Task Statements.txt”"), {4096, bytes, ratio});
}

void TestOnetZip::promisedLessThanThereIs()
{
    OnetFiles files;
    files.write("Task Statements.txt", QByteArray(3000, '\n'));
    fixture::writeZip(path(), entries(files));
    QByteArray zip = bytes();
    const QByteArray real("\xB8\x0B\0\0", 4), promised("\x01\0\0\0", 4); // 3000 and 1, as the directory has them
    QVERIFY(zip.contains(real));
    setBytes(zip.replace(real, promised));
    const auto release = readOnetZip(path());
    QVERIFY(!release);
    QVERIFY(release.error().code == ErrorCode::OnetInvalid);
    QVERIFY(release.error().context.value(1).startsWith(QLatin1String("zip_")));
}

void TestOnetZip::tooManyEntries()
{
    fixture::writeZip(path(), entries());
    refused("zip_entries", QStringLiteral("more than 3 files"), {3, 1 << 20, 200});
}

void TestOnetZip::damagedByte()
{
    auto all = entries();
    for (ZipEntry &entry : all)
        entry.stored = true;
    fixture::writeZip(path(), all);
    setBytes(bytes().replace("Grease the wheels", "Grease the weeels"));
    refused("zip_damaged", QStringLiteral("is damaged"));
}

void TestOnetZip::cutOff_data()
{
    QTest::addColumn<double>("part");
    for (const double part : {0.1, 0.5, 0.9, 0.99})
        QTest::addRow("%g", part) << part;
}

void TestOnetZip::cutOff()
{
    QFETCH(double, part);
    fixture::writeZip(path(), entries());
    const QByteArray whole = bytes();
    setBytes(whole.first(qsizetype(double(whole.size()) * part)));
    refused("zip_damaged", QStringLiteral("is damaged or no zip"));
}

void TestOnetZip::noZip_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("O*NET-SOC Code\tTitle\n");
    QTest::newRow("only its beginning") << QByteArray("PK\x03\x04", 4);
}

void TestOnetZip::noZip()
{
    QFETCH(QByteArray, content);
    setBytes(content);
    const auto release = readOnetZip(path());
    QVERIFY(!release);
    const QString sentence = wording::sentence(release.error());
    QVERIFY2(sentence.contains(QStringLiteral("onet.zip")), qPrintable(sentence));
}

void TestOnetZip::cancelled()
{
    fixture::writeZip(path(), entries());
    std::stop_source stop;
    stop.request_stop();
    const auto release = readOnetZip(path(), {}, stop.get_token());
    QVERIFY(!release);
    QVERIFY(release.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOnetZip)
#include "tst_onetzip.moc"
