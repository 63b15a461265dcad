// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

/// Data Scientists: eight with a range in USD, of them two Senior, an internship, one in EUR, one without a salary.
/// Data Engineers: three, one of which states its low only.
const QByteArray ads = "id,title,company,salary,level,type\n"
                       "1,Data Scientist,Acme,\"$100,000 - $120,000 a year\",,Full-time\n"
                       "2,Data Scientist,Bolt,\"$102,000 - $130,000 a year\",,Full-time\n"
                       "3,Data Scientist,Cord,\"$104,000 - $140,000 a year\",,Full-time\n"
                       "4,Data Scientist,Dune,\"$106,000 - $150,000 a year\",,Full-time\n"
                       "5,Data Scientist,Eden,\"$108,000 - $160,000 a year\",,Full-time\n"
                       "6,Data Scientist,Fort,\"$110,000 - $170,000 a year\",,Full-time\n"
                       "7,Senior Data Scientist,Gate,\"$112,000 - $180,000 a year\",,Full-time\n"
                       "8,Senior Data Scientist,Hall,\"$114,000 - $190,000 a year\",,Full-time\n"
                       "9,Data Scientist,Iris,\"$30,000 - $40,000 a year\",,Internship\n"
                       "10,Data Scientist,Jade,\"EUR 60,000 - 80,000 a year\",,Full-time\n"
                       "11,Data Scientist,Kite,,,Full-time\n"
                       "12,Machine Learning Engineer,Lamp,\"$90,000 - $99,000 a year\",,Full-time\n"
                       "13,Machine Learning Engineer,Moss,\"$95,000 - $150,000 a year\",,Full-time\n"
                       "14,Machine Learning Engineer,Nest,\"From $93,000 a year\",,Full-time\n";

const QString scientist = QStringLiteral("Data Scientist");
const QString engineer = QStringLiteral("Machine Learning Engineer");

int number(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toInt(-1); }
QString text(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString(); }

} // namespace

/// What job ads pay, by the command line.
class TestCliSalary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneRoleStandsAtTheTop();
    void countsAreThoseOfTheirLists();
    void fewAdsAreListed();
    void severalRolesShareACurrency();
    void skillIsHeldAgainstTheOthers();
    void currencyCanBeChosen();
    void textSaysTheHeadline();
    void comparisonAgrees();
    void exitCodes();

private:
    QJsonObject salary(const QStringList &args) const
    {
        return m_sample.run(QStringList{QStringLiteral("salary"), QStringLiteral("--json")} + args).object();
    }
    /// How many jobs a filter of the command line shows.
    int shown(const QStringList &filter) const
    {
        return number(
            m_sample
                .run(QStringList{QStringLiteral("jobs"), QStringLiteral("--count"), QStringLiteral("--json")} + filter)
                .object(),
            "shown");
    }

    Sample m_sample;
};

void TestCliSalary::initTestCase()
{
    writeContent(m_sample.path(QStringLiteral("ads.csv")), ads);
    QCOMPARE(m_sample.run({QStringLiteral("import"), m_sample.path(QStringLiteral("ads.csv"))}).code, 0);
}

