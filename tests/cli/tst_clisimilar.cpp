// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

int number(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toInt(-1); }
QString text(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toString(); }

QStringList names(const QJsonObject &answer)
{
    QStringList all;
    for (const QJsonValue &role : answer[QLatin1String("roles")].toArray())
        all += text(role, "name");
    return all;
}

const QString specialist = QStringLiteral("Data Specialist");

} // namespace

/// Which roles name the same skills.
class TestCliSimilar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearestComesFirst();
    void countsAreThoseOfTheComparison();
    void limitKeepsTheNearest();
    void textCountsInWords();
    void roleWithoutSkillsHasNone();
    void unknownRoleNamesItsNeighbours();

private:
    Outcome similar(const QStringList &args) const
    {
        return m_sample.run(QStringList{QStringLiteral("similar")} + args);
    }
    QJsonObject json(const QString &role) const { return similar({role, QStringLiteral("--json")}).object(); }
    Sample m_sample;
};

void TestCliSimilar::nearestComesFirst()
{
    const QJsonObject answer = json(specialist);
    QCOMPARE(text(answer, "name"), specialist);
    QCOMPARE(number(answer, "skills"), 21);
    QCOMPARE(text(answer, "order"), QStringLiteral("jaccard"));
    QCOMPARE(names(answer),
             (QStringList{QStringLiteral("Data Operations Specialist"), QStringLiteral("Data Science Engineer"),
                          QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer")}));
    QCOMPARE(number(answer, "sharing"), 4);
    QCOMPARE(number(answer, "sharing_none"), 0);
    QCOMPARE(number(answer, "without_skills"), 0);
}

void TestCliSimilar::countsAreThoseOfTheComparison()
{
    for (const QString &role : sampleRoles())
        for (const QJsonValue &other : json(role)[QLatin1String("roles")].toArray()) {
            const QJsonObject comparison =
                m_sample.run({QStringLiteral("compare"), role, text(other, "name"), QStringLiteral("--json")}).object();
            const QJsonValue coverage = comparison[QLatin1String("skills")][QLatin1String("coverage")];
            QCOMPARE(number(other, "shared"), number(coverage[QLatin1String("a_of_b")], "covered"));
            QCOMPARE(number(other, "of"), number(coverage[QLatin1String("a_of_b")], "of"));
            QCOMPARE(number(other, "back_shared"), number(coverage[QLatin1String("b_of_a")], "covered"));
            QCOMPARE(number(other, "back_of"), number(coverage[QLatin1String("b_of_a")], "of"));
        }
}

void TestCliSimilar::limitKeepsTheNearest()
{
    const Outcome two = similar({specialist, QStringLiteral("--limit"), QStringLiteral("2"), QStringLiteral("--json")});
    QCOMPARE(names(two.object()), names(json(specialist)).mid(0, 2));
    QCOMPARE(number(two.object(), "sharing"), 4); // what is left off is counted
    const Outcome one = similar({specialist, QStringLiteral("--limit"), QStringLiteral("1")});
    QVERIFY(one.out.contains("3 more roles share skills."));
    QCOMPARE(similar({specialist, QStringLiteral("--limit"), QStringLiteral("x")}).code, 2);
}

void TestCliSimilar::textCountsInWords()
{
    const Outcome answer = similar({specialist});
    QCOMPARE(answer.code, 0);
    const QString flowing = QString::fromUtf8(answer.out).simplified();
    QVERIFY2(flowing.contains(QStringLiteral("Of the 26 skills named for Data Operations Specialist, 10 are also named "
                                             "for Data Specialist; the other way 10 of 21.")),
             answer.out.constData());
    QVERIFY(flowing.contains(QStringLiteral("4 roles share skills with Data Specialist; the nearest is Data Operations "
                                            "Specialist")));
    QVERIFY(!flowing.contains(u'%')); // no lone score
}

void TestCliSimilar::roleWithoutSkillsHasNone()
{
    const QString library = m_sample.path(QStringLiteral("bare.rolescope"));
    const QString note = m_sample.path(QStringLiteral("bare.txt"));
    writeContent(note,
                 "Beekeeper vs. Gardener\n\nDefinitions\nBeekeeper: A beekeeper keeps bees.\n"
                 "Gardener: A gardener keeps gardens.\n");
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    QCOMPARE(runCli({QStringLiteral("--library"), library, QStringLiteral("import"), note}).code, 0);
    const Outcome answer =
        runCli({QStringLiteral("--library"), library, QStringLiteral("similar"), QStringLiteral("Beekeeper")});
    QCOMPARE(answer.code, 4);
    QVERIFY2(answer.err.contains(QStringLiteral("No source here names a skill for Beekeeper")), qPrintable(answer.err));
}

void TestCliSimilar::unknownRoleNamesItsNeighbours()
{
    const Outcome answer = similar({QStringLiteral("Data Scienist")});
    QCOMPARE(answer.code, 4);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(QStringLiteral("Data Scientist")), qPrintable(answer.err));
}

QTEST_MAIN(TestCliSimilar)
#include "tst_clisimilar.moc"
