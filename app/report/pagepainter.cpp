// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/pagepainter.h"

#include "chart/painter.h"
#include "report/flatparts.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace rolescope::report {
namespace {

QColor colorOf(const TextPiece &piece, const chart::Theme &theme)
{
    switch (piece.tone) {
    case Tone::Quiet: return theme.quietText;
    case Tone::SourceNumber: return theme.link;
    case Tone::RoleA: return theme.roleA;
    case Tone::RoleB: return theme.roleB;
    case Tone::Both: return theme.both;
    case Tone::Strong: return theme.text;
    default: break;
    }
    if (!webAddress(piece.url).isEmpty())
        return theme.link;
    return piece.quiet ? theme.quietText : theme.text;
}

/// The text layout is the one public way to a link in a page.
void paintLink(QPainter &painter, const TextPiece &piece, const QString &address, const QFont &font, QPointF at)
{
    QTextLayout layout(piece.text, font);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(painter.pen().brush());
    if (piece.rightToLeft) {
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        layout.setTextOption(option);
    }
    layout.setFormats({{0, static_cast<int>(piece.text.size()), format}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e9);
    layout.endLayout();
    layout.draw(&painter, at - QPointF(0, line.ascent()));
}

void paintText(QPainter &painter, const TextPiece &piece, const chart::Theme &theme, const chart::Fonts &fonts)
{
    const QFont font = fonts.fontFor(piece.text, piece.style);
    const QPointF at = piece.baseline * fonts.scale();
    painter.setPen(colorOf(piece, theme));
    if (const QString address = webAddress(piece.url); !address.isEmpty())
        return paintLink(painter, piece, address, font, at);
    painter.setFont(font);
    painter.setLayoutDirection(piece.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(at, piece.text);
}

/// Without colours A's rule is whole, B's is dashed and that of both is a pair of lines.
void paintPatternedBar(QPainter &painter, const PageShape &shape, const chart::Theme &theme)
{
    const QColor color = chart::inkColor(shape.ink, theme);
    const QRectF &r = shape.rect;
    if (shape.ink == chart::Ink::RoleB) {
        constexpr double dash = 6;
        constexpr double gap = 3;
        for (double x = r.left(); x < r.right(); x += dash + gap)
            painter.fillRect(QRectF(x, r.top(), std::min(dash, r.right() - x), r.height()), color);
    } else if (shape.ink == chart::Ink::Both) {
        const double line = r.height() / 3;
        painter.fillRect(QRectF(r.left(), r.top() - line / 2, r.width(), line), color);
        painter.fillRect(QRectF(r.left(), r.bottom() - line / 2, r.width(), line), color);
    } else {
        painter.fillRect(r, color);
    }
}

void paintImage(QPainter &painter, const PageImage &given, const chart::Theme &theme, int scale)
{
    painter.save();
    painter.scale(scale, scale);
    const QImage image = theme.patterned ? given.image.convertToFormat(QImage::Format_Grayscale8) : given.image;
    painter.drawImage(given.rect, image);
    painter.restore();
}

void paintShape(QPainter &painter, const PageShape &shape, const chart::Theme &theme, int scale)
{
    painter.save();
    painter.scale(scale, scale);
    switch (shape.kind) {
    case PageShape::Kind::Panel: painter.fillRect(shape.rect, theme.panel); break;
    case PageShape::Kind::Bar:
        if (theme.patterned)
            paintPatternedBar(painter, shape, theme);
        else
            painter.fillRect(shape.rect, chart::inkColor(shape.ink, theme));
        break;
    case PageShape::Kind::RoleMark: chart::paintRoleMark(painter, shape.rect, shape.ink, theme); break;
    }
    painter.restore();
}

void paintPicture(QPainter &painter, const chart::Marks &marks, const chart::Theme &theme, const chart::Fonts &fonts)
{
    painter.save();
    painter.scale(fonts.scale(), fonts.scale());
    chart::paintMarks(painter, marks, theme, fonts);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Page &page, const chart::Theme &theme, const chart::Fonts &fonts)
{
    for (const PageItem &item : page.items) {
        if (const auto *shape = std::get_if<PageShape>(&item))
            paintShape(painter, *shape, theme, fonts.scale());
        else if (const auto *text = std::get_if<TextPiece>(&item))
            paintText(painter, *text, theme, fonts);
        else if (const auto *image = std::get_if<PageImage>(&item))
            paintImage(painter, *image, theme, fonts.scale());
        else
            paintPicture(painter, std::get<chart::Marks>(item), theme, fonts);
    }
}

} // namespace rolescope::report
