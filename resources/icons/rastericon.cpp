// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// Draws an SVG as a square PNG while building: rastericon FILE.svg SIZE FILE.png
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const int size = args.value(2).toInt();
    QSvgRenderer drawing(args.value(1));
    if (args.size() != 4 || size <= 0 || !drawing.isValid()) {
        std::fputs("usage: rastericon FILE.svg SIZE FILE.png\n", stderr);
        return 2;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return image.save(args[3]) ? 0 : 1;
}
