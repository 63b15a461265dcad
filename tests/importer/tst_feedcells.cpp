// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/datecell.h"
#include "importer/feed/employercell.h"
#include "importer/feed/levelcell.h"
#include "importer/feed/nulls.h"
#include "importer/feed/placecell.h"
#include "importer/feed/skillscell.h"
#include "importer/feed/typecell.h"

#include "articlefixture.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace rolescope;
using namespace rolescope::importer::feed;
using namespace Qt::Literals::StringLiterals;
using domain::JobType;
using domain::Level;
using domain::Remote;

class TestFeedCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void places_data();
    void places();
    void countries_data();
    void countries();
    void remotes_data();
    void remotes();
    void types_data();
    void types();
    void employers_data();
    void employers();
    void dates_data();
    void dates();
    void datesThatAreNone_data();
    void datesThatAreNone();
    void ages_data();
    void ages();
    void skills_data();
    void skills();
    void namesOfTheVocabularyAreWhole();
    void wordsForNothingAreUnknown();
};

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

void TestFeedCells::levels_data()
{
    QTest::addColumn<Level>("level");
    const auto rows = [](Level level, const char *cells) {
        for (const QString &cell : words(cells).split(u'|'))
            QTest::newRow(qPrintable(cell)) << level;
    };
    rows(Level::Entry,
         "EN|Entry-level|Entry level|Internship|Trainee|Junior|Entry-level / Junior|R1|Graduate|"
         "First Stage Researcher (R1)");
    rows(Level::Mid, "MI|mi|Mid-level|Mid|Middle|Mid-level / Intermediate|Regular|R2|Recognised Researcher (R2)");
    rows(Level::Senior, "SE|Senior|SENIOR|Expert|Lead|Senior-level / Expert|R3|R4|Sr.|Senior level");
    rows(Level::Executive, "EX|Executive|Director|Head|Executive-level / Director|C-level, Chief");
    rows(Level::Entry, "Berufseinsteiger|신입|Júnior");
    rows(Level::Mid, "Pleno");
    rows(Level::Senior, "Sênior");
    rows(Level::Executive, "C-Level|C level");
    rows(Level::Unknown, "non-senior|Not senior|non senior");
    rows(Level::Unknown,
         "Associate|Mid-Senior level|Mid senior|mid-senior level|Not Applicable|Unknown|-1|3-6|7|"
         "Junior/Senior|(R1) or (R2)|Research R12");
}

void TestFeedCells::levels()
{
    QFETCH(Level, level);
    QCOMPARE(readLevelCell(QString::fromUtf8(QTest::currentDataTag())), level);
}

void TestFeedCells::places_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("country");
    QTest::addColumn<Remote>("remote");
    const auto row = [](const char *cell, const char *place, const char *country, Remote remote) {
        QTest::newRow(cell) << words(place) << words(country) << remote;
    };
    row("New York, NY", "New York, NY", "US", Remote::Unknown);
    row("  New York,   NY ", "New York, NY", "US", Remote::Unknown);
    row("US", "US", "US", Remote::Unknown);
    row("DE", "DE", "DE", Remote::Unknown);
    row("Remote", "Remote", "", Remote::Remote);
    row("Anywhere  (+10 others)", "Anywhere", "", Remote::Remote);
    row("Austin, TX (+1 other)", "Austin, TX", "US", Remote::Unknown);
    row("Austin, TX+2 locations", "Austin, TX", "US", Remote::Unknown);
    row("Bangalore/Bengaluru, Mumbai (All Areas)", "Bangalore/Bengaluru, Mumbai (All Areas)", "", Remote::Unknown);
    row("Remote in Berlin, Germany", "Berlin, Germany", "DE", Remote::Remote);
    row("London, England, United Kingdom (Hybrid)", "London, England, United Kingdom", "GB", Remote::Hybrid);
    row("Munich, BY, DE", "Munich, BY, DE", "DE", Remote::Unknown);
    row("Toronto, ON", "Toronto, ON", "CA", Remote::Unknown);
    row("Leeds, GB", "Leeds, GB", "GB", Remote::Unknown);
    row("Tbilisi", "Tbilisi", "", Remote::Unknown);
    row("N/A", "", "", Remote::Unknown);
    const auto ofCountry = [](const char *cell, const char *country) {
        QTest::newRow(cell) << words(cell) << words(country) << Remote::Unknown;
    };
    ofCountry("Atlanta, Georgia", "US");
    ofCountry("Tbilisi, Georgia", "GE");
    ofCountry("Gori, Georgia", "");
    for (const char *either : {"Berlin, DE", "Toronto, CA", "Bogotá, CO", "Buenos Aires, AR", "Tel Aviv, IL",
                               "Jakarta, ID", "Berlin, Berlin, DE", "Vancouver, CA"})
        ofCountry(either, "");
    for (const char *american : {"San Francisco, CA", "Denver, CO", "Chicago, IL", "Berlin, CT", "Austin, TX",
                                 "Berlin, MD, USA", "Springfield, MO, US", "Newark, DE", "Midtown, Atlanta, GA"})
        ofCountry(american, "US");
    ofCountry("New York, NY | London, UK", "");
    ofCountry("New York, NY; Austin, TX", "US");
    ofCountry("Paris | London, UK", "");
    ofCountry("Paris, France / Lyon, France", "FR");
    ofCountry("München, Allemagne", "DE");
    ofCountry("Korea, Republic of", "KR");
    ofCountry("840", "");
}

