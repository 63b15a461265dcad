// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "chart/fonts.h"

#include <QByteArray>

namespace rolescope::report {

/// Pictures as SVG inside a page, each for a light and for a dark screen, by the painter that draws them everywhere.
class HtmlCharts {
public:
    HtmlCharts();

    QByteArray circles(const chart::CirclesData &);
    QByteArray bars(const chart::BarsData &);
    QByteArray salaryLines(const chart::SalaryLinesData &);
    QByteArray salaryBoxes(const chart::SalaryBoxesData &);

private:
    QByteArray figure(const chart::Marks &, const QSizeF &, const QString &name, const QString &reading);

    chart::Fonts m_fonts;
    int m_pictures = 0; ///< so far: names in a page are unique
};

} // namespace rolescope::report
