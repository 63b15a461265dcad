// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/chartwords.h"
#include "wording/comparisonwords.h"
#include "wording/demandwords.h"
#include "wording/errors.h"
#include "wording/feedformatwords.h"
#include "wording/filterwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/readerlocale.h"
#include "wording/reportwords.h"

#include <QDate>
#include <QLocale>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void salaryRanges();
    void salaryReasonKeepsTheRawWords();
    void skillsReadingSaysBothWays();
    void skillsReadingWithoutSkills();
    void withoutTwoWhoNameSkillsThereIsNoBaseline();
    void chipsDropTheirOwnFilterOnly();
    void chipsNameExactValues();
    void filterNamesKeepTheirValues();
    void hiddenCountsAddUpInWords();
    void oldOutlooksSayHowOld();
    void decimalsAreTheReadersOwn();
    void agesAreFullMonthsOrYears();
    void roleNamesShorten();
    void everyErrorHasASentence();
    void placeholdersInNamesStayAsTheyAre();
    void reportSentences();
    void chartSentences();
};

void TestWording::salaryRanges()
{
    QCOMPARE(wording::salaryRange({120'000, 150'000}), u"120K – 150K"_qs);
    QCOMPARE(wording::salaryRange({122'400, 150'000}), u"122.4K – 150K"_qs);
    QCOMPARE(wording::salaryRange({187'200, 212'160}), u"187,200 – 212,160"_qs); // one range, one form
    QCOMPARE(wording::salaryRange({53'040, 53'040}), u"53,040"_qs);
    QCOMPARE(wording::salaryRange({76'500, 76'500}), u"76.5K"_qs);
    QCOMPARE(wording::salaryRange({90'000, std::nullopt}), u"from 90K"_qs);
    QCOMPARE(wording::salaryRange({std::nullopt, 60'000}), u"up to 60K"_qs);
    QCOMPARE(wording::salaryRange({}), u"not stated"_qs);
}

void TestWording::salaryReasonKeepsTheRawWords()
{
    Job job;
    job.salary = {u"USD"_qs, Period::Hour, 25'50, 30'00};
    job.salaryRaw = u"$25.50 - $30 an hour"_qs;
    QCOMPARE(wording::salaryReason(job),
             u"53,040 – 62,400 USD a year, from 25.50 – 30 an hour × 2,080, as printed: “$25.50 - $30 an hour”"_qs);
    job.salary = {};
    QCOMPARE(wording::salaryReason(job), u"not read, as printed: “$25.50 - $30 an hour”"_qs);
}

void TestWording::skillsReadingSaysBothWays()
{
    analysis::Comparison c;
    c.a.name = u"Data Scientist"_qs;
    c.a.texts = 1;
    c.b.name = u"Machine Learning Engineer"_qs;
    c.skills.aOfB = {3, 34};
    c.skills.bOfA = {3, 6};
    QCOMPARE(wording::plain(wording::skillsReading(c)),
             u"Of the 34 skills named for Machine Learning Engineer, 3 are also named for Data Scientist. "
             "The other way: 3 of 6. Data Scientist: a short list, 6 skills from 1 article."_qs);
}

void TestWording::skillsReadingWithoutSkills()
{
    analysis::Comparison c;
    c.a.name = u"A"_qs;
    c.b.name = u"B"_qs;
    QVERIFY(!wording::plain(wording::skillsReading(c)).contains(u"0"_qs));
    c.skills.aOfB = {0, 12};
    QCOMPARE(wording::plain(wording::skillsReading(c)),
             u"12 skills are named for B; no source here names one for A."_qs);
}

void TestWording::withoutTwoWhoNameSkillsThereIsNoBaseline()
{
    analysis::Comparison c;
    c.a.publishers = 2; // one of them on something else
    c.b.publishers = 1;
    c.demandA.publishers = c.demandB.publishers = 1;
    QCOMPARE(wording::analystDetails(c).at(1),
             u"Baseline: not available, there are no two publishers that name skills for the same role."_qs);
    QVERIFY(wording::weightedDetails(c).join(u'\n').contains(
        u"by publishers: not available, it needs two publishers that describe a role’s skills"_qs));
}

void TestWording::chipsDropTheirOwnFilterOnly()
{
    FilterSpec spec;
    spec.salaryFrom = 100'000;
    spec.levels = {Level::Mid, Level::Senior};
    const auto chips = wording::chips(spec, {}, u"USD"_qs);
    QCOMPARE(chips.size(), size_t(2));
    QCOMPARE(chips[0].text, u"salary ≥ 100K USD"_qs);
    QVERIFY(!chips[0].rest.salaryFrom);
    QCOMPARE(chips[0].rest.levels, spec.levels);
    QCOMPARE(chips[1].text, u"Mid, Senior"_qs);
    QVERIFY(wording::chips({}, {}, {}).empty());
    QCOMPARE(wording::filterName({}, {}, {}), u"all levels, any salary"_qs);
}

void TestWording::chipsNameExactValues()
{
    FilterSpec spec;
    spec.places = {u"york"_qs};
    spec.placeValues = {{u"Springfield"_qs, u"US"_qs}, {{}, u"DE"_qs}, {u"%2"_qs, {}}};
    spec.employerValues = {u"AT&T"_qs};
    const auto chips = wording::chips(spec, {}, u"USD"_qs);
    QCOMPARE(chips.size(), size_t(2));
    QCOMPARE(chips[0].text, u"place: york, Springfield, US, DE, %2"_qs);
    QVERIFY(chips[0].rest.places.empty() && chips[0].rest.placeValues.empty());
    QCOMPARE(chips[0].rest.employerValues, spec.employerValues);
    QCOMPARE(chips[1].text, u"employer: AT&T"_qs);
    QVERIFY(chips[1].rest.employerValues.empty());
}

void TestWording::filterNamesKeepTheirValues()
{
    FilterSpec spec;
    spec.placeValues = {{u"Springfield"_qs, u"US"_qs}};
    spec.employerValues = {u"Smith, Jones"_qs};
    QCOMPARE(wording::filterName(spec, {}, u"USD"_qs), u"place: Springfield, US · employer: Smith, Jones"_qs);
}

void TestWording::hiddenCountsAddUpInWords()
{
    std::array<quint32, hiddenKeyCount> hidden{};
    QCOMPARE(wording::countsSentence(5, 5, hidden), u"5 of 5 shown"_qs);
    hidden[static_cast<size_t>(HiddenKey::Level)] = 2000;
    hidden[static_cast<size_t>(HiddenKey::Several)] = 1;
    QCOMPARE(wording::countsSentence(3, 2004, hidden),
             u"3 of 2,004 shown, hidden: 2,000 other level, 1 for several reasons"_qs);
}

void TestWording::oldOutlooksSayHowOld()
{
    const Outlook outlook{11.0, 2019, 2029, u"United States"_qs, u"computer and IT occupations"_qs, u"US Bureau"_qs};
    const QString now = wording::outlook(outlook, QDate(2026, 11, 20));
    QVERIFY2(now.contains(u"11 %, 2019–2029"_qs) && now.contains(u"base year 2019, 7 years old"_qs), qPrintable(now));
    QVERIFY(!now.contains(u"period over"_qs));
    QVERIFY(wording::outlook(outlook, QDate(2030, 1, 1)).contains(u"period over"_qs));
    QVERIFY(wording::outlook({}, QDate(2026, 1, 1)).contains(u"no figure given"_qs));
    QVERIFY(wording::outlook(outlook, QDate(2020, 1, 1)).contains(u"base year 2019, 1 year old"_qs));
    QVERIFY(!wording::outlook(outlook, QDate(2019, 5, 1)).contains(u"old"_qs));
    QVERIFY(!wording::outlook(outlook, QDate(2018, 5, 1)).contains(u"old"_qs)); // a base year to come
}

void TestWording::decimalsAreTheReadersOwn()
{
    FilterSpec spec;
    spec.ranges = SalaryRanges::Wide;
    analysis::DemandDifference skill;
    skill.interval = {-0.3, -0.002};
    const auto said = [&] {
        return QStringList{wording::filterName(spec, {}, u"USD"_qs), wording::fileSize(1'208'412'345),
                           wording::difference(skill)};
    };
    const QStringList canonical{u"range over 1.5 times its bottom"_qs, u"1,208.4 MB"_qs, u"−30 to −0.2 points"_qs};
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QStringList german = said();
    const QStringList machine = [&] {
        const wording::Canonical canon;
        return said();
    }();
    QLocale::setDefault(before);
    QCOMPARE(german, (QStringList{u"range over 1,5 times its bottom"_qs, u"1.208,4 MB"_qs, u"−30 to −0,2 points"_qs}));
    QCOMPARE(machine, canonical);
}

void TestWording::agesAreFullMonthsOrYears()
{
    QCOMPARE(wording::age(QDate(2024, 10, 30), QDate(2026, 11, 20)), u"2 years old"_qs);
    QCOMPARE(wording::age(QDate(2024, 10, 30), QDate(2025, 10, 29)), u"11 months old"_qs);
    QCOMPARE(wording::age(QDate(2024, 10, 30), QDate(2024, 11, 30)), u"1 month old"_qs);
    QCOMPARE(wording::age(QDate(2024, 10, 30), QDate(2024, 11, 29)), QString());
    QCOMPARE(wording::age(QDate(2030, 1, 1), QDate(2024, 11, 29)), QString());
    QCOMPARE(wording::age({}, QDate(2024, 11, 29)), QString());
}

void TestWording::roleNamesShorten()
{
    QCOMPARE(wording::shortRoleName(u"Data Scientist"_qs, 20), u"Data Scientist"_qs);
    QCOMPARE(wording::shortRoleName(u"Machine Learning Engineer"_qs, 15), u"ML Engineer"_qs);
    QVERIFY(wording::shortRoleName(QString(60, u'x'), 15).size() <= 15);
    QCOMPARE(wording::shortRoleName(u"Principal Engineer for Realtime Recommenders"_qs, 15), u"Principal Engi…"_qs);
}

void TestWording::everyErrorHasASentence()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const QString text = wording::sentence({static_cast<ErrorCode>(i), {u"one"_qs, u"two"_qs, u"three"_qs}});
        QVERIFY2(text.size() > 2 && !text.contains(u'%'), qPrintable(QString::number(i) + text));
    }
}

void TestWording::placeholdersInNamesStayAsTheyAre()
{
    analysis::Comparison c;
    c.a.name = u"%1 %2"_qs;
    c.b.name = u"%2 <b>"_qs;
    c.skills.aOfB = {1, 10};
    c.skills.bOfA = {1, 10};
    QVERIFY(wording::plain(wording::skillsReading(c)).contains(u"named for %2 <b>, 1 is also named for %1 %2."_qs));
    const QString error = wording::sentence({ErrorCode::LibraryForeign, {u"/%2/%1"_qs, u"x"_qs}});
    QVERIFY(error.startsWith(u"/%2/%1 is not"_qs));
}

void TestWording::reportSentences()
{
    QCOMPARE(wording::aYear(u"120K – 150K USD"_qs), u"120K – 150K USD a year"_qs);
    QCOMPARE(wording::moreOnPage(1204), u"+1,204\u00A0on\u00A0page\u00A0{page}"_qs);
    QCOMPARE(wording::jobsSentence(1, 0, 5, u"%2"_qs, u"B"_qs, u"any salary"_qs),
             u"Of the 5 job ads here: 1 for %2, none for B; any salary."_qs);
    QCOMPARE(wording::jobsSentence(0, 0, 1, u"A"_qs, u"B"_qs, {}),
             u"Of the 1 job ad here, none is for either role."_qs);
    QCOMPARE(wording::firstFooter(4, 0, 2, {QDate(2024, 10, 30)}),
             u"From 4 articles by 2 publishers, one dated 30 October 2024. Not the whole job market. "_qs);
    QCOMPARE(wording::firstFooter(1, 1, 1, {}), u"From O*NET, none dated. Not the whole job market. "_qs);
    QVERIFY(wording::firstFooter(3, 1, 2, {}).startsWith(u"From 2 articles and O*NET by 2 publishers, "_qs));
    QCOMPARE(wording::sources(0, 0), u"0 articles"_qs);
    QCOMPARE(wording::sources(2, 2), u"2 releases of O*NET"_qs);
    QCOMPARE(wording::strengths(u"required"_qs, u"required"_qs), u"required"_qs);
}

void TestWording::chartSentences()
{
    QCOMPARE(wording::partTooltip(3, u"only %1"_qs), u"3: only %1"_qs);
    QCOMPARE(wording::moreCategories(1), u"and 1 more category"_qs);
    QCOMPARE(wording::binTooltip(u"100K – 110K"_qs, 12, 1204), u"100K – 110K: 12 of 1,204"_qs);
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
