// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/matrix.h"
#include "chart/painter.h"
#include "geometrychecks.h"
#include "wording/similarwords.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

/// Roles of which neighbours share most; every third begins a family.
MatrixData roles(int count, int nameLength = 20)
{
    MatrixData data;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("Role %1 ").arg(i) + QString(nameLength, u'W');
        data.matrix.roles.push_back({domain::RoleId(i + 1), name.left(nameLength), 40 + i % 7, i / 3});
    }
    for (int a = 0; a < count; ++a)
        for (int b = 0; b < count; ++b)
            data.matrix.shared.push_back(a == b ? 40 + a % 7 : std::max(0, 30 - 6 * std::abs(a - b)));
    return data;
}

Marks cells(const Picture &picture)
{
    Marks found;
    for (const Mark &mark : picture.marks)
        if (mark.shape == Shape::Area && mark.id.isValid())
            found.push_back(mark);
    return found;
}

QRectF nameBox(const Picture &picture, int place) { return boundsOf(picture.marks, {place, NoPart}); }

} // namespace

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysInsideAndApart_data();
    void everythingStaysInsideAndApart();
    void everyPairHasOneCell();
    void namesStandWhereRowsEndAndColumnsBegin();
    void familiesKeepApart();
    void darkerIsMoreInCommon();
    void shadesHaveTheirLimits();
    void cellsSayTheirCounts();
    void countsAreTheCellsOwn();
    void rolesWithoutRoomAreCounted();
    void chosenRolesStandOut();
    void textIsReadableOnEveryShade();
    void keySaysWhatNumberAndShadeMean();
};

void TestMatrix::everythingStaysInsideAndApart_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    std::vector<QSizeF> sizes(chartSizes.begin(), chartSizes.end());
    sizes.insert(sizes.end(), {QSizeF(420, 700), QSizeF(900, 300), QSizeF(60, 30)});
    for (const QSizeF size : sizes)
        for (const int count : {0, 1, 2, 5, 12, 40, 500})
            for (const int length : {3, 20, 60})
                QTest::addRow("%g x %g, %d roles of %d letters", size.width(), size.height(), count, length)
                    << size << count << length;
}

void TestMatrix::everythingStaysInsideAndApart()
{
    QFETCH(QSizeF, size);
    QFETCH(int, count);
    QFETCH(int, length);
    const QRectF rect(QPointF(13, 7), size);
    for (const Fonts &fonts : {Fonts::paper(), Fonts::screen(QFont(QStringLiteral("Inter")))}) {
        const Picture picture = layoutMatrix(roles(count, length), rect, fonts);
        QVERIFY(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(picture.bounds) || picture.bounds.isEmpty());
        QVERIFY2(outsideOf(picture.marks, rect, 0.1).isEmpty(), qPrintable(outsideOf(picture.marks, rect, 0.1)));
        QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
        const Marks labels = textsOf(picture.marks), boxes = cells(picture);
        for (size_t i = 0; i < labels.size(); ++i) {
            const QRectF inner = labels[i].rect.adjusted(0.01, 0.01, -0.01, -0.01);
            for (const Mark &box : boxes)
                QVERIFY2(!inner.intersects(box.rect) || box.rect.contains(inner), qPrintable(labels[i].text));
        }
        for (size_t i = 0; i < boxes.size() && boxes.size() < 1000; ++i)
            for (size_t j = i + 1; j < boxes.size(); ++j)
                QVERIFY(!boxes[i].rect.intersects(boxes[j].rect));
    }
}

void TestMatrix::everyPairHasOneCell()
{
    const Picture picture = layoutMatrix(roles(9), QRectF(0, 0, 700, 400), Fonts::paper());
    std::set<std::pair<int, int>> seen;
    for (const Mark &cell : cells(picture)) {
        QVERIFY(cell.id.index > cell.id.part && cell.id.part >= 0);
        seen.insert({cell.id.index, cell.id.part});
        QCOMPARE(markAt(picture.marks, cell.rect.topLeft() + QPointF(1, 1))->id, cell.id);
    }
    QCOMPARE(seen.size(), size_t(9 * 8 / 2));
    QCOMPARE(cells(picture).size(), seen.size());
}

