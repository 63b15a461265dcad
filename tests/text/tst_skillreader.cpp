// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "domain/catalog.h"
#include "text/fold.h"
#include "text/namevariants.h"
#include "text/skillreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rolescope;
using text::SkillMention;

namespace {

/// The bundled vocabulary.
std::vector<domain::Skill> vocabulary()
{
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<domain::Skill> skills;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(u"skills").toArray()) {
        const QJsonObject entry = value.toObject();
        domain::Skill &skill = skills.emplace_back();
        skill.id = domain::SkillId(static_cast<qint64>(skills.size()));
        skill.key = entry.value(u"key").toString();
        skill.name = entry.value(u"name").toString();
        skill.category = entry.value(u"category").toString();
        for (const QJsonValue &alias : entry.value(u"aliases").toArray())
            skill.aliases.push_back(alias.toString());
    }
    return skills;
}

const std::vector<domain::Skill> &skills()
{
    static const std::vector<domain::Skill> all = vocabulary();
    return all;
}

const text::SkillReader &reader()
{
    static const text::SkillReader one(skills());
    return one;
}

/// "python|r*2 aws?": keys in the order of the text, "*n" the alternatives' number, "?" an example.
QString shown(const std::vector<SkillMention> &mentions)
{
    QStringList parts;
    for (const SkillMention &mention : mentions) {
        QString part = skills().at(static_cast<size_t>(mention.skill.value) - 1).key;
        if (mention.oneOf > 0)
            part += u'*' + QString::number(mention.oneOf);
        if (mention.example)
            part += u'?';
        parts += part;
    }
    return parts.join(u' ');
}

QString shownTerms(const QString &line, const std::vector<SkillMention> &terms)
{
    QStringList parts;
    for (const SkillMention &term : terms) {
        QString part = line.mid(term.from, term.to - term.from);
        if (term.oneOf > 0)
            part += u'*' + QString::number(term.oneOf);
        if (term.example)
            part += u'?';
        parts += part;
    }
    return parts.join(u'|');
}

} // namespace

class TestSkillReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ambiguousWords_data();
    void ambiguousWords();
    void pairedWords_data();
    void pairedWords();
    void guardedWords_data();
    void guardedWords();
    void alternatives_data();
    void alternatives();
    void examples_data();
    void examples();
    void placesAreThoseOfTheWords();
    void emptyVocabulary();
    void sameNameTwiceGoesToTheFirst();
    void eachSpellingIsOfOneSkill();
    void offersUnknownTerms_data();
    void offersUnknownTerms();
    void unknownTermsJoinTheirList();
    void hostileTextTakesLinearTime();
};

