// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/titlelevel.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

using domain::Level;

struct LevelWord {
    QStringView word;
    Level level;
};

// "manager", "associate" and "assistant" are left out: they name as many trades as levels.
constexpr std::array levelWords{
    LevelWord{u"intern", Level::Entry},
    LevelWord{u"internship", Level::Entry},
    LevelWord{u"interns", Level::Entry},
    LevelWord{u"trainee", Level::Entry},
    LevelWord{u"traineeship", Level::Entry},
    LevelWord{u"graduate", Level::Entry},
    LevelWord{u"apprentice", Level::Entry},
    LevelWord{u"apprenticeship", Level::Entry},
    LevelWord{u"junior", Level::Entry},
    LevelWord{u"jr", Level::Entry},
    LevelWord{u"jnr", Level::Entry},
    LevelWord{u"entry-level", Level::Entry},
    LevelWord{u"junior-level", Level::Entry},
    LevelWord{u"mid", Level::Mid},
    LevelWord{u"mid-level", Level::Mid},
    LevelWord{u"intermediate", Level::Mid},
    LevelWord{u"regular", Level::Mid},
    LevelWord{u"ii", Level::Mid},
    LevelWord{u"senior", Level::Senior},
    LevelWord{u"senior-level", Level::Senior},
    LevelWord{u"sr", Level::Senior},
    LevelWord{u"snr", Level::Senior},
    LevelWord{u"staff", Level::Senior},
    LevelWord{u"principal", Level::Senior},
    LevelWord{u"lead", Level::Senior},
    LevelWord{u"expert", Level::Senior},
    LevelWord{u"distinguished", Level::Senior},
    LevelWord{u"iii", Level::Senior},
    LevelWord{u"iv", Level::Senior},
    LevelWord{u"director", Level::Executive},
    LevelWord{u"vp", Level::Executive},
    LevelWord{u"svp", Level::Executive},
    LevelWord{u"evp", Level::Executive},
    LevelWord{u"chief", Level::Executive},
};

struct Pair {
    QStringView first;
    QStringView second;
};

// The first word of them says no level.
constexpr std::array falseFriends{
    Pair{u"lead", u"generation"},
    Pair{u"lead", u"gen"},
    Pair{u"lead", u"qualification"},
    Pair{u"principal", u"associate"},
    Pair{u"mid", u"market"},
    Pair{u"mid", u"office"},
    Pair{u"mid", u"term"},
    Pair{u"regular", u"full"},
    Pair{u"regular", u"full-time"},
    Pair{u"regular", u"part"},
    Pair{u"regular", u"part-time"},
    Pair{u"staff", u"nurse"},
    Pair{u"staff", u"accountant"},
    Pair{u"graduate", u"school"},
    Pair{u"graduate", u"education"},
    Pair{u"senior", u"living"},
    Pair{u"senior", u"care"},
    Pair{u"senior", u"citizen"},
    Pair{u"senior", u"citizens"},
    Pair{u"lead", u"paint"},
    Pair{u"expert", u"comptable"},
    Pair{u"principal", u"elementary"},
    Pair{u"principal", u"school"},
    Pair{u"junior", u"high"},
    Pair{u"internship", u"coordinator"},
    Pair{u"internship", u"manager"},
    Pair{u"internship", u"program"},
    Pair{u"director", u"s"},
};

struct PairLevel {
    QStringView first;
    QStringView second;
    Level level;
    bool bothSayIt; ///< else the second one is a part of a role's name
};

constexpr std::array levelPairs{
    PairLevel{u"entry", u"level", Level::Entry, true},
    PairLevel{u"junior", u"level", Level::Entry, true},
    PairLevel{u"mid", u"level", Level::Mid, true},
    PairLevel{u"senior", u"level", Level::Senior, true},
    PairLevel{u"vice", u"president", Level::Executive, true},
    PairLevel{u"head", u"of", Level::Executive, false},
};

Level levelOfWord(QStringView word)
{
    for (const LevelWord &entry : levelWords)
        if (word.size() == entry.word.size() && word[0] == entry.word[0] && word == entry.word)
            return entry.level;
    return Level::Unknown;
}

