// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

/// Files of jobs as others write them, beside the project; where they are missing, there is nothing to try.
const QString folder = QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/");

/// Rows without their source, which the second library has from the list that it read.
QByteArrayList withoutSources(const QByteArray &list, const QString &format)
{
    QByteArrayList rows;
    if (format == u"csv") {
        for (const QByteArray &line : list.split('\n'))
            rows += line.left(line.lastIndexOf(','));
        return rows;
    }
    for (const QJsonValue &value : QJsonDocument::fromJson(list).array()) {
        QJsonObject row = value.toObject();
        row.remove(QStringLiteral("sources"));
        rows += QJsonDocument(row).toJson(QJsonDocument::Compact);
    }
    return rows;
}

} // namespace

/// What was imported, exported and imported again is what it was.
class TestCliRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listReadsBackAsItIs_data();
    void listReadsBackAsItIs();
};

void TestCliRoundTrip::initTestCase()
{
    if (!QFileInfo::exists(folder))
        QSKIP("no files of jobs beside the project");
}

void TestCliRoundTrip::listReadsBackAsItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    for (const QString &file :
         {QStringLiteral("glassdoor_2020/glassdoor_jobs.csv"), QStringLiteral("indeed_2022/only_salary_jobs.csv"),
          QStringLiteral("nofluffjobs_2022/job_postings.csv"), QStringLiteral("remoteok/remoteok.json"),
          QStringLiteral("aijobs/salaries.csv")})
        for (const QString &format : {QStringLiteral("csv"), QStringLiteral("json")})
            QTest::addRow("%s as %s", qPrintable(file), qPrintable(format)) << file << format;
}

void TestCliRoundTrip::listReadsBackAsItIs()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const Sample folderOfBoth;
    const QString list = folderOfBoth.path(QStringLiteral("list.") + format);
    const auto exported = [&](const QString &from, const QString &name) {
        const QStringList to{QStringLiteral("--library"), folderOfBoth.path(name)};
        runCli({QStringLiteral("new"), folderOfBoth.path(name)});
        const Outcome import =
            runCli(QStringList{QStringLiteral("import"), from, QStringLiteral("--kind"), QStringLiteral("jobs")} + to);
        return import.code == 0 || import.code == 3
            ? runCli(QStringList{QStringLiteral("jobs"), QStringLiteral("--format"), format} + to).out
            : import.err.toUtf8();
    };
    const QByteArray first = exported(folder + file, QStringLiteral("a.rolescope"));
    writeContent(list, first);
    const QByteArray second = exported(list, QStringLiteral("b.rolescope"));
    const QByteArrayList before = withoutSources(first, format);
    const QByteArrayList after = withoutSources(second, format);
    QVERIFY2(before.size() > 50, first.left(300).constData());
    QVERIFY2(after.size() == before.size(), second.left(300).constData());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i], before[i]);
}

QTEST_GUILESS_MAIN(TestCliRoundTrip)
#include "tst_cliroundtrip.moc"
