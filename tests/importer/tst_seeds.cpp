// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlefixture.h"
#include "importer/articlereader.h"
#include "importer/articlereview.h"
#include "importer/outlookreader.h"
#include "text/repair.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace rolescope;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;
using domain::Section;

namespace {

/// The file's characters as they stand in it.
QString rawText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The four articles that the reader was first made for, against their counts. They are other people's texts
/// and stand beside the project, not in it.
class TestSeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templatedCounts();
    void headOfTheDatedArticle();
    void glueAndMarkersGiveTheSameJobs();
    void salaryLinesAreReferences();
    void aliasIsRead();
    void outlookFigure();
    void outlookParagraphs_data();
    void outlookParagraphs();
    void damagedSignsAreMended();
    void prose();
    void everyLineIsPlaced();

private:
    int count(size_t article, Section section, std::optional<About> about = {}) const;
    std::vector<Article> m_articles;
};

void TestSeeds::initTestCase()
{
    if (seedFolder().isEmpty())
        QSKIP("The seed articles are not on this machine (../shared/seeds).");
    for (const QString &file : seedFiles()) {
        auto article = readArticle(textOf(file), skillReader());
        QVERIFY2(article, qPrintable(file));
        m_articles.push_back(std::move(*article));
    }
    QCOMPARE(m_articles.size(), size_t(4));
}

int TestSeeds::count(size_t article, Section section, std::optional<About> about) const
{
    int n = 0;
    for (const ArticleClaim &claim : m_articles[article].claims)
        n += claim.section == section && (!about || claim.about == *about) ? 1 : 0;
    return n;
}

void TestSeeds::templatedCounts()
{
    const std::map<Section, std::array<int, 3>> wanted{
        {Section::Overview, {1, 1, 1}},    {Section::Definition, {2, 2, 2}}, {Section::Responsibilities, {10, 10, 10}},
        {Section::Skills, {10, 10, 10}},   {Section::Education, {6, 4, 6}},  {Section::Tools, {8, 8, 8}},
        {Section::Industries, {10, 5, 6}}, {Section::Outlook, {1, 1, 1}},    {Section::Tips, {5, 6, 5}},
        {Section::Conclusion, {1, 1, 1}}};
    for (const auto &[section, counts] : wanted)
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(count(i, section), counts[i]);
    for (size_t i = 0; i < 3; ++i)
        for (const Section section :
             {Section::Definition, Section::Responsibilities, Section::Skills, Section::Education, Section::Tools})
            QCOMPARE(count(i, section, About::First), count(i, section, About::Second));
    QCOMPARE(count(1, Section::Industries, About::Both), 5);
    for (size_t i = 0; i < 3; ++i)
        for (const Section section : {Section::Outlook, Section::Tips, Section::Conclusion, Section::Overview})
            QCOMPARE(count(i, section), count(i, section, About::Both));
}

void TestSeeds::headOfTheDatedArticle()
{
    QCOMPARE(m_articles[0].date, QDate(2024, 10, 30));
    QCOMPARE(m_articles[0].readingMinutes, 4);
    QVERIFY(m_articles[0].repairs >= 6); // the middle dot and an emoji a job
    for (size_t i = 1; i < 4; ++i) {
        QVERIFY(!m_articles[i].date.isValid());
        QCOMPARE(m_articles[i].readingMinutes, 0);
        QCOMPARE(m_articles[i].repairs, 0);
    }
}

void TestSeeds::glueAndMarkersGiveTheSameJobs()
{
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(m_articles[i].jobs.size(), size_t(5));
        for (size_t j = 0; j < 5; ++j) {
            const domain::Job &job = m_articles[i].jobs[j].job;
            const domain::Job &first = m_articles[0].jobs[j].job;
            QCOMPARE(job.title, first.title);
            QCOMPARE(job.employer, first.employer);
            QCOMPARE(job.place, first.place);
            QCOMPARE(job.type, first.type);
            QCOMPARE(job.statedLevel, first.statedLevel);
            QVERIFY(job.salary == first.salary);
        }
    }
    const domain::Job &intern = m_articles[0].jobs[3].job;
    QCOMPARE(intern.type, domain::JobType::Internship);
    QCOMPARE(intern.hours, QStringLiteral("full_time"));
    QCOMPARE(intern.statedLevel, domain::Level::Entry);
    QCOMPARE(intern.salary.high.value_or(0), 18'500'000);
    QVERIFY(m_articles[3].jobs.empty());
}

