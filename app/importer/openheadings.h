// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articlebuilder.h"
#include "importer/sectionheading.h"

#include <QHash>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace rolescope::importer {

/// What the headings read so far say of the lines behind them: their sections and the role that they speak of.
class OpenHeadings {
public:
    /// Looks ahead at the headings of an article: which sections come once, which for each role.
    void count(const ArticleBuilder &, const std::vector<Range> &lines, size_t first, size_t end);
    void open(const Heading &);
    /// The section of a line under them; `isItem`: of a list.
    domain::Section sectionFor(QStringView words, bool isItem) const;

    std::vector<domain::Section> sections; ///< under the heading at hand
    std::optional<domain::Section> listOf; ///< what a lead-in said of the items behind it
    std::vector<domain::Section> opened;   ///< so far
    About role = About::Nobody;            ///< by heading, label or lead-in
    bool roleMajor = false;                ///< sections stand under the roles
    bool unknown = false;                  ///< under a heading that says nothing to us
    bool started = false;                  ///< a heading was read
    bool roleByHeading = false;            ///< not by a lead-in, which holds for its list only
    bool contentSeen = false;              ///< items or statements, in this section
    bool educationBegan = false;
    bool itemsSeen = false; ///< in this section

private:
    void openWithoutRole(const Heading &);
    void openForRole(const Heading &);
    void setDefined(About);

    QHash<int, int> m_headingCount; ///< headings without a role, by section
    std::array<bool, 2> m_rolesDefined{};
};

} // namespace rolescope::importer
