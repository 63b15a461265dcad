// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "reportfixture.h"

#include "report/comparisonjson.h"
#include "report/comparisontext.h"

#include <QJsonArray>
#include <QTest>

using namespace rolescope;
using domain::JobType;
using domain::Level;

namespace {

QString textOf(const report::Runs &runs)
{
    QString text;
    for (const report::Run &run : runs)
        text += run.text;
    return text;
}

/// Two roles: 40 ads of two levels, and five.
struct Salaries {
    domain::Catalog catalog;
    analysis::Comparison comparison;

    Salaries()
    {
        comparison.a.name = QStringLiteral("Painter");
        comparison.b.name = QStringLiteral("Decorator");
        comparison.salaryA = summary(1, 40);
        comparison.salaryB = summary(2, 5);
        comparison.a.jobs = 44;
        comparison.b.jobs = 5;
        comparison.jobsTotal = 60;
    }
    static analysis::SalarySummary summary(int role, int ads)
    {
        analysis::SalaryInput input;
        input.role = domain::RoleId(role);
        input.currency = QStringLiteral("USD");
        for (int i = 0; i < ads; ++i)
            input.points.push_back({domain::JobId(role * 100 + i),
                                    {50'000 + i * 1000, 60'000 + i * 1000},
                                    i % 4 == 0 ? Level::Senior : Level::Entry,
                                    JobType::FullTime,
                                    static_cast<quint32>(i % 10 + 1)});
        input.jobs = ads + (ads > 5 ? 4 : 0);
        return analysis::summarizeSalaries(input);
    }
    report::ComparisonInput input() const
    {
        return {comparison, catalog, {}, QStringLiteral("all levels, any salary"), 60, 60, QDate(2026, 11, 20)};
    }
};

} // namespace

/// Salaries are told the same in every format.
class TestSalaryReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstPageSaysWhatBarsRestOn();
    void detailsHaveARowALevel();
    void textHasTheSameFigures();
    void jsonHasTheSameFigures();
};

void TestSalaryReport::firstPageSaysWhatBarsRestOn()
{
    const Salaries s;
    QStringList figures, paragraphs;
    for (const report::Block &block : report::firstPage(s.input(), 0)) {
        if (const auto *salary = std::get_if<report::SalaryBlock>(&block))
            for (const chart::SalaryLine &line : salary->data.lines)
                figures << line.label + u' ' + line.figure;
        if (const auto *paragraph = std::get_if<report::ParagraphBlock>(&block))
            paragraphs << textOf(paragraph->runs);
    }
    QCOMPARE(figures,
             QStringList({QStringLiteral("Painter 69.5K – 79.5K USD a year"),
                          QStringLiteral("Decorator 50K – 64K USD a year")}));
    QVERIFY2(paragraphs.contains(QStringLiteral("Median low to median high. Painter: 40 job ads, 10 employers; "
                                                "Decorator: 5 job ads: listed, too few for a median.")),
             qPrintable(paragraphs.join(u'|')));
}

void TestSalaryReport::detailsHaveARowALevel()
{
    const Salaries s;
    QList<QStringList> rows;
    QStringList paragraphs;
    bool found = false;
    for (const report::Block &block : report::detailPages(s.input())) {
        if (const auto *heading = std::get_if<report::HeadingBlock>(&block))
            found = heading->text == QStringLiteral("Salary by level");
        const auto *table = std::get_if<report::TableBlock>(&block);
        if (found && table && rows.isEmpty())
            for (const report::TableRow &row : table->rows) {
                QStringList cells;
                for (const report::Runs &cell : row.cells)
                    cells << textOf(cell);
                rows << cells;
            }
        if (const auto *paragraph = std::get_if<report::ParagraphBlock>(&block))
            paragraphs << textOf(paragraph->runs);
    }
    QCOMPARE(rows.size(), 6); // all levels, entry and senior of both
    QCOMPARE(rows[0].mid(0, 4),
             QStringList({QStringLiteral("all levels"), QStringLiteral("40"), QStringLiteral("10"),
                          QStringLiteral("69.5K – 79.5K")}));
    QCOMPARE(rows[3][3], QString());
    QVERIFY(rows[3][6].startsWith(QStringLiteral("too few for a median: 50K – 64K")));
    QVERIFY2(paragraphs.contains(QStringLiteral("Not counted for Painter: salary unknown: 4 job ads.")),
             qPrintable(paragraphs.join(u'|')));
}

void TestSalaryReport::textHasTheSameFigures()
{
    const Salaries s;
    const QString text = report::comparisonText(s.comparison, s.catalog);
    QVERIFY2(
        text.contains(QStringLiteral("Painter: 69.5K – 79.5K USD a year, median low to median high of 40 job ads.")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("  - Senior / Expert: median low to median high 68K – 78K USD a year")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("5 job ads; a median needs 6.")));
}

void TestSalaryReport::jsonHasTheSameFigures()
{
    const Salaries s;
    const QJsonArray roles = report::comparisonJson(s.comparison, s.catalog)[u"roles"].toArray();
    const QJsonObject painter = roles[0].toObject()[u"salary"].toObject();
    QCOMPARE(painter[u"n"].toInt(), 40);
    QCOMPARE(painter[u"median_low"].toInt(), 69'500);
    QCOMPARE(painter[u"tier"].toString(), QStringLiteral("deciles"));
    QCOMPARE(painter[u"unknown"].toInt(), 4);
    QCOMPARE(painter[u"levels"].toArray().size(), 2);
    QCOMPARE(painter[u"quartiles"].toObject()[u"low"].toArray()[0].toInt(), 59'750);
    const QJsonObject decorator = roles[1].toObject()[u"salary"].toObject();
    QVERIFY(decorator[u"median_low"].isNull());
    QCOMPARE(decorator[u"highest"].toInt(), 64'000);
}

QTEST_MAIN(TestSalaryReport)
#include "tst_salaryreport.moc"
