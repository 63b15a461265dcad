// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "workspace/library.h"
#include "workspace/personal.h"

#include <QSet>
#include <QTest>

namespace workspace = rolescope::workspace;
using namespace rolescope::cli::fixture;

namespace {

QJsonArray list(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toArray(); }
int number(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toInt(-1); }
QString text(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toString(); }

const QString mle = QStringLiteral("Machine Learning Engineer");
const QString scientist = QStringLiteral("Data Scientist");

} // namespace

/// A person's own skills against what roles ask for.
class TestCliGap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreWhatTheRoleAsksFor_data();
    void listsAreWhatTheRoleAsksFor();
    void firmestFirst();
    void oneOfGroupIsCoveredByAMember();
    void allRolesWithTheirCounts();
    void textSaysBothCounts();
    void unknownSkillNamesTheNearest();
    void unknownRoleNamesTheNearest();
    void ownSkillsCountWithoutHave();

private:
    QJsonObject gap(const QString &have, const QString &role) const
    {
        return m_sample.run({QStringLiteral("gap"), QStringLiteral("--have"), have, role, QStringLiteral("--json")})
            .object();
    }
    Sample m_sample;
};

void TestCliGap::listsAreWhatTheRoleAsksFor_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : sampleRoles())
        QTest::newRow(qPrintable(role)) << role;
}

void TestCliGap::listsAreWhatTheRoleAsksFor()
{
    QFETCH(QString, role);
    const QJsonObject object = gap(QStringLiteral("Python, sql"), role);
    QCOMPARE(text(object, "role"), role);
    QCOMPARE(list(object, "own"), (QJsonArray{QStringLiteral("Python"), QStringLiteral("SQL")}));
    QCOMPARE(number(object, "covered"), list(object, "have").size());
    QCOMPARE(number(object, "of"), list(object, "have").size() + list(object, "missing").size());

    const QJsonObject said = m_sample.run({QStringLiteral("role"), role, QStringLiteral("--json")}).object();
    QSet<QString> named, listed;
    for (const QJsonValue &skill : list(said, "skills"))
        named.insert(text(skill, "name"));
    for (const char *key : {"have", "missing", "examples"}) {
        for (const QJsonValue &item : list(object, key)) {
            listed.insert(text(item, "skill"));
            for (const QJsonValue &member : list(item, "any_of"))
                listed.insert(member.toString());
            QCOMPARE(text(item, "strength") == QStringLiteral("example"), qstrcmp(key, "examples") == 0);
            QVERIFY(number(item, "publishers") >= 1 && number(item, "publishers") <= number(item, "of_publishers"));
            QVERIFY(number(item, "jobs") >= 0 && number(item, "jobs") <= number(item, "of_jobs"));
            QVERIFY(qstrcmp(key, "have") != 0 || !list(item, "own").isEmpty());
            QVERIFY(qstrcmp(key, "missing") != 0 || list(item, "own").isEmpty());
        }
    }
    QCOMPARE(listed, named); // nothing that is named is left out, nothing is made up
}

void TestCliGap::firmestFirst()
{
    const QStringList order{QStringLiteral("required"), QStringLiteral("typical"), QStringLiteral("preferred"),
                            QStringLiteral("beneficial")};
    const QJsonArray missing = list(gap(QStringLiteral("Python"), mle), "missing");
    QVERIFY(missing.size() > 10);
    for (qsizetype i = 1; i < missing.size(); ++i)
        QVERIFY(order.indexOf(text(missing[i - 1], "strength")) <= order.indexOf(text(missing[i], "strength")));
    QCOMPARE(text(missing.first(), "strength"), order.first());
}

