// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/circles.h"
#include "chart/spacing.h"
#include "geometrychecks.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <numbers>
#include <set>

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

const Mark *partOf(const Marks &marks, Part part)
{
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.id == MarkId{0, part})
            return &mark;
    return nullptr;
}

double partArea(const Marks &marks, Part part)
{
    const Mark *mark = partOf(marks, part);
    return mark ? areaOf(mark->path) : 0;
}

/// The line around a circle.
const Mark *outlineOf(const Marks &marks, Ink ink)
{
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.ink == ink && mark.penWidth > 0)
            return &mark;
    return nullptr;
}

} // namespace

class TestCircles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void circleAreasAreExact();
    void circleLabelsKeepClear_data();
    void circleLabelsKeepClear();
    void circlePartsAnswer();
    void everyCircleCountIsShown();
    void impossibleCountsAreDrawn();
    void everythingStaysInside_data();
    void everythingStaysInside();
    void drawnAreasAreTheCounts_data();
    void drawnAreasAreTheCounts();
    void shortenedNamesAreWholeInTheHover();
    void namesAreWholeWhereThereIsRoom_data();
    void namesAreWholeWhereThereIsRoom();
    void namesAreCutBehindWords();
};

void TestCircles::circleAreasAreExact()
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

void TestCircles::circleLabelsKeepClear_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("window") << QRectF(0, 0, 348, 200);
    QTest::newRow("narrow") << QRectF(10, 20, 280, 150);
    QTest::newRow("paper") << QRectF(51, 200, 235, 130);
}

void TestCircles::circleLabelsKeepClear()
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
                const Marks labels = textsOf(picture.marks);
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

void TestCircles::circlePartsAnswer()
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

void TestCircles::everyCircleCountIsShown()
{
    const CirclePicture p = layoutCircles(circles(6, 34, 3), QRectF(0, 0, 348, 180), Fonts::paper());
    QStringList shown;
    for (const Mark &mark : textsOf(p.marks))
        shown << mark.text;
    QVERIFY(shown.contains(QStringLiteral("3")));
    QVERIFY(shown.contains(QStringLiteral("31")));
    QVERIFY(shown.contains(QStringLiteral("3 in both")));
}

void TestCircles::impossibleCountsAreDrawn()
{
    const CirclePicture p = layoutCircles(circles(4, 5, 9), QRectF(0, 0, 348, 180), Fonts::paper());
    QVERIFY(!p.marks.empty());
    layoutCircles(circles(-1, -5, -9), QRectF(0, 0, 348, 180), Fonts::paper());
    layoutCircles(circles(40, 50, 9), QRectF(0, 0, 30, 20), Fonts::paper());
    layoutCircles(circles(40, 50, 9), QRectF(), Fonts::paper());
}

void TestCircles::everythingStaysInside_data() { addGeometryRows(); }

void TestCircles::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, items);
    QFETCH(int, labels);
    const QRectF frame(QPointF(13, 7), size);
    const Fonts fonts = Fonts::paper();
    for (const int b : itemCounts)
        for (const int shared : std::set{0, std::min(items, b) / 2, std::min(items, b)}) {
            const QByteArray what = QStringLiteral("%1 %2 %3").arg(items).arg(b).arg(shared).toUtf8();
            const CirclesData data{items, b, shared, labelOf(Labels(labels), 1), labelOf(Labels(labels), 2), {}};
            const CirclePicture picture = layoutCircles(data, frame, fonts);
            QVERIFY2(outsideOf(picture.marks, frame).isEmpty(), what + qPrintable(outsideOf(picture.marks, frame)));
            QVERIFY2(overlapOf(picture.marks).isEmpty(), what + qPrintable(overlapOf(picture.marks)));
            const Marks texts = textsOf(picture.marks);
            QVERIFY2(texts.size() >= 5, what); // three counts, two names
            for (const Mark &text : texts)
                for (const auto &[centre, radius] :
                     {std::pair(picture.centreA, picture.radiusA), std::pair(picture.centreB, picture.radiusB)})
                    QVERIFY2(radius <= 0 || clearanceOf(text.rect, centre, radius) >= labelClearance - 0.01,
                             what + qPrintable(text.text));
        }
}

