// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetclaims.h"
#include "onetfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::importer::onet;
using fixture::OnetFiles;

class TestOnetReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releaseNamesItself();
    void releaseWithoutReadMe();
    void occupationHasAllOfItsFiles();
    void whatIsNotSaidIsAState();
    void answersKeptBackAreSaid();
    void importanceIsNoShare();
    void codesOfNoOccupationAreCounted();
    void missingFileIsAState();
    void withoutOccupationsThereIsNothing();
    void cutOffFile();
    void anyChangeChangesTheHash();
    void folder();
    void folderThatIsNotThere();
    void cancelled();
    void progressEndsAtOne();
};

void TestOnetReader::releaseNamesItself()
{
    const auto release = OnetFiles().read();
    QVERIFY(release);
    QCOMPARE(release->name, QStringLiteral("O*NET 7.1 Database"));
    QCOMPARE(release->version, QStringLiteral("7.1"));
    QCOMPARE(release->date, QStringLiteral("May 2031 Release"));
    QCOMPARE(release->url, QStringLiteral("https://example.org/onet"));
    QCOMPARE(release->licence,
             QStringLiteral("The content of the O*NET 7.1 Database is licensed under a Test License."));
    QVERIFY(release->missingFiles.isEmpty());
}

void TestOnetReader::releaseWithoutReadMe()
{
    OnetFiles files;
    files.remove("Read Me.txt");
    const auto release = files.read();
    QVERIFY(release);
    QCOMPARE(release->name, QStringLiteral("O*NET"));
    QVERIFY(release->version.isEmpty() && release->date.isEmpty() && release->licence.isEmpty());
}

void TestOnetReader::occupationHasAllOfItsFiles()
{
    const auto release = OnetFiles().read();
    QVERIFY(release);
    QCOMPARE(release->occupations.size(), size_t(3));
    const OnetOccupation &crane = release->occupations[0];
    QCOMPARE(crane.code, QStringLiteral("10-0001.00"));
    QCOMPARE(crane.title, QStringLiteral("Crane Drivers"));
    QCOMPARE(crane.description, QStringLiteral("Move loads between ships and quays."));
    QCOMPARE(crane.tasks.size(), size_t(2));
    QCOMPARE(crane.tasks[0].text, QStringLiteral("Lift \"heavy\" boxes."));
    QVERIFY(crane.tasks[0].type == TaskType::Core && crane.tasks[1].type == TaskType::Supplemental);
    QVERIFY(release->occupations[1].tasks[0].type == TaskType::Unknown);
    QCOMPARE(crane.technologies.size(), size_t(3));
    QCOMPARE(crane.technologies[0].example, QStringLiteral("Python"));
    QCOMPARE(crane.technologies[0].kind, QStringLiteral("Programming software"));
    QVERIFY(crane.technologies[0].hot && crane.technologies[0].inDemand && !crane.technologies[1].hot);
    const OnetTechnology &pilots = release->occupations[1].technologies[0];
    QVERIFY(pilots.hot && !pilots.inDemand);
    QCOMPARE(crane.education.size(), size_t(1));
    QCOMPARE(crane.education[0].question, QStringLiteral("Required Level of Education"));
    QCOMPARE(crane.education[0].shares.size(), size_t(3));
    QCOMPARE(crane.education[0].shares[1].name, QStringLiteral("School"));
    QCOMPARE(crane.education[0].shares[1].percent, 87.54);
    QCOMPARE(crane.zone.zone, 2);
    QCOMPARE(crane.zone.education, QStringLiteral("Some school."));
    QCOMPARE(crane.related.size(), size_t(1));
    QCOMPARE(crane.related[0].tier, QStringLiteral("Primary-Short"));
    QCOMPARE(crane.alternateTitles, (QStringList{QStringLiteral("Quay Hand"), QStringLiteral("Crane Driver")}));
}

void TestOnetReader::whatIsNotSaidIsAState()
{
    const auto release = OnetFiles().read();
    QVERIFY(release);
    QVERIFY(release->occupations[0].educationCoverage == Coverage::Stated);
    QVERIFY(release->occupations[1].educationCoverage == Coverage::Suppressed);
    QCOMPARE(release->occupations[1].education.size(), size_t(1));
    QVERIFY(release->occupations[1].education[0].shares.empty());
    QCOMPARE(release->occupations[1].education[0].suppressed, 1);
    const OnetOccupation &rope = release->occupations[2];
    QVERIFY(rope.description.isEmpty());
    for (const Coverage coverage : {rope.tasksCoverage, rope.technologiesCoverage, rope.educationCoverage,
                                    rope.zoneCoverage, rope.relatedCoverage})
        QVERIFY(coverage == Coverage::NoData);
}

