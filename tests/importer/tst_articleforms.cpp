// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlefixture.h"
#include "importer/articlereader.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;

/// Turns of phrase that were once read wrongly, each in as few lines as show it.
class TestArticleForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_data();
    void claims();
    void tables_data();
    void tables();
    void gluedJobs();
};

void TestArticleForms::claims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted"); ///< "about section text", overviews of the introduction left out
    const auto row = [](const char *name, const char *text, const QStringList &wanted) {
        QTest::newRow(name) << QStringLiteral("Data Architect vs. Analytics Engineer\n\nSome words first.\n\n")
                + QString::fromUtf8(text)
                            << wanted;
    };
    row("a phrase in front names the other role",
        "Responsibilities\n\nData Architects are responsible for:\n- Plans\n- Standards\n\nAnalytics Engineers, on the "
        "other hand, look after models. In addition to meeting Data Architects, they are responsible for:\n- Tests\n- "
        "Models\n",
        {u"A responsibilities Plans"_qs, u"A responsibilities Standards"_qs,
         u"B responsibilities Analytics Engineers, on the other hand, look after models."_qs,
         u"B responsibilities Tests"_qs, u"B responsibilities Models"_qs});
    row("a short form that the article explains",
        "Definitions\n\nAnalytics Engineer: An Analytics Engineer (AE) is a modeler.\n\nResponsibilities\n\nData "
        "Architects are responsible for:\n- Plans\n- Standards\n\nAEs are responsible for:\n- Models\n",
        {u"B definition An Analytics Engineer (AE) is a modeler."_qs, u"A responsibilities Plans"_qs,
         u"A responsibilities Standards"_qs, u"B responsibilities Models"_qs});
    row("a lead-in about somebody unknown",
        "Responsibilities\n\nData Architects are responsible for:\n- Plans\n- Standards\n\nGardeners are responsible "
        "for:\n- Roses\n",
        {u"A responsibilities Plans"_qs, u"A responsibilities Standards"_qs});
    row("a pronoun with the other role behind it",
        "Definitions\n\nData Architect\nA Data Architect is a planner.\n\nAnalytics Engineer\nAn Analytics Engineer is "
        "a modeler. They often support data architects.\n\nTips\n\n- Read.\n- Write.\n- Rest.\n",
        {u"A definition A Data Architect is a planner."_qs,
         u"B definition An Analytics Engineer is a modeler. They often support data architects."_qs,
         u"both tips Read."_qs, u"both tips Write."_qs, u"both tips Rest."_qs});
    row("parts of a role's section",
        "Required Skills\n\nData Architect\n\nTechnical Skills\n\n- SQL\n\nSoft Skills\n\n- Patience\n\nAnalytics "
        "Engineer\n\nTechnical Skills\n\n- Python\n",
        {u"A skills SQL"_qs, u"A skills Patience"_qs, u"B skills Python"_qs});
    row("tips for who wants to become one",
        "Tips\n\nFor aspiring Data Architects\n\n- Draw.\n\nBecoming an Analytics Engineer\n\n- Count.\n\nTips for "
        "Aspiring Data Architects\n\n- Read.\n",
        {u"A tips Draw."_qs, u"B tips Count."_qs, u"A tips Read."_qs});
    row("headings for both",
        "Tools\n\nData Architect\n\n- Oracle\n\nAnalytics Engineer\n\n- Git\n\nBoth Roles\n\n- SQL\n\nCommon "
        "Industries "
        "for Both Roles\n\n- Finance\n",
        {u"A tools Oracle"_qs, u"B tools Git"_qs, u"both tools SQL"_qs, u"both industries Finance"_qs});
    row("a possessive heading",
        "Tools\n\nData Architect's Tools\n\n- Oracle\n\nAnalytics Engineer's Tools\n\n- Git\n- SQL\n",
        {u"A tools Oracle"_qs, u"B tools Git"_qs, u"B tools SQL"_qs});
    row("an item of marks only", "Tools\n\nData Architect\n\n- `\n- Oracle\n- **\n- ERwin\n",
        {u"A tools Oracle"_qs, u"A tools ERwin"_qs});
    row("roles under a heading that is not known",
        "Industries\n\nData Architect\n\n- Banks\n- Rail\n\nSalary Bands\n\nData Architect\n\n- 130,000 a year\n",
        {u"A industries Banks"_qs, u"A industries Rail"_qs});
}

