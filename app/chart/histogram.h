// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/bars.h"

namespace rolescope::chart {

/// A bin of yearly salary: jobs shown now, and all jobs with a salary.
struct SalaryBin {
    qint32 from = 0;
    qint32 to = 0;
    int count = 0;
    int countAll = 0;
};

struct HistogramData {
    std::vector<SalaryBin> bins; ///< without gaps, ascending
    qint32 low = 0;              ///< where the handles stand, whole units a year
    qint32 high = 0;
    QString currency;
    QString reading;
};

/// A mark's id: bins carry their index, handles these parts.
enum HistogramPart : int { LowHandle = 10, HighHandle = 11 };

struct HistogramPicture {
    Marks marks;
    QRectF plot;
    QString reading;
    qint32 from = 0;
    qint32 to = 1;

    double xOf(qint32 amount) const;
    qint32 amountAt(double x) const;  ///< clamped to the scale
    const Mark *binAt(QPointF) const; ///< the column there, whatever handle stands over it; null beside the plot
};

/// Needs 20 jobs to say something; the caller decides.
HistogramPicture layoutHistogram(const HistogramData &, const QRectF &, const Fonts &, double textSize = 12);

} // namespace rolescope::chart
