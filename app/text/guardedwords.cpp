// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/guardedwords.h"

#include "text/neighbours.h"
#include "text/wordset.h"

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

/// Words directly before or behind that give a spelling another meaning.
struct Guard {
    WordSet words; ///< the spelling's last word: the others of its phrase are right before it
    WordSet before;
    WordSet behind;
};

const auto &guards()
{
    static const std::array all{
        Guard{WordSet("reporting"), WordSet(""), WordSet("to into directly line lines structure relationship")},
        Guard{WordSet("learning ai"), WordSet(""),
              WordSet("engineer engineers scientist scientists researcher researchers architect architects programmer "
                      "programmers developer developers specialist specialists")},
        Guard{WordSet("engineering development"), WordSet(""),
              WordSet("team teams intern interns internship internships manager managers")},
        Guard{WordSet("devops"), WordSet(""), WordSet("team teams lab server")},
        Guard{WordSet("management"), WordSet(""), WordSet("system systems software")},
        Guard{WordSet("salesforce"), WordSet(""), WordSet("ventures tower park")},
        Guard{WordSet("mentor"), WordSet("your our their experienced"), WordSet("program programs graphics")},
        Guard{WordSet("mentors"), WordSet("experienced your our great"), WordSet("to who and or in that is are")},
        Guard{WordSet("regression regressions"), WordSet("minimize prevent avoid fix catch detect introduce no"),
              WordSet("test tests testing suite suites bug bugs")},
        Guard{WordSet("ai"), WordSet(""), WordSet("platform platforms lab labs company companies expo career")},
        Guard{WordSet("communicate"), WordSet("not never will"), WordSet("")},
    };
    return all;
}

bool isTextSubtype(QStringView text, qsizetype from)
{
    return charAt(text, from - 1) == u'/' && from >= 5 && isWord(text.mid(from - 5, 4), "text");
}

/// "Be agile.", "is an agile, fast-moving leader", "agile and dynamic".
bool isNimble(QStringView text, qsizetype from, qsizetype to)
{
    static const WordSet said("be is are more");
    static const WordSet like("dynamic fast flexible innovative nimble lean responsive");
    static const WordSet ofFirms("company organization organisation leader consulting world");
    const QStringView next = wordAfter(text, to);
    qsizetype at = from;
    QStringView before = wordBefore(text, at);
    if (isWord(before, "an"))
        before = wordBefore(text, at);
    const bool stated = said.contains(before) && text[from].isLower();
    if (isWord(next, "and"))
        return like.contains(wordAfter(text, to + 1 + next.size()));
    return ofFirms.contains(next) || (next.isEmpty() && stated && charAt(text, to) != u'/');
}

/// What an employer says of the place of work: "an open, collaborative and supportive environment".
bool isOfThePlace(QStringView text, qsizetype to)
{
    static const WordSet places("environment workplace culture atmosphere community organization organisation "
                                "company people");
    constexpr int mostWords = 5;
    for (int words = 0; words < mostWords; ++words) {
        while (charAt(text, to) == u',')
            ++to;
        const QStringView next = wordAfter(text, to);
        if (next.isEmpty())
            return false;
        if (places.contains(next))
            return true;
        to += 1 + next.size();
    }
    return false;
}

/// "proactive maintenance" is none of a person's; "organised, proactive, critical" is.
bool isOfAThing(QStringView text, qsizetype to)
{
    static const WordSet ofPersons("and in about approach attitude mindset self team communication communicator "
                                   "collaboration problem individual person thinker manner");
    const QStringView next = wordAfter(text, to);
    return !next.isEmpty() && !ofPersons.contains(next);
}

/// "ETL pipelines", "analytics pipelines"; others carry drugs or sales.
bool isOfNoData(QStringView text, qsizetype from)
{
    static const WordSet before("data etl elt analytics processing ingestion ingest ingress streaming");
    return !before.contains(wordBefore(text, from));
}

bool isGuardedBySpecialCase(QStringView word)
{
    static const WordSet words("agile collaborative proactive pipeline pipelines javascript");
    return words.contains(word);
}

QStringView lastWord(QStringView spelling)
{
    qsizetype from = spelling.size();
    while (from > 0 && spelling[from - 1].isLetterOrNumber())
        --from;
    return spelling.mid(from);
}

} // namespace

bool isGuardedWord(QStringView folded)
{
    const QStringView last = lastWord(folded);
    const auto &all = guards();
    return isGuardedBySpecialCase(last)
        || std::any_of(all.begin(), all.end(), [&](const Guard &guard) { return guard.words.contains(last); });
}

bool isMeantOtherwise(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView word = lastWord(text.mid(from, to - from));
    if (isWord(word, "agile"))
        return isNimble(text, from, to);
    if (isWord(word, "collaborative"))
        return isOfThePlace(text, to);
    if (isWord(word, "proactive"))
        return isOfAThing(text, to);
    if (isWord(word, "pipeline") || isWord(word, "pipelines"))
        return word.size() == to - from && isOfNoData(text, from);
    if (isWord(word, "javascript"))
        return isTextSubtype(text, from);
    if (isWord(word, "ai") && charAt(text, to) == u'-') // "AI-powered": the product is
        return true;
    qsizetype at = from;
    const QStringView before = wordBefore(text, at);
    const QStringView behind = wordAfter(text, to);
    const auto &all = guards();
    return std::any_of(all.begin(), all.end(), [&](const Guard &guard) {
        return guard.words.contains(word) && (guard.before.contains(before) || guard.behind.contains(behind));
    });
}

} // namespace rolescope::text
