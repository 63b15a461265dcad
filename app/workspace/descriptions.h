// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace rolescope::workspace {

class Library;

/// The jobs in whose descriptions every one of the words begins some word, in the order of ids; whatever is
/// typed is taken for words, and nothing but signs finds nothing. What the index has not reached yet is read,
/// which takes seconds for a large feed. Errors: Cancelled, and what reading may give.
domain::Result<std::vector<domain::JobId>> jobsWithWords(const Library &, const QString &words, std::stop_token = {});

/// Whether any job has a description.
domain::Result<bool> hasDescriptions(const Library &);

/// Indexes what is not indexed yet, in slices that each stay when it is stopped; `progress` is told, on the
/// calling thread, how much is done, from 0 to 1. To be called after an import and an undo.
domain::Result<domain::Done> indexDescriptions(const Library &, std::stop_token = {},
                                               const std::function<void(double)> &progress = {});

} // namespace rolescope::workspace
