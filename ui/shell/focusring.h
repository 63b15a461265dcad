// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

#include <vector>

namespace rolescope::ui {

/// Moves the focus into the next visible pane (step 1 or -1), counted from the one that has it.
void focusNextPane(const std::vector<QWidget *> &panes, int step);

} // namespace rolescope::ui
