// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisondocument.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"

#include <QTest>

using namespace rolescope;

namespace {

/// Two roles with one checked pair of duties and one suggested.
struct Duties {
    domain::Catalog catalog;
    analysis::Comparison comparison;

    Duties()
    {
        for (const int i : {1, 2}) {
            domain::Source source;
            source.id = domain::SourceId(i);
            source.title = QStringLiteral("Text %1").arg(i);
            catalog.sources.push_back(source);
            comparison.sources.push_back({i, source.id});
        }
        comparison.a.name = QStringLiteral("Painter");
        comparison.b.name = QStringLiteral("Decorator");
        analysis::SectionComparison section;
        section.section = domain::Section::Responsibilities;
        section.similar = {pair(QStringLiteral("paints walls"), QStringLiteral("makes rooms look new"), true),
                           pair(QStringLiteral("sweeps floors"), QStringLiteral("sweeps stairs"), false)};
        section.countA = 2;
        section.countB = 2;
        comparison.sections = {section};
    }
    static analysis::SimilarDuty pair(const QString &a, const QString &b, bool checked)
    {
        analysis::SimilarDuty duty;
        duty.a.text = a;
        duty.a.sources = {1};
        duty.b.text = b;
        duty.b.sources = {1, 2};
        duty.checked = checked;
        duty.cosine = checked ? 0 : 0.5;
        return duty;
    }
};

} // namespace

/// Similar duties are told the same in every format.
class TestDutyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasStateAndBothSides();
    void textHasRowsOfTwo();
    void documentHasATable();
};

void TestDutyReport::jsonHasStateAndBothSides()
{
    const Duties d;
    const QJsonObject json = report::comparisonJson(d.comparison, d.catalog);
    const QJsonValue section = json[QLatin1String("sections")][0];
    const QJsonArray similar = section[QLatin1String("similar")].toArray();
    QCOMPARE(similar.size(), 2);
    QCOMPARE(section[QLatin1String("counts")][QLatin1String("similar")].toInt(), 2);
    QCOMPARE(similar[0][QLatin1String("state")].toString(), QStringLiteral("checked"));
    QCOMPARE(similar[1][QLatin1String("state")].toString(), QStringLiteral("suggested"));
    QCOMPARE(similar[1][QLatin1String("cosine")].toDouble(), 0.5);
    QCOMPARE(similar[0][QLatin1String("a")][QLatin1String("text")].toString(), QStringLiteral("paints walls"));
    QCOMPARE(similar[0][QLatin1String("b")][QLatin1String("text")].toString(), QStringLiteral("makes rooms look new"));
    QCOMPARE(similar[0][QLatin1String("text")].toString(), QStringLiteral("paints walls"));
    QCOMPARE(similar[0][QLatin1String("sources")].toArray(), (QJsonArray{1, 2}));
}

void TestDutyReport::textHasRowsOfTwo()
{
    const Duties d;
    const QString text = report::comparisonText(d.comparison, d.catalog);
    QVERIFY2(text.contains(QStringLiteral("\nSimilar duties\n  2 of 2 duties of Painter and 2 of 2 of Decorator have a "
                                          "similar one: 1 checked by you, 1\n  suggested.\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("  ≈ checked by you\n    - Painter: paints walls [1]\n"
                                          "    - Decorator: makes rooms look new [1] [2]\n  ≈ suggested\n")),
             qPrintable(text));
}

void TestDutyReport::documentHasATable()
{
    const Duties d;
    const report::Document document =
        report::comparisonDocument({d.comparison, d.catalog, {}, {}, 0, 0, QDate(2026, 11, 20)});
    QStringList rows;
    QStringList method;
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::TableBlock>(&block)) {
            if (table->columns.front().head != QStringLiteral("Similar duties"))
                continue;
            QCOMPARE(table->columns.size(), size_t(3));
            QCOMPARE(table->columns[1].head, QStringLiteral("Painter"));
            for (const report::TableRow &row : table->rows) {
                QStringList cells;
                for (const report::Runs &cell : row.cells)
                    cells += report::plainText(cell);
                rows += cells.join(u'|');
            }
        }
        if (const auto *box = std::get_if<report::BoxBlock>(&block))
            for (const report::Runs &paragraph : box->paragraphs)
                method += report::plainText(paragraph);
    }
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[0].startsWith(QStringLiteral("≈ checked by you|paints walls")), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(QStringLiteral("≈ suggested|sweeps floors")), qPrintable(rows[1]));
    QCOMPARE(method.filter(QStringLiteral("Similar duties")).size(), 1); // how they were paired
}

QTEST_MAIN(TestDutyReport)
#include "tst_dutyreport.moc"
