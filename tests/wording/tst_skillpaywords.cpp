// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/skillpaywords.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::analysis;

namespace {

SkillPay told(double difference, Interval interval)
{
    SkillPay pay;
    pay.naming = {40, 12, 0.1};
    pay.others = {44, 15, 0.1};
    pay.difference = difference;
    pay.ofLows = difference - 0.02;
    pay.ofHighs = difference + 0.02;
    pay.interval = interval;
    return pay;
}

} // namespace

class TestSkillPayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentenceClaimsADifferenceBetweenAdsOnly()
    {
        QCOMPARE(
            wording::skillPaySentence(told(0.071, {0.012, 0.13}), QStringLiteral("Python")),
            QStringLiteral(
                "In these 84 job ads, at equal stated level and type, those naming Python advertise about 7 % more "
                "(95 % interval: 1 % more to 13 % more); this is a difference between advertisements, it does not "
                "say that learning Python raises pay."));
        QCOMPARE(wording::skillPaySpan(told(0.071, {0.012, 0.13})),
                 QStringLiteral("By the lows 5 % more, by the middles of the ranges 7 % more, by the highs 9 % more."));
    }

    void intervalAcrossNoneCannotTell()
    {
        const QString said = wording::skillPaySentence(told(-0.03, {-0.1, 0.05}), QStringLiteral("R"));
        QVERIFY2(said.contains(QStringLiteral("about 3 % less (95 % interval: 10 % less to 5 % more, so whether it is "
                                              "more or less cannot be told)")),
                 qPrintable(said));
        QVERIFY(wording::skillPaySentence(told(0.001, {-0.05, 0.05}), QStringLiteral("R"))
                    .contains(QStringLiteral("advertise about the same")));
    }

    void refusalSaysWhatIsMissing()
    {
        SkillPay pay = told(0.1, {-0.2, 0.4});
        pay.naming = {7, 3, 0.43};
        pay.refusals = {PayRefusal::FewAds, PayRefusal::FewEmployers, PayRefusal::OneEmployer,
                        PayRefusal::WideInterval};
        const QString said = wording::skillPaySentence(pay, QStringLiteral("Rust"));
        for (const char *part : {"Not enough to say for Rust: ", "7 and 44 job ads", "needs 10", "3 and 15 named",
                                 "needs 5", "43 %", "25 %", "20 % less to 40 % more, 60 points", "40 at most"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said + u'\n' + QLatin1String(part)));
        QVERIFY(wording::skillPaySpan(pay).isEmpty());
        pay.naming = pay.others = {};
        const QString none = wording::skillPaySentence(pay, QStringLiteral("Rust"));
        QVERIFY2(none.startsWith(QStringLiteral("Not enough to say for Rust: at no stated level")), qPrintable(none));
        QVERIFY(!none.contains(u'0'));
    }

    void intervalIsAsSureAsTheTailSet()
    {
        SkillPay pay = told(0.1, {0.05, 0.2});
        pay.thresholds.tail = 0.005;
        QVERIFY(
            wording::skillPaySentence(pay, QStringLiteral("R")).contains(QStringLiteral("(99 % interval: 5 % more")));
        QVERIFY(wording::skillPayMethod(pay.thresholds).contains(QStringLiteral("a 99 % bootstrap interval")));
        pay.refusals = {PayRefusal::WideInterval};
        QVERIFY(wording::skillPaySentence(pay, QStringLiteral("R")).contains(QStringLiteral("the 99 % interval is")));
    }

    void noWordClaimsMore()
    {
        SkillPay refused = told(0.1, {-0.2, 0.4});
        refused.refusals = {PayRefusal::FewAds};
        refused.leftOut = 3;
        const QString all = wording::skillPaySentence(told(0.1, {0.05, 0.2}), QStringLiteral("X"))
            + wording::skillPaySentence(refused, QStringLiteral("X")) + wording::skillPaySpan(told(0.1, {0.05, 0.2}))
            + wording::skillPayLeftOut(refused) + wording::skillPayMethod({}) + wording::skillAndPay();
        for (const char *word : {"adds", "boost", "worth", "premium", "benchmark", "the market"})
            QVERIFY2(!all.contains(QLatin1String(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestSkillPayWords)
#include "tst_skillpaywords.moc"
