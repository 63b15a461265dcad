// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/levelcell.h"

#include "importer/adterms.h"

#include <utility>

namespace rolescope::importer::feed {

using domain::Level;

Level readLevelCell(QStringView cell)
{
    static constexpr std::pair<const char16_t *, Level> codes[] = {
        {u"EN", Level::Entry},
        {u"MI", Level::Mid},
        {u"SE", Level::Senior},
        {u"EX", Level::Executive},
        // Research profiles of Europe: first stage, recognised, established, leading.
        {u"R1", Level::Entry},
        {u"R2", Level::Mid},
        {u"R3", Level::Senior},
        {u"R4", Level::Executive},
    };
    const QStringView word = cell.trimmed();
    for (const auto &[code, level] : codes)
        if (word == QStringView(code))
            return level;
    // LinkedIn's step between entry and senior.
    if (word.compare(u"associate", Qt::CaseInsensitive) == 0)
        return Level::Mid;
    return levelOf(word);
}

} // namespace rolescope::importer::feed
