// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::ui {

/// A statement that names a skill, with its text as a menu shows it.
struct NamingStatement {
    domain::ClaimId claim;
    QString text;
};

/// A skill where a person points at it: in statements or in a job ad.
struct SkillHere {
    domain::SkillId skill;
    QStringList words;                       ///< it was read from; none where the text is in our own words
    std::vector<NamingStatement> statements; ///< that name it
    domain::JobId job;                       ///< that names it
};

} // namespace rolescope::ui
