// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/shares.h"
#include "chart/svg.h"
#include "geometrychecks.h"
#include "wording/chartwords.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace rolescope;
using namespace rolescope::chart;

namespace {

Share share(int x, int n) { return {{x, n}, analysis::wilson({x, n})}; }

ShareRow row(const QString &label, int x, int n)
{
    ShareRow r;
    r.label = label;
    r.beside = QStringLiteral("2 of 3");
    r.shares = {share(x, n), share(n - x, n)};
    r.figure = QStringLiteral("%1 of %2").arg(x).arg(n);
    r.tooltip = label + QStringLiteral(" in words");
    if (x > 0)
        r.figureTooltip = QStringLiteral("opens them");
    return r;
}

/// So many rows in four groups, with labels of a length.
SharesData shares(int rows, int labelLength)
{
    SharesData data;
    data.names = {QString(labelLength, u'A'), QString(labelLength, u'B')};
    data.besideHeading = QStringLiteral("publishers");
    data.figureHeading = QStringLiteral("job ads");
    data.reading = QStringLiteral("A sentence.");
    data.groups.resize(4);
    for (int g = 0; g < 4; ++g)
        data.groups[size_t(g)].heading = QStringLiteral("Described and asked for, group %1").arg(g);
    for (int i = 0; i < rows; ++i) {
        const QString label = QStringLiteral("%1 ").arg(i) + QString(labelLength, u'm');
        data.groups[size_t(i * 4 / rows)].rows.push_back(row(label.left(labelLength), i * 463 / rows, 463));
    }
    return data;
}

int rowsIn(const Marks &marks, int all)
{
    int rows = 0;
    for (const Mark &mark : marks)
        rows += mark.fill == Fill::Row && mark.id.index < all && mark.id.part == NoPart ? 1 : 0;
    return rows;
}

std::vector<Mark> dots(const Marks &marks, Ink ink)
{
    std::vector<Mark> found;
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Area && mark.ink == ink && mark.fill == Fill::Solid)
            found.push_back(mark);
    return found;
}

std::vector<Mark> lines(const Marks &marks, Ink ink)
{
    std::vector<Mark> found;
    for (const Mark &mark : marks)
        if (mark.shape == Shape::Line && mark.ink == ink)
            found.push_back(mark);
    return found;
}

} // namespace

class TestShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysInside_data();
    void everythingStaysInside();
    void dotsStandOnOneScale();
    void intervalsReachFromLowToHigh();
    void keySaysHowSureAnIntervalIs();
    void fewAdsHaveNoDot();
    void rowAnswersAsAWhole();
    void wholeHeightHasAPlaceForAll();
    void rowsLeftOutAreCounted();
    void svgSaysWhatItShows();
};

void TestShares::everythingStaysInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("label");
    QTest::addColumn<double>("text");
    std::vector<QSizeF> sizes(chartSizes.begin(), chartSizes.end());
    sizes.insert(sizes.end(), {QSizeF(348, 380), QSizeF(200, 60)});
    for (const QSizeF size : sizes)
        for (const int rows : itemCounts)
            for (const int label : {1, 12, 60})
                for (const double text : {9.0, 12.0, 18.0})
                    QTest::addRow("%dx%d %d rows of %d at %d", int(size.width()), int(size.height()), rows, label,
                                  int(text))
                        << size << rows << label << text;
}