void TestCliGap::oneOfGroupIsCoveredByAMember()
{
    QJsonValue group;
    QString role;
    for (const QString &name : sampleRoles())
        for (const QJsonValue &item : list(gap({}, name), "missing"))
            if (!list(item, "any_of").isEmpty()) {
                group = item;
                role = name;
            }
    QVERIFY(!role.isEmpty()); // the sample has such a group
    const int before = number(gap({}, role), "covered");
    QCOMPARE(before, 0);
    const int of = number(gap({}, role), "of");
    for (const QJsonValue &member : list(group, "any_of")) {
        const QJsonObject object = gap(member.toString(), role);
        QCOMPARE(number(object, "of"), of);
        bool covers = false;
        for (const QJsonValue &item : list(object, "have"))
            covers = covers || list(item, "any_of") == list(group, "any_of");
        QVERIFY2(covers, qPrintable(member.toString()));
    }
}

void TestCliGap::allRolesWithTheirCounts()
{
    const QJsonObject object =
        m_sample
            .run({QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python"), QStringLiteral("--json")})
            .object();
    QCOMPARE(list(object, "roles").size(), sampleRoles().size());
    int before = 1000;
    for (const QJsonValue &role : list(object, "roles")) {
        const QJsonObject one = gap(QStringLiteral("Python"), text(role, "name"));
        QCOMPARE(number(role, "covered"), number(one, "covered"));
        QCOMPARE(number(role, "of"), number(one, "of"));
        QVERIFY(number(role, "covered") <= before);
        before = number(role, "covered");
    }
    const Outcome table = m_sample.run({QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python")});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.count('\n'), 2 + sampleRoles().size()); // under its heading and a rule
}

void TestCliGap::textSaysBothCounts()
{
    const QJsonObject object = gap(QStringLiteral("Python"), mle);
    const Outcome outcome =
        m_sample.run({QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python"), mle});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const QString page = QString::fromUtf8(outcome.out);
    QVERIFY(page.startsWith(mle + u'\n'));
    QVERIFY(page.contains(QStringLiteral("Have: %1\n").arg(number(object, "covered"))));
    QVERIFY(page.contains(QStringLiteral("Still to learn: %1\n").arg(list(object, "missing").size())));
    QVERIFY(page.contains(QStringLiteral("described by 1 of 2 publishers")));
    QVERIFY(page.contains(QStringLiteral("one of: ")));
    for (const QString &line : page.split(u'\n'))
        QVERIFY2(line.size() <= 100 && !line.endsWith(u' '), qPrintable(line));
}

void TestCliGap::unknownSkillNamesTheNearest()
{
    const Outcome outcome =
        m_sample.run({QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("SQL,Pyhton"), scientist});
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(QStringLiteral("Pyhton")) && outcome.err.contains(QStringLiteral("Python")));
}

void TestCliGap::unknownRoleNamesTheNearest()
{
    const Outcome outcome = m_sample.run(
        {QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("SQL"), QStringLiteral("Data Sientist")});
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.err.contains(scientist));
}

void TestCliGap::ownSkillsCountWithoutHave()
{
    const Outcome none = m_sample.run({QStringLiteral("gap"), scientist});
    QCOMPARE(none.code, 2);
    QVERIFY(none.err.contains(QStringLiteral("--have")));
    QVERIFY(none.out.isEmpty());

    const auto library = workspace::Library::open(m_sample.library());
    QVERIFY(library.ok());
    QVERIFY(workspace::setOwnSkill(*library, QStringLiteral("statistics"), true).ok());
    QVERIFY(workspace::setOwnSkill(*library, QStringLiteral("gone-with-its-import"), true).ok());
    const QJsonObject own = m_sample.run({QStringLiteral("gap"), scientist, QStringLiteral("--json")}).object();
    QCOMPARE(own, gap(QStringLiteral("statistics"), scientist));
    QCOMPARE(number(own, "covered"), 1);
    // What is named counts instead of what is kept.
    QCOMPARE(number(gap({}, scientist), "covered"), 0);
}

QTEST_MAIN(TestCliGap)
#include "tst_cligap.moc"