void TestFeedCells::places()
{
    QFETCH(QString, place);
    QFETCH(QString, country);
    QFETCH(Remote, remote);
    const PlaceValue value = readPlaceCell(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(value.place, place);
    QCOMPARE(value.country, country);
    QCOMPARE(value.remote, remote);
}

void TestFeedCells::countries_data()
{
    QTest::addColumn<QString>("country");
    for (const char *pair : {"US>US",
                             "us>US",
                             "UK>GB",
                             "United States>US",
                             "U.S.A.>US",
                             "USA>US",
                             "Deutschland>DE",
                             "Germany>DE",
                             "österreich>AT",
                             "España>ES",
                             "Viet Nam>VN",
                             "India>IN",
                             "Kazakhstan>KZ",
                             "South Korea>KR",
                             "Georgia>GE",
                             "DEU>DE",
                             "Atlantis >Atlantis",
                             "null>",
                             "ZZ>ZZ",
                             "Remote>",
                             "Remote, US>US",
                             "Other>",
                             "Worldwide>",
                             "840>US",
                             "40>AT",
                             "999>",
                             "Allemagne>DE",
                             "Royaume-Uni>GB",
                             "한국>KR",
                             "대한민국>KR",
                             "Korea, Republic of>KR",
                             "Korea, Democratic People's Republic of>KP",
                             "Iran, Islamic Republic of>IR",
                             "Cote d'Ivoire>CI",
                             "Côte d’Ivoire>CI",
                             "Berlin, DE>Berlin, DE",
                             ">"})
        QTest::newRow(qPrintable(words(pair).section(u'>', 0, 0))) << words(pair).section(u'>', 1);
}

void TestFeedCells::countries()
{
    QFETCH(QString, country);
    QCOMPARE(readCountryCell(QString::fromUtf8(QTest::currentDataTag())), country);
}

void TestFeedCells::remotes_data()
{
    QTest::addColumn<Remote>("remote");
    const auto rows = [](Remote remote, const char *cells) {
        for (const QString &cell : words(cells).split(u'|'))
            QTest::newRow(qPrintable(cell)) << remote;
    };
    rows(Remote::OnSite, "0|0.0|false|False|no|In-person|on-site|Onsite|Not remote|ON_SITE|No remote");
    rows(Remote::Hybrid, "50|0.5|hybrid|Hybrid work|Partially remote|HYBRID|50%");
    rows(Remote::Remote, "100|1|1.0|true|True|Yes|TELECOMMUTE|Fully remote|REMOTE|Work from home|wfh|100 %");
    rows(Remote::OnSite,
         "Remote not available|Remote work: no|Remote: No|Presencial|Présentiel|Pas de télétravail|Office");
    rows(Remote::Hybrid,
         "Télétravail partiel|Télétravail occasionnel|Télétravail partiel possible|Office or remote|Remote or on-site|"
         "Híbrido|hybrydowo|Hybride");
    rows(Remote::Remote, "Remoto|100% remoto|Praca zdalna|Télétravail|フルリモート|Remote, no office days|Teletrabajo");
    rows(Remote::Unknown, "|-1|nan|150|perhaps|Berlin");
}

void TestFeedCells::remotes()
{
    QFETCH(Remote, remote);
    QCOMPARE(readRemoteCell(QString::fromUtf8(QTest::currentDataTag())), remote);
}

void TestFeedCells::types_data()
{
    QTest::addColumn<JobType>("type");
    QTest::addColumn<QString>("hours");
    const auto row = [](const char *cell, JobType type, const char *hours = "") {
        QTest::newRow(cell) << type << words(hours);
    };
    row("FT", JobType::FullTime);
    row("pt", JobType::PartTime);
    row("CT", JobType::Contract);
    row("FL", JobType::Freelance);
    row("FULL_TIME", JobType::FullTime);
    row("fulltime", JobType::FullTime);
    row("Part-time", JobType::PartTime);
    row("CONTRACTOR", JobType::Contract);
    row("Temporary", JobType::Temporary);
    row("INTERN", JobType::Internship);
    row("Full Time Internship", JobType::Internship, "full_time");
    row("Part-time internship", JobType::Internship, "part_time");
    row("Full-time, Part-time, and Internship", JobType::FullTime);
    row("Contractor and Temp work", JobType::Contract);
    row("Permanent, full-time", JobType::FullTime);
    row("Other", JobType::Unknown);
    row("Not full-time", JobType::Unknown);
    row("CDI", JobType::Unknown);
    row("CDI, temps plein", JobType::FullTime);
    row("CDD", JobType::Temporary);
    row("Befristet", JobType::Temporary);
    row("Unbefristet", JobType::Unknown);
    row("Intérim", JobType::Temporary);
    row("Stage", JobType::Internship);
    row("Praktikum", JobType::Internship);
    row("Estágio", JobType::Internship);
    row("Late stage", JobType::Unknown);
    row("Werkstudent", JobType::PartTime);
    row("Jornada completa", JobType::FullTime);
    row("Tempo integral", JobType::FullTime);
    row("Media jornada", JobType::PartTime);
    row("N/A", JobType::Unknown);
}

void TestFeedCells::types()
{
    QFETCH(JobType, type);
    QFETCH(QString, hours);
    const TypeValue value = readTypeCell(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(value.type, type);
    QCOMPARE(value.hours, hours);
}

void TestFeedCells::employers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("employer");
    QTest::newRow("plain") << u" Acme  Data "_s << u"Acme Data"_s;
    QTest::newRow("rating") << u"Acme\n3.8"_s << u"Acme"_s;
    QTest::newRow("rating and line end") << u"Acme\r\n5\r\n"_s << u"Acme"_s;
    QTest::newRow("no rating") << u"Acme\n37"_s << u"Acme 37"_s;
    QTest::newRow("name with a number") << u"Studio 5"_s << u"Studio 5"_s;
    QTest::newRow("twice") << u"Acme, Inc., Acme, Inc."_s << u"Acme, Inc."_s;
    QTest::newRow("not twice") << u"Acme, Acne"_s << u"Acme, Acne"_s;
    QTest::newRow("a rating and no name") << u"\n3.8"_s << QString();
    QTest::newRow("unknown") << u"-1"_s << QString();
    QTest::newRow("lines") << u"Acme\nData"_s << u"Acme Data"_s;
}

void TestFeedCells::employers()
{
    QFETCH(QString, cell);
    QFETCH(QString, employer);
    QCOMPARE(readEmployerCell(cell), employer);
}

void TestFeedCells::dates_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *cell, int year, int month, int day, DateOrder order = DateOrder::Unknown) {
        QTest::addRow("%s %d", cell, static_cast<int>(order)) << order << QDate(year, month, day);
    };
    row("2024-01-14", 2024, 1, 14);
    row("2024-01-04", 2024, 1, 4, DateOrder::DayFirst);
    row("2024/1/4", 2024, 1, 4);
    row("2024-01-14T23:59:01.123Z", 2024, 1, 14);
    row("2024-01-14 10:11:12+02:00", 2024, 1, 14);
    row("20240114", 2024, 1, 14);
    row("1/4/2024", 2024, 1, 4, DateOrder::MonthFirst);
    row("1/4/2024", 2024, 4, 1, DateOrder::DayFirst);
    row("1/14/2024", 2024, 1, 14);
    row("7/30/20", 2020, 7, 30, DateOrder::MonthFirst);
    row("24/11/2020 11:14:15", 2020, 11, 24);
    row("3/4/2024 1:02:03 PM", 2024, 3, 4, DateOrder::MonthFirst);
    row("14.1.2024", 2024, 1, 14);
    row("19 June 2026", 2026, 6, 19);
    row("31 Jul 2026 - 21:59 (UTC)", 2026, 7, 31);
    row("June 19, 2026", 2026, 6, 19);
    row("Fri, 19 Jun 2026 10:00:00 GMT", 2026, 6, 19);
    row("Thu Jan 15 10:00:00 2026", 2026, 1, 15);
    row("19-Jun-26", 2026, 6, 19);
    row("19. März 2026", 2026, 3, 19);
    row("Jun 1st, 2026", 2026, 6, 1);
    row("1713397508", 2024, 4, 17);
    row("1713397508000", 2024, 4, 17);
    row("1713397508000.0", 2024, 4, 17);
    row("1.713397508e+12", 2024, 4, 17);
    row("44313.459", 2021, 4, 27);
    row("44313", 2021, 4, 27);
    row("2024年6月3日", 2024, 6, 3);
    row("2024년 6월 3일", 2024, 6, 3);
    row("20240603T101112Z", 2024, 6, 3);
}

