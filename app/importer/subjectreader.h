// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/rolenames.h"

#include <QStringView>

#include <vector>

namespace rolescope::importer {

/// Whom a sentence is about: the role that alone is its subject, both, or nobody who is certain. "They",
/// "this role" and the like go on with `previous`. Sentences without a role and without such a word are Nobody.
About subjectOf(QStringView sentence, const RoleNames &, About previous);

/// Stretches of a paragraph with one subject each, in order.
struct SubjectRun {
    About about = About::Nobody;
    Range range;
};
std::vector<SubjectRun> subjectRuns(QStringView text, Range paragraph, const RoleNames &, About previous);

} // namespace rolescope::importer
