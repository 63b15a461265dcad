// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/bars.h"
#include "chart/circles.h"
#include "chart/histogram.h"
#include "chart/painter.h"
#include "chart/salarylines.h"
#include "chart/spacing.h"
#include "chart/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

/// Area common to two circles, by summing thin columns; knows nothing of the solver.
double integratedLens(double r1, double r2, double d)
{
    constexpr int columns = 200000;
    const double left = std::max(-r1, d - r2);
    const double right = std::min(r1, d + r2);
    if (right <= left)
        return 0;
    const double width = (right - left) / columns;
    double sum = 0;
    for (int i = 0; i < columns; ++i) {
        const double x = left + (i + 0.5) * width;
        const double one = std::sqrt(std::max(0.0, r1 * r1 - x * x));
        const double two = std::sqrt(std::max(0.0, r2 * r2 - (x - d) * (x - d)));
        sum += 2 * std::min(one, two) * width;
    }
    return sum;
}

/// Shortest distance of a box to a circle's line; 0 when the line crosses it.
double clearanceOf(const QRectF &box, QPointF centre, double radius)
{
    const double dx = std::max({box.left() - centre.x(), 0.0, centre.x() - box.right()});
    const double dy = std::max({box.top() - centre.y(), 0.0, centre.y() - box.bottom()});
    const double nearest = std::hypot(dx, dy);
    const double farthest = std::hypot(std::max(std::abs(box.left() - centre.x()), std::abs(box.right() - centre.x())),
                                       std::max(std::abs(box.top() - centre.y()), std::abs(box.bottom() - centre.y())));
    return nearest > radius ? nearest - radius : farthest < radius ? radius - farthest : 0;
}

CirclesData circles(int a, int b, int shared)
{
    return {a, b, shared, QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"), {}};
}

std::vector<Mark> texts(const Marks &marks)
{
    std::vector<Mark> found;
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Text)
            found.push_back(mark);
    return found;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void themesAreReadable_data();
    void themesAreReadable();
    void circleAreasAreExact();
    void circleLabelsKeepClear_data();
    void circleLabelsKeepClear();
    void circlePartsAnswer();
    void everyCircleCountIsShown();
    void impossibleCountsAreDrawn();
    void barsAddUp();
    void barsWithoutRoom();
    void barTextsStayInside();
    void salaryLinesShareAScale();
    void salaryFiguresAreNeverCut();
    void histogramHandles();
    void paintsEveryTheme();
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

void TestChart::circleAreasAreExact()
{
    for (const int a : {1, 2, 6, 34, 60, 400})
        for (const int b : {1, 3, 21, 34, 250}) {
            for (const int shared : {1, 2, 3, 10, std::min(a, b) - 1, std::min(a, b)}) {
                if (shared < 1 || shared > std::min(a, b))
                    continue;
                const CirclePair p = solveCircles(a, b, shared);
                QVERIFY(std::abs(std::numbers::pi * p.radiusA * p.radiusA - a) < a * 1e-9);
                QVERIFY(std::abs(std::numbers::pi * p.radiusB * p.radiusB - b) < b * 1e-9);
                const double lens = integratedLens(p.radiusA, p.radiusB, p.distance);
                QVERIFY2(std::abs(lens - shared) <= shared * 0.001,
                         qPrintable(QStringLiteral("%1 %2 %3: %4").arg(a).arg(b).arg(shared).arg(lens)));
            }
            const CirclePair apart = solveCircles(a, b, 0);
            QVERIFY(apart.distance > apart.radiusA + apart.radiusB);
        }
}

void TestChart::circleLabelsKeepClear_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("window") << QRectF(0, 0, 348, 200);
    QTest::newRow("narrow") << QRectF(10, 20, 280, 150);
    QTest::newRow("paper") << QRectF(51, 200, 235, 130);
}

