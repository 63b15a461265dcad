// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

/// A filter's list of alternatives seen as ticks; private to the pane.
namespace rolescope::ui {

template <typename T>
bool holds(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

template <typename T>
void setTick(std::vector<T> &values, const T &value, bool on)
{
    std::erase(values, value);
    if (on)
        values.push_back(value);
}

} // namespace rolescope::ui
