// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/fonts.h"

namespace rolescope::chart {

/// The text, where it is too wide cut behind a whole word; inside of one where a word more would be most of it.
QString elidedAtWord(const QString &text, const TextStyle &, double width, const Fonts &);

} // namespace rolescope::chart