void TestArticleForms::claims()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    const auto article = readArticle(text, skillReader());
    QVERIFY(article);
    QStringList got;
    for (const ArticleClaim &claim : article->claims)
        if (claim.section != domain::Section::Overview)
            got += aboutCode(claim.about) + u' ' + domain::code(claim.section) + u' ' + claim.text;
    QCOMPARE(got, wanted);
}

void TestArticleForms::tables_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("wanted"); ///< "about section [label] text"
    QTest::addColumn<QStringList>("unplaced");
    QTest::newRow("a cell of marks only, first")
        << u"| Vibe | * | calm |"_qs << QStringList{u"B overview [Vibe] calm"_qs} << QStringList();
    QTest::newRow("a cell of marks only, behind others")
        << u"| Focus | plans | models |\n| Vibe | calm | ** |\n| Mood | _ | * |"_qs
        << QStringList{u"A overview [Focus] plans"_qs, u"B overview [Focus] models"_qs, u"A overview [Vibe] calm"_qs}
        << QStringList();
    QTest::newRow("a bar inside a cell") << u"| Vibe | calm \\| mild | loud |"_qs
                                         << QStringList{u"A overview [Vibe] calm | mild"_qs,
                                                        u"B overview [Vibe] loud"_qs}
                                         << QStringList();
    QTest::newRow("more cells than columns") << u"| Skills | Python | R | SQL |\n| Vibe | calm | loud |"_qs
                                             << QStringList{u"A overview [Vibe] calm"_qs, u"B overview [Vibe] loud"_qs}
                                             << QStringList{u"| Skills | Python | R | SQL |"_qs};
}

void TestArticleForms::tables()
{
    QFETCH(QString, rows);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, unplaced);
    const auto article = readArticle(
        u"Data Scientist vs. Data Analyst\n| Aspect | Data Scientist | Data Analyst |\n|---|---|---|\n"_qs + rows,
        skillReader());
    QVERIFY(article);
    QStringList got;
    for (const ArticleClaim &claim : article->claims)
        got += u"%1 %2 [%3] %4"_qs.arg(aboutCode(claim.about), domain::code(claim.section), claim.label, claim.text);
    QCOMPARE(got, wanted);
    QStringList left;
    for (const ArticleLine &line : article->lines)
        if (line.fate == Fate::NotPlaced)
            left += article->rawText.mid(line.span.from, line.span.to - line.span.from);
    QCOMPARE(left, unplaced);
}

void TestArticleForms::gluedJobs()
{
    const auto article = readArticle(
        QStringLiteral(
            "Data Architect vs. Analytics Engineer\nSome words.\nIndustries\n- A\n- B\n- C\nPlanner\n@ Example "
            "One | Bern\nFull Time Mid-level / Intermediate USD 100K - 150K3D Artist\n@ Example Two | Oslo\n"
            "Full Time Entry-level / Junior(Senior) Tester\n@ Example Three | Rome\nFull Time Senior-level / "
            "Expert USD 100K+\n"),
        skillReader());
    QVERIFY(article);
    QCOMPARE(article->jobs.size(), size_t(3));
    QCOMPARE(article->jobs[0].job.salary.high.value_or(0), 15'000'000);
    QCOMPARE(article->jobs[1].job.title, QStringLiteral("3D Artist"));
    QCOMPARE(article->jobs[1].job.statedLevel, domain::Level::Entry);
    QVERIFY(!article->jobs[1].job.salary.isKnown());
    QCOMPARE(article->jobs[2].job.title, QStringLiteral("(Senior) Tester"));
    QCOMPARE(article->jobs[2].job.salary.low.value_or(0), 10'000'000);
    QVERIFY(!article->jobs[2].job.salary.high); // "100K+" has no top
}

QTEST_GUILESS_MAIN(TestArticleForms)
#include "tst_articleforms.moc"