void TestChart::circleLabelsKeepClear()
{
    QFETCH(QRectF, rect);
    const Fonts fonts = Fonts::paper();
    int labelled = 0;
    for (const int a : {0, 1, 3, 6, 20, 34, 300})
        for (const int b : {0, 1, 5, 17, 34, 120})
            for (const int shared : {0, 1, 3, std::min(a, b) / 2, std::min(a, b)}) {
                if (shared > std::min(a, b))
                    continue;
                const QByteArray what = QStringLiteral("%1 %2 %3").arg(a).arg(b).arg(shared).toUtf8();
                const CirclePicture picture = layoutCircles(circles(a, b, shared), rect, fonts, {15, 9, 1.2});
                const std::vector<Mark> labels = texts(picture.marks);
                QVERIFY2(labels.size() >= 5, what.constData());
                ++labelled;
                for (size_t i = 0; i < labels.size(); ++i) {
                    const QRectF box = labels[i].rect;
                    QVERIFY2(rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box), what.constData());
                    if (picture.radiusA > 0)
                        QVERIFY2(clearanceOf(box, picture.centreA, picture.radiusA) >= labelClearance - 0.01,
                                 what.constData());
                    if (picture.radiusB > 0)
                        QVERIFY2(clearanceOf(box, picture.centreB, picture.radiusB) >= labelClearance - 0.01,
                                 what.constData());
                    for (size_t j = i + 1; j < labels.size(); ++j)
                        QVERIFY2(!box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(labels[j].rect), what.constData());
                }
                // The drawn circles keep the solved proportions.
                if (a > 0 && b > 0)
                    QVERIFY(std::abs(picture.radiusA / picture.radiusB - std::sqrt(double(a) / b)) < 1e-6 * a);
                QVERIFY(picture.radiusA > 0 || a == 0);
            }
    QVERIFY(labelled > 100);
}

void TestChart::circlePartsAnswer()
{
    const CirclePicture p = layoutCircles(circles(20, 30, 8), QRectF(0, 0, 400, 220), Fonts::paper());
    const auto partAt = [&](QPointF at) {
        const Mark *mark = markAt(p.marks, at);
        return mark ? mark->id.part : static_cast<int>(NoPart);
    };
    const double y = p.centreA.y();
    const double lens = (p.centreA.x() + p.radiusA + p.centreB.x() - p.radiusB) / 2;
    QCOMPARE(partAt({p.centreA.x() - p.radiusA + 3, y}), static_cast<int>(OnlyA));
    QCOMPARE(partAt({lens, y}), static_cast<int>(InBoth));
    QCOMPARE(partAt({p.centreB.x() + p.radiusB - 3, y}), static_cast<int>(OnlyB));
    QCOMPARE(partAt({0, 0}), static_cast<int>(NoPart));
    QVERIFY(boundsOf(p.marks, {0, InBoth}).isValid());
    const CirclePicture nested = layoutCircles(circles(3, 30, 3), QRectF(0, 0, 400, 220), Fonts::paper());
    const Mark *inner = markAt(nested.marks, nested.centreA);
    QVERIFY(inner);
    QCOMPARE(inner->id.part, static_cast<int>(InBoth));
}

void TestChart::everyCircleCountIsShown()
{
    const CirclePicture p = layoutCircles(circles(6, 34, 3), QRectF(0, 0, 348, 180), Fonts::paper());
    QStringList shown;
    for (const Mark &mark : texts(p.marks))
        shown << mark.text;
    QVERIFY(shown.contains(QStringLiteral("3")));
    QVERIFY(shown.contains(QStringLiteral("31")));
    QVERIFY(shown.contains(QStringLiteral("3 in both")));
}

void TestChart::impossibleCountsAreDrawn()
{
    const CirclePicture p = layoutCircles(circles(4, 5, 9), QRectF(0, 0, 348, 180), Fonts::paper());
    QVERIFY(!p.marks.empty());
    layoutCircles(circles(-1, -5, -9), QRectF(0, 0, 348, 180), Fonts::paper());
    layoutCircles(circles(40, 50, 9), QRectF(0, 0, 30, 20), Fonts::paper());
    layoutCircles(circles(40, 50, 9), QRectF(), Fonts::paper());
}

void TestChart::barsAddUp()
{
    BarsData data;
    data.rows = {{QStringLiteral("Languages"), 1, 2, 3},
                 {QStringLiteral("Cloud"), 0, 0, 9},
                 {QStringLiteral("People"), 4, 0, 0}};
    const Picture picture = layoutBars(data, QRectF(0, 0, 330, 120), Fonts::paper());
    const std::array<std::array<int, 3>, 3> counts{{{1, 2, 3}, {0, 0, 9}, {4, 0, 0}}};
    double perSkill = 0;
    for (int row = 0; row < 3; ++row)
        for (const int part : {OnlyA, InBoth, OnlyB}) {
            const QRectF box = boundsOf(picture.marks, {row, part});
            const int count = counts[static_cast<size_t>(row)][static_cast<size_t>(part)];
            QCOMPARE(box.isNull(), count == 0);
            if (count == 0)
                continue;
            const double each = (box.width() + 1) / count; // the gap belongs to the segment
            if (perSkill > 0)
                QVERIFY(std::abs(each - perSkill) < 0.01);
            perSkill = each;
        }
    QVERIFY(boundsOf(picture.marks, {0, OnlyA}).right() < boundsOf(picture.marks, {0, InBoth}).left());
    QVERIFY(boundsOf(picture.marks, {0, InBoth}).right() < boundsOf(picture.marks, {0, OnlyB}).left());
}

