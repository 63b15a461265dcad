// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/pagepainter.h"

#include "chart/painter.h"

#include <QPainter>
#include <QTextLayout>
#include <QUrl>

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
    if (!piece.url.isEmpty())
        return theme.link;
    return piece.quiet ? theme.quietText : theme.text;
}

/// Only web addresses become links; anything else would be opened on the reader's machine.
bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty()
        && (parsed.scheme() == QLatin1String("http") || parsed.scheme() == QLatin1String("https"));
}

/// The text layout is the one public way to a link in a page.
void paintLink(QPainter &painter, const TextPiece &piece, const QFont &font, QPointF at)
{
    QTextLayout layout(piece.text, font);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(QString::fromLatin1(QUrl(piece.url, QUrl::StrictMode).toEncoded()));
    format.setForeground(painter.pen().brush());
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
    if (!piece.url.isEmpty() && isWebAddress(piece.url)) {
        paintLink(painter, piece, font, at);
        return;
    }
    painter.setFont(font);
    painter.drawText(at, piece.text);
}

void paintShape(QPainter &painter, const PageShape &shape, const chart::Theme &theme, int scale)
{
    painter.save();
    painter.scale(scale, scale);
    switch (shape.kind) {
    case PageShape::Kind::Panel: painter.fillRect(shape.rect, theme.panel); break;
    case PageShape::Kind::Bar: painter.fillRect(shape.rect, chart::inkColor(shape.ink, theme)); break;
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
        else
            paintPicture(painter, std::get<chart::Marks>(item), theme, fonts);
    }
}

} // namespace rolescope::report
