// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/csvrows.h"
#include "tests/hostiletexts.h"

#include "engine/jobtable.h"
#include "storage/connection.h"
#include "storage/librarywriter.h"
#include "workspace/jobexports.h"
#include "workspace/jobrecord.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::workspace;
using cli::fixture::faultOf;
using cli::fixture::rowsOf;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList sortedParts(const QByteArray &list)
{
    QByteArrayList parts = QByteArray(list).replace("; ", ";").split(';');
    std::sort(parts.begin(), parts.end());
    return parts;
}

/// Every kind of job, the texts of each a payload.
std::vector<Job> jobs(const std::vector<Skill> &skills)
{
    QStringList texts{QStringLiteral("plain"), QStringLiteral("a\tb"), QStringLiteral("a\nb"),
                      QStringLiteral("a\r\nb, \"c\"")};
    for (const QString &text : hostile::markup())
        texts += QString::fromUtf8(text.toUtf8());
    for (const QByteArray &formula : hostile::formulas())
        texts += QString::fromUtf8(formula);
    std::vector<Job> list;
    for (const QString &text : texts) {
        Job job;
        const auto n = static_cast<Minor>(list.size());
        job.title = QStringLiteral("Data Scientist ") + text;
        job.employer = text;
        if (n % 3 != 0)
            job.place = text;
        if (n % 2 == 0)
            job.country = QStringLiteral("DE");
        job.remote = n % 2 == 0 ? Remote::Hybrid : Remote::Unknown;
        job.type = n % 3 == 0 ? JobType::Contract : JobType::Unknown;
        job.statedLevel = n % 4 == 0 ? Level::Senior : Level::Unknown;
        if (n % 5 != 0)
            job.salary = {QStringLiteral("EUR"), n % 2 == 0 ? Period::Month : Period::Year, 400'000 + n, 5'000'000};
        if (n % 3 == 1)
            job.posted = QDate(2024, 2, 29);
        job.description = QStringLiteral("Python and SQL. ") + text;
        if (n % 4 == 1)
            job.skills = {skills[1].id, skills[0].id};
        list.push_back(job);
    }
    return list;
}

} // namespace

/// The list of jobs as a file and on the clipboard.
class TestJobExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shownColumnsAreThoseOfTheWholeRecord();
    void yearFactorsHoldForTheWholeRecord();
    void rowsAndColumnsKeepTheirOrder();
    void everythingHasEveryColumn();
    void spreadsheetsCalculateNothing();
    void programsGetEveryText();
    void noteOnWideRangesFollowsTheLimits();
    void clipboardStaysInItsCells();
    void progressReachesTheEnd();
    void stoppedExportKeepsTheOldFile_data();
    void stoppedExportKeepsTheOldFile();
    void existingFileNeedsAgreement();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    JobTableRequest request(const QStringList &columns, text::CsvReader reader = text::CsvReader::Machine) const
    {
        return {m_library, m_snapshot, nullptr, columns, reader};
    }
    QByteArray written(const JobTableRequest &request) const
    {
        const auto file = exportJobs(request, path(QStringLiteral("out.csv")), true, {}, {});
        return file.ok() ? contentOf(file->path) : QByteArray();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Library> m_library;
    Snapshot m_snapshot;
};

void TestJobExports::initTestCase()
{
    const auto library = Library::create(path(QStringLiteral("jobs.rolescope")), Library::Content::Sample);
    QVERIFY(library.ok());
    const auto sample = library->load();
    QVERIFY(sample.ok());
    {
        const auto file = storage::LibraryFile::open(library->path(), storage::OpenMode::ReadWrite);
        QVERIFY(file.ok());
        const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadWrite);
        QVERIFY(connection.ok());
        const auto writer =
            storage::LibraryWriter::begin(**connection, {QStringLiteral("feed"), QStringLiteral("jobs"), "{}", {}});
        QVERIFY(writer.ok());
        for (const Job &job : jobs(sample->catalog->skills))
            QVERIFY((*writer)->addJob(job).ok());
        QVERIFY((*writer)->commit("{}").ok());
    }
    const auto snapshot = library->load();
    QVERIFY(snapshot.ok());
    m_library = std::make_shared<const Library>(*library);
    m_snapshot = *snapshot;
    QVERIFY(m_snapshot.jobs->size() > 70);
}

