// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "chart/bars.h"
#include "chart/circles.h"
#include "chart/painter.h"

#include <QWidget>

#include <memory>
#include <set>

namespace rolescope::ui {

class Style;

/// A part of the picture: a piece of the circles, or of one category's bar.
struct ChartPart {
    int bar = -1; ///< -1: the circles
    int part = chart::NoPart;

    bool isValid() const { return part != chart::NoPart; }
    bool operator==(const ChartPart &) const = default;
};

/// Circles and bars of the skills in common. Arrows move a focus ring over the parts, Enter clicks.
class SkillsChart : public QWidget {
    Q_OBJECT

public:
    explicit SkillsChart(const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>);
    void setSelected(ChartPart);
    /// Smaller circles and closer bars, for a pane of little height.
    void setLow(bool);
    /// Parts that hold one of these skills stand out.
    void setMarkedSkills(const std::set<domain::SkillId> &);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(rolescope::ui::ChartPart);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    bool event(QEvent *) override;

private:
    void layOut();
    /// Of bars and circles in a height of `room`: the circles have theirs first.
    int barPitch(int room) const;
    int barsHeight(int room) const;
    int heightWith(int circles, int bars) const;
    int air() const; ///< between circles and bars
    ChartPart at(QPointF, QString *tooltip = nullptr) const;
    std::vector<ChartPart> parts() const;
    chart::PaintState state(bool bars) const;
    ChartPart markedPart(bool bars) const;
    void speakPart();

    const Style *m_style;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    chart::Fonts m_fonts;
    chart::CirclePicture m_circles;
    chart::Picture m_bars;
    ChartPart m_hovered;
    ChartPart m_selected;
    ChartPart m_focused;
    std::set<domain::SkillId> m_marked;
    bool m_low = false;
    bool m_wide = false;
};

} // namespace rolescope::ui
