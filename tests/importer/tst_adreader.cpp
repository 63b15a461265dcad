// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "importer/adplace.h"
#include "importer/adreader.h"

#include "articlefixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::importer;

namespace {

QString amount(std::optional<Minor> value)
{
    return value ? QString::number(static_cast<double>(*value) / 100) : QStringLiteral("?");
}

/// One line a field that the ad states.
QString shown(const Job &job)
{
    QStringList lines;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines += QStringLiteral("%1: %2").arg(QLatin1String(name), value);
    };
    add("title", job.title);
    add("employer", job.employer);
    add("place", job.place);
    add("country", job.country);
    add("remote", code(job.remote));
    add("type", code(job.type));
    add("hours", job.hours);
    add("level", code(job.statedLevel));
    add("level words", job.levelRaw);
    if (job.salary.isKnown())
        add("salary",
            QStringLiteral("%1 %2 %3 %4")
                .arg(job.salary.currency, code(job.salary.period), amount(job.salary.low), amount(job.salary.high)));
    add("salary words", job.salaryRaw);
    add("posted", job.posted.toString(Qt::ISODate));
    return lines.join(u'\n');
}

QString wordsAt(const QString &text, const std::optional<Span> &span)
{
    if (!span)
        return {};
    const QList<uint> points = text.toUcs4();
    const auto *const units = reinterpret_cast<const char32_t *>(points.constData());
    return QString::fromUcs4(units + span->from, span->to - span->from);
}

QString keyOf(SkillId skill) { return fixture::vocabulary().at(static_cast<size_t>(skill.value) - 1).key; }

} // namespace

class TestAdReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void placesAreThoseOfTheWords();
    void skillsHaveWordsAndStrength();
    void descriptionIsTheText();
    void countries_data();
    void countries();
    void hostileTextEnds();
};

void TestAdReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");
    QTest::newRow("professional network") << uR"(Senior Data Baker
Northwind Loaves · Leeds, England, United Kingdom (Hybrid)
Reposted 2 weeks ago · Over 100 applicants
Full-time
Easy Apply
About the job
We bake with data. A hybrid role for people who like bread.
Seniority level
Mid-Senior level
Employment type
Full-time)"_qs << uR"(title: Senior Data Baker
employer: Northwind Loaves
place: Leeds, England, United Kingdom
country: GB
remote: hybrid
type: full_time
level words: Mid-Senior level)"_qs;
    QTest::newRow("job board") << uR"(Data Analyst
Harbour Bakery, Inc.
Remote in Austin, TX
$60,000 - $70,000 a year - Full-time

Job details
Here you count rolls.)"_qs << uR"(title: Data Analyst
employer: Harbour Bakery, Inc.
place: Austin, TX
country: US
remote: remote
type: full_time
salary: USD year 60000 70000
salary words: $60,000 - $70,000 a year)"_qs;
    QTest::newRow("labels") << uR"(Job title: Machine Learning Engineer
Company: Ofen & Söhne GmbH
Location: München, Germany
Employment type: Part-time
Level: Junior
Salary: €55.000 pro Jahr
Date posted: March 5, 2024

You build models.)"_qs << uR"(title: Machine Learning Engineer
employer: Ofen & Söhne GmbH
place: München, Germany
country: DE
type: part_time
level: entry
level words: Junior
salary: EUR year 55000 55000
salary words: €55.000 pro Jahr
posted: 2024-03-05)"_qs;
    QTest::newRow("card with a marker") << uR"(Featured Job 👀
Data Engineer

@ breadline | Remote (anywhere in the U.S.)

Full Time Mid-level / Intermediate USD 100K - 130K)"_qs
                                        << uR"(title: Data Engineer
employer: breadline
place: Remote (anywhere in the U.S.)
country: US
remote: remote
type: full_time
level: mid
level words: Mid-level / Intermediate
salary: USD year 100000 130000
salary words: USD 100K - 130K)"_qs;
    QTest::newRow("glued cards") << uR"(Cloud Intern, Ovens
@ Mill.example | Dayton, OH, USA
Full Time Internship Entry-level / Junior USD 50K - 60KSenior Data Scientist
@ breadline | Dayton, OH)"_qs << uR"(title: Cloud Intern, Ovens
employer: Mill.example
place: Dayton, OH, USA
country: US
type: internship
hours: full_time
level: entry
level words: Entry-level / Junior
salary: USD year 50000 60000
salary words: USD 50K - 60K)"_qs;
    QTest::newRow("card abroad") << uR"(Data Baker
@ breadline | Bogotá, CO (on-site)
Part-time, temporary Senior-level USD 50K)"_qs
                                 << uR"(title: Data Baker
employer: breadline
place: Bogotá, CO (on-site)
remote: onsite
type: temporary
hours: part_time
level: senior
level words: Senior-level
salary: USD year 50000 50000
salary words: USD 50K)"_qs;
    QTest::newRow("labels, the state of a country's letters") << uR"(Job title: Data Baker
Location: Berlin, DE)"_qs << uR"(title: Data Baker
place: Berlin, DE)"_qs;
    QTest::newRow("sentence") << uR"(Northwind Loaves is looking for an experienced Data Scientist to join the mill.

This is a fully remote role. The pay range is $120k–$150k a year.)"_qs
                              << uR"(title: Data Scientist
employer: Northwind Loaves
remote: remote
salary: USD year 120000 150000
salary words: $120k–$150k a year)"_qs;
    QTest::newRow("title at employer") << uR"(Data Engineer at Rye & Co
Up to $45 an hour
Contract)"_qs << uR"(title: Data Engineer
employer: Rye & Co
type: contract
salary: USD hour ? 45
salary words: Up to $45 an hour)"_qs;
    QTest::newRow("page title") << u"Rye & Co hiring Data Engineer in Lyon, France | Workplace"_qs
                                << uR"(title: Data Engineer