void TestSkillReader::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text.left(60))) << text << QString::fromLatin1(found);
    };
    row(u"", "");
    row(u"Bakes bread.", "");
    row(u"Python and PYTHON, python.", "python");
    row(u"Deploys on AWS SageMaker, not on AWS.", "aws-sagemaker aws");
    row(u"machine learning algorithms; algorithms", "machine-learning-algorithms algorithms");
    row(u"a machine learning algorithm", "machine-learning-algorithms");
    row(u"C++, C# and .NET; Node.js, NodeJS", "cpp csharp dotnet node");
    row(u"React.js, Vue.js, scikit learn", "react vue scikit-learn");
    row(u"ends with C++.", "cpp");
    row(u"C++11, C++/C#, (C++)", "cpp csharp");
    row(u"C/C++17 and c++; Visual C++", "c cpp");
    row(u"C#.NET, C# 8, C#8, C-Sharp", "csharp dotnet");
    row(u".Net, .NET Core 3.1, .net framework, Microsoft .NET, dot net", "dotnet");
    row(u"C#/.NET", "csharp dotnet");
    row(u"CI/CD, CI / CD, CI-CD, CICD, ci/cd pipelines", "ci-cd");
    row(u"Continuous Integration / Continuous Delivery", "ci-cd");
    row(u"Scikit-Learn", "scikit-learn");
    row(u"scikit learn", "scikit-learn");
    row(u"sci-kit learn", "scikit-learn");
    row(u"SKLearn", "scikit-learn");
    row(u"scikit-learn or scikit learn", "scikit-learn");
    row(u"Problem solving", "problem-solving");
    row(u"Has knowledge of data\u00A0visualization", "data-visualisation");
    row(u"Power, BI", "business-intelligence");
    row(u"Power\nBI", "business-intelligence");
    row(u"works on big\ndata every day", "big-data");
    row(u"Power. BI", "business-intelligence");
    row(u"Power BI/Tableau", "power-bi tableau");
    row(u"Python3 and SQL2019, Python+SQL", "python sql");
    row(u"knows Python.SQL is next", "python sql");
    row(u"extract, transform, load", "etl");
    row(u"ci/cd pipelines and APIs", "ci-cd api");
    row(u"natural language processing (NLP)", "nlp");
    row(u"ai is not AI", "artificial-intelligence");
    row(u"Pythonic, SQLish, dockerised", "");
    row(u"Café with Tableau’s charts", "tableau");
    row(u"Ｐｙｔｈｏｎ", "python");
    row(u"a data structure, statistics, one statistic", "data-structures statistics");
    row(u"Oracle Database; MS Access", "oracle microsoft-access");
    row(u"k8s, node js and scikit learn", "kubernetes node scikit-learn");
    row(u"C++, C# / .NET Core, F#... CI/CD", "cpp csharp dotnet ci-cd");
    row(u"ASP.NET, VB.NET, Objective-C", "asp-net visual-basic");
    row(u"AWS (EC2, S3, RDS), Azure Data Factory on Azure",
        "aws amazon-ec2 amazon-s3 amazon-rds azure-data-factory azure");
    row(u"Spark SQL, Spark", "spark-sql apache-spark");
    row(u"Spark Streaming and PySpark", "spark-streaming pyspark");
    row(u"A/B testing, A/B tests and time-series forecasting", "a-b-testing time-series");
    row(u"machine learning techniques and deep learning; 5 ml of milk", "machine-learning deep-learning");
    row(u"bi-weekly BI", "business-intelligence");
    row(u"regressions; random forests, k-means, SVMs and GLMs",
        "regression-analysis random-forests clustering support-vector-machines generalised-linear-models");
    row(u"LLMs and RAG pipelines on AWS Lambda", "large-language-models rag aws-lambda");
    row(u"Ruby on Rails, React Native, D3.js", "rails react-native d3");
    row(u"scripting; shell scripting and bash scripting", "scripting shell-scripting bash");
    row(u"data integration, database management; a database management system",
        "data-integration database-administration");
}

void TestSkillReader::finds()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QString keys = shown(reader().read(line));
    keys.remove(QRegularExpression(QStringLiteral("\\*\\d")));
    QCOMPARE(keys, found);
}

void TestSkillReader::ambiguousWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text.left(60))) << text << QString::fromLatin1(found);
    };
    row(u"Excel at talking to guests.", "");
    row(u"You excel at SQL.", "sql");
    row(u"a desire to excel, communicate and grow", "communication");
    row(u"go beyond the recipe", "");
    row(u"Ready to go, Python in hand", "python");
    row(u"We go live with Docker, Kubernetes", "docker kubernetes");
    row(u"spark interest in communication", "communication");
    row(u"Communication and Spark", "communication apache-spark");
    row(u"communication and spark", "communication");
    row(u"R&D work, C-level guests, series C", "");
    row(u"R. Miller and John R. Baker", "");
    row(u"C. Duties", "");
    row(u"Uses SQL, Excel", "sql excel");
    row(u"sql, excel, r", "sql excel r");
    row(u"Languages: R, C", "r c");
    row(u"Programming in R is welcome", "r");
    row(u"R programming", "r");
    row(u"experience with Go", "go");
    row(u"knowledge of excel.", "excel");
    row(u"Excel spreadsheets", "excel");
    row(u"Microsoft Excel", "excel");
    row(u"Swift action, rust on pans, access to ovens, a word of thanks", "");
    row(u"react to orders quickly", "");
    row(u"Rust, Swift, Go", "rust swift go");
    row(u"controls access and Python", "python");
    row(u"Python or R", "python r");
    row(u"C/C++", "c cpp");
    row(u"Big data (e.g., Spark)", "big-data apache-spark");
    row(u"Statistical software (R, SAS)", "r sas");
    row(u"Word, PowerPoint and Excel", "microsoft-word powerpoint excel");
    row(u"In other words, a word of thanks; the outlook is good", "");
    row(u"the rest of the team takes a rest", "");
    row(u"XML, SOAP and REST", "xml soap rest-api");
    row(u"soap and water, glue and lambda", "");
    row(u"S3, Glue, Athena and Lambda", "amazon-s3 aws-glue amazon-athena aws-lambda");
    row(u"A hive of activity; the pig, the beam, a chef and a puppet", "");
    row(u"Hadoop, Hive, Pig", "hadoop apache-hive apache-pig");
    row(u"every spring we bootstrap; a confluence of ideas", "");
    row(u"Java, Spring, Hibernate, Maven", "java spring hibernate maven");
    row(u"Julia Smith and Ruby Jones dash to the storm", "");
    row(u"Julia, Dash and Shiny", "julia dash shiny");
    row(u"Jira and Confluence", "jira confluence");
    row(u"R skills, Excel experience", "r excel");
    row(u"go experience the oven", "");
    row(u"star and snowflake schema", "data-modelling");
    row(u"Access control and word of mouth", "");
    row(u"SQL, Access and Excel", "sql microsoft-access excel");
    row(u"languages like R", "r");
    row(u"scripting languages (R)", "scripting r");
    row(u"R is a plus", "r");
    row(u"tools such as Hive or Spark", "apache-hive apache-spark");
    row(u"guests such as Ruby or Julia", "");
    row(u"Hadoop\nSpark\nBreadbox\nGroovy\nMySQL", "hadoop apache-spark groovy mysql");
    row(u"Swift\nat work", "");
    row(u"CNN architectures", "convolutional-networks");
    row(u"EMR of patients", "");
    row(u"S3, EMR", "amazon-s3 amazon-emr");
}

