// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace rolescope::ui {

/// What a screen reader calls a widget that paints itself; without it Qt says it is nothing in particular.
void setAccessibleRole(QWidget *, QAccessible::Role);

} // namespace rolescope::ui
