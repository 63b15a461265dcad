// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

QJsonArray list(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toArray(); }
int number(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toInt(-1); }
QString text(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toString(); }

QJsonValue named(const QJsonArray &array, const char *key, const QString &value)
{
    for (const QJsonValue &item : array)
        if (text(item, key) == value)
            return item;
    return {};
}

const QString mle = QStringLiteral("Machine Learning Engineer");

} // namespace

/// Who states what of a role.
class TestCliAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEqualLists_data();
    void countsEqualLists();
    void skillsHaveTheirPublishers();
    void baselineIsTheRolesOwn();
    void textShowsASignASource();
    void oneSourceSaysSo();
    void aliasFindsTheRole();
    void nearCopyCountsOnce();
    void unknownRoleIsNothingFound();

private:
    QJsonObject agreement(const QString &role) const
    {
        return m_sample.run({QStringLiteral("agreement"), role, QStringLiteral("--json")}).object();
    }
    Sample m_sample;
};

void TestCliAgreement::countsEqualLists_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : sampleRoles())
        QTest::newRow(qPrintable(role)) << role;
}

void TestCliAgreement::countsEqualLists()
{
    QFETCH(QString, role);
    const QJsonObject object = agreement(role);
    QCOMPARE(text(object, "name"), role);
    QCOMPARE(number(object, "texts"), list(object, "sources").size());
    QCOMPARE(number(object, "publishers"), list(object, "publisher_groups").size());
    QHash<int, int> groupOf;
    QSet<int> grouped;
    for (const QJsonValue &group : list(object, "publisher_groups")) {
        for (const QJsonValue &source : list(group, "sources"))
            groupOf.insert(source.toInt(), static_cast<int>(grouped.size()));
        grouped.insert(static_cast<int>(grouped.size()));
    }
    QCOMPARE(groupOf.size(), list(object, "sources").size());
    QVERIFY(!list(object, "sections").isEmpty());
    for (const QJsonValue &section : list(object, "sections")) {
        int agreed = 0;
        for (const QJsonValue &row : list(section, "rows")) {
            QVERIFY(!text(row, "text").isEmpty());
            QCOMPARE(number(row, "of_publishers"), number(section, "publishers"));
            QCOMPARE(list(row, "cells").size(), list(object, "sources").size());
            QSet<int> all, inItsWords;
            for (qsizetype i = 0; i < list(row, "cells").size(); ++i) {
                const QJsonValue cell = list(row, "cells")[i];
                QCOMPARE(number(cell, "source"), number(list(object, "sources")[i], "id"));
                const QString state = text(cell, "state");
                const bool says = state == QStringLiteral("stated") || state == QStringLiteral("worded_differently");
                QCOMPARE(!list(cell, "texts").isEmpty(), says);
                QCOMPARE(cell[QLatin1String("strength")].isNull(),
                         !says || text(row, "kind") != QStringLiteral("skill"));
                if (says)
                    all.insert(groupOf.value(number(cell, "source"), -1));
                if (state == QStringLiteral("stated"))
                    inItsWords.insert(groupOf.value(number(cell, "source"), -1));
            }
            QCOMPARE(number(row, "publishers"), all.size());
            QVERIFY(number(row, "publishers") >= 1 && number(row, "publishers") <= number(row, "of_publishers"));
            QCOMPARE(number(row, "in_other_words"), all.size() - inItsWords.size());
            agreed += number(section, "publishers") > 1 && number(row, "publishers") == number(section, "publishers");
        }
        QCOMPARE(number(section, "agreed"), agreed);
    }
}

void TestCliAgreement::skillsHaveTheirPublishers()
{
    const QJsonObject object = agreement(mle);
    QCOMPARE(number(object, "texts"), 4);
    QCOMPARE(number(object, "publishers"), 2);
    const QJsonValue skills = named(list(object, "sections"), "key", QStringLiteral("skills"));
    QCOMPARE(list(skills, "rows").size(), 34);
    const QJsonValue statistics = named(list(skills, "rows"), "text", QStringLiteral("statistics"));
    QCOMPARE(number(statistics, "publishers"), 1); // one article of four names it
    const QJsonValue python = named(list(skills, "rows"), "text", QStringLiteral("Python"));
    QCOMPARE(number(python, "publishers"), 2);
    QCOMPARE(text(python, "kind"), QStringLiteral("skill"));
    const QJsonObject role = m_sample.run({QStringLiteral("role"), mle, QStringLiteral("--json")}).object();
    for (const QJsonValue &skill : list(role, "skills"))
        QCOMPARE(number(named(list(skills, "rows"), "text", text(skill, "name")), "publishers"),
                 number(skill, "publishers"));
}

