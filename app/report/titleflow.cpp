// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowbuilder.h"

#include "report/logo.h"

#include <QImage>

#include <algorithm>

namespace rolescope::report {
namespace {

constexpr double titleGap = 7;
constexpr double joinerGap = 10;

constexpr QSizeF logoRoom{130, 34};
constexpr int logoDots = 4; ///< a point: finer than paper shows, and small in the file

/// The picture with no more pixels than its place needs; equal bytes give equal pixels.
QImage logoImage(const QByteArray &bytes)
{
    QImage image = decodedLogo(bytes);
    if (image.isNull())
        return image;
    const QSize most = (logoRoom * logoDots).toSize();
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

TextPiece piece(const QString &text, double x, double baseline, const chart::TextStyle &style, Tone tone, double width)
{
    TextPiece p;
    p.baseline = QPointF(x, baseline);
    p.text = text;
    p.style = style;
    p.tone = tone;
    p.box = QRectF(x, baseline - 0.76 * style.size, width, style.size);
    return p;
}

PageShape mark(double x, double baseline, double size, chart::Ink role)
{
    const double side = size * 0.58;
    return {PageShape::Kind::RoleMark, QRectF(x, baseline - size * 0.36 - side / 2, side, side), role};
}

} // namespace

/// Both names on one line, or false when they are too long for this size.
bool FlowBuilder::oneLineTitle(const TitleBlock &title, double size, FlowRow &row) const
{
    const chart::TextStyle strong{size, true, false};
    const chart::TextStyle light{size, false, false};
    const QString a = cleaned(title.nameA).simplified();
    const QString b = cleaned(title.nameB).simplified();
    const double square = size * 0.58 + titleGap;
    const double widthA = m_fonts.width(a, strong);
    const double widthJoiner = m_fonts.width(title.joiner, light);
    const double widthB = m_fonts.width(b, strong);
    if (2 * square + widthA + widthJoiner + widthB + 2 * joinerGap > m_width)
        return false;
    const double baseline = size * 0.9;
    TextLine line;
    line.height = size * 1.25;
    double x = square;
    line.pieces.push_back(piece(a + u' ', x, baseline, strong, Tone::Strong, widthA));
    x += widthA + joinerGap;
    line.pieces.push_back(piece(title.joiner + u' ', x, baseline, light, Tone::Quiet, widthJoiner));
    x += widthJoiner + joinerGap;
    row.shapes = {mark(0, baseline, size, chart::Ink::RoleA), mark(x, baseline, size, chart::Ink::RoleB)};
    x += square;
    line.pieces.push_back(piece(b, x, baseline, strong, Tone::Strong, widthB));
    row.cells.push_back({0, {line}});
    return true;
}

/// As large as the names allow; long ones get a line of their own, the longest more than one.
FlowRow FlowBuilder::titleRow(const TitleBlock &title) const
{
    FlowRow row;
    for (double size = papersize::title; size >= papersize::smallestTitle; size -= 1) {
        if (oneLineTitle(title, size, row))
            return row;
    }
    const double size = papersize::smallestTitle;
    const double square = size * 0.58 + titleGap;
    const LineStyle style{size, size * 1.3, true, false};
    FlowCell names;
    names.x = square;
    for (const bool first : {true, false}) {
        Runs runs;
        if (!first)
            runs.push_back({Tone::Quiet, title.joiner + u' ', {}, {}});
        runs.push_back({Tone::Strong, first ? title.nameA : title.nameB, {}, {}});
        FlowCell name = cell(square, runs, m_width - square, style);
        const double y = names.height() + style.height / 2 + size * 0.36;
        row.shapes.push_back(mark(0, y, size, first ? chart::Ink::RoleA : chart::Ink::RoleB));
        std::move(name.lines.begin(), name.lines.end(), std::back_inserter(names.lines));
    }
    row.cells.push_back(std::move(names));
    return row;
}

/// Who made it at the left, the logo at the right.
FlowBlock FlowBuilder::letterhead(const Letterhead &head) const
{
    FlowRow row;
    double room = m_width;
    if (const QImage logo = logoImage(head.logo); !logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
        row.images.push_back({QRectF(QPointF(m_width - size.width(), 0), size), logo});
        row.minHeight = size.height();
        room -= size.width() + titleGap * 2;
    }
    FlowCell text = cell(0, {{Tone::Strong, head.name, {}, {}}}, room, {papersize::body, 12.6, true, false});
    FlowCell contact = cell(0, {{Tone::Quiet, head.contact, {}, {}}}, room, {papersize::body, 12.6, false, true});
    std::move(contact.lines.begin(), contact.lines.end(), std::back_inserter(text.lines));
    row.cells.push_back(std::move(text));
    row.padBottom = 14;
    FlowColumn column;
    column.width = m_width;
    column.rows.push_back(std::move(row));
    FlowBlock result;
    result.columns.push_back(std::move(column));
    return result;
}

FlowBlock FlowBuilder::block(const TitleBlock &title) const
{
    FlowRow below;
    below.padTop = 5;
    below.cells.push_back(cell(0, {{Tone::Quiet, title.below, {}, {}}}, m_width, {papersize::body, 13, false, true}));
    FlowColumn column;
    column.width = m_width;
    column.rows = {titleRow(title), std::move(below)};
    FlowBlock result;
    result.columns.push_back(std::move(column));
    return result;
}

} // namespace rolescope::report
