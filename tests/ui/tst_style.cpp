// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintext.h"
#include "ui/common/segmentbar.h"
#include "ui/common/style.h"
#include "ui/comparison/textblock.h"

#include "chart/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace rolescope;
using namespace rolescope::ui;

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemesAndSizes()
    {
        Style style;
        QSignalSpy changed(&style, &Style::changed);
        style.setScheme(Style::Scheme::Dark);
        QVERIFY(style.isDark());
        QCOMPARE(changed.count(), 1);
        QVERIFY(style.theme().surface.lightness() < style.theme().text.lightness());
        style.setTextPercent(500);
        QCOMPARE(style.textPercent(), 200);
        QCOMPARE(style.scaled(10), 20);
        style.setTextPercent(10);
        QCOMPARE(style.textPercent(), 75);
    }

    void dressingFollowsAndCanBeTakenBack()
    {
        Style style;
        style.setScheme(Style::Scheme::Light);
        QLabel label;
        style.dress(&label, TextSize::Small, true, Tone::Quiet);
        style.setScheme(Style::Scheme::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), chart::darkTheme().quietText);
        QCOMPARE(label.font().weight(), int(QFont::DemiBold));
        style.dress(&label, TextSize::Normal);
        QCOMPARE(label.palette().color(QPalette::WindowText), chart::darkTheme().text);
        style.setScheme(Style::Scheme::Light);
        QCOMPARE(label.palette().color(QPalette::WindowText), chart::lightTheme().text);
    }

    void plainTextStaysPlain()
    {
        QLabel label;
        setPlainLabel(&label, QStringLiteral("<b>a</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        setPlainToolTip(&label, QStringLiteral("<img src=\"x\">"));
        QVERIFY(!label.toolTip().contains(QStringLiteral("<img")));
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void elidedTextIsItsToolTip()
    {
        ElidedLabel label(QStringLiteral("a rather long text that does not fit"));
        label.show();
        label.resize(50, 20);
        QVERIFY(label.isElided());
        QVERIFY(!label.toolTip().isEmpty());
        label.resize(2000, 20);
        QVERIFY(!label.isElided());
    }

    void segmentsMoveByArrows()
    {
        SegmentBar bar;
        bar.setSegments({QStringLiteral("A & B"), QStringLiteral("C")});
        QSignalSpy chosen(&bar, &SegmentBar::chosen);
        QTest::keyClick(bar.button(0), Qt::Key_Right);
        QCOMPARE(bar.current(), 1);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(bar.button(1), Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(bar.button(0)->text(), QStringLiteral("A && B"));
    }

    void segmentsAreWholeWhereThereIsRoom()
    {
        QWidget window; // made before the style, as the fonts of a window change later
        auto *bar = new SegmentBar(&window);
        bar->setSegments({QStringLiteral("Compare"), QStringLiteral("Jobs for every role")});
        auto *row = new QHBoxLayout(&window);
        row->addWidget(bar);
        row->addStretch(1);
        window.resize(900, 60);
        window.show();
        Style style;
        for (const int percent : {100, 150, 75}) {
            style.setTextPercent(percent);
            bar->setSegmentHeight(style.scaled(36));
            QTRY_COMPARE(bar->height(), style.scaled(36));
            QTRY_COMPARE(bar->button(0)->text(), QStringLiteral("Compare"));
            QTRY_COMPARE(bar->button(1)->text(), QStringLiteral("Jobs for every role"));
            QCOMPARE(bar->button(1)->geometry().bottom(), bar->rect().bottom());
        }
        bar->resize(100, bar->height());
        QVERIFY(bar->button(1)->text().contains(u'…'));
        bar->setSegments({QStringLiteral("One that is much too long for it")});
        bar->resize(80, bar->height());
        QVERIFY(bar->button(0)->text().contains(u'…'));
    }

    void progressIsSeenInBothSchemes()
    {
        for (const Style::Scheme scheme : {Style::Scheme::Light, Style::Scheme::Dark}) {
            Style style;
            style.setScheme(scheme);
            QProgressBar bar;
            bar.setTextVisible(false);
            bar.setRange(0, 1000);
            bar.resize(200, 20);
            const auto at = [&bar](int x) { return bar.grab().toImage().pixelColor(x, 10); };
            bar.setValue(0);
            QCOMPARE(at(20), style.theme().track);
            bar.setValue(500);
            QCOMPARE(at(20), style.theme().slate);
            QCOMPARE(at(180), style.theme().track);
            bar.setValue(1000);
            QCOMPARE(at(180), style.theme().slate);
            QVERIFY(chart::contrast(style.theme().slate, style.theme().track) >= 3);
        }
    }

    void flowWraps()
    {
        QWidget widget;
        auto *flow = new FlowLayout(&widget, 8);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(210), 48);
    }

    void separatorsPartWhatIsInOneLine()
    {
        QWidget widget;
        auto *flow = new FlowLayout(&widget, 8);
        auto *mark = new QLabel(QStringLiteral("·"));
        std::array<QWidget *, 2> boxes{new QWidget, new QWidget};
        boxes[0]->setFixedSize(100, 40);
        boxes[1]->setFixedSize(50, 40);
        flow->addWidget(boxes[0]);
        flow->addSeparator(mark);
        flow->addWidget(boxes[1]);
        const int markWidth = mark->sizeHint().width();
        flow->setGeometry(QRect(0, 0, 400, 100));
        QCOMPARE(mark->width(), markWidth);
        QCOMPARE(boxes[1]->x(), 116 + markWidth);
        // It stands neither at the end of a line nor at the beginning of the next one.
        for (const int width : {150, 108 + markWidth, 108 + markWidth / 2}) {
            flow->setGeometry(QRect(0, 0, width, 100));
            QVERIFY2(mark->width() == 0, qPrintable(QString::number(width)));
            QCOMPARE(boxes[1]->x(), 0);
            QCOMPARE(boxes[1]->y(), 48);
        }
    }

    void textBlockWrapsAndFinds()
    {
        Style style;
        Piece source;
        source.kind = Piece::Kind::Source;
        source.source = 4;
        Piece text;
        text.text = QStringLiteral("Finds the question, finds the answer");
        TextBlock block({text, source}, style);
        const int wide = block.layOut(1000);
        const int narrow = block.layOut(80);
        QVERIFY(narrow > 2 * wide);
        QVERIFY(block.usedWidth() <= 81);
        QCOMPARE(block.countFound(QStringLiteral("finds")), 2);
        QCOMPARE(block.targets(), std::vector<int>{1});
        // What opens the rest is not left alone on a line.
        Piece word1 = text;
        word1.text = QStringLiteral("first ");
        Piece word2 = text;
        word2.text = QStringLiteral("last");
        Piece blank = text;
        blank.text = QString(QChar::Nbsp);
        Piece more;
        more.kind = Piece::Kind::Link;
        more.text = QStringLiteral("+7");
        TextBlock glued({word1, word2, source, source, source, source, blank, more}, style);
        const int line = glued.layOut(1000);
        QCOMPARE(glued.layOut(int(glued.usedWidth()) - 4), 2 * line);
        int lineOfWord = -1;
        int lineOfLink = -1;
        for (int y = 0; y < 2; ++y) {
            for (int x = 0; x < 400; ++x) {
                const int piece = glued.pieceAt(QPointF(x, (y + 0.5) * line));
                lineOfWord = piece == 1 ? y : lineOfWord;
                lineOfLink = piece == 7 ? y : lineOfLink;
            }
        }
        QCOMPARE(lineOfWord, 1);
        QCOMPARE(lineOfLink, 1);
        TextBlock word({{QStringLiteral("unbrokenunbrokenunbrokenunbroken"), Piece::Kind::Text, 0, {}, {}}}, style);
        word.layOut(60);
        QVERIFY(word.usedWidth() <= 61); // a word that is too long is broken, not cut
        QCOMPARE(citedText({text, source}), QStringLiteral("Finds the question, finds the answer [4]"));
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
