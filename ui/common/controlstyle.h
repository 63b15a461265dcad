// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionProgressBar;

namespace rolescope::ui {

class Style;

/// Fusion without gradients and frames: flat controls in the theme's colours, a visible focus ring.
/// A QPushButton with the property "primary" is filled, with "flatLook" it has no outline;
/// "segment" (first, middle, last) joins it to its neighbours.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ControlStyle(const Style *);

    using QProxyStyle::polish;
    void polish(QWidget *) override;
    void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex *, QPainter *, const QWidget *) const override;
    int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
    int styleHint(StyleHint, const QStyleOption *, const QWidget *, QStyleHintReturn *) const override;
    QSize sizeFromContents(ContentsType, const QStyleOption *, const QSize &, const QWidget *) const override;
    QRect subElementRect(SubElement, const QStyleOption *, const QWidget *) const override;
    QRect subControlRect(ComplexControl, const QStyleOptionComplex *, SubControl, const QWidget *) const override;

private:
    void drawButton(const QStyleOption *, QPainter *, const QWidget *) const;
    void drawIndicator(const QStyleOption *, QPainter *, bool round) const;
    void drawHeaderSection(const QStyleOption *, QPainter *) const;
    void drawProgress(const QStyleOptionProgressBar &, QPainter *) const;

    const Style *m_style;
};

} // namespace rolescope::ui
