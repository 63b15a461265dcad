// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/errors.h"
#include "wording/feedfieldwords.h"
#include "wording/feedformatwords.h"
#include "wording/feedwords.h"
#include "wording/importwords.h"

#include <QSet>
#include <QTest>

using namespace rolescope;

class TestFeedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentence();
    void linesAndNumbersAreNamed();
    void otherKindsAreNamed();
    void columnsLeftOutAreNamed();
    void unknownCodesAreShown();
    void faultsHaveSentences();
    void fieldsHaveNames();
    void valuesAreSaidAsRead();
    void formatsHaveWords();
};

void TestFeedWords::everyCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QStringList codes{u"empty"_qs,       u"spreadsheet"_qs,     u"archive"_qs,    u"html"_qs,
                            u"xml"_qs,         u"lfs_pointer"_qs,     u"other_kind"_qs, u"binary"_qs,
                            u"wide"_qs,        u"json_no_records"_qs, u"open_quote"_qs, u"long_cell"_qs,
                            u"long_record"_qs, u"json_deep"_qs,       u"json_long"_qs,  u"json_syntax"_qs,
                            u"east_asian"_qs};
    for (const QString &code : codes) {
        const QString words =
            wording::sentence({domain::ErrorCode::FeedInvalid, {u"/%2/jobs.csv"_qs, code, u"596"_qs}});
        QVERIFY2(words.startsWith(u"/%2/jobs.csv"), qPrintable(words));
        QVERIFY2(words.endsWith(u'.') && !words.contains(u"%1"), qPrintable(words));
        QVERIFY2(!words.contains(u": "_qs + code), qPrintable(words));
        sentences.insert(words);
    }
    QCOMPARE(sentences.size(), codes.size());
}

void TestFeedWords::linesAndNumbersAreNamed()
{
    for (const QString &code : {u"open_quote"_qs, u"long_cell"_qs, u"long_record"_qs, u"json_syntax"_qs, u"wide"_qs})
        QVERIFY(wording::feedProblem({u"jobs.csv"_qs, code, u"596"_qs}).contains(u"596"));
}

void TestFeedWords::otherKindsAreNamed()
{
    QVERIFY(wording::feedProblem({u"a"_qs, u"other_kind"_qs, u"pdf"_qs}).contains(u"a PDF"));
    QVERIFY(wording::feedProblem({u"a"_qs, u"other_kind"_qs, u"picture"_qs}).contains(u"a picture"));
}

void TestFeedWords::columnsLeftOutAreNamed()
{
    QCOMPARE(wording::importNotice(u"set_aside_more: 2"_qs),
             u"Rows set aside for which their file had no more room, so that it lacks them: 2."_qs);
    QCOMPARE(wording::importNotice(u"unused_columns: 0: Shift"_qs), u"Not imported: column Shift."_qs);
    QCOMPARE(wording::importNotice(u"unused_columns: 0: a: b, %2"_qs), u"Not imported: columns a: b, %2."_qs);
    QCOMPARE(wording::importNotice(u"unused_columns: 3: %2, x"_qs), u"Not imported: columns %2, x and 3 more."_qs);
}

void TestFeedWords::unknownCodesAreShown()
{
    QCOMPARE(wording::feedProblem({u"a"_qs, u"odd"_qs, u"5"_qs}), u"a was not imported: odd, 5."_qs);
    QCOMPARE(wording::recordFault(u"odd"_qs), u"odd"_qs);
}

void TestFeedWords::faultsHaveSentences()
{
    for (const QString &code :
         {u"short_row"_qs, u"long_row"_qs, u"open_quote"_qs, u"cut_off"_qs, u"not_an_object"_qs, u"bad_json"_qs})
        QVERIFY2(wording::recordFault(code).endsWith(u'.'), qPrintable(code));
}

void TestFeedWords::fieldsHaveNames()
{
    QCOMPARE(wording::feedField(u"salary_low"), u"salary, low end"_qs);
    QCOMPARE(wording::feedField(u"odd"), u"odd"_qs);
}

void TestFeedWords::valuesAreSaidAsRead()
{
    const domain::Catalog none;
    domain::Job job;
    job.title = u"Senior Yak Keeper"_qs;
    job.salary = {u"USD"_qs, domain::Period::Year, 12'000'000, 15'000'000};
    job.posted = QDate(2024, 5, 12);
    text::TitleReading reading;
    reading.level = domain::Level::Senior;
    const auto value = [&](QStringView code) { return wording::feedValue(code, job, reading, none); };
    QCOMPARE(value(u"salary"), u"120,000 – 150,000 USD a year"_qs);
    QCOMPARE(value(u"salary_low"), u"120,000 USD a year"_qs);
    QCOMPARE(value(u"posted"), u"12 May 2024"_qs);
    QCOMPARE(value(u"level"), u"Senior (from the title)"_qs);
    QCOMPARE(value(u"title"), u"Senior Yak Keeper · not one of your roles, Senior (from the title)"_qs);
    job.statedLevel = domain::Level::Mid;
    QCOMPARE(value(u"level"), u"Mid"_qs);
    job.salary = {{}, domain::Period::Unknown, 12'000, {}};
    QCOMPARE(value(u"salary"), u"from 120 (currency not stated) (period not stated)"_qs);
}

void TestFeedWords::formatsHaveWords()
{
    QCOMPARE(wording::howSure(1), u"sure"_qs);
    QCOMPARE(wording::howSure(0.7), u"likely"_qs);
    QCOMPARE(wording::howSure(0.5), u"please check"_qs);
    QCOMPARE(wording::fileSize(1), u"1 byte"_qs);
    QCOMPARE(wording::fileSize(8'412'345), u"8.4 MB"_qs);
    QCOMPARE(wording::fileSize(1'234'000'000), u"1,234.0 MB"_qs);
    QCOMPARE(wording::fileSize(12'400), u"12 KB"_qs);
    QCOMPARE(wording::feedRows(1, true), u"1 row"_qs);
    QCOMPARE(wording::feedRows(51, true), u"51 rows"_qs);
    QCOMPARE(wording::feedRows(123'456, false), u"about 120,000 rows"_qs);
    QCOMPARE(wording::feedRows(99'600, false), u"about 100,000 rows"_qs);
    QCOMPARE(wording::delimiterName('\t'), u"tab"_qs);
}

QTEST_APPLESS_MAIN(TestFeedWords)
#include "tst_feedwords.moc"
