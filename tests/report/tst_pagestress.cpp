// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/layoutprobe.h"
#include "tests/report/pagefaults.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace reporttest;
using namespace rolescope::report;

namespace {

const QString hebrew =
    QStringLiteral("מדען נתונים חוקר את הנתונים ובונה מודלים עם Python ועם SQL עבור החברה כולה כל יום");
const QString arabic =
    QStringLiteral("يستكشف عالم البيانات البيانات ويبني النماذج التي تجيب عن السؤال مع Python كل يوم");
const QString chinese = QStringLiteral(
    "数据科学家探索数据，建立模型，回答业务问题。他们与工程师合作，把模型投入生产，并长期维护它们的运行。");
const QString japanese =
    QStringLiteral("データサイエンティストはデータを調べ、モデルを作り、仕事の質問に答えます。「毎日」使います。");
const QString address =
    QStringLiteral("https://www.publisher.example/articles/2024/10/a-very-long-title-of-a-comparison-of-two-roles/"
                   "index.html?utm_source=newsletter&utm_medium=mail&id=0123456789abcdef");

void say(Fixture &f, const QString &text, bool a)
{
    analysis::Statement statement;
    statement.text = text;
    statement.sources = {1, 2};
    analysis::SectionComparison &section = f.comparison.sections.front();
    (a ? section.onlyA : section.onlyB).push_back(statement);
    (a ? section.countA : section.countB)++;
}

/// Everything at once: 200 statements of 40 words a side, scripts of four kinds, long words and 500 jobs.
Fixture stress()
{
    Fixture f = big();
    for (const bool a : {true, false}) {
        for (const QString &text : {hebrew, arabic, chinese, japanese})
            say(f, text, a);
        say(f, QString(120, u'w'), a);
        say(f, QStringLiteral("before ") + QString(120, u'W') + QStringLiteral(" behind"), a);
    }
    f.jobs.clear();
    addJobs(f, 500);
    f.jobs[7].title = QString(120, u'J');
    f.jobs[8].employer = QStringLiteral("employer 8 ") + hebrew;
    f.jobs[9].place = chinese;
    f.jobs[11].title = sentence(40, 3);
    f.catalog.sources[1].url = address;
    return f;
}

/// Where the environment names a folder, the pages are written there to be looked at.
void keep(const DocumentOptions &options, PageSize size, const QString &name)
{
    const QString folder = qEnvironmentVariable("ROLESCOPE_PAGES");
    if (folder.isEmpty())
        return;
    const Fixture f = stress();
    ComparisonInput input = f.input();
    input.options = options;
    PdfOptions written;
    written.pageSize = size;
    const auto bytes = pdf(comparisonDocument(input), written);
    QFile file(QStringLiteral("%1/%2.pdf").arg(folder, name));
    QVERIFY(bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
}

} // namespace

class TestPageStress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreRight_data();
    void pagesAreRight();
    void everyJobIsListedOnceUnderItsHeads();
    void textFromTheRightStandsAtTheRight();
    void mixedRunsKeepTheirOrder();
    void linesDoNotBeginWithClosingSigns();
    void addressesBreakBehindSigns();
    void tableWordsStayWhole();
    void noWordStandsAlone();
};

void TestPageStress::pagesAreRight_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("preset");
    for (const int size : {0, 1})
        for (const int preset : {0, 1})
            QTest::addRow("%s %s", size ? "letter" : "a4", preset ? "full" : "handout") << size << preset;
}

void TestPageStress::pagesAreRight()
{
    QFETCH(int, size);
    QFETCH(int, preset);
    DocumentOptions options;
    options.preset = preset ? Preset::Full : Preset::Handout;
    const PageLayout layout = layoutOf(stress(), size ? PageSize::Letter : PageSize::A4, options);
    const QString fault = faultsOf(layout);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    keep(options, size ? PageSize::Letter : PageSize::A4, QString::fromLatin1(QTest::currentDataTag()));
    if (preset == 0)
        QCOMPARE(layout.pages.size(), size_t(2));
}

void TestPageStress::everyJobIsListedOnceUnderItsHeads()
{
    DocumentOptions options;
    options.parts = std::vector<Part>{Part::Jobs};
    const PageLayout layout = layoutOf(stress(), PageSize::A4, options);
    QVERIFY2(layout.pages.size() <= 17, qPrintable(QString::number(layout.pages.size())));
    std::map<int, int> seen;
    std::set<int> pages;
    std::set<int> heads;
    const QRegularExpression employer(QStringLiteral("^employer (\\d+)"));
    for (const PageBox &box : layout.boxes()) {
        if (box.text == QStringLiteral("Employer"))
            heads.insert(box.page);
        if (const auto match = employer.match(box.text); match.hasMatch()) {
            ++seen[match.captured(1).toInt()];
            pages.insert(box.page);
        }
    }
    QCOMPARE(seen.size(), size_t(500));
    int next = 0;
    for (const auto &[job, count] : seen) {
        QCOMPARE(job, next++);
        QCOMPARE(count, 1);
    }
    QCOMPARE(heads, pages);
}