/// The list in memory and the library's file say the same of a job.
void TestJobExports::shownColumnsAreThoseOfTheWholeRecord()
{
    const QStringList shown = shownJobKeys();
    auto inMemory = rowsOf(written(request(shown)));
    // A column that only the file has makes the whole table come from there.
    auto fromFile = rowsOf(written(request(shown + QStringList{QStringLiteral("url")})));
    QCOMPARE(inMemory.size(), size_t(m_snapshot.jobs->size()) + 1);
    QCOMPARE(fromFile.size(), inMemory.size());
    int withSkills = 0;
    for (size_t i = 0; i < inMemory.size(); ++i) {
        fromFile[i].removeLast();
        // The list has a job's skills in an order of its own.
        const qsizetype skills = shown.indexOf(QStringLiteral("skills"));
        withSkills += inMemory[i][skills].isEmpty() ? 0 : 1;
        QCOMPARE(sortedParts(inMemory[i].takeAt(skills)), sortedParts(fromFile[i].takeAt(skills)));
        QCOMPARE(inMemory[i], fromFile[i]);
    }
    QVERIFY(withSkills > 1);
}

/// The same with a year of other hours: what is counted yearly is so in every column.
void TestJobExports::yearFactorsHoldForTheWholeRecord()
{
    Library library = *m_library;
    domain::YearFactors factors;
    factors.month = 11;
    library.setYearFactors(factors);
    const auto snapshot = library.load();
    QVERIFY(snapshot.ok());
    JobTableRequest some = request({QStringLiteral("low_yearly"), QStringLiteral("high_yearly")});
    some.snapshot = *snapshot;
    const auto inMemory = rowsOf(written(some));
    QVERIFY(inMemory != rowsOf(written(request(some.columns))));
    some.columns += QStringLiteral("url");
    auto fromFile = rowsOf(written(some));
    for (QByteArrayList &row : fromFile)
        row.removeLast();
    QCOMPARE(inMemory, fromFile);
}

void TestJobExports::rowsAndColumnsKeepTheirOrder()
{
    JobTableRequest some = request({QStringLiteral("low_yearly"), QStringLiteral("currency"), QStringLiteral("title")});
    some.rows = std::make_shared<const std::vector<quint32>>(std::vector<quint32>{7, 3, 5});
    const auto rows = rowsOf(written(some));
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0], QByteArrayList({"low_yearly", "currency", "title"}));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(rows[i + 1][2], m_snapshot.jobs->title((*some.rows)[i]).toUtf8());
    some.rows = std::make_shared<const std::vector<quint32>>();
    QCOMPARE(written(some), QByteArray("low_yearly,currency,title\r\n"));
}

void TestJobExports::everythingHasEveryColumn()
{
    const auto rows = rowsOf(written(request(jobColumnKeys())));
    QCOMPARE(rows.size(), size_t(m_snapshot.jobs->size()) + 1);
    QCOMPARE(rows[0].size(), jobColumnKeys().size());
    for (const QString &key : shownJobKeys())
        QVERIFY(jobColumnKeys().contains(key));
}

void TestJobExports::spreadsheetsCalculateNothing()
{
    for (const QStringList &columns : {shownJobKeys(), jobColumnKeys()}) {
        QByteArray csv = written(request(columns, text::CsvReader::Spreadsheet));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(faultOf(csv.mid(3)), QString());
        QCOMPARE(faultOf(written(request(columns, text::CsvReader::Any))), QString());
    }
}

