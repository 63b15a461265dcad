// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/htmlcharts.h"

#include "chart/svg.h"
#include "report/flatparts.h"
#include "wording/exportwords.h"

#include <QFont>

namespace rolescope::report {
namespace {

constexpr double width = 440; // half of the page, or a narrow screen
constexpr double circlesHeight = 220;

/// A file of its own as an element of a page: no declarations, sized by its box, named for who cannot see it.
QByteArray embedded(QByteArray svg, const char *shownIn, int number)
{
    const QByteArray id = QByteArray("picture-") + QByteArray::number(number) + '-' + shownIn;
    const qsizetype root = svg.indexOf("<svg");
    const qsizetype end = svg.indexOf('>', root);
    const qsizetype box = svg.indexOf("viewBox=\"", root);
    if (root < 0 || end < 0 || box < 0 || box > end)
        return {};
    const qsizetype from = box + qsizetype(sizeof("viewBox=\"") - 1);
    const QByteArray viewBox = svg.mid(from, svg.indexOf('"', from) - from);
    const QByteArrayList sides = viewBox.split(' ');
    svg.remove(0, end + 1);
    // Gradients and the like have names that are unique only in a file.
    svg.replace("id=\"", "id=\"" + id + '-').replace("=\"url(#", "=\"url(#" + id + '-');
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + QByteArray(shownIn) + "\" width=\"" + sides.value(2)
        + "\" height=\"" + sides.value(3) + "\" viewBox=\"" + viewBox + "\" role=\"img\">" + svg.trimmed() + '\n';
}

/// In one sentence, or line by line where there is none.
QString readingOf(const chart::SalaryLinesData &data)
{
    QStringList lines;
    for (const chart::SalaryLine &line : data.lines)
        lines << QStringLiteral("%1: %2").arg(line.label, line.figure);
    return data.reading.isEmpty() ? lines.join(QStringLiteral("; ")) : data.reading;
}

QString readingOf(const chart::SalaryBoxesData &data)
{
    QStringList rows;
    for (const chart::SalaryBoxRow &row : data.rows)
        rows << (row.figure.isEmpty() ? row.label : QStringLiteral("%1: %2").arg(row.label, row.figure));
    return data.reading.isEmpty() ? rows.join(QStringLiteral("; ")) : data.reading;
}

} // namespace

HtmlCharts::HtmlCharts() : m_fonts(chart::Fonts::screen(QFont(QStringLiteral("Inter")))) {}

QByteArray HtmlCharts::figure(const chart::Marks &marks, const QSizeF &size, const QString &name,
                              const QString &reading)
{
    ++m_pictures;
    const chart::SvgTexts texts{flatText(name), flatText(reading)};
    chart::Marks clean = marks;
    for (chart::Mark &mark : clean)
        mark.text = flatText(mark.text);
    return "<figure>\n" + embedded(chart::svg(clean, size, m_fonts, texts, chart::lightTheme()), "light", m_pictures)
        + embedded(chart::svg(clean, size, m_fonts, texts, chart::darkTheme()), "dark", m_pictures) + "</figure>\n";
}

QByteArray HtmlCharts::circles(const chart::CirclesData &data)
{
    const QRectF room(0, 0, width, circlesHeight);
    return figure(chart::layoutCircles(data, room, m_fonts).marks, room.size(), wording::circlesName(), data.reading);
}

QByteArray HtmlCharts::bars(const chart::BarsData &data)
{
    const chart::BarStyle style;
    const QRectF room(0, 0, width, style.pitch * static_cast<double>(data.rows.size()) + style.textSize);
    return figure(chart::layoutBars(data, room, m_fonts, style).marks, room.size(), wording::barsName(), data.reading);
}

QByteArray HtmlCharts::salaryLines(const chart::SalaryLinesData &data)
{
    const QSizeF size(2 * width, chart::salaryLinesHeight(data));
    const chart::Picture drawn = chart::layoutSalaryLines(data, QRectF(QPointF(), size), m_fonts);
    return figure(drawn.marks, size + QSizeF(0, 4), wording::salaryLinesName(), readingOf(data));
}

QByteArray HtmlCharts::salaryBoxes(const chart::SalaryBoxesData &data)
{
    const QSizeF size(2 * width, chart::salaryBoxesHeight(data, 2 * width, m_fonts));
    return figure(chart::layoutSalaryBoxes(data, QRectF(QPointF(), size), m_fonts).marks, size,
                  wording::salaryLinesName(), readingOf(data));
}

} // namespace rolescope::report
