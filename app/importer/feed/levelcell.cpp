// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/levelcell.h"

#include "importer/adterms.h"
#include "importer/feed/nulls.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

using domain::Level;

struct LevelCode {
    const char16_t *code;
    Level level;
};

// Those of surveys, and the profiles of researchers.
constexpr std::array levelCodes{
    LevelCode{u"EN", Level::Entry},     LevelCode{u"MI", Level::Mid},    LevelCode{u"SE", Level::Senior},
    LevelCode{u"EX", Level::Executive}, LevelCode{u"R1", Level::Entry},  LevelCode{u"R2", Level::Mid},
    LevelCode{u"R3", Level::Senior},    LevelCode{u"R4", Level::Senior},
};

// What other languages and lists call one, folded.
constexpr std::array levelWords{
    LevelCode{u"berufseinsteiger", Level::Entry},
    LevelCode{u"pleno", Level::Mid},
    LevelCode{u"c-level", Level::Executive},
    LevelCode{u"c level", Level::Executive},
};

Level levelOfWord(QStringView cell)
{
    if (cell == u"신입")
        return Level::Entry;
    const QString folded = text::folded(cell);
    for (const LevelCode &known : levelWords)
        if (folded == QStringView(known.code))
            return known.level;
    return Level::Unknown;
}

/// "Non-senior" says which level it is not.
bool isDenied(QStringView cell)
{
    constexpr std::array beginnings{u"non-", u"non ", u"not "};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [cell](QStringView word) { return cell.startsWith(word, Qt::CaseInsensitive); });
}

Level levelOfCode(QStringView word)
{
    for (const LevelCode &known : levelCodes)
        if (word.compare(QStringView(known.code), Qt::CaseInsensitive) == 0)
            return known.level;
    return Level::Unknown;
}

/// "First Stage Researcher (R1)": its profile, Unknown for several of different levels.
Level researcherLevel(QStringView cell)
{
    Level found = Level::Unknown;
    for (qsizetype at = cell.indexOf(u'R'); at >= 0; at = cell.indexOf(u'R', at + 1)) {
        const bool begins = at == 0 || !cell[at - 1].isLetterOrNumber();
        const bool ends = at + 2 == cell.size() || (at + 2 < cell.size() && !cell[at + 2].isLetterOrNumber());
        const Level level = begins && ends ? levelOfCode(cell.mid(at, 2)) : Level::Unknown;
        if (level == Level::Unknown)
            continue;
        if (found != Level::Unknown && found != level)
            return Level::Unknown;
        found = level;
    }
    return found;
}

} // namespace

Level readLevelCell(QStringView cell)
{
    cell = cell.trimmed();
    if (isNullText(cell) || isDenied(cell))
        return Level::Unknown;
    if (const Level level = levelOfWord(cell); level != Level::Unknown)
        return level;
    if (const Level level = levelOfCode(cell); level != Level::Unknown)
        return level;
    const Level level = levelOf(cell);
    return level != Level::Unknown ? level : researcherLevel(cell);
}

} // namespace rolescope::importer::feed