void TestSkillReader::ambiguousWords()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QString keys = shown(reader().read(line));
    keys.remove(QRegularExpression(QStringLiteral("\\*\\d|\\?")));
    QCOMPARE(keys, found);
}

/// Words that name a skill with another one further on only.
void TestSkillReader::pairedWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text.left(60))) << text << QString::fromLatin1(found);
    };
    row(u"Strong analytical, oven and communication skills", "analytical-skills communication");
    row(u"an analytical mind", "analytical-skills");
    row(u"analytical balances; analytics of ovens", "");
    row(u"interpersonal and organizational skills", "interpersonal-skills organisational-skills");
    row(u"an organization of bakers and their skills", "");
    row(u"communication and presentation skills", "communication presentation-skills");
    row(u"the presentation of a cake", "");
    row(u"leadership and baking skills", "leadership");
    row(u"the leadership team; leadership development", "");
    row(u"supervised and unsupervised learning", "supervised-learning unsupervised-learning");
    row(u"supervised children learn", "");
    row(u"relational and NoSQL databases", "relational-databases nosql");
    row(u"non-relational stores", "");
    row(u"predictive and prescriptive models", "predictive-modelling");
    row(u"predictive text", "");
    row(u"Analyzes recipes and data", "data-analysis");
    row(u"analyzing flour to find its mill's data", "");
    row(u"Cleans ovens, cleaning and joining data sets", "data-cleaning");
    row(u"data cleaning, manipulation and wrangling", "data-cleaning data-manipulation data-wrangling");
    row(u"the analysis of oven data; an analysis of flour", "data-analysis");
    row(u"data ingest, mining", "data-ingestion data-mining");
    row(u"collects guests' orders", "");
    row(u"large, complex data sets", "large-datasets");
    row(u"vast amounts of raw data", "large-datasets");
    row(u"a large bakery with data", "");
    row(u"evaluating and deploying new models", "model-evaluation model-deployment");
    row(u"deploying ovens", "");
}

void TestSkillReader::pairedWords()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QString keys = shown(reader().read(line));
    keys.remove(QRegularExpression(QStringLiteral("\\*\\d|\\?")));
    QCOMPARE(keys, found);
}

/// Words that name a skill but among some others.
void TestSkillReader::guardedWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text.left(60))) << text << QString::fromLatin1(found);
    };
    row(u"reporting and dashboards", "reporting dashboards");
    row(u"reporting to the head baker", "");
    row(u"knowledge of machine learning", "machine-learning");
    row(u"machine learning engineers and bakers", "");
    row(u"machine learning algorithms", "machine-learning-algorithms");
    row(u"software engineering practice", "software-engineering");
    row(u"talks to the software engineering team", "");
    row(u"agile ways, an agile environment, Agile.", "agile");
    row(u"we are an agile, fast-moving bakery", "");
    row(u"an agile and dynamic bakery", "");
    row(u"works collaboratively; a collaborative baker", "collaboration");
    row(u"an open, collaborative and warm environment", "");
    row(u"Mentor junior bakers", "mentoring");
    row(u"Mentor Graphics; a mentor program", "");
    row(u"proactive, tidy", "proactivity");
    row(u"proactive maintenance", "");
    row(u"ETL pipelines", "etl data-pipelines");
    row(u"a pipeline of new cakes", "");
    row(u"linear models, regression", "regression-analysis");
    row(u"regression tests", "");
    row(u"AI and ML; an AI-powered oven", "artificial-intelligence machine-learning");
    row(u"our AI-powered oven", "");
    row(u"type = 'text/javascript'", "");
    row(u"HTML/JavaScript", "html javascript");
    row(u"Salesforce Ventures", "");
    row(u"DevOps, not the DevOps team", "devops");
}

