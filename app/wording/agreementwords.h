// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/agreement.h"
#include "analysis/comparison.h"

#include <QString>

#include <optional>

/// What says that two duties are similar, and on what a role's sources agree.
namespace rolescope::wording {

/// Stands before what is alike but not the same.
inline constexpr QChar alikeMark = u'≈';

QString similarDutiesHead();          ///< "Similar duties"
QString dutyState(bool checked);      ///< "similar duty, checked by you", "similar duty, suggested"
QString shortDutyState(bool checked); ///< "checked by you", "suggested"
QString sameDuty();                   ///< the link that confirms a suggestion
QString notTheSameDuty();             ///< the link that rejects it
/// "2 of 5 duties of A and 2 of 7 of B have a similar one: 1 checked by you, 1 suggested."
QString similarDutiesReading(const analysis::SectionComparison &, const QString &a, const QString &b);

/// The sign and the words of a cell: "●", "≈", "○", "–"; "stated", "other words", "not stated", "silent here".
QString cellSign(analysis::CellState);
QString cellState(analysis::CellState);
/// What a cell shows behind its sign: a skill's strength where it is named, else the state.
QString cellWords(const analysis::AgreementRow &, const analysis::AgreementCell &);
/// "● stated · ≈ in other words, …": what the signs mean.
QString cellLegend();

/// "Skills and tools" for the section that holds both, else the section's name.
QString agreementSection(domain::Section);
/// "7 of 34 stated by both publishers", "6, by one publisher only".
QString agreedOf(const analysis::AgreementSection &);
/// "stated by 2 of 3 publishers", "stated by 2 of 3 publishers, by 1 in other words".
QString statedBy(const analysis::AgreementRow &, int ofPublishers);
/// "2 of 3", where a heading says of what.
QString publishersOf(const analysis::AgreementRow &, int ofPublishers);
/// "Baseline: 0.24, the mean Jaccard of …" over so many pairs of texts, or that it is not available.
QString baselineSentence(const std::optional<double> &baseline, int pairs);

QString nearCopyOf(const QString &others); ///< "near copy of 1 and 3, counts with it", names or numbers given
QString countedApart(const QString &others);
QString nearCopiesHead(); ///< "Near copies"
QString manyCopies();     ///< points to the list of them
QString countApart();     ///< the link that overrules a near copy
QString countAsOne();     ///< the link that takes that back
/// "4 articles, 2 publishers on X. …"; says so where there is nobody to differ from.
QString agreementReading(const analysis::Agreement &);

} // namespace rolescope::wording
