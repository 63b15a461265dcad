// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace rolescope::translationtest {

/// A text as it was painted.
struct PaintedText {
    QString text;
    QRectF ink;           ///< in the widget's coordinates
    bool follows = false; ///< goes on where the one before ended: another font, or another weight
};

/// What the widget itself paints, whatever paints it: a style, a delegate, a layout.
std::vector<PaintedText> paintedTexts(QWidget &);

/// The same, texts that go on where another ended made one.
std::vector<PaintedText> wholeTexts(QWidget &);

/// The boxes of the fills, lines and pictures that the widget paints, in its coordinates.
std::vector<QRectF> paintedShapes(QWidget &);

} // namespace rolescope::translationtest
