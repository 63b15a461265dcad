// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "text/sentences.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace rolescope::importer {

using text::Range;
using text::trimmed;

/// Places in UTF-16 units to places in Unicode code points, as spans are kept.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    domain::Span span(Range range) const { return {at(range.from), at(range.to)}; }
    Range range(domain::Span span) const { return {unit(span.from), unit(span.to)}; }

private:
    int at(qsizetype unit) const;
    qsizetype unit(int point) const;

    std::vector<qsizetype> m_pairs; ///< places of the second halves of surrogate pairs
};

/// The lines that are not empty, without the white space around them.
std::vector<Range> textLines(QStringView text);

/// Words as they are shown: damage mended, white space simplified, Markdown's marks gone.
QString shownWords(QStringView raw);

/// Length of a list mark with the white space behind it ("• ", "- ", "1. ", a damaged bullet), 0: none. A mark
/// alone on its line is one too.
qsizetype listMark(QStringView line);

/// Without "#", "*", "_", a number in front ("2. Skills") and a final ":" or "?": what a heading says.
Range headingWords(QStringView text, Range line);

/// The same of a line, folded: by what it is compared.
QString plainLine(QStringView line);

} // namespace rolescope::importer
