// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/textflow.h"
#include "tests/report/layoutprobe.h"

#include <QRegularExpression>
#include <QTest>

using namespace reporttest;
using namespace rolescope::report;

/// Where the lines of a page's texts may end.
class TestPageTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dotsDoNotBeginLines();
    void figuresOfTheSentenceAreWhole();
    void wrappedSkillsHang();
    void runningHeadsAreCutBehindWords();
    void aTextThatIsItsLabelLooksLikeOne();
};

void TestPageTexts::dotsDoNotBeginLines()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    for (int width = 60; width < 160; ++width) {
        const Runs runs{{Tone::Normal, QStringLiteral("Solves problems and copes with them."), {}, {}},
                        {Tone::SourceNumber, QStringLiteral("1"), {}, {}},
                        {Tone::Quiet, QStringLiteral(" · required"), {}, {}}};
        for (const TextLine &line : breakLines(runs, width, LineStyle{}, fonts))
            QVERIFY2(!line.pieces.front().text.startsWith(u'·'), qPrintable(QString::number(width)));
    }
}

void TestPageTexts::figuresOfTheSentenceAreWhole()
{
    for (int letters = 5; letters < 60; ++letters) { // wherever the line ends
        Fixture f = withSkills(222, 17, 56);
        f.comparison.b.name = QStringLiteral("Role") + QString(letters, u'n');
        int found = 0;
        for (const PageBox &box : layoutOf(f).boxes())
            found += box.page == 1 && QString(box.text).replace(QChar::Nbsp, u' ').startsWith(u"17 of 239");
        QVERIFY2(found == 1, qPrintable(QString::number(letters)));
    }
}

void TestPageTexts::wrappedSkillsHang()
{
    const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
    const QString text = QStringLiteral("Digital analysis tests and statistics DATAS for Excel and what comes with it");
    const LineStyle hanging{papersize::body, 12.5, false, false, 8};
    for (const bool fromTheRight : {false, true}) {
        const QString given = fromTheRight ? QString(QChar(0x05D0)) + u' ' + text : text;
        for (int width = 70; width < 200; width += 3) {
            const std::vector<TextLine> lines = breakLines({{Tone::Normal, given, {}, {}}}, width, hanging, fonts);
            QVERIFY(lines.size() > 1);
            for (size_t i = 0; i < lines.size(); ++i) {
                const QRectF box = lines[i].pieces.front().box;
                const double indent = fromTheRight ? width - box.right() : box.left();
                QVERIFY(std::abs(indent - (i > 0 ? 8 : 0)) < 0.1);
                QVERIFY(box.left() > -0.1 && box.right() < width + 0.1);
            }
        }
    }
}

void TestPageTexts::runningHeadsAreCutBehindWords()
{
    const QString name = QStringLiteral("Biofuels/Biodiesel Technology and Product Development Managers");
    for (int letters = 1; letters < 60; ++letters) {
        const QString longName = QString(letters, u'n') + QStringLiteral(" Attendants, Bartenders and ") + name;
        const PageLayout layout = layoutOf(usual(longName, QStringLiteral("Helpers of ") + name));
        for (const PageBox &box : layout.boxes()) {
            if (box.page != 2 || !box.text.contains(QChar(0x2026))
                || !box.text.contains(QStringLiteral(" · data as of")))
                continue;
            const QString last = box.text.section(QChar(0x2026), 0, 0).section(u' ', -1);
            QVERIFY2(last != QStringLiteral("and") && last != QStringLiteral("of")
                         && (longName + QStringLiteral(" Helpers of ") + name)
                                .split(QRegularExpression(QStringLiteral("[ ,]+")))
                                .contains(last),
                     qPrintable(box.text));
        }
    }
}

void TestPageTexts::aTextThatIsItsLabelLooksLikeOne()
{
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, rolescope::domain::Section::Tools, 0, 3, 0, 4);
    rolescope::analysis::Statement &own = f.comparison.sections.front().onlyA[1];
    own.label = own.text = QStringLiteral("Desktop publishing software");
    int found = 0;
    for (const PageBox &box : layoutOf(f).boxes())
        if (box.text.startsWith(own.text)) {
            QCOMPARE(box.tone, Tone::Strong);
            ++found;
        }
    QCOMPARE(found, 1);
}

QTEST_MAIN(TestPageTexts)
#include "tst_pagetexts.moc"
