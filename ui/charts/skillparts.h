// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/charts/skillschart.h"
#include "ui/comparison/entry.h"

namespace rolescope::ui {

/// The skills a part of the picture stands for.
std::vector<domain::SkillId> skillsOfPart(const analysis::Comparison &, ChartPart);
/// "3 in both", "31 only Machine Learning Engineer, Languages".
QString titleOfPart(const analysis::Comparison &, ChartPart);
/// The same skills as text to point at, with what they are.
Pieces piecesOfPart(const analysis::Comparison &, ChartPart);

} // namespace rolescope::ui