void TestSkillReader::guardedWords()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QString keys = shown(reader().read(line));
    keys.remove(QRegularExpression(QStringLiteral("\\*\\d|\\?")));
    QCOMPARE(keys, found);
}

void TestSkillReader::alternatives_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(found);
    };
    row(u"Writes Python, R, or Java.", "python*1 r*1 java*1");
    row(u"Python or R", "python*1 r*1");
    row(u"Python, R or Java; MySQL or MongoDB", "python*1 r*1 java*1 mysql*2 mongodb*2");
    row(u"SQL and Python or R", "sql python*1 r*1");
    row(u"Python, Java, and SQL", "python java sql");
    row(u"Python and/or Java", "python java");
    row(u"Communication, Docker or Kubernetes", "communication docker*1 kubernetes*1");
    row(u"Python or similar languages", "python");
    row(u"Talend, Foo Flow, or Informatica", "talend*1 informatica*1");
    row(u"version control (Git or GitHub)", "version-control git*1 github*1");
    row(u"Docker, or else we use Kubernetes", "docker kubernetes");
    row(u"Python, R, Java or C++, Docker", "python*1 r*1 java*1 cpp*1 docker");
    row(u"Java. Or Python.", "java python");
}

void TestSkillReader::alternatives()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QCOMPARE(shown(reader().read(line)), found);
}

void TestSkillReader::examples_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *line, const char *found) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(found);
    };
    row(u"Clouds (e.g., AWS, Azure) for model deployment", "aws? azure? model-deployment");
    row(u"languages such as Python, R, or Java", "python? r? java?");
    row(u"with tools like Tableau or Power BI for reporting", "tableau? power-bi? reporting");
    row(u"frameworks, including TensorFlow and Keras; Git", "tensorflow? keras? git");
    row(u"clouds, for example AWS. Docker too", "aws? docker");
    row(u"For example, a baker writes SQL", "sql");
    row(u"clouds (e.g., in-house ones, AWS) and Docker", "aws? docker");
    row(u"such as Foo, Bar Baz, and Docker", "docker?");
    row(u"tools such as Git. Must know Git.", "git");
    row(u"Python and clouds like AWS", "python aws?");
}

void TestSkillReader::examples()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QCOMPARE(shown(reader().read(line)), found);
}

void TestSkillReader::placesAreThoseOfTheWords()
{
    const QString line = u"👀 Knows  Amazon Web\u00A0Services’ consoles and Node.js."_qs;
    const std::vector<SkillMention> found = reader().read(line);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(line.mid(found[0].from, found[0].to - found[0].from), u"Amazon Web\u00A0Services"_qs);
    QCOMPARE(line.mid(found[1].from, found[1].to - found[1].from), u"Node.js"_qs);
}

void TestSkillReader::emptyVocabulary()
{
    const text::SkillReader none({});
    QVERIFY(none.read(u"Python, SQL and R").empty());
    domain::Skill nameless;
    nameless.id = domain::SkillId(1);
    nameless.name = u" - "_qs;
    QVERIFY(text::SkillReader({nameless}).read(u"a - b").empty());
}

void TestSkillReader::sameNameTwiceGoesToTheFirst()
{
    domain::Skill first;
    first.id = domain::SkillId(1);
    first.name = u"Kneading"_qs;
    domain::Skill second = first;
    second.id = domain::SkillId(2);
    second.name = u"Dough"_qs;
    second.aliases = {u"kneading"_qs};
    const text::SkillReader both({second, first});
    QVERIFY(both.read(u"kneading").at(0).skill == domain::SkillId(1));
}

