// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/circles.h"
#include "chart/painter.h"
#include "chart/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

CirclesData circles(int a, int b, int shared)
{
    return {a, b, shared, QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"), {}};
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void themesAreReadable_data();
    void themesAreReadable();
    void paintsEveryTheme();
    void barsStayInTheirPart();
    void longTextsAreElided();
};

void TestChart::themesAreReadable_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("print") << 2;
}

void TestChart::themesAreReadable()
{
    QFETCH(int, which);
    const Theme &t = which == 0 ? lightTheme() : which == 1 ? darkTheme() : printTheme();
    for (const QColor &behind : {t.surface, t.panel, t.noteStrip, t.hover, t.selection}) {
        for (const QColor &text : {t.text, t.quietText, t.link, t.roleA, t.roleB, t.both, t.warning})
            QVERIFY2(contrast(text, behind) >= 4.5, qPrintable(text.name() + u' ' + behind.name()));
        for (const QColor &mark : {t.slate, t.focus, t.roleA, t.roleB, t.both})
            QVERIFY2(contrast(mark, behind) >= 3, qPrintable(mark.name() + u' ' + behind.name()));
    }
    QVERIFY(contrast(t.controlBorder, t.surface) >= 3);
    QVERIFY(contrast(t.disabledText, t.surface) >= 3);
    QVERIFY(contrast(t.buttonText, t.button) >= 4.5);
    QVERIFY(contrast(t.text, t.highlight) >= 4.5);
    for (const QColor &tint : {t.tintA, t.tintB, t.tintBoth})
        QVERIFY(contrast(t.text, tint) >= 4.5);
    QVERIFY(contrast(t.roleA, t.tintA) >= 3);
    QVERIFY(contrast(t.both, t.tintBoth) >= 3);
}

void TestChart::paintsEveryTheme()
{
    const Fonts fonts = Fonts::screen(QFont(QStringLiteral("Inter")));
    const CirclePicture picture = layoutCircles(circles(6, 34, 3), QRectF(10, 10, 340, 180), fonts);
    for (const Theme *theme : {&lightTheme(), &darkTheme(), &printTheme()}) {
        QImage image(360, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme->surface);
        QPainter painter(&image);
        paintMarks(painter, picture.marks, *theme, fonts, {{0, OnlyA}, {0, InBoth}, {0, OnlyB}, {}});
        paintRoleMark(painter, QRectF(0, 0, 12, 12), Ink::RoleB, *theme);
        painter.end();
        QVERIFY(image.pixelColor(picture.centreB.toPoint() + QPoint(0, 60)).isValid());
        QCOMPARE(image.pixelColor(359, 199), theme->surface);
        if (qEnvironmentVariableIsSet("ROLESCOPE_KEEP_IMAGES"))
            image.save(QStringLiteral("/tmp/chart-%1.png").arg(theme->surface.name().mid(1)));
    }
}

/// A part of a bar never paints over its neighbour.
void TestChart::barsStayInTheirPart()
{
    const Fonts fonts = Fonts::paper();
    for (const Fill fill : {Fill::Solid, Fill::SolidLine, Fill::SolidHatch}) {
        QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        painter.scale(20, 20);
        paintMarks(painter, {rectMark(QRectF(8, 4, 4, 10), Ink::Both, fill)}, lightTheme(), fonts);
        painter.end();
        for (const QPoint at : {QPoint(155, 180), QPoint(245, 180), QPoint(200, 75), QPoint(200, 285)})
            QCOMPARE(image.pixelColor(at), QColor(Qt::magenta));
        QVERIFY(image.pixelColor(165, 100) != QColor(Qt::magenta));
    }
}

void TestChart::longTextsAreElided()
{
    const Fonts fonts = Fonts::paper();
    const TextStyle style{9, false, false};
    QVERIFY(fonts.width(fonts.elided(QString(200, u'W'), style, 50), style) <= 50);
    const QStringList lines = fonts.wrapped(QStringLiteral("one two three four five six seven"), style, 40, 2);
    QVERIFY(lines.size() <= 2);
    for (const QString &line : lines)
        QVERIFY(fonts.width(line, style) <= 40);
    QVERIFY(Fonts::needsShaping(QStringLiteral("مهندس")));
    QVERIFY(!Fonts::needsShaping(QStringLiteral("C++ – “Ingénieur” ≥ 数据")));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