void TestMatrix::namesStandWhereRowsEndAndColumnsBegin()
{
    const Picture picture = layoutMatrix(roles(6), QRectF(0, 0, 700, 400), Fonts::paper());
    for (int row = 1; row < 6; ++row) {
        const QRectF last = boundsOf(picture.marks, {row, row - 1});
        const QRectF name = nameBox(picture, row);
        QVERIFY(name.left() >= last.right() && name.left() - last.right() < 8);
        QVERIFY(last.top() <= name.top() + 0.1 && name.bottom() <= last.bottom() + 0.1);
        for (int below = row + 1; below < 6; ++below)
            QCOMPARE(boundsOf(picture.marks, {below, row - 1}).left(), last.left());
    }
}

void TestMatrix::familiesKeepApart()
{
    const Picture picture = layoutMatrix(roles(6), QRectF(0, 0, 700, 400), Fonts::paper());
    const auto gapAbove = [&](int row) {
        return boundsOf(picture.marks, {row, 0}).top() - boundsOf(picture.marks, {row - 1, 0}).bottom();
    };
    const auto gapLeft = [&](int column) {
        return boundsOf(picture.marks, {5, column}).left() - boundsOf(picture.marks, {5, column - 1}).right();
    };
    QVERIFY(gapAbove(3) > gapAbove(2) + 4); // 0 to 2 are a family, 3 to 5 another
    QVERIFY(std::abs(gapAbove(4) - gapAbove(2)) < 0.01);
    QVERIFY(gapLeft(3) > gapLeft(2) + 4);
}

void TestMatrix::darkerIsMoreInCommon()
{
    const MatrixData data = roles(8);
    const Picture picture = layoutMatrix(data, QRectF(0, 0, 700, 400), Fonts::paper());
    const Marks boxes = cells(picture);
    int differing = 0;
    for (const Mark &one : boxes)
        for (const Mark &two : boxes) {
            const auto level = [&](const Mark &mark) {
                return shadeLevel(
                    data.matrix.jaccard(static_cast<size_t>(mark.id.index), static_cast<size_t>(mark.id.part)));
            };
            QCOMPARE(one.strength < two.strength, level(one) < level(two));
            differing += level(one) != level(two) ? 1 : 0;
        }
    QVERIFY(differing > 0);
}

void TestMatrix::shadesHaveTheirLimits()
{
    QCOMPARE(shadeLevel(0), 0);
    QCOMPARE(shadeLevel(0.001), 1);
    QCOMPARE(shadeLevel(0.0499), 1);
    QCOMPARE(shadeLevel(0.05), 2);
    QCOMPARE(shadeLevel(0.1), 3);
    QCOMPARE(shadeLevel(0.2), 4);
    QCOMPARE(shadeLevel(0.3999), 4);
    QCOMPARE(shadeLevel(0.4), 5);
    QCOMPARE(shadeLevel(1), shadeLevels - 1);
}

void TestMatrix::cellsSayTheirCounts()
{
    const Picture picture = layoutMatrix(roles(3, 8), QRectF(0, 0, 700, 400), Fonts::paper());
    QVERIFY(
        markAt(picture.marks, boundsOf(picture.marks, {2, 1}).center())
            ->tooltip.contains(QStringLiteral("Of the 42 skills named for Role 2 W, 24 are also named for Role 1 W; "
                                              "the other way 24 of 41")));
    QVERIFY(markAt(picture.marks, nameBox(picture, 1).center())->tooltip.contains(QStringLiteral("41 skills")));
}