void TestOnetReader::answersKeptBackAreSaid()
{
    const QString level = QStringLiteral("Required Level of Education"), training = QStringLiteral("Training");
    OnetOccupation occupation;
    occupation.education = {{level, {{1, QStringLiteral("School"), 11.1}, {2, QStringLiteral("None"), 0.02}}, 2},
                            {level, {{1, QStringLiteral("School"), 60}}, 1},
                            {training, {{1, QStringLiteral("None"), 100}}, 0},
                            {training, {}, 3}};
    const auto claims = educationClaims(occupation);
    QCOMPARE(claims.size(), size_t(3));
    QCOMPARE(claims[0].text, QStringLiteral("School 11.1 % · None under 0.1 % · 2 more answers not published"));
    QCOMPARE(claims[0].brief, QStringLiteral("Required Level of Education: most frequent answer not published"));
    QCOMPARE(claims[1].text, QStringLiteral("School 60 % · 1 more answer not published"));
    QCOMPARE(claims[1].brief, QStringLiteral("School 60 %"));
    QCOMPARE(claims[2].text, QStringLiteral("None 100 %"));
    QCOMPARE(claims[2].brief, QStringLiteral("Training: None 100 %"));
}

void TestOnetReader::importanceIsNoShare()
{
    OnetFiles files;
    files.write("Education, Training, and Experience.txt",
                "O*NET-SOC Code\tElement Name\tScale ID\tCategory\tData Value\tRecommend Suppress\n"
                "10-0001.00\tCertification\tIM\tn/a\t3.00\tN\n");
    const auto release = files.read();
    QVERIFY(release);
    QVERIFY(release->occupations[0].educationCoverage == Coverage::NoData);
}

void TestOnetReader::codesOfNoOccupationAreCounted()
{
    const auto release = OnetFiles().read();
    QVERIFY(release);
    QCOMPARE(release->unknownCodes, 1);
}

void TestOnetReader::missingFileIsAState()
{
    OnetFiles files;
    files.remove("Job Zones.txt");
    const auto release = files.read();
    QVERIFY(release);
    QCOMPARE(release->missingFiles, QStringList{QStringLiteral("Job Zones.txt")});
    QVERIFY(release->occupations[0].zoneCoverage == Coverage::NotAvailable);
}

void TestOnetReader::withoutOccupationsThereIsNothing()
{
    OnetFiles files;
    files.remove("Occupation Data.txt");
    const auto release = files.read();
    QVERIFY(!release);
    QVERIFY((release.error()
             == Error{ErrorCode::OnetInvalid,
                      {QStringLiteral("port"), QStringLiteral("missing"), QStringLiteral("Occupation Data.txt")}}));
    files.write("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n");
    QCOMPARE(files.read().error().context.value(1), QStringLiteral("empty"));
}

void TestOnetReader::cutOffFile()
{
    OnetFiles files;
    files.write("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\n10-0001.00\t2");
    const auto release = files.read();
    QVERIFY(!release);
    QCOMPARE(release.error().context,
             (QStringList{QStringLiteral("Job Zones.txt"), QStringLiteral("cut_off"), QStringLiteral("2")}));
}

void TestOnetReader::anyChangeChangesTheHash()
{
    OnetFiles files;
    const QString hash = files.read()->hash;
    QCOMPARE(OnetFiles().read()->hash, hash);
    files.write("Job Zones.txt", "O*NET-SOC Code\tJob Zone\n10-0001.00\t1\n");
    QVERIFY(files.read()->hash != hash);
}

void TestOnetReader::folder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Occupation Data.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("O*NET-SOC Code\tTitle\tDescription\n1\tBakers\tBake.\n");
    file.close();
    const auto release = readOnetFolder(folder.path());
    QVERIFY(release);
    QCOMPARE(release->occupations.size(), size_t(1));
    QCOMPARE(release->missingFiles.size(), 9);
}

void TestOnetReader::folderThatIsNotThere()
{
    const auto release = readOnetFolder(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!release);
    QVERIFY(release.error().code == ErrorCode::FileMissing);
}

void TestOnetReader::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto release = readOnet({}, OnetFiles().open(), {}, stop.get_token());
    QVERIFY(!release);
    QVERIFY(release.error().code == ErrorCode::Cancelled);
}

void TestOnetReader::progressEndsAtOne()
{
    std::vector<double> told;
    QVERIFY(readOnet({}, OnetFiles().open(), [&](double part) { told.push_back(part); }));
    QVERIFY(told.size() > 3 && std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestOnetReader)
#include "tst_onetreader.moc"