void TestCircles::drawnAreasAreTheCounts_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("shared");
    const std::vector<std::array<int, 3>> counts{{0, 0, 0},
                                                 {1, 0, 0},
                                                 {0, 500, 0},
                                                 {500, 500, 500},
                                                 {500, 500, 0},
                                                 {500, 500, 499},
                                                 {500, 500, 1},
                                                 {2, 1, 1},
                                                 {500, 2, 1},
                                                 {500, 1, 1},
                                                 {425, 86, 59},
                                                 {322, 158, 133},
                                                 {1, 100'000, 0},
                                                 {1, 100'000, 1},
                                                 {2, 100'000, 1},
                                                 {100'000, 99'999, 1},
                                                 {100'000, 1000, 999},
                                                 {100'000, 100'000, 99'999}};
    for (const QSizeF size : chartSizes)
        for (const auto &[a, b, shared] : counts)
            QTest::addRow("%gx%g, %d and %d share %d", size.width(), size.height(), a, b, shared)
                << size << a << b << shared;
}

void TestCircles::drawnAreasAreTheCounts()
{
    QFETCH(QSizeF, size);
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(int, shared);
    const CirclePicture p = layoutCircles(circles(a, b, shared), QRectF(QPointF(5, 9), size), Fonts::paper());
    const Mark *outlineA = outlineOf(p.marks, Ink::RoleA);
    const Mark *outlineB = outlineOf(p.marks, Ink::RoleB);
    QCOMPARE(outlineA != nullptr, a > 0);
    QCOMPARE(outlineB != nullptr, b > 0);
    if (a + b == 0)
        return;
    const double one = a >= b ? areaOf(outlineA->path) / a : areaOf(outlineB->path) / b;
    QVERIFY(one > 0);
    QVERIFY(a == 0 || isExact(areaOf(outlineA->path), one * a));
    QVERIFY(b == 0 || isExact(areaOf(outlineB->path), one * b));
    const auto exact = [&](Part part, int count) {
        const double area = partArea(p.marks, part);
        if (!isExact(area, one * count))
            qWarning("%d: %g jobs' area", int(part), area / one);
        return isExact(area, one * count);
    };
    QVERIFY(exact(OnlyA, a - shared));
    QVERIFY(exact(OnlyB, b - shared));
    QVERIFY(exact(InBoth, shared));
    // What the outlines themselves have in common, whatever the parts are filled with.
    const double distance = QLineF(p.centreA, p.centreB).length();
    QVERIFY(isExact(integratedLens(p.radiusA, p.radiusB, distance), one * shared));
    if (shared == 0 && a > 0 && b > 0)
        QVERIFY(distance > p.radiusA + p.radiusB);
    if (shared > 0 && shared == std::min(a, b))
        QVERIFY(distance <= std::abs(p.radiusA - p.radiusB) + 1e-9);
}

void TestCircles::shortenedNamesAreWholeInTheHover()
{
    for (const Labels kind : {Labels::Words, Labels::OneWord}) {
        const CirclesData data{20, 30, 8, labelOf(kind, 1), labelOf(kind, 2), {}};
        const CirclePicture p = layoutCircles(data, QRectF(0, 0, 300, 200), Fonts::paper());
        bool shortened = false;
        for (const Mark &text : textsOf(p.marks))
            shortened |= text.text.contains(QChar(0x2026));
        QVERIFY(shortened);
        for (const auto &[part, name] : {std::pair(OnlyA, data.nameA), std::pair(OnlyB, data.nameB)}) {
            int said = 0;
            for (const Mark &mark : p.marks)
                if (mark.id == MarkId{0, part}) {
                    QVERIFY2(mark.tooltip.contains(name), qPrintable(mark.tooltip));
                    ++said;
                }
            QVERIFY(said >= 3); // the area, the count, the name
        }
    }
}

void TestCircles::namesAreWholeWhereThereIsRoom_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("two long") << u"Accountants and Auditors"_qs << u"Advertising and Promotions Managers"_qs;
    QTest::newRow("comma") << u"Intelligence Analysts"_qs << u"Communications Teachers, Postsecondary"_qs;
    QTest::newRow("one long") << u"Marine Engineers and Naval Architects"_qs << u"Fence Erectors"_qs;
    QTest::newRow("four words") << u"Data Entry Keyers"_qs << u"Patternmakers, Metal and Plastic"_qs;
}

void TestCircles::namesAreWholeWhereThereIsRoom()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const QRectF paper(0, 4, 230, 124);
    for (const auto &[countA, countB, shared] :
         std::vector<std::array<int, 3>>{{239, 73, 17}, {20, 100, 8}, {50, 50, 10}, {12, 9, 0}}) {
        const CirclePicture p = layoutCircles({countA, countB, shared, a, b, {}}, paper, Fonts::paper(), {15, 8, 1.2});
        QString said;
        for (const Mark &text : textsOf(p.marks))
            said += text.text + u' ';
        QVERIFY2(said.contains(u"only "_qs + a) && said.contains(u"only "_qs + b), qPrintable(said));
        QVERIFY(std::max(p.radiusA, p.radiusB) > 15); // not at the circles' cost
    }
}

void TestCircles::namesAreCutBehindWords()
{
    for (const QString &name :
         {u"Food and Tobacco Roasting, Baking, and Drying Machine Operators and Tenders of All Kinds"_qs,
          u"Training, Technology and Product Development Managers of All Kinds and Other Kinds"_qs}) {
        const CirclePicture p =
            layoutCircles({50, 40, 10, name, name, {}}, QRectF(0, 4, 230, 124), Fonts::paper(), {15, 8, 1.2});
        int cut = 0;
        for (const Mark &text : textsOf(p.marks)) {
            if (!text.text.endsWith(QChar(0x2026)))
                continue;
            ++cut;
            const QString last = text.text.chopped(1).section(u' ', -1);
            QVERIFY2(name.split(QRegularExpression(u"[ ,]+"_qs)).contains(last) && last != u"and",
                     qPrintable(text.text));
        }
        QCOMPARE(cut, 2);
    }
}

QTEST_MAIN(TestCircles)
#include "tst_circles.moc"