void TestPageStress::textFromTheRightStandsAtTheRight()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    constexpr double width = 140;
    for (const QString &text : {hebrew, arabic}) {
        const std::vector<TextLine> lines = breakLines(
            {{Tone::Normal, text, {}, {}}, {Tone::SourceNumber, QStringLiteral("1"), {}, {}}}, width, {}, fonts);
        QVERIFY(lines.size() > 1);
        QString read;
        for (const TextLine &line : lines) {
            QVERIFY(std::abs(line.pieces.front().box.right() - width) < 0.1);
            double right = width + 0.1;
            for (const TextPiece &piece : line.pieces) {
                QVERIFY(piece.rightToLeft);
                QVERIFY(piece.box.left() >= -0.1 && piece.box.right() <= right);
                right = piece.box.left() + 0.1; // the next one stands to the left
                if (piece.tone != Tone::SourceNumber)
                    read += piece.text + u' ';
            }
        }
        QCOMPARE(read.simplified(), text);
        QCOMPARE(lines.back().pieces.back().text, QStringLiteral("1"));
    }
    for (const TextLine &line : breakLines({{Tone::Normal, QStringLiteral("SQL ") + hebrew, {}, {}}}, width, {}, fonts))
        QVERIFY(!line.pieces.front().rightToLeft && line.pieces.front().box.left() < 0.1);
}

void TestPageStress::mixedRunsKeepTheirOrder()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    const std::vector<TextLine> lines = breakLines({{Tone::Strong, QStringLiteral("נתונים: "), {}, {}},
                                                    {Tone::Normal, QStringLiteral("חוקר"), {}, {}},
                                                    {Tone::Quiet, QStringLiteral(" · required"), {}, {}}},
                                                   300, {}, fonts);
    QCOMPARE(lines.size(), size_t(1));
    const std::vector<TextPiece> &pieces = lines.front().pieces;
    QCOMPARE(pieces.size(), size_t(3));
    QVERIFY(pieces[0].box.left() > pieces[1].box.right());
    QVERIFY(pieces[1].box.left() > pieces[2].box.right());
}

void TestPageStress::linesDoNotBeginWithClosingSigns()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    for (int width = 40; width < 200; ++width)
        for (const QString &text : {chinese, japanese}) {
            QString read;
            for (const TextLine &line : breakLines({{Tone::Normal, text, {}, {}}}, width, {}, fonts)) {
                const QString &first = line.pieces.front().text;
                QVERIFY2(!QStringLiteral("，。、」").contains(first.front()), qPrintable(first));
                QVERIFY(line.pieces.back().box.right() <= width + 0.1);
                for (const TextPiece &piece : line.pieces)
                    read += piece.text;
            }
            QCOMPARE(read, text);
        }
}

void TestPageStress::addressesBreakBehindSigns()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    const std::vector<TextLine> lines = breakLines({{Tone::Quiet, address, address, {}}}, 160, {}, fonts);
    QVERIFY(lines.size() > 2);
    QString read;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (const TextPiece &piece : lines[i].pieces) {
            QCOMPARE(piece.url, address); // every part of it opens the whole
            read += piece.text;
        }
        if (i + 1 < lines.size())
            QVERIFY2(QStringLiteral("/?&=_-").contains(read.back()), qPrintable(read));
    }
    QCOMPARE(read, address);
}

void TestPageStress::tableWordsStayWhole()
{
    Fixture f = usual();
    f.jobs[0].level = QStringLiteral("Intermediate-Senior");
    f.jobs[1].employer = QStringLiteral("Telecommunications");
    const PageLayout layout = layoutOf(f);
    int found = 0;
    for (const PageBox &box : layout.boxes())
        found += box.text == f.jobs[0].level || box.text == f.jobs[1].employer ? 1 : 0;
    QCOMPARE(found, 2);
}

void TestPageStress::noWordStandsAlone()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    constexpr double width = 180;
    for (int words = 8; words < 60; ++words) {
        const QString text = sentence(words, words);
        const std::vector<TextLine> lines = breakLines({{Tone::Normal, text, {}, {}}}, width, {}, fonts);
        QString read;
        for (const TextLine &line : lines) {
            QVERIFY(line.pieces.back().box.right() <= width + 0.1);
            for (const TextPiece &piece : line.pieces)
                read += piece.text + u' ';
        }
        QCOMPARE(read.simplified(), text);
        const QString last = lines.back().pieces.front().text;
        QVERIFY2(last.contains(u' ') || fonts.width(last, {papersize::body, false, false}) > width / 3,
                 qPrintable(text));
    }
}

QTEST_MAIN(TestPageStress)
#include "tst_pagestress.moc"
