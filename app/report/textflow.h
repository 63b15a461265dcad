// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "chart/fonts.h"

#include <QPointF>
#include <QRectF>

namespace rolescope::report {

/// Text sizes on paper, in points.
namespace papersize {
inline constexpr double number = 6; ///< raised source numbers
inline constexpr double small = 8;
inline constexpr double body = 9;
inline constexpr double key = 11.5;
inline constexpr double title = 20;
inline constexpr double smallestTitle = 14;
} // namespace papersize

/// A text at a place: relative to its line, later to its page.
struct TextPiece {
    QPointF baseline;
    QString text;
    chart::TextStyle style;
    Tone tone = Tone::Normal;
    bool quiet = false;       ///< in the quiet colour whatever the tone
    bool rightToLeft = false; ///< of its paragraph
    QString url;
    QRectF box; ///< the ink's room: cap height to descender
};

struct TextLine {
    double before = 0; ///< room above, dropped nowhere
    double height = 0;
    std::vector<TextPiece> pieces;
};

struct LineStyle {
    double size = papersize::body;
    double height = 13;
    bool bold = false;
    bool quiet = false;
    double hang = 0; ///< indent of the lines behind the first
};

/// Sets runs into lines of at most `width`, from the right where the first letter reads so. Words too long for a line
/// are cut at characters, addresses first behind their signs.
std::vector<TextLine> breakLines(const Runs &, double width, const LineStyle &, const chart::Fonts &);

/// A word at the places inside it where a line may end: scripts without blanks, and addresses.
std::vector<QString> breakableParts(const QString &word);

/// One line, cut with an ellipsis where it is too long.
TextLine singleLine(const Run &, double width, const LineStyle &, const chart::Fonts &);

/// Composed, without line ends, controls and direction overrides.
QString cleaned(const QString &);

} // namespace rolescope::report