void TestShares::everythingStaysInside()
{
    QFETCH(QSizeF, size);
    QFETCH(int, rows);
    QFETCH(int, label);
    QFETCH(double, text);
    const Fonts fonts = Fonts::paper();
    const QRectF rect(QPointF(13, 17), size);
    ShareStyle style;
    style.textSize = text;
    style.pitch = 20 * text / 12;
    const Picture picture = layoutShares(shares(rows, label), rect, fonts, style);
    QVERIFY2(outsideOf(picture.marks, rect).isEmpty(), qPrintable(outsideOf(picture.marks, rect)));
    QVERIFY(picture.bounds.height() <= size.height() + 0.01);
    QVERIFY2(overlapOf(picture.marks).isEmpty(), qPrintable(overlapOf(picture.marks)));
    const Marks all = textsOf(picture.marks);
    // Dots and lines keep off the texts beside the scale.
    for (const Ink ink : {Ink::RoleA, Ink::RoleB})
        for (const Mark &dot : dots(picture.marks, ink))
            for (const Mark &word : all)
                QVERIFY2(!dot.rect.intersects(word.rect), qPrintable(word.text));
    // Every row is shown or counted.
    const int shown = rowsIn(picture.marks, rows);
    if (shown == rows)
        return;
    const bool told = std::any_of(all.begin(), all.end(),
                                  [&](const Mark &mark) { return mark.text == wording::moreRows(rows - shown); });
    QVERIFY(told);
}

void TestShares::dotsStandOnOneScale()
{
    SharesData data;
    data.groups.push_back({QStringLiteral("G"),
                           {row(QStringLiteral("none"), 0, 40), row(QStringLiteral("half"), 20, 40),
                            row(QStringLiteral("all"), 40, 40)}});
    const Picture picture = layoutShares(data, QRectF(0, 0, 348, 200), Fonts::paper());
    const auto a = dots(picture.marks, Ink::RoleA);
    const auto b = dots(picture.marks, Ink::RoleB);
    QCOMPARE(a.size(), size_t(3));
    QCOMPARE(b.size(), size_t(3));
    const double width = a[2].rect.center().x() - a[0].rect.center().x();
    QVERIFY(width > 80);
    QVERIFY(std::abs(a[1].rect.center().x() - a[0].rect.center().x() - width / 2) < 0.01);
    QVERIFY(std::abs(b[0].rect.center().x() - a[2].rect.center().x()) < 0.01);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(a[i].rect.bottom() < b[i].rect.center().y());
}

void TestShares::intervalsReachFromLowToHigh()
{
    SharesData data;
    data.groups.push_back({QStringLiteral("G"), {row(QStringLiteral("some"), 10, 40)}});
    data.groups[0].rows[0].shares[1] = Share{{40, 40}, analysis::Interval{0, 1}}; // the scale's own ends
    const Picture picture = layoutShares(data, QRectF(0, 0, 348, 200), Fonts::paper());
    const auto scale = lines(picture.marks, Ink::RoleB);
    const auto line = lines(picture.marks, Ink::RoleA);
    QCOMPARE(scale.size(), size_t(1));
    QCOMPARE(line.size(), size_t(1));
    const analysis::Interval wilson = analysis::wilson({10, 40});
    const auto at = [&](double share) { return scale[0].rect.left() + share * scale[0].rect.width(); };
    QVERIFY(std::abs(line[0].rect.left() - at(wilson.lower)) < 0.01);
    QVERIFY(std::abs(line[0].rect.right() - at(wilson.upper)) < 0.01);
}

void TestShares::keySaysHowSureAnIntervalIs()
{
    SharesData data = shares(4, 6);
    const auto says = [&data](const QString &words) {
        const Marks all = textsOf(layoutShares(data, QRectF(0, 0, 600, 300), Fonts::paper()).marks);
        return std::any_of(all.begin(), all.end(), [&words](const Mark &mark) { return mark.text == words; });
    };
    QVERIFY(says(QStringLiteral("95\u00A0% interval")));
    data.confidence = 0.99;
    QVERIFY(says(QStringLiteral("99\u00A0% interval")));
}