void TestFeedCells::dates()
{
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    const QString cell = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, -2);
    const DateValue value = readDateCell(cell, order, {});
    QCOMPARE(value.date, date);
    QCOMPARE(value.problem, DateProblem::None);
}

void TestFeedCells::datesThatAreNone_data()
{
    QTest::addColumn<DateProblem>("problem");
    const auto rows = [](DateProblem problem, const char *cells) {
        for (const QString &cell : words(cells).split(u'|'))
            QTest::newRow(qPrintable(cell)) << problem;
    };
    rows(DateProblem::Empty, "| |NA|null|-1|-Not found-|Not Applicable");
    rows(DateProblem::YearOnly, "2021|2021e|2021.0");
    rows(DateProblem::Unread,
         "save job|3/4/2024|30/02/2024|2024-13-01|1969-12-31|2101-01-01|1850|99999|12|June 2026|"
         "2024-01|1/2/3|32 June 2026|2024-01-14-15|may be|12345678901234567890123456789|"
         "20240603T|20241303T101112Z|2024年6月|3 apples ago|5 hours|hour ago now 3 3");
    rows(DateProblem::Relative, "3 days ago|Just posted|Today|il y a 23 heures|30+ days ago");
}

void TestFeedCells::datesThatAreNone()
{
    QFETCH(DateProblem, problem);
    const DateValue value = readDateCell(QString::fromUtf8(QTest::currentDataTag()), DateOrder::Ambiguous, {});
    QCOMPARE(value.problem, problem);
    QVERIFY(!value.date.isValid());
}

