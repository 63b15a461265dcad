// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "importer/importreport.h"

#include <QString>

namespace rolescope::ui {

/// "Data Scientist", "both roles", "no role".
QString aboutName(importer::About, const importer::Article &);
/// What a line became, with the reason where it became nothing: "Page furniture: a heading".
QString fateWords(const importer::ArticleLine &, const importer::Article &);
/// "46 statements and 5 job ads"; "nothing new".
QString added(int statementCount, int jobs);
/// "30 October 2024 · 4 min read", with what is not stated said so.
QString dateAndReading(const importer::Article &);
/// What one import added, of its report.
int addedStatements(const importer::ImportReport &);
int lineTotal(const importer::ImportReport::Lines &);

} // namespace rolescope::ui
