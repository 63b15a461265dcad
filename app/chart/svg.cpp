// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/svg.h"

#include "chart/painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace rolescope::chart {
namespace {

const QString titlePlace = QStringLiteral("title-of-the-picture");
const QString descriptionPlace = QStringLiteral("description-of-the-picture");

/// The generator writes what it is given as it is, "<" and "&" too.
void fill(QByteArray &bytes, const char *element, const QString &place, const QString &text)
{
    const QByteArray open = QByteArray("<") + element + ">";
    const QByteArray close = QByteArray("</") + element + ">";
    bytes.replace(open + place.toUtf8() + close, open + text.toHtmlEscaped().toUtf8() + close);
}

} // namespace

QByteArray svg(const Marks &marks, const QSizeF &size, const Fonts &fonts, const SvgTexts &texts,
               const Theme &theme)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // a unit of the picture is a CSS pixel
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(titlePlace);
    generator.setDescription(descriptionPlace);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), theme.surface);
    paintMarks(painter, marks, theme, fonts);
    painter.end();
    QByteArray bytes = buffer.data();
    fill(bytes, "title", titlePlace, texts.title);
    fill(bytes, "desc", descriptionPlace, texts.description);
    return bytes;
}

} // namespace rolescope::chart
