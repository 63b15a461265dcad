// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/textflow.h"

#include "chart/marks.h"

#include <QHash>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace rolescope::report {

/// Where a page's texts may stand, in points.
struct PageGeometry {
    QSizeF size;
    double side = 51;    ///< left and right margin
    double top = 51;     ///< of the first page's text
    double nextTop = 62; ///< of the others, under the running header
    double bottom = 56;  ///< below the text: the footer's room

    double width() const { return size.width() - 2 * side; }
    double bodyTop(bool first) const { return first ? top : nextTop; }
    double bodyBottom() const { return size.height() - bottom; }
};

/// A shape behind or between texts.
struct PageShape {
    enum class Kind : quint8 { Panel, Bar, RoleMark };
    Kind kind = Kind::Bar;
    QRectF rect;
    chart::Ink ink = chart::Ink::Line;
};

/// A picture from a file, scaled into its place.
struct PageImage {
    QRectF rect;
    QImage image;
};

using PageItem = std::variant<PageShape, TextPiece, chart::Marks, PageImage>;

/// A finished page: everything in the order it is painted and read.
struct Page {
    std::vector<PageItem> items;
};

/// A text of a page as tests and checks look at it.
struct PageBox {
    int page = 0;
    QString text;
    QRectF rect;
    double size = 0;
    Tone tone = Tone::Normal;
};

struct PageLayout {
    PageGeometry geometry;
    std::vector<Page> pages;
    QHash<QString, int> anchors; ///< name to page number, from 1

    std::vector<PageBox> boxes() const;
};

/// Breaks a document into pages. Equal input gives equal pages.
PageLayout layoutPages(const Document &, const QSizeF &pageSize, const chart::Fonts &);

} // namespace rolescope::report
