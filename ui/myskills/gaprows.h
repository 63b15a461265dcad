// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillgap.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::ui {

/// A requirement, or a skill to add, as a line to tick.
struct GapItem {
    QString text;
    QString note;                        ///< small, below it
    std::vector<domain::SkillId> skills; ///< more than one are alternatives
    QStringList names;                   ///< theirs
    bool own = false;                    ///< one of them is the person's

    bool operator==(const GapItem &) const = default;
};

/// A list under its heading, which folds it.
struct GapSection {
    QString key; ///< what is remembered of the fold
    QString title;
    std::vector<GapItem> items;

    bool operator==(const GapSection &) const = default;
};

/// What a person said of the two roles.
struct Aim {
    bool isHere = false; ///< "I am here" on A
    bool wants = false;  ///< "I want this" on B

    bool operator==(const Aim &) const = default;
};

/// Have, still to learn, named as examples.
std::vector<GapSection> gapSections(const analysis::SkillGap &);
/// The same of the role a person wants, from the one they are in where they are: carries over, to learn first, later.
/// `here` null: nobody is anywhere.
std::vector<GapSection> planSections(const analysis::RoleRequirements *here, const analysis::RoleRequirements &wanted,
                                     const std::set<domain::SkillId> &own, bool inSteps, const analysis::Thresholds &);
/// The first `most` skills to add, each with what it covers.
std::vector<GapSection> addingSections(const std::vector<analysis::SkillToAdd> &, const QString &wanted, size_t most);

} // namespace rolescope::ui
