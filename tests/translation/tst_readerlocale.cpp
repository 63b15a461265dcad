// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"
#include "pseudotranslator.h"

#include "report/comparisoncsv.h"
#include "report/comparisonjson.h"
#include "wording/jobwords.h"
#include "wording/methodwords.h"
#include "wording/phrase.h"
#include "wording/readerlocale.h"

#include <QAbstractItemView>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;

namespace {

/// The default locale while one lives.
class Reader {
public:
    explicit Reader(const QLocale &locale) { QLocale::setDefault(locale); }
    ~Reader() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(Reader)
};

QStringList list(const char *words) { return QString::fromLatin1(words).split(u'|'); }

const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

/// Numbers and days as the reader writes them in the window, and always the same where programs read.
class TestReaderLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void numbers()
    {
        QCOMPARE(wording::number(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(wording::decimal(0.5, 'f', 2), QStringLiteral("0.50"));
        const Reader reader(german);
        QCOMPARE(wording::number(1234567), QStringLiteral("1.234.567"));
        QCOMPARE(wording::decimal(0.5, 'f', 2), QStringLiteral("0,50"));
        const wording::Canonical canonical;
        QCOMPARE(wording::number(1234567), QStringLiteral("1,234,567"));
    }

    void typedNumbers()
    {
        const Reader reader(german);
        bool ok = false;
        QCOMPARE(wording::decimalOf(QStringLiteral("0,25"), &ok), 0.25);
        QVERIFY(ok);
        QCOMPARE(wording::decimalOf(QStringLiteral("0.25"), &ok), 0.25);
        QVERIFY(ok);
        wording::decimalOf(QStringLiteral("a quarter"), &ok);
        QVERIFY(!ok);
    }

    void days_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("inWords");
        QTest::addColumn<QString>("inFigures");
        QTest::newRow("none") << QLocale::c() << "3 May 2024"
                              << "2024-05-03";
        QTest::newRow("German") << german << "3. May 2024"
                                << "03.05.2024"; // the month is a text
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << "3 May 2024"
                                 << "03/05/2024";
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << "May 3, 2024"
                                  << "5/3/2024";
    }
    void days()
    {
        QFETCH(QLocale, locale);
        const Reader reader(locale);
        QTEST(wording::longDate({2024, 5, 3}), "inWords");
        QTEST(wording::shortDate({2024, 5, 3}), "inFigures");
        QCOMPARE(wording::longDate({}), QString());
    }

    void windowFollowsTheReader()
    {
        const Reader reader(german);
        uitest::WindowHarness h;
        h.start(h.libraryWith({{"\"low\": 100000", "\"low\": 100550"}}));
        const QAbstractItemModel *jobs = h.find<QAbstractItemView>("jobList")->model();
        QStringList shown;
        for (int row = 0; row < jobs->rowCount(); ++row) {
            for (int column = 0; column < jobs->columnCount(); ++column)
                shown << jobs->index(row, column).data().toString();
        }
        const QString all = shown.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("100.550")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("100,550")), qPrintable(all));
    }

    /// A translation and another locale change no byte of what programs read.
    void machineFormatsStay()
    {
        uitest::WindowHarness h;
        const auto &window = h.start();
        const auto catalog = window.snapshot().catalog;
        const auto comparison = window.comparison();
        QVERIFY(comparison);
        const auto json = [&] { return QJsonDocument(report::comparisonJson(*comparison, *catalog)).toJson(); };
        const auto csv = [&] { return report::comparisonCsv(*comparison, *catalog, text::CsvReader::Any); };
        const QByteArray jsonBefore = json();
        const QByteArray csvBefore = csv();
        const Reader reader(german);
        translationtest::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCOMPARE(json(), jsonBefore);
        QCOMPARE(csv(), csvBefore);
        QCoreApplication::removeTranslator(&pseudo);
    }

    void commandLineStays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << list("compare|Data Scientist|Machine Learning Engineer");
        QTest::newRow("compare json") << list("compare|Data Scientist|Machine Learning Engineer|--json");
        QTest::newRow("jobs csv") << list("jobs|--format|csv");
        QTest::newRow("jobs json") << list("jobs|--json");
        QTest::newRow("roles") << list("roles");
        QTest::newRow("salary json") << list("salary|Data Scientist|--json");
    }
    void commandLineStays()
    {
        QFETCH(QStringList, arguments);
        const QByteArray plain = output(arguments, QStringLiteral("C.UTF-8"));
        QVERIFY(plain.size() > 40);
        QCOMPARE(output(arguments, QStringLiteral("de_DE.UTF-8")), plain);
        QCOMPARE(output(arguments, QStringLiteral("ar_EG.UTF-8")), plain);
    }

private:
    QByteArray output(const QStringList &arguments, const QString &locale)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"})
            environment.insert(QLatin1String(name), locale);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ROLESCOPE_CLI), arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReaderLocale)
#include "tst_readerlocale.moc"
