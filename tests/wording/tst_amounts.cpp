// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/amounts.h"
#include "wording/jobwords.h"

#include <QLocale>
#include <QTest>

#include <utility>

using namespace rolescope;

namespace {

constexpr domain::Minor none = -1;

domain::Minor read(const QString &text) { return wording::amountOf(text).value_or(none); }

} // namespace

/// Amounts as people of several countries write them.
class TestAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("cents");
        const auto row = [](const char *locale, const char *thousands, const char *cents) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(thousands)
                                  << QString::fromUtf8(cents);
        };
        row("C", "58,000", "1,024.05");
        row("en_US", "58,000", "1,024.05");
        row("de_DE", "58.000", "1.024,05");
        row("de_CH", "58’000", "1’024.05");
        row("fr_FR", "58\u202f000", "1\u202f024,05");
        row("ar_EG", "٥٨٬٠٠٠", "١٬٠٢٤٫٠٥");
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(wording::amount(5'800'000), "thousands");
        QTEST(wording::amount(102'405), "cents");
        for (const domain::Minor amount :
             {0LL, 5LL, 2'450LL, 102'405LL, 5'800'000LL, 15'550'000LL, 123'456'700LL, 1'234'567'890LL})
            QCOMPARE(read(wording::amount(amount)), amount);
        QCOMPARE(read(wording::salaryRange({62'500, 62'500})), domain::Minor(6'250'000)); // "62.5K", "62,5K"
    }

    void typedAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("english");
        QTest::addColumn<qint64>("german");
        const auto row = [](const char *text, qint64 english, qint64 german) {
            QTest::newRow(text) << QString::fromUtf8(text) << english << german;
        };
        const auto both = [&](const char *text, qint64 amount) { row(text, amount, amount); };
        both("58,000", 5'800'000);
        both("58.000", 5'800'000); // nobody writes three decimals
        both("1,234,567", 123'456'700);
        both("1.234.567", 123'456'700);
        both("1,234.50", 123'450);
        both("1.234,50", 123'450);
        both(" 24.50 ", 2'450);
        both("24,50", 2'450);
        both("24,5", 2'450);
        both("62.5k", 6'250'000);
        both("62,5k", 6'250'000);
        both("1.2m", 120'000'000);
        both("58'000", 5'800'000);
        both("58 000 €", 5'800'000);
        both("58,", 5'800);
        row("1,200k", 120'000'000, 120'000); // which of the two a sign is, the locale says
        row("1.200k", 120'000, 120'000'000);
        row("1.2.3", none, 12'300);
        row("10,0000", 10'000'000, none); // a digit more in "10,000" as it is typed
        row("10.0000", none, 10'000'000);
        for (const char *bad : {"", "k", ".", ",5", "plenty", "-5", "1e5", "1e99", "nan", "NaN", "inf", "infinity",
                                "0x10", "5k5", "2000000000000"})
            both(bad, none);
    }
    void typedAmounts()
    {
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QTEST(read(text), "english");
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QTEST(read(text), "german");
    }
};

QTEST_MAIN(TestAmounts)
#include "tst_amounts.moc"
