// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "text/repair.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;

class TestRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void leavesAlone_data();
    void leavesAlone();
    void mendsBesideHealthyCharacters();
    void everyLatinLetterComesBack();
    void hostileTextTakesLinearTime();
};

void TestRepair::mends_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<int>("count");
    QTest::newRow("dot as Thai") << u"5 min ยท May"_qs << u"5 min · May"_qs << 1;
    QTest::newRow("dot as Greek") << u"5 min Β· May"_qs << u"5 min · May"_qs << 1;
    QTest::newRow("dot as Latin") << u"5 min Â· May"_qs << u"5 min · May"_qs << 1;
    QTest::newRow("eyes as Greek") << u"Look πŸ‘€"_qs << u"Look 👀"_qs << 1;
    QTest::newRow("eyes as Latin") << u"Look ðŸ‘€"_qs << u"Look 👀"_qs << 1;
    QTest::newRow("eyes as Thai") << u"Look ๐\u009F‘€"_qs << u"Look 👀"_qs << 1;
    QTest::newRow("apostrophe") << u"a roleâ€™s tools"_qs << u"a role’s tools"_qs << 1;
    QTest::newRow("apostrophe, controls left") << u"a roleâ\u0080\u0099s tools"_qs << u"a role’s tools"_qs << 1;
    QTest::newRow("apostrophe as Greek") << u"a roleβ€™s tools"_qs << u"a role’s tools"_qs << 1;
    QTest::newRow("apostrophe as Thai") << u"a roleโ€\u0099s tools"_qs << u"a role’s tools"_qs << 1;
    QTest::newRow("quotes") << u"â€œbigâ€\u009D"_qs << u"“big”"_qs << 2;
    QTest::newRow("dashes") << u"1â€“2 â€” 3"_qs << u"1–2 — 3"_qs << 2;
    QTest::newRow("ellipsis, bullet") << u"â€¢ moreâ€¦"_qs << u"• more…"_qs << 2;
    QTest::newRow("euro, trade mark") << u"â‚¬ 5 Xâ„¢"_qs << u"€ 5 X™"_qs << 2;
    QTest::newRow("accents") << u"cafÃ©, KÃ¶ln, MÃ¼nchen"_qs << u"café, Köln, München"_qs << 3;
    QTest::newRow("capital umlaut") << u"Ã–sterreich, GRÃ–SSE"_qs << u"Österreich, GRÖSSE"_qs << 2;
    QTest::newRow("Polish") << u"GdaÅ\u0084sk, ŁÃ³dÅº, mÄ…ka"_qs << u"Gdańsk, Łódź, mąka"_qs << 4;
    QTest::newRow("no-break space") << u"12Â\u00A0km"_qs << u"12\u00A0km"_qs << 1;
    QTest::newRow("accent as Thai") << u"cafรฉ"_qs << u"café"_qs << 1;
    QTest::newRow("Cyrillic as Latin") << u"Ð”Ð°Ð½Ð½Ñ‹Ðµ"_qs << u"Данные"_qs << 6;
    QTest::newRow("byte order mark") << u"ï»¿Title"_qs << u"\uFEFFTitle"_qs << 1;
    QTest::newRow("at the very end") << u"doneâ€¦"_qs << u"done…"_qs << 1;
}

void TestRepair::mends()
{
    QFETCH(QString, damaged);
    QFETCH(QString, mended);
    QFETCH(int, count);
    const text::Repair repair = text::repaired(damaged);
    QCOMPARE(repair.text, mended);
    QCOMPARE(repair.count, count);
    QCOMPARE(text::repaired(mended).text, mended);
    QCOMPARE(text::repaired(mended).count, 0);
}

void TestRepair::leavesAlone_data()
{
    QTest::addColumn<QString>("healthy");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"C++ & SQL: 3 – 5 years’ work • “data” · café"_qs;
    QTest::newRow("French") << u"« Où est le café ? » – il est né à Évry…"_qs;
    QTest::newRow("capitals before quotes") << u"“CAFÉ” NESCAFÉ® SOCIÉTÉ’ DÉJÀ… AMANHÃ” IRMÃ’ HYVÄ” Ä…"_qs;
    QTest::newRow("small letter before signs") << u"(né…”) “voilà…” pâ…”"_qs;
    QTest::newRow("German") << u"Größe, Ärzte, Öl, „Übermaß“"_qs;
    QTest::newRow("Turkish, Polish") << u"Şişli, Çağrı, Żółć, Łódź"_qs;
    QTest::newRow("Greek") << u"Ο Βασίλης είπε «Β» και Β· ύστερα Β΄ Λυκείου."_qs;
    QTest::newRow("Greek capitals") << u"ΑΝΑΛΥΣΗ ΔΕΔΟΜΕΝΩΝ· ΣΤΑΤΙΣΤΙΚΗ…"_qs;
    QTest::newRow("Greek symbols") << u"α = 0.05, Ω·cm, μ…, Σ, π, β”"_qs;
    QTest::newRow("Thai") << u"ยกตัวอย่าง ทักษะการวิเคราะห์ข้อมูล รบ ยก"_qs;
    QTest::newRow("Thai words alone") << u"the word รบ and the word นก"_qs;
    QTest::newRow("Thai digits") << u"๑๒๓ ปี"_qs;
    QTest::newRow("Cyrillic") << u"Данные и анализ"_qs;
    QTest::newRow("emoji") << u"👀 🚀 ✓"_qs;
    QTest::newRow("lone lead") << u"Â"_qs;
    QTest::newRow("cut sequence") << u"roleâ€"_qs;
    QTest::newRow("Vietnamese") << u"Kỹ năng phân tích dữ liệu"_qs;
}

void TestRepair::leavesAlone()
{
    QFETCH(QString, healthy);
    const text::Repair repair = text::repaired(healthy);
    QCOMPARE(repair.text, healthy);
    QCOMPARE(repair.count, 0);
}

void TestRepair::mendsBesideHealthyCharacters()
{
    const QString rest = u"\n“A longer day” in a café is – for most – a good day.\n"_qs;
    const text::Repair repair = text::repaired(u"• a role’s day Β· 2 min\nκαι Β·\nEyes πŸ‘€ café"_qs + rest);
    QCOMPARE(repair.text, u"• a role’s day · 2 min\nκαι Β·\nEyes 👀 café"_qs + rest);
    QCOMPARE(repair.count, 2);
}

void TestRepair::everyLatinLetterComesBack()
{
    for (char16_t c = 0xA1; c < 0x180; ++c) {
        const QString healthy = u"ab"_qs + QChar(c) + u"cd"_qs;
        const text::Repair repair = text::repaired(QString::fromLatin1(healthy.toUtf8()));
        QCOMPARE(repair.text, healthy);
        QCOMPARE(repair.count, 1);
    }
}

void TestRepair::hostileTextTakesLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"Â"_qs, u"â€"_qs, u"Β·"_qs, u"ยท"_qs, u"β"_qs, u"Β·\n"_qs, u"Â·Β·"_qs, u"ย"_qs})
        QVERIFY(text::repaired(piece.repeated(500'000)).text.size() > 0);
    QVERIFY2(timer.elapsed() < tests::patience(20'000), "a text of a few MB takes its time squared");
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