void TestFeedCells::ages_data()
{
    QTest::addColumn<QDate>("date");
    const auto rows = [](int month, int day, const char *cells) {
        for (const QString &cell : words(cells).split(u'|'))
            QTest::newRow(qPrintable(cell)) << QDate(2024, month, day);
    };
    rows(3, 31, "Today|Just posted|5 hours ago|il y a 23 heures|il y a une heure|heute|hoy|an hour ago|24 minutes ago|just now|3h");
    rows(3, 30, "Yesterday|1 day ago|a day ago|gestern|24 hours ago|1d");
    rows(3, 28, "3 days ago|Posted 3 days ago|vor 3 Tagen|il y a 3 jours|hace 3 días|EmployerActive 3 days ago");
    rows(3, 17, "2 weeks ago|vor 2 Wochen|il y a 2 semaines");
    rows(3, 1, "30+ days ago|Posted 30+ days ago|30d+");
    rows(3, 30, "il y a un jour|hace un día|vor einem Tag|un giorno fa");
    rows(3, 24, "il y a une semaine|hace una semana|vor einer Woche|há uma semana|1 semaine il y a");
    rows(2, 29, "1 month ago|vor einem Monat|il y a un mois|hace un mes|há um mês");
}

void TestFeedCells::ages()
{
    QFETCH(QDate, date);
    const DateValue value =
        readDateCell(QString::fromUtf8(QTest::currentDataTag()), DateOrder::Unknown, QDate(2024, 3, 31));
    QCOMPARE(value.date, date);
    QCOMPARE(value.problem, DateProblem::None);
}

