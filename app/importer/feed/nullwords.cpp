// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/nullwords.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {

bool isNullWord(QStringView cell)
{
    static constexpr std::array words{
        u"na",
        u"n/a",
        u"n.a.",
        u"#n/a",
        u"<na>",
        u"nan",
        u"nat",
        u"nil",
        u"null",
        u"(null)",
        u"none",
        u"-1",
        u"-1.0",
        u"-",
        u"--",
        u"–",
        u"—",
        u"*",
        u"#",
        u"?",
        u"[]",
        u"{}",
        u"not available",
        u"not found",
        u"unknown",
        u"undefined",
        u"''",
        u"\"\"",
        u"not applicable",
        u"not specified",
        u"-not found-",
        u"not stated",
    };
    constexpr qsizetype longest = 16;
    cell = cell.trimmed();
    if (cell.size() > longest)
        return false;
    return cell.isEmpty() || std::any_of(words.begin(), words.end(), [cell](QStringView word) {
               return cell.size() == word.size() && cell.compare(word, Qt::CaseInsensitive) == 0;
           });
}

} // namespace rolescope::importer::feed