void TestSeeds::salaryLinesAreReferences()
{
    const std::vector<ArticleReference> &references = m_articles[0].references;
    QCOMPARE(references.size(), size_t(3));
    for (const ArticleReference &reference : references)
        QCOMPARE(reference.kind, QStringLiteral("salary_insight"));
    QCOMPARE(references[2].role, QStringLiteral("Engineer"));
}

void TestSeeds::aliasIsRead()
{
    QCOMPARE(m_articles[2].aliases.size(), size_t(1));
    QCOMPARE(m_articles[2].aliases[0].name, QStringLiteral("DataOps Engineer"));
    QCOMPARE(m_articles[2].aliases[0].about, About::Second);
}

void TestSeeds::outlookFigure()
{
    for (const ArticleClaim &claim : m_articles[1].claims) {
        if (claim.section != Section::Outlook)
            continue;
        QVERIFY(claim.outlook);
        QCOMPARE(claim.outlook->percent.value_or(0), 11.);
        QCOMPARE(claim.outlook->fromYear.value_or(0), 2019);
        QCOMPARE(claim.outlook->toYear.value_or(0), 2029);
        QVERIFY(claim.outlook->origin.contains(QLatin1String("Bureau of Labor Statistics")));
    }
    for (const ArticleClaim &claim : m_articles[0].claims) {
        if (claim.section != Section::Outlook)
            continue;
        QVERIFY(claim.outlook); // an origin is named, a figure is not
        QVERIFY(!claim.outlook->percent);
        QVERIFY(!claim.outlook->origin.isEmpty());
    }
}

void TestSeeds::outlookParagraphs_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("population");
    QTest::newRow("000") << 0 << 0.0 << u"data-related roles"_qs;
    QTest::newRow("001") << 1 << 11.0 << u"computer and information technology occupations"_qs;
    QTest::newRow("002") << 2 << 0.0 << u"data scientists and related roles"_qs;
}

void TestSeeds::outlookParagraphs()
{
    QFETCH(int, file);
    QFETCH(double, percent);
    QFETCH(QString, population);
    const QString text = rawText(seedFiles().at(file));
    const qsizetype at = text.indexOf(u"\nOutlooks\n"_qs);
    QVERIFY(at > 0);
    const QString paragraph = text.mid(at + 10).trimmed().section(u'\n', 0, 0);
    const std::optional<domain::Outlook> read = readOutlook(paragraph);
    QVERIFY(read);
    QCOMPARE(read->percent.value_or(0), percent);
    QCOMPARE(read->fromYear.value_or(0), percent > 0 ? 2019 : 0);
    QCOMPARE(read->toYear.value_or(0), percent > 0 ? 2029 : 0);
    QCOMPARE(read->population, population);
    QCOMPARE(read->place, u"United States"_qs);
    QCOMPARE(read->origin, u"US Bureau of Labor Statistics"_qs);
}

void TestSeeds::damagedSignsAreMended()
{
    const QString raw = rawText(seedFiles().at(0));
    const text::Repair repair = text::repaired(raw);
    QCOMPARE(repair.count, 6);
    QCOMPARE(repair.text.count(u"👀"_qs), 5);
    QVERIFY(repair.text.contains(u"4 min read · "_qs));
    QString healthy = raw;
    healthy.replace(u"Β·"_qs, u"·"_qs).replace(u"πŸ‘€"_qs, u"👀"_qs);
    QCOMPARE(repair.text, healthy);
}

void TestSeeds::prose()
{
    QCOMPARE(m_articles[3].roles[0], QStringLiteral("Data Scientist"));
    QCOMPARE(count(3, Section::Definition, About::First), 1);
    QCOMPARE(count(3, Section::Definition, About::Second), 1);
    QCOMPARE(count(3, Section::Definition), 2);
    QCOMPARE(count(3, Section::Challenges, About::First), 1);
    QCOMPARE(count(3, Section::Challenges, About::Second), 1);
    QCOMPARE(count(3, Section::Advice), 3);
    QCOMPARE(count(3, Section::Advice, About::First), 1);
    QCOMPARE(count(3, Section::Advice, About::Second), 1);
    QCOMPARE(count(3, Section::Responsibilities, About::First), 3);
    QCOMPARE(count(3, Section::Responsibilities, About::Second), 3);
    QCOMPARE(m_articles[3].references.size(), size_t(5));
    for (const ArticleReference &reference : m_articles[3].references)
        QCOMPARE(reference.kind, QStringLiteral("off_topic"));
    for (const ArticleClaim &claim : m_articles[3].claims)
        QVERIFY2(!claim.text.contains(QLatin1String("Imagine")), qPrintable(claim.text));
}

void TestSeeds::everyLineIsPlaced()
{
    for (const Article &article : m_articles)
        QCOMPARE(lineCounts(article).notPlaced, 0);
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
