// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace rolescope::text {

/// What stands between two neighbouring skills of a text.
struct ListGap {
    bool joins = false; ///< only signs and words of a list, and short items that read like names
    bool hasOr = false;
    bool hasAnd = false; ///< also "as well as", "and/or"
    bool hasBracket = false;
    bool hasCue = false; ///< "e.g.", "such as"
};

ListGap listGap(QStringView between);

/// A skill or an unknown item of a list, as the marking of alternatives and examples needs it.
struct ListItem {
    qsizetype from = 0;
    qsizetype to = 0;
    int kind = -1; ///< alternatives are of one kind; -1 fits every kind
    int oneOf = 0;
    bool example = false;
};

/// Gives the items of "a, b, or c" equal numbers in `oneOf`, counted from 1, and ticks `example` for those
/// that "e.g.", "such as", "like", "including", "for example" introduce, until their list or bracket ends.
/// Examples are no alternatives. `items` stand in the order of the text.
void markLists(QStringView text, std::vector<ListItem> &items);

/// Words that read like a name whatever stands around them: with capitals inside, digits, signs.
bool isStrongName(QStringView word);
/// A capital letter, or a strong name.
bool isNameWord(QStringView word);

} // namespace rolescope::text
