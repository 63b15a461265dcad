// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/rolenames.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace rolescope::importer {

/// What a heading opens.
struct Heading {
    std::vector<domain::Section> sections; ///< several: "Required Skills and Educational Backgrounds"; may be empty
    About role = About::Nobody;            ///< named in it: "Responsibilities of an AI Architect"

    bool isRoleOnly() const { return sections.empty() && role != About::Nobody; }
};

/// The heading a line is: a section by one of its names, with a role or without; a role alone. Nothing for
/// a line that is neither, however short.
std::optional<Heading> readHeading(QStringView line, const RoleNames &);

/// Freely worded headings of prose ("Skills and Expertise Required"): the sections whose key words they have.
std::vector<domain::Section> sectionsByKeyWord(QStringView line);

/// Short, without the end of a sentence, not all small letters.
bool looksLikeHeading(QStringView line);

} // namespace rolescope::importer
