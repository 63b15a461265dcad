// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "importer/article.h"
#include "text/skillreader.h"

#include <QString>

#include <optional>
#include <vector>

namespace rolescope::importer {

/// A pasted job ad as read, with the place of the words each field was read from (code points).
struct Ad {
    domain::Job job; ///< description: the text; skills: those found, ids valid
    std::optional<domain::Span> title;
    std::optional<domain::Span> salary;
    std::optional<domain::Span> level;
    std::optional<domain::Span> place;
    std::optional<domain::Span> employer;
    std::vector<NamedSkill> skills;
};

Ad readAd(const QString &text, const text::SkillReader &);

} // namespace rolescope::importer
