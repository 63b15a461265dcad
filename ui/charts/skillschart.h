// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "chart/circles.h"
#include "ui/charts/chartview.h"

#include <memory>
#include <set>

namespace rolescope::ui {

/// A part of the picture: a piece of the circles, or of one category's bar.
struct ChartPart {
    int bar = -1; ///< -1: the circles
    int part = chart::NoPart;

    bool isValid() const { return part != chart::NoPart; }
    bool operator==(const ChartPart &) const = default;
};

/// Circles and bars of the skills in common.
class SkillsChart : public ChartView {
    Q_OBJECT

public:
    explicit SkillsChart(const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>);
    void setSelectedPart(ChartPart);
    /// Smaller circles and closer bars, for a pane of little height.
    void setLow(bool);
    /// Parts that hold one of these skills stand out.
    void setMarkedSkills(const std::set<domain::SkillId> &);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partClicked(rolescope::ui::ChartPart);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    chart::Picture layOut(const QRectF &, const chart::Fonts &, double scale) const;
    chart::Marks circleMarks(const QRectF &, const chart::Fonts &, double scale) const;
    chart::Marks barMarks(const QRectF &, const chart::Fonts &, double scale) const;
    void describe(chart::Marks &) const;
    /// Of bars and circles in a height of `room`: the circles have theirs first.
    int barPitch(int room) const;
    int barsHeight(int room) const;
    int heightWith(int circles, int bars) const;
    int air() const; ///< between circles and bars

    const Style *m_style;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    bool m_low = false;
    bool m_wide = false;
};

} // namespace rolescope::ui