/// Words that a grade may follow: "engineer", "analyst", "consultant".
bool isTrade(QStringView word)
{
    constexpr std::array endings{QStringView(u"er"),  QStringView(u"or"),  QStringView(u"ist"), QStringView(u"yst"),
                                 QStringView(u"ant"), QStringView(u"ian"), QStringView(u"ect"), QStringView(u"ive")};
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

/// "Engineer 4", "Analyst I": grades that are letters or digits count behind a trade only.
Level levelOfGrade(QStringView grade)
{
    if (grade == u"i" || grade == u"1")
        return Level::Entry;
    if (grade == u"2")
        return Level::Mid;
    const bool high = grade == u"v" || (grade.size() == 1 && grade[0] >= u'3' && grade[0] <= u'9');
    return high ? Level::Senior : Level::Unknown;
}

/// Where the first of several grades is: "2-3", "ii-iii".
bool isGradeRange(QStringView word)
{
    constexpr qsizetype longest = 7;
    return word.size() >= 3 && word.size() <= longest && word.contains(u'-')
        && std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"iv123456789-").contains(c); });
}

} // namespace

TitleWords::TitleWords(QStringView title)
{
    constexpr size_t usual = 12;
    words.reserve(usual);
    m_lower.resize(title.size());
    QChar *lower = m_lower.data();
    bool wide = false;
    const auto close = [&](qsizetype from, qsizetype to) {
        if (wide)
            m_folded.push_back(folded(title.mid(from, to - from)));
        words.push_back({wide ? QStringView(m_folded.back()) : QStringView(lower + from, to - from), from, to, false});
        wide = false;
    };
    const auto isPlain = [&](qsizetype i) { return i >= 0 && i < title.size() && title[i].isLetterOrNumber(); };
    const auto belongs = [&](qsizetype i) {
        const QChar c = title[i];
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#'
            || (c == u'-' && isPlain(i - 1) && isPlain(i + 1));
    };
    qsizetype begin = -1;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const char16_t c = title[i].unicode();
        lower[i] = c >= u'A' && c <= u'Z' ? QChar(static_cast<char16_t>(c | 0x20)) : title[i];
        if (belongs(i)) {
            wide = wide || c >= 0x80;
            begin = begin < 0 ? i : begin;
        } else if (begin >= 0) {
            close(begin, i);
            begin = -1;
        }
    }
    if (begin >= 0)
        close(begin, title.size());
}

TitleLevel markLevels(std::vector<TitleWord> &words, size_t head)
{
    TitleLevel found;
    const auto mark = [&](size_t first, size_t last, Level level) {
        for (size_t i = first; i <= last; ++i)
            words[i].saysLevel = true;
        const bool executive = level == Level::Executive && first < head && found.level != Level::Executive;
        if (level != Level::Unknown && (found.level == Level::Unknown || executive))
            found = {level, words[first].from, words[last].to};
    };
    for (size_t i = 0; i < words.size(); ++i) {
        const QStringView word = words[i].folded;
        if (word.isEmpty())
            continue;
        const QStringView next = i + 1 < words.size() ? words[i + 1].folded : QStringView();
        const auto isPair = [&](const auto &pair) { return pair.first == word && pair.second == next; };
        const auto *pair = std::find_if(levelPairs.begin(), levelPairs.end(), isPair);
        if (pair != levelPairs.end()) {
            mark(i, i + (pair->bothSayIt ? 1 : 0), pair->level);
            i += pair->bothSayIt ? 1 : 0;
        } else if (const Level level = levelOfWord(word); level != Level::Unknown) {
            const bool ofSchool = word == u"principal" && i > 0 && words[i - 1].folded == u"school";
            if (!ofSchool && !std::any_of(falseFriends.begin(), falseFriends.end(), isPair))
                mark(i, i, level);
        } else if (i > 0 && i < head && (i + 1 == head || isGradeRange(word)) && isTrade(words[i - 1].folded)) {
            if (const Level grade = levelOfGrade(word); grade != Level::Unknown || isGradeRange(word))
                mark(i, i, grade);
        }
    }
    return found;
}

} // namespace rolescope::text