void TestJobExports::programsGetEveryText()
{
    const auto rows = rowsOf(written(request({QStringLiteral("employer"), QStringLiteral("title")})));
    QCOMPARE(rows.size(), size_t(m_snapshot.jobs->size()) + 1);
    for (quint32 row = 0; row < m_snapshot.jobs->size(); ++row) {
        QCOMPARE(text::unguarded(rows[row + 1][0]).toByteArray(), m_snapshot.jobs->employer(row).toUtf8());
        QCOMPARE(text::unguarded(rows[row + 1][1]).toByteArray(), m_snapshot.jobs->title(row).toUtf8());
    }
}

void TestJobExports::noteOnWideRangesFollowsTheLimits()
{
    const auto noted = [this](double wideRange) {
        JobTableRequest all = request({QStringLiteral("salary_note")});
        all.snapshot.thresholds.wideRange = wideRange;
        return written(all).count("wide range");
    };
    const qsizetype usual = noted(analysis::Thresholds().wideRange);
    QVERIFY(usual > 0);
    QVERIFY(noted(20) < usual);
}

/// One line a job with a tab between cells, whatever its texts hold; the same in the HTML.
void TestJobExports::clipboardStaysInItsCells()
{
    const report::ClipTable table = clipJobs(request(shownJobKeys()));
    QCOMPARE(table.header, shownJobKeys());
    QCOMPARE(table.rows.size(), size_t(m_snapshot.jobs->size()));
    const QString text = report::clipText(table);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(size_t(lines.size()), table.rows.size() + 2);
    QVERIFY(lines.last().isEmpty());
    for (const QString &line : lines.mid(0, lines.size() - 1)) {
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), table.header.size());
        for (const QString &cell : cells) {
            bool isNumber = false;
            cell.toDouble(&isNumber); // -5 is one and stays it
            QVERIFY2(isNumber || !QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.left(1))
                         || cell.isEmpty(),
                     qPrintable(cell));
            QVERIFY2(std::none_of(cell.begin(), cell.end(), cli::fixture::isControl), qPrintable(cell));
        }
    }
    const QString html = report::clipHtml(table);
    QCOMPARE(size_t(html.count(QStringLiteral("<tr>"))), table.rows.size() + 1);
    QCOMPARE(size_t(html.count(QStringLiteral("<td>"))), table.rows.size() * size_t(table.header.size()));
    for (const char *tag : {"<script", "<img", "<svg", "<b>", "onerror=alert(1)>"})
        QVERIFY2(!html.contains(QLatin1String(tag)), tag);
    QVERIFY(std::none_of(html.begin(), html.end(), cli::fixture::isControl));
}

void TestJobExports::progressReachesTheEnd()
{
    const auto of = qint64(m_snapshot.jobs->size());
    for (const QStringList &columns : {shownJobKeys(), jobColumnKeys()}) {
        qint64 last = -1;
        const auto told = [&](qint64 done, qint64 all) {
            QCOMPARE(all, of);
            QVERIFY(done >= last && done <= of);
            last = done;
        };
        QVERIFY(exportJobs(request(columns), path(QStringLiteral("out.csv")), true, told, {}).ok());
        QCOMPARE(last, of);
    }
}

void TestJobExports::stoppedExportKeepsTheOldFile_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("as shown") << shownJobKeys();
    QTest::newRow("everything") << jobColumnKeys();
}

void TestJobExports::stoppedExportKeepsTheOldFile()
{
    QFETCH(QStringList, columns);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("out.csv"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = exportJobs(request(columns), file, true, {}, stop.get_token());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(clipJobs(request(shownJobKeys()), stop.get_token()).rows.empty());
}

void TestJobExports::existingFileNeedsAgreement()
{
    const QString file = path(QStringLiteral("there.csv"));
    QVERIFY(exportJobs(request(shownJobKeys()), file, false, {}, {}).ok());
    const auto again = exportJobs(request(shownJobKeys()), file, false, {}, {});
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    const auto library = exportJobs(request(shownJobKeys()), m_library->path(), true, {}, {});
    QVERIFY(!library.ok());
    QCOMPARE(library.error().code, ErrorCode::OutputIsLibrary);
}

QTEST_GUILESS_MAIN(TestJobExports)
#include "tst_jobexports.moc"
