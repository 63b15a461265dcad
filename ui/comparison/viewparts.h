// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/views.h"

namespace rolescope::ui {

// The pages behind pageOf(), and the pieces they share.

std::vector<EntryData> glanceEntries(const analysis::Comparison &, const domain::Catalog &);
std::vector<EntryData> sectionEntries(const analysis::SectionComparison &, const analysis::Comparison &,
                                      const domain::Catalog &);
std::vector<EntryData> skillEntries(const analysis::Comparison &, const domain::Catalog &);
std::vector<EntryData> demandEntries(const analysis::Comparison &);
std::vector<EntryData> sourceEntries(const analysis::Comparison &, const domain::Catalog &);

/// Over the columns of a matrix of more sources, single signs would tell nothing: there are none then.
inline constexpr size_t mostColumns = 12;

Piece textPiece(const QString &);
Piece quietPiece(const QString &);
void appendSources(Pieces &, const std::vector<int> &numbers, const std::vector<domain::ClaimId> &claims = {});
/// The statement with its label, its skills as places to point at, and its sources.
Pieces statementPieces(const analysis::Statement &, const domain::Catalog &, bool withStrength);
/// "Stated for X": heads a list whose other side is silent.
QString statedFor(const QString &role);
/// One quiet line over the whole width, as where a role has nothing of its own; perhaps with a way to change that.
void appendSilence(std::vector<EntryData> &, const QString &sentence, bool offersArticle = false);
/// "Not stated for X", or that all that is said of X is also said of the other role.
QString silence(const analysis::RoleSummary &role, const analysis::RoleSummary &other, int stated);
EntryData headingEntry(EntryData::Place, const QString &, Side);

} // namespace rolescope::ui