void TestCliAgreement::baselineIsTheRolesOwn()
{
    const QJsonObject object = agreement(mle);
    QCOMPARE(number(object, "baseline_pairs"), 3); // the fourth text with each of the other publisher's three
    const double baseline = object[QLatin1String("baseline")].toDouble();
    QVERIFY2(baseline > 0.238 && baseline < 0.248, qPrintable(QString::number(baseline)));
    const QJsonObject comparison =
        m_sample.run({QStringLiteral("compare"), mle, QStringLiteral("Data Scientist"), QStringLiteral("--json")})
            .object();
    QCOMPARE(comparison[QLatin1String("skills")][QLatin1String("baseline")].toDouble(), baseline);
    QVERIFY(agreement(QStringLiteral("Data Scientist"))[QLatin1String("baseline")].isNull());
}

void TestCliAgreement::textShowsASignASource()
{
    const Outcome outcome = m_sample.run({QStringLiteral("agreement"), mle});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const QString page = QString::fromUtf8(outcome.out);
    QVERIFY(page.startsWith(mle + u'\n'));
    // One article of another publisher stands apart from three of one.
    const bool firstAlone = page.contains(QStringLiteral("\n1 | 2 3 4\n"));
    QVERIFY(firstAlone || page.contains(QStringLiteral("\n1 2 3 | 4\n")));
    const QStringList statistics = page.split(u'\n').filter(QRegularExpression(QStringLiteral(" statistics$")));
    QCOMPARE(statistics.size(), 1);
    QVERIFY2(statistics.first().contains(QStringLiteral("  1 of 2  ")), qPrintable(statistics.first()));
    QCOMPARE(statistics.first().count(u'●'), 1);
    QCOMPARE(statistics.first().count(u'○'), 3);
    QCOMPARE(statistics.first().indexOf(u'|'), firstAlone ? 2 : 6);
    QVERIFY(page.contains(QStringLiteral("Skills and tools: 7 of 34 stated by both publishers")));
    QVERIFY(page.contains(QStringLiteral("Industries: 6, by one publisher only")));
    QVERIFY(page.contains(u'–')); // the other one is silent on industries
    for (const QString &line : page.split(u'\n')) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(!line.endsWith(u' '));
    }
}

void TestCliAgreement::oneSourceSaysSo()
{
    const Outcome outcome = m_sample.run({QStringLiteral("agreement"), QStringLiteral("Data Scientist")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(QString::fromUtf8(outcome.out).contains(QStringLiteral("1 article on Data Scientist: with one publisher")));
}

void TestCliAgreement::aliasFindsTheRole()
{
    QCOMPARE(text(agreement(QStringLiteral("dataops engineer")), "name"), QStringLiteral("Data Operations Specialist"));
}

void TestCliAgreement::nearCopyCountsOnce()
{
    // The sample with a second printing of its article without a publisher.
    const QString pack = m_sample.path(QStringLiteral("copied"));
    const QString sample = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    QDirIterator files(sample, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = pack + from.mid(sample.size());
        QVERIFY(QDir().mkpath(QFileInfo(to).absolutePath()) && QFile::copy(from, to));
    }
    QByteArray copy = contentOf(pack + QStringLiteral("/sources/003-data-scientist-mle.json"));
    copy.replace("\"key\": \"data-scientist-mle\"", "\"key\": \"copy\"");
    copy.replace("Explores data and makes it visible.", "Looks at data before anything else.");
    writeContent(pack + QStringLiteral("/sources/004-copy.json"), copy);
    const QString library = m_sample.path(QStringLiteral("copied.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const Outcome imported = runCli({QStringLiteral("--library"), library, QStringLiteral("import"),
                                     QStringLiteral("--kind"), QStringLiteral("pack"), pack});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));

    const QJsonObject object = runCli({QStringLiteral("--library"), library, QStringLiteral("agreement"),
                                       QStringLiteral("Data Scientist"), QStringLiteral("--json")})
                                   .object();
    QCOMPARE(number(object, "texts"), 2);
    QCOMPARE(number(object, "publishers"), 1);
    const QJsonArray sources = list(object, "sources");
    QCOMPARE(list(sources[0], "near_copy_of"), QJsonArray{number(sources[1], "id")});
    QCOMPARE(list(sources[1], "near_copy_of"), QJsonArray{number(sources[0], "id")});
    const QJsonArray roles =
        runCli({QStringLiteral("--library"), library, QStringLiteral("roles"), QStringLiteral("--json")}).array();
    QCOMPARE(number(named(roles, "name", QStringLiteral("Data Scientist")), "publishers"), 1);
    QCOMPARE(number(named(roles, "name", mle), "publishers"), 2);
}

void TestCliAgreement::unknownRoleIsNothingFound()
{
    const Outcome outcome = m_sample.run({QStringLiteral("agreement"), QStringLiteral("Data Sientist")});
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(QStringLiteral("Data Scientist")));
}

QTEST_MAIN(TestCliAgreement)
#include "tst_cliagreement.moc"
