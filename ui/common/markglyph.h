// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPainter;

namespace rolescope::chart {
struct Theme;
}

namespace rolescope::ui {

class Style;

enum class Side : quint8 { None, A, B, Both };

/// The mark of a side: a solid square for A, a hatched one for B. Colour never stands alone.
void paintMark(QPainter *, const QRectF &, Side, const chart::Theme &);

/// The mark as a widget of 12 × 12.
class MarkGlyph : public QWidget {
public:
    MarkGlyph(Side, const Style *, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {12, 12}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Side m_side;
    const Style *m_style;
};

} // namespace rolescope::ui