employer: Rye & Co
place: Lyon, France
country: FR)"_qs;
    QTest::newRow("employer first") << uR"(Rye & Co
Head Baker
Lyon, France)"_qs << uR"(title: Head Baker
place: Lyon, France
country: FR)"_qs;
    QTest::newRow("other money") << uR"(Data Analyst
We raised $20M and sell rolls for $2. A sign-on bonus of $5,000 - $8,000. 401k.)"_qs
                                 << u"title: Data Analyst"_qs;
    QTest::newRow("not remote") << uR"(Data Analyst

This is not a remote position. We sign contracts with mills.)"_qs
                                << u"title: Data Analyst"_qs;
    QTest::newRow("nothing stated") << u"the mill turns.\nand turns again."_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestAdReader::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, fields);
    QCOMPARE(shown(readAd(text, fixture::skillReader()).job), fields);
}

void TestAdReader::placesAreThoseOfTheWords()
{
    const QString text = u"👀 Apply now\nData Engineer\nRye 👀 Co · Lyon, France\nSenior-level / Expert\n$50/hr 👀"_qs;
    const Ad ad = readAd(text, fixture::skillReader());
    QCOMPARE(wordsAt(text, ad.title), u"Data Engineer"_qs);
    QCOMPARE(wordsAt(text, ad.employer), u"Rye 👀 Co"_qs);
    QCOMPARE(wordsAt(text, ad.place), u"Lyon, France"_qs);
    QCOMPARE(wordsAt(text, ad.level), u"Senior-level / Expert"_qs);
    QCOMPARE(wordsAt(text, ad.salary), u"$50/hr"_qs);
    QVERIFY(ad.job.statedLevel == Level::Senior);
}

void TestAdReader::skillsHaveWordsAndStrength()
{
    const QString text = uR"(Data Engineer
👀 What you bring
• Python, Java, or C++; tools such as Docker
• Excel at talking to millers. Kubernetes would be a plus.
Nice to have:
• Tableau
Benefits
• A course in SQL)"_qs;
    const Ad ad = readAd(text, fixture::skillReader());
    QStringList found;
    for (const NamedSkill &skill : ad.skills) {
        QCOMPARE(wordsAt(text, skill.words), skill.term);
        found += QStringLiteral("%1 %2 %3").arg(keyOf(skill.skill), code(skill.strength)).arg(skill.oneOf);
    }
    QCOMPARE(found.join(u'\n'), uR"(python required 1
java required 1
cpp required 1
docker example 0
kubernetes beneficial 0
tableau preferred 0
sql required 0)"_qs);
    QCOMPARE(ad.job.skills.size(), ad.skills.size());
    QVERIFY(ad.job.skills.front() == ad.skills.front().skill);
}

void TestAdReader::descriptionIsTheText()
{
    const QString text = u"Data Analyst\r\n\r\n<b>Rolls</b>  &amp; bread\r\n"_qs;
    QCOMPARE(readAd(text, fixture::skillReader()).job.description, text);
}

void TestAdReader::countries_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("alone");
    QTest::newRow("state") << u"Dayton, OH"_qs << u"US"_qs << true;
    QTest::newRow("state and code") << u"Dayton, OH 45402"_qs << u"US"_qs << true;
    QTest::newRow("state in full") << u"Dayton, Ohio"_qs << u"US"_qs << true;
    QTest::newRow("three parts") << u"Munich, Bavaria, Germany"_qs << u"DE"_qs << true;
    QTest::newRow("accents") << u"Wien, Österreich"_qs << u"AT"_qs << true;
    QTest::newRow("anywhere") << u"Remote (anywhere in the U.S.)"_qs << u"US"_qs << false;
    QTest::newRow("skills") << u"Python, Java"_qs << QString() << false;
    QTest::newRow("town alone") << u"Leeds"_qs << QString() << false;
    QTest::newRow("remote") << u"Remote"_qs << QString() << true;
    QTest::newRow("state with a zip") << u"Loveland, CO 80538"_qs << u"US"_qs << true;
    QTest::newRow("town of a state") << u"Denver, CO"_qs << u"US"_qs << true;
    for (const char16_t *either : {u"Berlin, DE", u"Bogotá, CO", u"Bangalore, IN", u"Bogotá, CO (Remote)"})
        QTest::newRow(qPrintable(QString::fromUtf16(either))) << QString::fromUtf16(either) << QString() << true;
    QTest::newRow("code of a country") << u"Lyon, FR"_qs << u"FR"_qs << false;
    QTest::newRow("province") << u"Toronto, ON"_qs << u"CA"_qs << false;
    QTest::newRow("hybrid in") << u"Hybrid work in Lyon, France"_qs << u"FR"_qs << true;
}

void TestAdReader::countries()
{
    QFETCH(QString, place);
    QFETCH(QString, country);
    QFETCH(bool, alone);
    QCOMPARE(countryOf(place), country);
    QCOMPARE(isPlace(place), alone);
}

void TestAdReader::hostileTextEnds()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
         {u"A, "_qs, u"looking for a "_qs, u"A\n"_qs, u"Title: "_qs, u"$1-"_qs, u"@ a | b\n"_qs, u"Python, R or "_qs,
          u"hybrid "_qs, u"👀"_qs, u"Remote in A, "_qs, u"Level\n"_qs, u"·"_qs, u"Java.\n"_qs})
        readAd(piece.repeated(50'000), fixture::skillReader());
    QVERIFY2(timer.elapsed() < tests::patience(30'000), "an ad of a few hundred KB takes too long");
}

QTEST_GUILESS_MAIN(TestAdReader)
#include "tst_adreader.moc"
