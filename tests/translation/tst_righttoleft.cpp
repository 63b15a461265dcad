// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedscene.h"
#include "mirrorrules.h"
#include "pseudotranslator.h"
#include "textrules.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::translationtest;

/// Every pane, menu and dialog for readers who begin at the right.
class TestRightToLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMirrored_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x600") << QSize(1024, 600);
        QTest::newRow("1440x900") << QSize(1440, 900);
    }

    void everythingIsMirrored()
    {
        QFETCH(QSize, size);
        PseudoTranslator pseudo;
        Placements placements;
        {
            MarkedScene scene(pseudo, size);
            walkAll(scene.harness(), [&](const QString &state, QWidget &root) { placements.note(state, root); });
        }
        Findings findings;
        MarkedScene scene(pseudo, size, Qt::RightToLeft);
        walkAll(scene.harness(), [&](const QString &state, QWidget &root) {
            keepPicture(QStringLiteral("%1 rtl %2").arg(size.width()).arg(state), root);
            findings.add(state, misplacedWidgets(root));
            findings.add(state, cutTexts(root));
            findings.add(state, overlappingTexts(root));
            findings.add(state, placements.notMirrored(state, root));
        });
        QVERIFY(placements.compared() > 500);
        findings.expectNone();
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
