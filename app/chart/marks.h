// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/fonts.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace rolescope::chart {

/// What a colour stands for; the theme says which colour that is.
enum class Ink : quint8 { RoleA, RoleB, Both, Slate, Text, Quiet, Line, Track, Surface, Link };

/// How an area is filled. B is hatched and "both" carries a line, so that grey paper tells them apart.
/// A row is an area behind its other marks that shows only while it stands out; a shade goes by the mark's strength.
enum class Fill : quint8 { None, Tint, Hatch, TintHatch, Solid, SolidHatch, SolidLine, Row, Shade };

enum class Shape : quint8 { Area, Line, Text };

/// The parts of a comparison picture.
enum Part : int { NoPart = -1, OnlyA = 0, InBoth = 1, OnlyB = 2 };

/// What a mark stands for; marks that only decorate have none.
struct MarkId {
    int index = -1; ///< row, bin or handle; 0 in a picture that has only parts
    int part = NoPart;

    bool isValid() const { return index >= 0; }
    bool operator==(const MarkId &) const = default;
};

/// One thing to draw: an area, a line or a text, with the place that answers to a pointer.
struct Mark {
    Shape shape = Shape::Area;
    Ink ink = Ink::Text;
    Fill fill = Fill::None;
    double strength = 1; ///< of a shade, 0 is the surface
    double penWidth = 0; ///< outline of an area, width of a line; 0: none
    QPainterPath path;   ///< areas and lines
    QRectF rect;         ///< bounds; of a text, its box
    QPointF baseline;    ///< texts
    QString text;
    TextStyle style;
    QPainterPath hit; ///< empty: does not answer
    MarkId id;
    QString tooltip;
};

using Marks = std::vector<Mark>;

Mark areaMark(const QPainterPath &, Ink, Fill, double penWidth = 0);
Mark rectMark(const QRectF &, Ink, Fill);
Mark lineMark(QPointF from, QPointF to, Ink, double width);
/// A text whose box starts at `topLeft`.
Mark textMark(const QString &, QPointF topLeft, const TextStyle &, Ink, const Fonts &);
/// Lets a mark answer to the pointer with its own area.
Mark answering(Mark, MarkId, const QString &tooltip);

/// Moves marks with everything that belongs to them.
void translate(Marks &, QPointF by);

/// The bounds of everything that carries an id; empty when there is none.
QRectF boundsOf(const Marks &, MarkId);

} // namespace rolescope::chart