void TestFeedCells::skills_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("terms"); // parted by bars
    QTest::newRow("commas") << u"Python, SQL,  machine   learning, python"_s << u"Python|SQL|machine learning"_s;
    QTest::newRow("lines") << u"Python\n\r\nSQL\n"_s << u"Python|SQL"_s;
    QTest::newRow("signs in names") << u"C++, C#, .NET, Node.js, React.js/Vue.js, scikit learn"_s
                                    << u"C++|C#|.NET|Node.js|React.js|Vue.js|scikit learn"_s;
    QTest::newRow("bars") << u"Python | SQL"_s << u"Python|SQL"_s;
    QTest::newRow("semicolons") << u"C++;C#;.NET"_s << u"C++|C#|.NET"_s;
    QTest::newRow("hierarchy") << u"Computer science » Databases"_s << u"Computer science|Databases"_s;
    QTest::newRow("slashes") << u"HTML/CSS / Java"_s << u"HTML|CSS|Java"_s;
    QTest::newRow("slash names") << u"CI/CD, PL/SQL/TCP/IP, A/B testing"_s << u"CI/CD|PL/SQL|TCP/IP|A/B testing"_s;
    QTest::newRow("c") << u"C/C++"_s << u"C|C++"_s;
    QTest::newRow("Python") << u"['python', 'a, b', '', \"D'oh\"]"_s << u"python|a, b|D'oh"_s;
    QTest::newRow("JSON") << u"[\"SQL\",\"sql\"]"_s << u"SQL"_s;
    QTest::newRow("empty list") << u"[]"_s << QString();
    QTest::newRow("bracket") << u"Amazon Web Services (AWS), AWS (S3, EC2)"_s
                             << u"Amazon Web Services (AWS)|AWS|S3|EC2"_s;
    QTest::newRow("last one") << u"Design, Art, and Information Technology"_s << u"Design|Art|Information Technology"_s;
    QTest::newRow("list marks") << u"• Python\n- SQL\n* R."_s << u"Python|SQL|R"_s;
    QTest::newRow("nothing") << u"null"_s << QString();
}

void TestFeedCells::skills()
{
    QFETCH(QString, cell);
    QFETCH(QString, terms);
    QCOMPARE(skillTerms(cell).join(u'|'), terms);
}

// An exported list has these names and must give the same skills back.
void TestFeedCells::namesOfTheVocabularyAreWhole()
{
    QVERIFY(importer::fixture::vocabulary().size() > 300);
    for (const domain::Skill &skill : importer::fixture::vocabulary()) {
        QStringList names{skill.name};
        std::copy_if(skill.aliases.begin(), skill.aliases.end(), std::back_inserter(names),
                     [](const QString &alias) { return alias.contains(u'/'); }); // others may be phrases of a text
        for (const QString &name : names)
            QCOMPARE(skillTerms(QStringLiteral("other; %1; another").arg(name)).value(1), name);
    }
}

void TestFeedCells::wordsForNothingAreUnknown()
{
    for (const char *word : {"", " ", "NA", "N/A", "n/a", "null", "None", "-1", "-", "-Not found-", "nan", "NaN",
                             "Unknown", "Not Applicable"}) {
        const QString cell = words(word);
        QVERIFY2(isNullText(cell), word);
        QVERIFY2(readPlaceCell(cell) == PlaceValue(), word);
        QVERIFY2(readTypeCell(cell) == TypeValue(), word);
        QVERIFY2(readEmployerCell(cell).isEmpty(), word);
        QVERIFY2(readCountryCell(cell).isEmpty(), word);
        QVERIFY2(skillTerms(cell).isEmpty(), word);
    }
    for (const char *word : {"0", "Nancy", "No", "Nantes"})
        QVERIFY2(!isNullText(words(word)), word);
}

QTEST_APPLESS_MAIN(TestFeedCells)
#include "tst_feedcells.moc"