void TestShares::fewAdsHaveNoDot()
{
    SharesData data;
    data.groups.push_back({QStringLiteral("G"), {row(QStringLiteral("few"), 2, 4)}});
    data.groups[0].rows[0].shares = {Share{{2, 4}, {}}, std::nullopt};
    const Picture picture = layoutShares(data, QRectF(0, 0, 348, 200), Fonts::paper());
    QVERIFY(dots(picture.marks, Ink::RoleA).empty());
    QVERIFY(lines(picture.marks, Ink::RoleA).empty());
    const auto all = textsOf(picture.marks);
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Mark &m) { return m.text == QStringLiteral("2 of 4"); }));
}

void TestShares::rowAnswersAsAWhole()
{
    const SharesData data = shares(500, 12);
    const Picture picture = layoutShares(data, QRectF(0, 0, 348, 200), Fonts::paper());
    const int shown = rowsIn(picture.marks, 500);
    QVERIFY(shown > 3);
    for (const Mark &mark : picture.marks) {
        if (mark.fill != Fill::Row || mark.id.part != NoPart)
            continue;
        for (const double x : {2.0, 174.0, 260.0})
            QCOMPARE(markAt(picture.marks, QPointF(x, mark.rect.center().y()))->id, mark.id);
        if (mark.id.index < 500)
            QVERIFY(mark.tooltip.endsWith(QStringLiteral("in words")));
    }
    QVERIFY(!boundsOf(picture.marks, {500, NoPart}).isEmpty()); // "and N more" answers, too
    // A figure is a link of its own where there is something to open.
    QVERIFY(boundsOf(picture.marks, {0, FigurePart}).isEmpty());
    const QRectF figure = boundsOf(picture.marks, {3, FigurePart});
    QVERIFY(!figure.isEmpty());
    QCOMPARE(markAt(picture.marks, figure.center())->tooltip, QStringLiteral("opens them"));
}

void TestShares::wholeHeightHasAPlaceForAll()
{
    const Fonts fonts = Fonts::paper();
    for (const int rows : {1, 2, 4, 37}) {
        const SharesData data = shares(rows, 12);
        const double height = sharesHeight(data, fonts);
        const Picture whole = layoutShares(data, QRectF(0, 0, 348, height), fonts);
        if (height >= 60)
            QCOMPARE(rowsIn(whole.marks, rows), rows);
        QVERIFY(rows < 4 || rowsIn(layoutShares(data, QRectF(0, 0, 348, height - 10), fonts).marks, rows) < rows);
    }
}

void TestShares::rowsLeftOutAreCounted()
{
    const Fonts fonts = Fonts::paper();
    SharesData data = shares(4, 12);
    data.more = 30;
    const auto says = [&](double height, const QString &text) {
        const auto all = textsOf(layoutShares(data, QRectF(0, 0, 348, height), fonts).marks);
        return std::any_of(all.begin(), all.end(), [&text](const Mark &mark) { return mark.text == text; });
    };
    QVERIFY(says(sharesHeight(data, fonts), wording::moreRows(30)));
    QVERIFY(says(sharesHeight(data, fonts) - 30, wording::moreRows(31)));
}

void TestShares::svgSaysWhatItShows()
{
    const Fonts fonts = Fonts::paper();
    SharesData data = shares(2, 12);
    data.groups[0].rows[0].label = QStringLiteral("<C & C++>");
    const Picture picture = layoutShares(data, QRectF(0, 0, 348, 200), fonts);
    const SvgTexts texts{QStringLiteral("Articles <vs> job ads"), QStringLiteral("Reading & more")};
    const QByteArray bytes = svg(picture.marks, {348, 200}, fonts, texts);
    QCOMPARE(svg(picture.marks, {348, 200}, fonts, texts), bytes);
    QXmlStreamReader xml(bytes);
    QString title;
    QString description;
    QString all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"title")
            title = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"desc")
            description = xml.readElementText();
        else if (xml.isCharacters())
            all += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, texts.title);
    QCOMPARE(description, texts.description);
    QVERIFY(all.contains(QStringLiteral("<C & C++>")));
}

QTEST_MAIN(TestShares)
#include "tst_shares.moc"
