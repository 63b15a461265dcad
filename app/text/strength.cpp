// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/strength.h"

#include "text/fold.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace rolescope::text {
namespace {

using domain::Strength;

struct Cue {
    QStringList words; ///< in a row
    Strength strength;
};

const std::vector<Cue> &cues()
{
    static const std::vector<Cue> all = [] {
        std::vector<Cue> found;
        const auto learn = [&](Strength strength, const char *phrases) {
            for (const QString &phrase : QString::fromLatin1(phrases).split(u'|'))
                found.push_back({phrase.split(u' '), strength});
        };
        learn(
            Strength::Required,
            "required|require|requires|requirement|must|must-have|essential|necessary|mandatory|needed|needs|paramount|"
            "imperative|indispensable|prerequisite|is crucial|are crucial|is vital|are vital|is critical|are critical|"
            "expected to have|demands|demand a");
        learn(Strength::Typical,
              "typically|typical|usually|generally|commonly|normally|mostly|often|frequently|as a rule|is common|"
              "are common|tend to|tends to|in most cases|customary");
        learn(Strength::Preferred,
              "preferred|prefer|prefers|preferable|preferably|desirable|desired|ideally|favored|favoured");
        learn(Strength::Beneficial,
              "can enhance|may enhance|beneficial|benefit from|benefits from|a plus|advantageous|an advantage|may also|"
              "helpful|can help|may help|helps|useful|an asset|a bonus|nice to have|nice-to-have|valued|valuable|"
              "competitive edge|can provide|can strengthen|can boost|can improve|can add|can set|welcome");
        return found;
    }();
    return all;
}

/// "... are often preferred, especially in research (or so)": the parts between the signs.
QStringList parts(const QString &folded)
{
    QStringList found;
    QString part;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool dash = c == u'\u2013' || c == u'\u2014';
        if (c == u',' || c == u';' || c == u'(' || c == u')' || dash) {
            found += part;
            part.clear();
        } else {
            part += c;
        }
    }
    found += part;
    return found;
}

/// Words with their hyphens and without other signs.
QStringList plainWords(const QString &part)
{
    QStringList found;
    for (QString word : part.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word.remove(0, 1);
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        if (!word.isEmpty())
            found += word;
    }
    return found;
}

bool isSubordinate(const QStringList &words)
{
    static const QStringList openers{QStringLiteral("while"),   QStringLiteral("although"), QStringLiteral("though"),
                                     QStringLiteral("whereas"), QStringLiteral("if"),       QStringLiteral("unless")};
    return !words.isEmpty() && openers.contains(words.front());
}

bool standsAt(const QStringList &words, qsizetype at, const QStringList &phrase)
{
    return at + phrase.size() <= words.size() && std::equal(phrase.begin(), phrase.end(), words.begin() + at);
}

/// "is not strictly required", "no certificate is needed" says nothing of how strongly it is asked for.
bool isDenied(const QStringList &words, qsizetype at)
{
    for (qsizetype i = std::max<qsizetype>(0, at - 3); i < at; ++i)
        if (words[i] == u"not" || words[i] == u"never" || words[i] == u"no" || words[i].endsWith(u"n't")
            || words[i].endsWith(u"n’t"))
            return true;
    return false;
}

/// "Many engineers hold a master's": what a good part of them has.
bool saysMany(const QStringList &words)
{
    static const QStringList verbs{QStringLiteral("hold"),   QStringLiteral("have"),    QStringLiteral("pursue"),
                                   QStringLiteral("obtain"), QStringLiteral("possess"), QStringLiteral("complete"),
                                   QStringLiteral("earn"),   QStringLiteral("choose")};
    const qsizetype many = words.indexOf(QStringLiteral("many"));
    if (many < 0)
        return false;
    const QStringList after = words.mid(many + 1, 6);
    return std::any_of(after.begin(), after.end(), [](const QString &word) { return verbs.contains(word); });
}

std::optional<Strength> weakest(const QStringList &words)
{
    std::optional<Strength> found;
    const auto take = [&](Strength strength) { found = found ? std::max(*found, strength) : strength; };
    for (qsizetype at = 0; at < words.size(); ++at)
        for (const Cue &cue : cues())
            if (words[at] == cue.words.front() && standsAt(words, at, cue.words)
                && !(cue.strength == Strength::Required && isDenied(words, at)))
                take(cue.strength);
    if (saysMany(words))
        take(Strength::Preferred);
    return found;
}

} // namespace

std::optional<Strength> statedStrength(QStringView sentence)
{
    for (const QString &part : parts(folded(sentence))) {
        const QStringList words = plainWords(part);
        if (isSubordinate(words))
            continue;
        if (const std::optional<Strength> strength = weakest(words))
            return strength;
    }
    return std::nullopt;
}

} // namespace rolescope::text
