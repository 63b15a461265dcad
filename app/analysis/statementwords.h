// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QHash>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace rolescope::analysis {

/// The words of a section's statements: light stems as numbers, stop words left out, a label counting as words.
struct SectionWords {
    QHash<domain::ClaimId, std::vector<int>> stems; ///< of each statement, ascending, as often as they stand there
    std::vector<int> statements;                    ///< how many have each stem

    SectionWords(const domain::Catalog &, domain::Section);
};

/// The words of a catalog's statements, a section read when it is first asked for: in a big library that takes
/// longer than comparing two roles. Any thread may ask.
class StatementWords {
public:
    /// Always with the same claims.
    const SectionWords &of(const domain::Catalog &, domain::Section) const;

private:
    mutable std::mutex m_mutex;
    mutable std::array<std::unique_ptr<const SectionWords>, std::size(domain::allSections)> m_sections;
};

} // namespace rolescope::analysis