void TestCliSalary::oneRoleStandsAtTheTop()
{
    const QJsonObject object = salary({scientist});
    QCOMPARE(text(object, "role"), scientist);
    QCOMPARE(text(object, "currency"), QStringLiteral("USD"));
    QCOMPARE(number(object, "n"), 9); // with the sample's own ad
    QCOMPARE(number(object, "employers"), 9);
    QCOMPARE(text(object, "tier"), QStringLiteral("median"));
    QVERIFY(object[QLatin1String("quartiles")].isNull());
    // The lows 100K to 114K and the sample's 120K, the highs 120K to 190K and 150K.
    QCOMPARE(number(object, "median_low"), 108'000);
    QCOMPARE(number(object, "median_high"), 150'000);
    QCOMPARE(object[QLatin1String("points")].toArray().size(), 9);
    const QJsonObject point = object[QLatin1String("points")].toArray().first().toObject();
    for (const char *key : {"low", "high", "level", "type", "title", "employer", "wide_range"})
        QVERIFY2(point.contains(QLatin1String(key)), key);
}

void TestCliSalary::countsAreThoseOfTheirLists()
{
    const QJsonObject object = salary({scientist});
    const QStringList role{QStringLiteral("--role"), scientist};
    const QStringList stated{QStringLiteral("--unknown-salary"), QStringLiteral("hide")};
    const auto in = [](const char *currency) {
        return QStringList{QStringLiteral("--currency"), QLatin1String(currency)};
    };
    QCOMPARE(number(object, "jobs"), shown(role));
    QCOMPARE(number(object, "unknown"),
             shown(role + QStringList{QStringLiteral("--unknown-salary"), QStringLiteral("only")}));
    QCOMPARE(number(object, "unknown"), 1);
    const QJsonObject internships = object[QLatin1String("internships")].toObject();
    QCOMPARE(number(internships, "n"), 1);
    QCOMPARE(number(internships, "n"),
             shown(role + stated + in("USD") + QStringList{QStringLiteral("--type"), QStringLiteral("internship")}));
    QCOMPARE(number(object, "n") + number(internships, "n"), shown(role + stated + in("USD")));
    const QJsonArray others = object[QLatin1String("other_currencies")].toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(number(others[0].toObject(), "jobs"), shown(role + stated + in("EUR")));
    const auto stating = [](const char *kind) {
        return QStringList{QStringLiteral("--salary-range"), QLatin1String(kind)};
    };
    const QStringList fullTime{QStringLiteral("--type"), QStringLiteral("full_time")};
    QVERIFY(number(object, "wide_ranges") > 0);
    QCOMPARE(number(object, "wide_ranges"), shown(role + stated + in("USD") + fullTime + stating("wide")));
    const QJsonObject few = salary({engineer});
    const QStringList engineers{QStringLiteral("--role"), engineer};
    QCOMPARE(number(few, "n") - number(few, "n_high"), shown(engineers + stated + in("USD") + stating("one-end")));
    QCOMPARE(number(few, "n_high"), shown(engineers + stated + in("USD") + stating("both-ends")));
    int levels = 0;
    for (const QJsonValue &level : object[QLatin1String("levels")].toArray())
        levels += number(level.toObject(), "n");
    QCOMPARE(levels, number(object, "n"));
}

void TestCliSalary::fewAdsAreListed()
{
    const QJsonObject object = salary({engineer});
    QCOMPARE(text(object, "tier"), QStringLiteral("list"));
    QVERIFY(object[QLatin1String("median_low")].isNull());
    QVERIFY(object[QLatin1String("median_high")].isNull());
    QCOMPARE(number(object, "n"), 3);
    QCOMPARE(number(object, "n_low"), 3);
    QCOMPARE(number(object, "n_high"), 2);
    QCOMPARE(number(object, "lowest"), 90'000);
    QCOMPARE(number(object, "highest"), 150'000);
}

void TestCliSalary::skillIsHeldAgainstTheOthers()
{
    QByteArray rows = "title,company,level,type,salary_min,salary_max,currency,period,description\n";
    for (int i = 0; i < 24; ++i) {
        const int low = (i % 2 == 0 ? 110'000 : 100'000) + 1000 * (i / 2);
        rows += "Data Specialist,Employer " + QByteArray::number(i) + ",senior,full_time," + QByteArray::number(low)
            + ',' + QByteArray::number(low + low / 5) + ",USD,year,We work with " + (i % 2 == 0 ? "Rust" : "SQL")
            + ".\n";
    }
    const Sample sample;
    writeContent(sample.path(QStringLiteral("more.csv")), rows);
    QCOMPARE(sample.run({QStringLiteral("import"), sample.path(QStringLiteral("more.csv"))}).code, 0);
    const QStringList asked{QStringLiteral("salary"), QStringLiteral("Data Specialist"), QStringLiteral("--skill"),
                            QStringLiteral("rust")};
    const QJsonObject pay =
        sample.run(asked + QStringList{QStringLiteral("--json")}).object()[QLatin1String("skill_pay")].toObject();
    QCOMPARE(text(pay, "skill"), QStringLiteral("Rust"));
    QVERIFY2(pay[QLatin1String("told")].toBool(), QJsonDocument(pay).toJson());
    QCOMPARE(number(pay[QLatin1String("naming")].toObject(), "jobs"), 12);
    const double difference = pay[QLatin1String("difference")].toDouble();
    QVERIFY2(difference > 0.07 && difference < 0.12, QJsonDocument(pay).toJson());
    const QString said = QString::fromUtf8(sample.run(asked).out).simplified();
    QVERIFY2(said.contains(QStringLiteral("those naming Rust advertise about 9 % more")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("it does not say that learning Rust raises pay")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Senior, full time: 12 job ads name it, of 24 job ads")), qPrintable(said));
    // Too few to say, in words of what is missing; a skill nobody knows is an error.
    const QString few =
        QString::fromUtf8(
            m_sample.run({QStringLiteral("salary"), scientist, QStringLiteral("--skill"), QStringLiteral("Python")})
                .out)
            .simplified();
    QVERIFY2(few.contains(QStringLiteral("Not enough to say for Python")), qPrintable(few));
    QCOMPARE(
        m_sample.run({QStringLiteral("salary"), scientist, QStringLiteral("--skill"), QStringLiteral("Pyton")}).code,
        m_sample.run({QStringLiteral("salary"), QStringLiteral("Data Scentist")}).code);
}

void TestCliSalary::severalRolesShareACurrency()
{
    const QJsonObject object = salary({scientist, engineer, scientist});
    QCOMPARE(text(object, "currency"), QStringLiteral("USD"));
    const QJsonArray roles = object[QLatin1String("roles")].toArray();
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles[0].toObject(), salary({scientist}));
    QCOMPARE(roles[1].toObject(), salary({engineer}));
}

void TestCliSalary::currencyCanBeChosen()
{
    const QJsonObject object = salary({scientist, QStringLiteral("--currency"), QStringLiteral("eur")});
    QCOMPARE(text(object, "currency"), QStringLiteral("EUR"));
    QCOMPARE(number(object, "n"), 1);
    QCOMPARE(text(object[QLatin1String("other_currencies")].toArray()[0].toObject(), "currency"),
             QStringLiteral("USD"));
}

void TestCliSalary::textSaysTheHeadline()
{
    const QByteArray text = m_sample.run({QStringLiteral("salary"), scientist, engineer}).out.simplified();
    QVERIFY2(text.contains("108K – 150K USD a year, median low to median high of 9 job ads."), text.constData());
    QVERIFY2(text.contains("internships, apart: 1 job ad; in EUR: 1 job ad; salary unknown: 1 job ad."),
             text.constData());
    QVERIFY2(text.contains("lowest low to highest high of 3 job ads; a median needs 6."), text.constData());
    QVERIFY2(text.contains("from 93K USD a year"), text.constData());
}

void TestCliSalary::comparisonAgrees()
{
    const QJsonObject comparison =
        m_sample.run({QStringLiteral("compare"), scientist, engineer, QStringLiteral("--json")}).object();
    const QJsonArray roles = comparison[QLatin1String("roles")].toArray();
    for (const auto &[at, name] : {std::pair{0, scientist}, std::pair{1, engineer}}) {
        const QJsonObject alone = salary({name});
        const QJsonObject compared = roles[at].toObject()[QLatin1String("salary")].toObject();
        for (auto entry = compared.begin(); entry != compared.end(); ++entry)
            if (entry.key() != QStringLiteral("internships")) // whose ads the command lists, too
                QCOMPARE(alone[entry.key()], entry.value());
    }
}

void TestCliSalary::exitCodes()
{
    const auto code = [&](const QStringList &args) {
        return m_sample.run(QStringList{QStringLiteral("salary")} + args).code;
    };
    QCOMPARE(code({}), 2);
    QCOMPARE(code({scientist, QStringLiteral("--currency"), QStringLiteral("euros")}), 2);
    QCOMPARE(code({QStringLiteral("Astronaut")}), 4);
    QCOMPARE(code({scientist, QStringLiteral("--currency"), QStringLiteral("CHF")}), 4);
    QCOMPARE(code({scientist}), 0);
}

QTEST_MAIN(TestCliSalary)
#include "tst_clisalary.moc"
