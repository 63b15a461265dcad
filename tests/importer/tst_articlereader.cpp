// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlefixture.h"
#include "importer/articlereader.h"
#include "importer/articlereview.h"
#include "importer/articletext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;

namespace {

const QString folder = QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles");

/// A value that may differ between the two forms of an article: {"a": ..., "b": ...}.
QJsonValue ofForm(const QJsonValue &value, const QString &form)
{
    const QJsonObject both = value.toObject();
    return both.contains(u"a") && both.contains(u"b") ? both.value(form) : value;
}

/// One claim a line, so that a difference is readable.
QStringList claimLines(const Article &article)
{
    QStringList lines;
    for (const ArticleClaim &claim : article.claims)
        lines += QStringList{aboutCode(claim.about), domain::code(claim.section), claim.label, claim.text}.join(u'|');
    return lines;
}

QStringList goldenClaimLines(const QJsonArray &claims)
{
    QStringList lines;
    for (const QJsonValue &value : claims) {
        const QJsonObject claim = value.toObject();
        lines += QStringList{claim[u"for"].toString(), claim[u"section"].toString(), claim[u"label"].toString(),
                             claim[u"text"].toString()}
                     .join(u'|');
    }
    return lines;
}

QStringList differences(const QStringList &got, const QStringList &wanted)
{
    QStringList out;
    for (const QString &line : wanted)
        if (!got.contains(line))
            out += QStringLiteral("missing: ") + line;
    for (const QString &line : got)
        if (!wanted.contains(line))
            out += QStringLiteral("not wanted: ") + line;
    if (out.isEmpty() && got != wanted)
        out += QStringLiteral("another order");
    return out;
}

QStringList skillKeys(const ArticleClaim &claim)
{
    QStringList keys;
    for (const NamedSkill &skill : claim.skills)
        if (skill.skill.isValid())
            keys += vocabulary()[static_cast<size_t>(skill.skill.value - 1)].key;
    return keys;
}

QJsonObject lineCountsOf(const Article &article)
{
    const ImportReport::Lines counts = lineCounts(article);
    return {{QStringLiteral("claim"), counts.claim},
            {QStringLiteral("shared"), counts.shared},
            {QStringLiteral("job"), counts.job},
            {QStringLiteral("reference"), counts.reference},
            {QStringLiteral("furniture"), counts.furniture},
            {QStringLiteral("not_placed"), counts.notPlaced}};
}

void compareOutlook(const domain::Outlook &got, const QJsonObject &wanted)
{
    if (wanted.contains(u"percent"))
        QCOMPARE(got.percent.value_or(-1), wanted[u"percent"].toDouble());
    if (wanted.contains(u"from"))
        QCOMPARE(got.fromYear.value_or(-1), wanted[u"from"].toInt());
    if (wanted.contains(u"to"))
        QCOMPARE(got.toYear.value_or(-1), wanted[u"to"].toInt());
}

} // namespace

/// Every layout of the article family, each with its expected claims beside it.
class TestArticleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void claims_data() { articles(); }
    void claims();
    void headJobsAndReferences_data() { articles(); }
    void headJobsAndReferences();
    void strengthSkillsAndOutlook_data() { articles(); }
    void strengthSkillsAndOutlook();
    void everyLineHasOneFate_data() { articles(); }
    void everyLineHasOneFate();
    void wordsStandAtTheirSpan_data() { articles(); }
    void wordsStandAtTheirSpan();
    void fewLinesAreNotPlaced();
    void textWithoutTwoRolesIsRefused_data();
    void textWithoutTwoRolesIsRefused();

private:
    static void articles();
    static Article read(const QString &file);
};

void TestArticleReader::initTestCase()
{
    QVERIFY(vocabulary().size() > 70);
    QVERIFY(QDir(folder).entryList({QStringLiteral("*.json")}).size() >= 34);
}

void TestArticleReader::articles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("golden");
    QTest::addColumn<QString>("form");
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile json(dir.filePath(name));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(json.readAll()).object();
        const QString base = name.chopped(5);
        for (const char *ending : {".txt", ".md", ".html", ".a.txt", ".b.txt"}) {
            const QString file = base + QString::fromLatin1(ending);
            const QString form = file.endsWith(QLatin1String(".b.txt")) ? QStringLiteral("b") : QStringLiteral("a");
            if (dir.exists(file))
                QTest::newRow(qPrintable(file)) << dir.filePath(file) << golden << form;
        }
    }
}

Article TestArticleReader::read(const QString &file)
{
    auto article = readArticle(textOf(file), skillReader());
    return article ? std::move(*article) : Article();
}

