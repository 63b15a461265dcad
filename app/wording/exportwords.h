// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/logofault.h"

#include <QDate>
#include <QString>

/// What the report says in forms that have no pages and no colours.
namespace rolescope::wording {

/// The language these words are in, as a BCP 47 tag.
QString documentLanguage();
/// A page reference's text where there are no pages: "+23 on page {page}" is "+23".
QString withoutPages(QString text);
/// A text without its line to write a name on.
QString withoutWritingLine(QString text);
QString logoText();        ///< what stands for the logo where it is not seen
QString roleHead();        ///< over the column that names a row's role
QString circlesName();     ///< of the two circles
QString barsName();        ///< of the bars by category
QString salaryLinesName(); ///< of the lines from low to high

/// Why the file cannot be the logo, and what can; empty where it can.
QString logoFault(domain::LogoFault, const QString &path);
/// The page that leads to many comparisons.
QString indexTitle();
QString indexSummary(qint64 pairs, qint64 roles, const QDate &dataAsOf); ///< "10 comparisons of 5 roles · data as of …"
QString comparedWithHead();
QString fileHead();

} // namespace rolescope::wording
