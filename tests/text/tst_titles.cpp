// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/catalog.h"
#include "text/titlereader.h"

#include <QTest>

using namespace rolescope;
using domain::Level;

class TestTitles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void roles_data();
    void roles();
    void aRoleMayBeNamedWithALevel();
    void wordsAreThoseOfTheTitle();
    void aSharedNameGivesCandidates();
};

namespace {

domain::Role role(qint64 id, const char *name)
{
    domain::Role role;
    role.id = domain::RoleId(id);
    role.name = QString::fromUtf8(name);
    return role;
}

domain::Catalog someRoles(bool withLead = false)
{
    domain::Catalog catalog;
    catalog.roles = {role(1, "Data Engineer"), role(2, "Data Scientist"), role(3, "Scientist")};
    if (withLead)
        catalog.roles.push_back(role(4, "Lead Data Engineer"));
    return catalog;
}

} // namespace

void TestTitles::levels_data()
{
    QTest::addColumn<Level>("level");
    const auto rows = [](Level level, const char *titles) {
        for (const QString &title : QString::fromUtf8(titles).split(u'|'))
            QTest::newRow(qPrintable(title)) << level;
    };
    rows(Level::Unknown,
         "Staffing Specialist|Associate Attorney|Principal Associate, Data Loss Prevention|Lead Generation Specialist|"
         "Headcount Analyst|Medical Assistant|Data Engineer|Internal Auditor|Manager, Data Engineering|Web 3 Designer|"
         "Undergraduate Tutor|Mid Market Sales Executive|Analyst 2-3|Head Chef|Engineer, Area 4|Data Scientist 2024|"
         "Lead gen manager|Staff Nurse|Regular Full Time Clerk|Senior Living Aide|Senior Care Assistant|Lead Paint "
         "Inspector|"
         "Expert Comptable|Expert-comptable|Principal (Elementary School)|Junior High School Teacher|"
         "Internship Coordinator|Director's Assistant|School Principal");
    rows(Level::Entry,
         "Jr. Data Analyst|Jr Data Analyst|Junior Engineer|Entry Level Business Analyst|Data Intern|"
         "Entry-Level Analyst|Graduate Data Analyst|Apprentice Analyst|Trainee|Business Analyst I|"
         "Engineer 1|Summer Internship, Data|JUNIOR ANALYST");
    rows(Level::Mid,
         "Data Scientist II|Mid Level Developer|Mid-level Developer|Mid Java Developer|Engineer 2|"
         "Intermediate Analyst|Regular Java Developer");
    rows(Level::Senior,
         "Sr. Data Engineer|Sr Data Engineer|SENIOR ANALYST|Staff Scientist-Downstream Process|"
         "Lead Data Engineer|Principal Data Scientist|Data Scientist III|Engineer IV|Engineer 4|"
         "Data Engineer 5 - Contract|Data Engineer 4 - Contract (Remote)|Senior Manager|Scientist 3|"
         "Data Steward - Research Analysis Spec Sr|Scientist/Senior Scientist|Distinguished Engineer");
    rows(Level::Executive,
         "Head of Data|Chief Data Scientist|VP Engineering|Vice President, Data|Director of Data|"
         "Senior Director, Analytics|Senior Vice President");
}

void TestTitles::levels()
{
    QFETCH(Level, level);
    const text::TitleReader reader(someRoles());
    QCOMPARE(reader.read(QString::fromUtf8(QTest::currentDataTag())).level, level);
}

void TestTitles::roles_data()
{
    QTest::addColumn<qint64>("role");
    QTest::newRow("Data Engineer 5 - Contract") << qint64(1);
    QTest::newRow("Data Engineer II") << qint64(1);
    QTest::newRow("Lead Data Engineer") << qint64(1);
    QTest::newRow("Entry Level Data Engineer") << qint64(1);
    QTest::newRow("Data Senior Scientist") << qint64(2);
    QTest::newRow("Staff Scientist") << qint64(3);
    QTest::newRow("DÁTA  Enginéer") << qint64(1);
    QTest::newRow("Data Engineering") << qint64(0);
    QTest::newRow("Data Engineer 2-3") << qint64(1);
}

void TestTitles::roles()
{
    QFETCH(qint64, role);
    const text::TitleReader reader(someRoles());
    QCOMPARE(reader.read(QString::fromUtf8(QTest::currentDataTag())).role.value, role);
}

void TestTitles::aRoleMayBeNamedWithALevel()
{
    const text::TitleReader reader(someRoles(true));
    const text::TitleReading lead = reader.read(QStringLiteral("Lead Data Engineer (FinOps)"));
    QCOMPARE(lead.role, domain::RoleId(4));
    QCOMPARE(lead.level, Level::Senior);
    QCOMPARE(reader.read(QStringLiteral("Senior Data Engineer")).role, domain::RoleId(1));
    QCOMPARE(reader.read(QStringLiteral("Senior Lead Data Engineer")).role, domain::RoleId(4));
}

void TestTitles::wordsAreThoseOfTheTitle()
{
    const text::TitleReader reader(someRoles());
    const text::TitleReading reading = reader.read(QStringLiteral("Entry Level  Data  ENGINEER, Berlin"));
    QCOMPARE(reading.levelWords, QStringLiteral("Entry Level"));
    QCOMPARE(reading.roleWords, QStringLiteral("Data  ENGINEER"));
}

void TestTitles::aSharedNameGivesCandidates()
{
    domain::Catalog catalog = someRoles();
    for (const size_t i : {0, 1, 2})
        catalog.roles[i].aliases = {{QStringLiteral("Data Person"), {}}, {QStringLiteral("data PERSON"), {}}};
    catalog.roles[1].aliases.push_back({QStringLiteral("scientist"), {}}); // the third one's own name
    const text::TitleReader reader(catalog);
    const text::TitleReading shared = reader.read(QStringLiteral("Senior Big Data Person, Berlin"));
    QVERIFY(!shared.role.isValid());
    QCOMPARE(shared.roleWords, QStringLiteral("Data Person"));
    QCOMPARE(shared.candidates, (std::vector{domain::RoleId(1), domain::RoleId(2), domain::RoleId(3)}));
    const text::TitleReading own = reader.read(QStringLiteral("Scientist"));
    QCOMPARE(own.role, domain::RoleId(3));
    QVERIFY(own.candidates.empty());
    QVERIFY(reader.read(QStringLiteral("Welder")).candidates.empty());
}

QTEST_APPLESS_MAIN(TestTitles)
#include "tst_titles.moc"
