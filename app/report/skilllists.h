// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "analysis/comparison.h"
#include "domain/catalog.h"

namespace rolescope::report {

/// The side of the comparison a list stands for.
enum class Side : quint8 { A, Both, B };

const std::vector<analysis::SkillFigure> &skillsOf(const analysis::SkillsInCommon &, Side);

/// What a side's list is referred to by.
QString anchorOf(Side);

/// All skills in three lists by category: only A, in both, only B, with strength words and sources.
ListsBlock skillLists(const analysis::Comparison &, const domain::Catalog &);

/// For a handout's back: names by category, strongest first, as many as about fill `lines` of three columns.
struct BriefLists {
    ListsBlock lists;
    bool leavesOut = false; ///< some names are counted only
};
BriefLists briefSkillLists(const analysis::Comparison &, int lines);

} // namespace rolescope::report
