// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "storage/libraryfile.h"
#include "text/readingchange.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace rolescope::storage {
class Connection;
}

namespace rolescope::workspace {

// What imports read stays as it is. A person's words for skills go over it: statements are read again whenever the
// catalog is loaded, job descriptions once, behind the scenes.

/// Statements that name skills get those that their words name now; skills that only a word named which does not
/// mean them go. O*NET's statements list their skills and are no text to read.
void readClaimsAgain(domain::Catalog &);

/// Reads the descriptions that hold one of the words which changed, in slices that each stay when it is stopped;
/// nothing to do: at once. `progress` is told, on the calling thread, how much is done, from 0 to 1. Ads that a
/// person pasted and ticked skills in are left as they are.
domain::Result<domain::Done> readJobsAgain(const storage::LibraryFile &, const domain::Catalog &, std::stop_token = {},
                                           const std::function<void(double)> &progress = {});

// What the two are made of.

/// What statements are read by; those of what articles and O*NET brought only where a person changed them.
std::vector<domain::Skill> skillsForClaims(const std::vector<domain::Skill> &);
/// What job descriptions are read by.
std::vector<domain::Skill> skillsForJobs(const std::vector<domain::Skill> &);
/// Whether the claim's skills are read from its words.
bool isReadForSkills(const domain::Claim &, const domain::Source &);

/// The words a claim's skills are read from, and where they stand in the source's raw text; none in our own words.
struct ClaimWords {
    QString text;
    std::optional<domain::Span> place;
};

ClaimWords skillWordsOf(const domain::Claim &, const domain::Source &);

/// Jobs behind `after`, in the order of ids, whose descriptions may read differently.
domain::Result<std::vector<domain::JobId>> jobsToReadAgain(storage::Connection &, const text::ReadingChange &,
                                                           qint64 after, std::stop_token);

} // namespace rolescope::workspace
