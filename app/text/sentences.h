// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace rolescope::text {

/// A stretch of a text in UTF-16 units, end excluded.
struct Range {
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool operator==(const Range &) const = default;
};

/// The range without the white space around it.
Range trimmed(QStringView text, Range);

/// The sentences of a part of a text, without the white space around them. A full stop of an abbreviation
/// ("e.g.", "U.S.", "vs.") ends none; a text that ends without a mark ends its last sentence.
std::vector<Range> sentences(QStringView text, Range part);

} // namespace rolescope::text
