// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <memory>

namespace rolescope::ui {

/// A widget of the chart column that shows the comparison: it is given each new one. Inherit it beside QWidget.
class ChartPage {
public:
    virtual ~ChartPage() = default;
    /// Null: there is none.
    virtual void setComparison(std::shared_ptr<const analysis::Comparison>) = 0;
};

} // namespace rolescope::ui
