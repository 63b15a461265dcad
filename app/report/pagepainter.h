// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/pagelayout.h"

#include "chart/theme.h"

class QPainter;

namespace rolescope::report {

/// Paints one page. The painter's device has `Fonts::scale` units a point.
void paintPage(QPainter &, const Page &, const chart::Theme &, const chart::Fonts &);

} // namespace rolescope::report
