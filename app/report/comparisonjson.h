// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rolescope::report {

/// The comparison in the documented shape that scripts rely on: keys may be added, none renamed.
/// Each count equals the length of its list; unknown is null. Sources are given by their number.
QJsonObject comparisonJson(const analysis::Comparison &, const domain::Catalog &);

/// `name, texts, publishers, jobs` and the family, shared with the list of roles.
QJsonObject roleJson(const analysis::RoleSummary &);
/// `id, title, publisher, url, date` and what else a source states of itself.
QJsonObject sourceJson(const domain::Source &, const domain::Catalog &);
/// A source's `id`: its place among the library's sources, from 1, so that it tells nothing of when the source
/// came. Null for none.
QJsonValue sourceId(domain::SourceId, const domain::Catalog &);
/// The skills' names in the order given; null when there are none.
QJsonValue alternativesJson(const std::vector<domain::SkillId> &, const domain::Catalog &);
/// The text, or null when nothing is stated.
QJsonValue textOrNull(const QString &);

} // namespace rolescope::report