void TestChart::barsWithoutRoom()
{
    BarsData data;
    for (int i = 0; i < 40; ++i)
        data.rows.push_back({QStringLiteral("Category %1").arg(i), i, 1, 2});
    const QRectF rect(0, 0, 330, 120);
    const Picture picture = layoutBars(data, rect, Fonts::paper());
    QVERIFY(picture.bounds.height() <= rect.height() + 1);
    QVERIFY(picture.marks.back().text.contains(QStringLiteral("more categories")));
    QVERIFY(layoutBars({}, rect, Fonts::paper()).marks.empty());
}

void TestChart::barTextsStayInside()
{
    BarsData data;
    data.rows = {{QString(80, u'W'), 200, 300, 400}, {QStringLiteral("b"), 0, 1, 0}};
    const QRectF rect(20, 10, 300, 60);
    for (const Mark &mark : layoutBars(data, rect, Fonts::paper()).marks)
        QVERIFY2(mark.rect.left() >= rect.left() - 0.1 && mark.rect.right() <= rect.right() + 0.1,
                 qPrintable(mark.text));
}

void TestChart::salaryLinesShareAScale()
{
    SalaryLinesData data;
    data.lines = {{QStringLiteral("Senior, one"), QStringLiteral("100K – 200K"), {100000, 200000}, Ink::RoleA, {}},
                  {QStringLiteral("Mid, two"), QStringLiteral("50K"), {50000, 50000}, Ink::RoleB, {}},
                  {QStringLiteral("three"), QStringLiteral("from 100K"), {100000, std::nullopt}, Ink::Slate, {}},
                  {QStringLiteral("four"), QStringLiteral("not stated"), {}, Ink::Slate, {}}};
    const Picture picture = layoutSalaryLines(data, QRectF(0, 0, 500, 100), Fonts::paper());
    std::vector<QRectF> bars;
    for (const Mark &mark : picture.marks)
        if (mark.shape == Shape::Area && mark.ink == Ink::Slate)
            bars.push_back(mark.rect);
    QCOMPARE(bars.size(), size_t(3));
    QVERIFY(std::abs(bars[0].left() - bars[2].left()) < 0.01);
    QVERIFY(bars[1].left() < bars[0].left());
    QVERIFY(bars[1].width() >= 2);
    for (const Mark &mark : picture.marks)
        QVERIFY(mark.rect.left() >= -0.1 && mark.rect.right() <= 500.1 && mark.rect.bottom() <= 100.1);
}

void TestChart::salaryFiguresAreNeverCut()
{
    SalaryLinesData data;
    data.lines = {{QString(60, u'W'), QStringLiteral("120K – 150K USD a year"), {120000, 150000}, Ink::RoleA, {}},
                  {QStringLiteral("two"),
                   QStringLiteral("median 120,500 – 150,250 USD a year, 1,204 ads"),
                   {120500, 150250},
                   Ink::RoleB,
                   {}}};
    const Fonts fonts = Fonts::paper();
    for (double width = 320; width < 520; width += 0.37) {
        const Picture picture = layoutSalaryLines(data, QRectF(0.1, 0, width, 100), fonts, {8, 4.5, 15, 0.3});
        QStringList shown;
        for (const Mark &mark : texts(picture.marks))
            shown << mark.text;
        for (const SalaryLine &line : data.lines)
            QVERIFY2(shown.contains(line.figure), qPrintable(shown.join(u'|')));
        for (const Mark &mark : picture.marks)
            QVERIFY2(mark.rect.left() >= 0 && mark.rect.right() <= width + 0.2, qPrintable(mark.text));
    }
}

void TestChart::histogramHandles()
{
    HistogramData data;
    data.bins = {{0, 50000, 2, 4}, {50000, 100000, 5, 9}, {100000, 150000, 0, 1}};
    data.low = 50000;
    data.high = 150000;
    const HistogramPicture picture = layoutHistogram(data, QRectF(0, 0, 188, 60), Fonts::paper());
    QCOMPARE(picture.amountAt(picture.xOf(75000)), 75000);
    const Mark *low = markAt(picture.marks, QPointF(picture.xOf(50000), picture.plot.center().y()));
    QVERIFY(low);
    QCOMPARE(low->id.part, static_cast<int>(LowHandle));
    QCOMPARE(picture.amountAt(-500), 0);
    QCOMPARE(picture.amountAt(5000), 150000);
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