void TestArticleReader::claims()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, golden);
    const QStringList wrong = differences(claimLines(read(file)), goldenClaimLines(golden[u"claims"].toArray()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArticleReader::headJobsAndReferences()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, golden);
    QFETCH(QString, form);
    const Article article = read(file);
    QCOMPARE((QJsonArray{article.roles[0], article.roles[1]}), golden[u"roles"].toArray());
    QCOMPARE(article.title, golden[u"title"].toString());
    QCOMPARE(article.longTitle, ofForm(golden[u"long_title"], form).toString());
    QCOMPARE(article.date.toString(Qt::ISODate), ofForm(golden[u"date"], form).toString());
    QCOMPARE(article.readingMinutes, ofForm(golden[u"reading_minutes"], form).toInt());

    const QJsonArray jobs = ofForm(golden[u"jobs"], form).toArray();
    QCOMPARE(static_cast<qsizetype>(article.jobs.size()), jobs.size());
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const domain::Job &job = article.jobs[static_cast<size_t>(i)].job;
        const QJsonObject wanted = jobs[i].toObject();
        QCOMPARE(job.title, wanted[u"title"].toString());
        QCOMPARE(job.employer, wanted[u"employer"].toString());
        QCOMPARE(job.place, wanted[u"place"].toString());
        QCOMPARE(domain::code(job.type), wanted[u"type"].toString());
        QCOMPARE(job.hours, wanted[u"hours"].toString());
        QCOMPARE(domain::code(job.statedLevel), wanted[u"level"].toString());
        QCOMPARE(job.salary.currency, wanted[u"currency"].toString());
        QCOMPARE(job.salary.low.has_value(), !wanted[u"low"].isNull());
        QCOMPARE(job.salary.low.value_or(0), wanted[u"low"].toInteger() * 100);
        QCOMPARE(job.salary.high.value_or(0), wanted[u"high"].toInteger() * 100);
    }
    QJsonArray references;
    for (const ArticleReference &r : article.references)
        references.append(QJsonObject{{QStringLiteral("kind"), r.kind}, {QStringLiteral("text"), r.text}});
    QCOMPARE(references, ofForm(golden[u"references"], form).toArray());
    QJsonArray aliases;
    for (const ArticleAlias &a : article.aliases)
        aliases.append(QJsonObject{{QStringLiteral("for"), aboutCode(a.about)}, {QStringLiteral("name"), a.name}});
    QCOMPARE(aliases, ofForm(golden[u"aliases"], form).toArray());
}

void TestArticleReader::strengthSkillsAndOutlook()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, golden);
    const Article article = read(file);
    const QJsonArray claims = golden[u"claims"].toArray();
    QCOMPARE(static_cast<qsizetype>(article.claims.size()), claims.size());
    QStringList wrong;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const ArticleClaim &claim = article.claims[static_cast<size_t>(i)];
        const QJsonObject wanted = claims[i].toObject();
        if (wanted.contains(u"strength") && domain::code(claim.strength) != wanted[u"strength"].toString())
            wrong += domain::code(claim.strength) + QStringLiteral(" is not ") + wanted[u"strength"].toString()
                + QStringLiteral(": ") + claim.text;
        QStringList keys;
        for (const QJsonValue &key : wanted[u"skills"].toArray())
            keys += key.toString();
        if (wanted.contains(u"skills") && skillKeys(claim) != keys)
            wrong += skillKeys(claim).join(u' ') + QStringLiteral(" is not ") + keys.join(u' ') + QStringLiteral(": ")
                + claim.text;
        if (wanted.contains(u"outlook"))
            compareOutlook(claim.outlook.value_or(domain::Outlook()), wanted[u"outlook"].toObject());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The lines, taken together, are the text: none is missing, none counted twice.
void TestArticleReader::everyLineHasOneFate()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, golden);
    QFETCH(QString, form);
    const Article article = read(file);
    QCOMPARE(lineCountsOf(article), ofForm(golden[u"lines"], form).toObject());
    const CodePoints points(article.rawText);
    qsizetype at = 0;
    for (const ArticleLine &line : article.lines) {
        const Range range = points.range(line.span);
        QVERIFY2(range.from >= at, qPrintable(article.rawText.mid(range.from, range.length())));
        QString between = article.rawText.mid(at, range.from - at);
        QVERIFY2(between.remove(QChar(0xfeff)).trimmed().isEmpty(), qPrintable(between));
        at = range.to;
    }
    QVERIFY2(article.rawText.mid(at).trimmed().isEmpty(), qPrintable(article.rawText.mid(at)));
}

void TestArticleReader::wordsStandAtTheirSpan()
{
    QFETCH(QString, file);
    const Article article = read(file);
    const CodePoints points(article.rawText);
    const auto words = [&](domain::Span span) {
        const Range range = points.range(span);
        return shownWords(QStringView(article.rawText).mid(range.from, range.length()));
    };
    QVERIFY(!article.claims.empty());
    for (const ArticleClaim &claim : article.claims) {
        QVERIFY2(words(claim.span).endsWith(claim.text), qPrintable(claim.text));
        QVERIFY2(claim.label.isEmpty() || words(claim.span).contains(claim.label)
                     || article.rawText.contains(claim.label),
                 qPrintable(claim.label));
        for (const NamedSkill &skill : claim.skills)
            QCOMPARE(words(skill.words), skill.term);
    }
    for (const ArticleAlias &alias : article.aliases)
        QCOMPARE(words(alias.span), alias.name);
}

void TestArticleReader::fewLinesAreNotPlaced()
{
    int content = 0;
    int notPlaced = 0;
    const QDir dir(folder);
    for (const QString &name :
         dir.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.html")})) {
        const ImportReport::Lines counts = lineCounts(read(dir.filePath(name)));
        content += counts.claim + counts.shared + counts.notPlaced;
        notPlaced += counts.notPlaced;
    }
    QVERIFY(content > 1000);
    QVERIFY2(notPlaced * 50 <= content, qPrintable(QStringLiteral("%1 of %2").arg(notPlaced).arg(content)));
}

void TestArticleReader::textWithoutTwoRolesIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no comparison") << QStringLiteral("A quiet page\n\nNothing is compared here.\n");
    QTest::newRow("one role twice") << QStringLiteral("Data Engineer vs. Data Engineers\n\nText.\n");
    QTest::newRow("three roles") << QStringLiteral("Data Engineer vs. Data Analyst vs. Data Architect\n");
    QTest::newRow("nothing on one side") << QStringLiteral("Data Engineer vs. \n");
}

void TestArticleReader::textWithoutTwoRolesIsRefused()
{
    QFETCH(QString, text);
    const auto article = readArticle(text, skillReader());
    QVERIFY(!article);
    QCOMPARE(article.error().code, domain::ErrorCode::ArticleWithoutRoles);
}

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
