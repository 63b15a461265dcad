// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "importer/outlookreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;
using domain::Outlook;

class TestOutlookReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void hostileTextEnds();
};

Q_DECLARE_METATYPE(std::optional<Outlook>)

void TestOutlookReader::reads_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<std::optional<Outlook>>("outlook");
    const auto row = [](const char *name, const char16_t *paragraph, const std::optional<Outlook> &outlook) {
        QTest::newRow(name) << QString::fromUtf16(paragraph) << outlook;
    };
    const QString bls = QStringLiteral("US Bureau of Labor Statistics");
    const QString us = QStringLiteral("United States");
    row("all of it",
        u"Good prospects. According to the U.S. Bureau of Labor Statistics (BLS), employment in bakeries and pastry "
        u"shops "
        u"is projected to grow by 7% from 2021 to 2031, faster than elsewhere. Bread stays in demand.",
        Outlook{7.0, 2021, 2031, us, u"bakeries and pastry shops"_qs, bls});
    row("named, no number",
        u"According to the US Bureau of Labor Statistics, employment for bakers and related roles is expected to grow "
        u"strongly over the next decade.",
        Outlook{{}, {}, {}, us, u"bakers and related roles"_qs, bls});
    row("saying verb",
        u"The World Economic Forum expects that demand for bakers will increase by 12.5 percent by 2030 worldwide.",
        Outlook{12.5, {}, 2030, u"worldwide"_qs, u"bakers"_qs, u"World Economic Forum"_qs});
    row("possessive document", u"According to LinkedIn’s 2020 Emerging Jobs Report, hiring grew 74% a year.",
        Outlook{74.0, {}, {}, {}, {}, u"LinkedIn"_qs});
    row("document by", u"A report by Gartner shows growth of 9 % for bakers.",
        Outlook{9.0, {}, {}, {}, u"bakers"_qs, u"Gartner"_qs});
    row("any name",
        u"According to a study by the Guild of Bakers, jobs for millers will decline 4% between 2020 and 2030.",
        Outlook{-4.0, 2020, 2030, {}, u"millers"_qs, u"Guild of Bakers"_qs});
    row("short name", u"The BLS projects 8% growth for bakers in the U.S. for 2023–33.",
        Outlook{8.0, 2023, 2033, us, u"bakers"_qs, bls});
    row("no name", u"Employment of bakers is projected to grow 6 percent from 2022 to 2032.",
        Outlook{6.0, 2022, 2032, {}, u"bakers"_qs, {}});
    row("range", u"Glassdoor reports that demand for bakers will grow 10-15% a year.",
        Outlook{{}, {}, {}, {}, u"bakers"_qs, u"Glassdoor"_qs});
    row("share, not growth", u"60% of employers expect rising demand for bakers.", std::nullopt);
    row("nobody named", u"According to industry experts, demand for bakers keeps growing.", std::nullopt);
    row("plain", u"The demand for bakers is on the rise, driven by tourism.", std::nullopt);
    row("other figures", u"A 2% milk is used. In 2020 we moved.", std::nullopt);
    row("empty", u"", std::nullopt);
}

void TestOutlookReader::reads()
{
    QFETCH(QString, paragraph);
    QFETCH(std::optional<Outlook>, outlook);
    const std::optional<Outlook> read = readOutlook(paragraph);
    QCOMPARE(read.has_value(), outlook.has_value());
    if (!read)
        return;
    QCOMPARE(read->percent.value_or(-999), outlook->percent.value_or(-999));
    QCOMPARE(read->fromYear.value_or(0), outlook->fromYear.value_or(0));
    QCOMPARE(read->toYear.value_or(0), outlook->toYear.value_or(0));
    QCOMPARE(read->place, outlook->place);
    QCOMPARE(read->population, outlook->population);
    QCOMPARE(read->origin, outlook->origin);
}

void TestOutlookReader::hostileTextEnds()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"According to The "_qs, u"A of "_qs, u"demand for "_qs, u"9% to "_qs, u"2019 to "_qs,
                                 u"growth in x"_qs, u"X. "_qs, u"A"_qs, u"employment in A's a "_qs})
        readOutlook(piece.repeated(100'000));
    QVERIFY2(timer.elapsed() < tests::patience(10'000), "an outlook of a few MB takes too long");
}

QTEST_GUILESS_MAIN(TestOutlookReader)
#include "tst_outlookreader.moc"