void TestSkillReader::eachSpellingIsOfOneSkill()
{
    std::map<QString, QString> owners;
    for (const domain::Skill &skill : skills()) {
        QStringList spellings{skill.name};
        spellings.append(QStringList(skill.aliases.begin(), skill.aliases.end()));
        QStringList all = spellings;
        for (const QString &spelling : spellings)
            all += text::nameVariants(spelling);
        for (const QString &spelling : all) {
            const QString bare = text::words(text::folded(spelling)).join(QString());
            const auto [owner, isNew] = owners.emplace(bare, skill.key);
            QVERIFY2(isNew || owner->second == skill.key,
                     qPrintable(QStringLiteral("%1: %2, %3").arg(spelling, owner->second, skill.key)));
        }
        // An ambiguous name needs neighbours to be read.
        const std::vector<SkillMention> found = reader().read(QStringLiteral("Python, %1, SQL").arg(skill.name));
        const bool named =
            std::any_of(found.begin(), found.end(), [&](const SkillMention &m) { return m.skill == skill.id; });
        QVERIFY2(named, qPrintable(skill.name));
    }
}

void TestSkillReader::offersUnknownTerms_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char16_t *line, const char *offered) {
        const QString text = QString::fromUtf16(line);
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(offered);
    };
    row(u"Tools: Docker, Flyte, MLbench, dbt", "Flyte|MLbench");
    row(u"Visualization: Tableau, Lightdash Pro, Charts.js", "Lightdash Pro|Charts.js");
    row(u"Proficiency in Python, Quokka, or Java.", "Quokka*1");
    row(u"Clouds (e.g., AWS, OpenOven) for model deployment", "OpenOven?");
    row(u"Version Control: Git, Breadforce for code", "Breadforce");
    row(u"Strong communication skills and attention to detail", "");
    row(u"Ability to work with large datasets, many teams, and guests", "");
    row(u"Knowledge of data preparation and feature Engineering.", "");
    row(u"Understanding of Data Warehousing concepts and tools.", "");
    row(u"Communication, teamwork, patience", "");
    row(u"Experience with MLbench", "MLbench");
    row(u"Experience with ovens", "");
    row(u"natural language processing (NLP), state space models (SSMs)", "SSMs");
    row(u"A degree in Computer Science, Mathematics, or a related field", "");
    row(u"Python, SQL, Excel", "");
    row(u"Flyte, Docker", "Flyte");
    row(u"Collect, clean and sort flour", "");
    row(u"• Develop and implement recipes. Meanwhile, Docker runs.", "");
    row(u"Baking: Clean and knead; Building and tending Rye doughs", "");
    row(u"Start: Work on recipes, Python", "");
    row(u"Python and Flyte, later Python or Flyte", "Flyte");
    row(u"Docker, Flyte \\| MLbench", "Flyte|MLbench"); // a cell of a table
    row(u"A bachelor’s or Master’s in the U.S.", "");
    row(u"", "");
}

void TestSkillReader::offersUnknownTerms()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    const std::vector<SkillMention> terms = text::unknownTerms(line, reader().read(line));
    QCOMPARE(shownTerms(line, terms), offered);
    for (const SkillMention &term : terms)
        QVERIFY(!term.skill.isValid());
}

void TestSkillReader::unknownTermsJoinTheirList()
{
    const QString line = u"Python or R; Docker, Ovenman, or Kubernetes"_qs;
    const std::vector<SkillMention> known = reader().read(line);
    QCOMPARE(shown(known), u"python*1 r*1 docker*2 kubernetes*2"_qs);
    QCOMPARE(shownTerms(line, text::unknownTerms(line, known)), u"Ovenman*2"_qs);
}

void TestSkillReader::hostileTextTakesLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"R, "_qs, u"a.b+"_qs, u"Go or "_qs, u"("_qs, u"e.g. "_qs, u"Python, "_qs,
                                 u"Docker (SQL or "_qs, u"ﬁ"_qs, u"\u0301"_qs, u"such as Foo, "_qs, u"x1"_qs, u"#"_qs,
                                 u"machine learning "_qs, u"👀"_qs, u"and "_qs, u", "_qs, u"R&D R "_qs}) {
        const QString line = piece.repeated(100'000);
        text::unknownTerms(line, reader().read(line));
    }
    QVERIFY2(timer.elapsed() < tests::patience(20'000), "a text of a few MB takes its time squared");
}

QTEST_GUILESS_MAIN(TestSkillReader)
#include "tst_skillreader.moc"