void TestMatrix::countsAreTheCellsOwn()
{
    const MatrixData data = roles(7);
    const Picture picture = layoutMatrix(data, QRectF(0, 0, 700, 400), Fonts::paper());
    int shown = 0;
    for (const Mark &cell : cells(picture)) {
        QStringList inside;
        for (const Mark &text : textsOf(picture.marks))
            if (cell.rect.contains(text.rect))
                inside += text.text;
        const int shared = data.matrix.sharedBy(static_cast<size_t>(cell.id.index), static_cast<size_t>(cell.id.part));
        QCOMPARE(inside, shared > 0 ? QStringList{QString::number(shared)} : QStringList());
        shown += static_cast<int>(inside.size());
    }
    QVERIFY(shown > 10);
}

void TestMatrix::rolesWithoutRoomAreCounted()
{
    const QRectF rect(0, 0, 300, 200);
    const Fonts fonts = Fonts::paper();
    const int room = matrixRoom(rect, fonts);
    QVERIFY(room >= 8 && room < 20);
    const auto lastText = [&](int count) { return textsOf(layoutMatrix(roles(count), rect, fonts).marks).back().text; };
    QVERIFY(!lastText(room).contains(QStringLiteral("more role")));
    QCOMPARE(lastText(room + 1), QStringLiteral("and 1 more role"));
    QCOMPARE(lastText(500), QStringLiteral("and %1 more roles").arg(500 - room));
}

void TestMatrix::chosenRolesStandOut()
{
    MatrixData data = roles(4);
    data.a = 2;
    data.b = 0;
    const Picture picture = layoutMatrix(data, QRectF(0, 0, 700, 400), Fonts::paper());
    QCOMPARE(markAt(picture.marks, nameBox(picture, 2).center())->ink, Ink::RoleA);
    QCOMPARE(markAt(picture.marks, nameBox(picture, 0).center())->ink, Ink::RoleB);
    QCOMPARE(markAt(picture.marks, nameBox(picture, 1).center())->ink, Ink::Text);
}

void TestMatrix::textIsReadableOnEveryShade()
{
    const Fonts fonts = Fonts::screen(QFont(QStringLiteral("Inter")));
    const Picture picture = layoutMatrix(roles(8), QRectF(0, 0, 700, 400), fonts);
    for (const Theme *theme : {&lightTheme(), &darkTheme(), &printTheme()}) {
        QVERIFY(contrast(theme->text, theme->shade) >= 4.5);
        QVERIFY(contrast(theme->shade, theme->surface) >= 2.5);
        QImage image(700, 400, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme->surface);
        QPainter painter(&image);
        paintMarks(painter, picture.marks, *theme, fonts);
        painter.end();
        std::map<double, QColor> colours; // by strength
        for (const Mark &cell : cells(picture))
            colours[cell.strength] = image.pixelColor((cell.rect.topLeft() + QPointF(3, 3)).toPoint());
        QVERIFY(colours.size() >= 4);
        double last = 0;
        for (const auto &[strength, colour] : colours) {
            const double from = contrast(colour, theme->surface);
            QVERIFY(from > last);
            last = from;
            QVERIFY(contrast(theme->text, colour) >= 4.5);
        }
    }
}

void TestMatrix::keySaysWhatNumberAndShadeMean()
{
    for (const double width : {400.0, 700.0, 1400.0}) {
        const Picture picture = layoutMatrix(roles(6), QRectF(0, 0, width, 420), Fonts::paper());
        QStringList said;
        for (const Mark &text : textsOf(picture.marks))
            said += text.text;
        QVERIFY2(said.contains(wording::numberLead()) && said.contains(wording::shadeLead()),
                 qPrintable(said.join(u'|')));
        int boxes = 0;
        for (const Mark &mark : picture.marks)
            boxes += mark.fill == Fill::Shade && !mark.id.isValid() ? 1 : 0;
        QCOMPARE(boxes, shadeLevels);
        for (int level = 0; level < shadeLevels; ++level)
            QVERIFY(said.contains(wording::shadeName(level)));
    }
    // Cells too narrow for a number have no word of it.
    MatrixStyle narrow;
    narrow.cellWidth = 9;
    for (const Mark &text : textsOf(layoutMatrix(roles(6), QRectF(0, 0, 700, 420), Fonts::paper(), narrow).marks))
        QVERIFY(text.text != wording::numberLead());
}

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"
