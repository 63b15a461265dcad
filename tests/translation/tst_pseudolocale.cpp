// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedlibrary.h"
#include "markedscene.h"
#include "pseudotranslator.h"
#include "textrules.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::translationtest;

namespace {

void sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x600") << QSize(1024, 600);
    QTest::newRow("1366x768") << QSize(1366, 768);
}

} // namespace

/// Every pane, menu and dialog in a language whose texts are marked and 40 % longer than English.
class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pseudoKeepsPlaces()
    {
        const QString text = PseudoTranslator::pseudo(QStringLiteral("&Open %1 of %2…"));
        QVERIFY(text.startsWith(openMark) && text.endsWith(closeMark));
        QVERIFY(text.contains(QStringLiteral("&Open %1 of %2")));
        QVERIFY(text.size() >= 15 * 1.4);
    }

    void ruleTellsTextsApart()
    {
        const QRegularExpression none;
        QCOMPARE(untranslated(QStringLiteral("⟦Jobs for %1⟧").arg(dotted(QStringLiteral("Data Analyst"))), none),
                 QString());
        QCOMPARE(untranslated(dotted(QStringLiteral("Ingeniería")) + QStringLiteral(" 1,204 · ⟦a⟧"), none), QString());
        QCOMPARE(untranslated(QStringLiteral("⟦Jobs⟧ found"), none), QStringLiteral("found"));
    }

    void everyTextIsTranslated()
    {
        PseudoTranslator pseudo;
        MarkedScene scene(pseudo, {1366, 768});
        Findings findings;
        const QRegularExpression known = anyOf(sameEverywhere());
        walkAll(scene.harness(),
                [&](const QString &state, QWidget &root) { findings.add(state, untranslatedTexts(root, known)); });
        findings.expectNone();
    }

    void noTextIsCut_data() { sizes(); }
    void noTextIsCut()
    {
        QFETCH(QSize, size);
        checkRoom(size, Qt::LeftToRight);
    }

private:
    static void checkRoom(QSize size, Qt::LayoutDirection direction)
    {
        PseudoTranslator pseudo;
        MarkedScene scene(pseudo, size, direction);
        Findings findings;
        const Visit look = [&](const QString &state, QWidget &root) {
            keepPicture(QStringLiteral("%1 %2 %3")
                            .arg(size.width())
                            .arg(direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), state),
                        root);
            findings.add(state, cutTexts(root));
            findings.add(state, overlappingTexts(root));
        };
        walkAll(scene.harness(), look);
        findings.expectNone();
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
