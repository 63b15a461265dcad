// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/pairedwords.h"

#include "text/neighbours.h"
#include "text/wordset.h"

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

constexpr int mostWords = 10; ///< between the two

/// Modifiers that share their noun: with an "and" or a comma behind, it stands at the end of the list.
struct Modifier {
    WordSet words;
    WordSet nouns;
};

const auto &modifiers()
{
    static const std::array all{
        Modifier{WordSet("analytical analytic"),
                 WordSet("skill skills ability abilities thinking thinker mind mindset aptitude")},
        Modifier{WordSet("interpersonal organizational organisational organization organisation"),
                 WordSet("skill skills")},
        Modifier{WordSet("leadership presentation"), WordSet("skill skills ability abilities")},
        Modifier{WordSet("supervised unsupervised"), WordSet("learning method methods technique techniques")},
        Modifier{WordSet("predictive"), WordSet("model models modeling modelling")},
        Modifier{WordSet("relational"), WordSet("database databases")},
        Modifier{WordSet("signal"), WordSet("processing")},
        Modifier{WordSet("mathematical"), WordSet("modelling modeling")},
    };
    return all;
}

/// What is done, and to what.
struct Deed {
    WordSet verbs;
    WordSet nouns; ///< "data ingestion and cleaning", "acquisition of data"
    WordSet objects;
};

const auto &deeds()
{
    static const std::array all{
        Deed{WordSet("analyze analyzes analyzing analyse analyses analysing manipulate manipulates manipulating "
                     "cleanse cleanses cleansing cleaning wrangle wrangles wrangling munging collect collects "
                     "collecting gather gathers gathering ingest ingests ingesting visualize visualizes visualizing "
                     "visualise visualises visualising"),
             WordSet("analysis manipulation cleansing cleaning cleanup wrangling munging mining collection acquisition "
                     "gathering ingestion ingest"),
             WordSet("data dataset datasets")},
        Deed{WordSet("deploy deploys deploying evaluate evaluates evaluating"), WordSet(""), WordSet("model models")},
    };
    return all;
}

/// Of what there is much: "large, complex data sets", "vast amounts of raw data".
bool isSize(QStringView word)
{
    static const WordSet words("large massive vast huge");
    return words.contains(word);
}

bool isListSign(QChar c) { return c == u',' || c == u'/' || c == u'&'; }

/// Words that begin another part of what is said.
bool isLink(QStringView word)
{
    static const WordSet words("to in with for that which as at by from on via using its our your their");
    return words.contains(word);
}

/// The words from a place on, to the end of what is said.
class WordsBehind {
public:
    WordsBehind(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    /// Empty at the end.
    QStringView next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'-' || isListSign(m_text[m_at]))) {
            m_listed = m_listed || isListSign(m_text[m_at]);
            ++m_at;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetterOrNumber())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    bool passedListSign() const { return m_listed; }

private:
    QStringView m_text;
    qsizetype m_at;
    bool m_listed = false;
};

bool isJoin(QStringView word) { return isWord(word, "and") || isWord(word, "or"); }

bool hasNoun(const WordSet &nouns, QStringView text, qsizetype to)
{
    WordsBehind words(text, to);
    for (int i = 0; i < mostWords; ++i) {
        const QStringView word = words.next();
        if (nouns.contains(word))
            return true;
        if (word.isEmpty() || isLink(word) || isWord(word, "of")
            || (i == 0 && !words.passedListSign() && !isJoin(word)))
            return false;
    }
    return false;
}

bool hasObjectBehind(const Deed &deed, QStringView text, qsizetype to, bool isNoun)
{
    WordsBehind words(text, to);
    for (int i = 0; i < mostWords; ++i) {
        const QStringView word = words.next();
        if (deed.objects.contains(word))
            return true;
        if (word.isEmpty() || isLink(word) || (i == 0 && isNoun && !isWord(word, "of") && !isJoin(word)))
            return false;
    }
    return false;
}

bool hasMuchDataBehind(QStringView text, qsizetype to)
{
    static const WordSet amounts("amount amounts volume volumes quantity quantities set sets");
    WordsBehind words(text, to);
    bool amount = false;
    for (int i = 0; i < mostWords; ++i) {
        const QStringView word = words.next();
        if (isWord(word, "dataset") || isWord(word, "datasets"))
            return true;
        if (isWord(word, "data") || isWord(word, "information"))
            return amount || amounts.contains(words.next());
        if (word.isEmpty() || isLink(word))
            return false;
        amount = amount || amounts.contains(word);
    }
    return false;
}

/// "data ingestion, cleaning": the noun is an item of a list that its object begins.
bool hasObjectBefore(const Deed &deed, QStringView text, qsizetype from)
{
    constexpr int mostWordsBefore = 5;
    bool joined = false;
    for (int i = 0; i < mostWordsBefore; ++i) {
        while (from > 0 && (text[from - 1] == u' ' || isListSign(text[from - 1])))
            joined = isListSign(text[--from]) || joined;
        const qsizetype to = from;
        while (from > 0 && text[from - 1].isLetterOrNumber())
            --from;
        const QStringView word = text.mid(from, to - from);
        joined = joined || isJoin(word);
        if (deed.objects.contains(word))
            return true;
        if (word.isEmpty() || !joined || isLink(word) || isWord(word, "of"))
            return false;
    }
    return false;
}

const Modifier *modifierOf(QStringView word)
{
    const auto &all = modifiers();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Modifier &modifier) { return modifier.words.contains(word); });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

bool isPairedWord(QStringView folded)
{
    const auto &all = deeds();
    return modifierOf(folded) || isSize(folded) || std::any_of(all.begin(), all.end(), [&](const Deed &deed) {
               return deed.verbs.contains(folded) || deed.nouns.contains(folded);
           });
}

bool isPaired(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView word = text.mid(from, to - from);
    if (charAt(text, from - 1) == u'-')
        return false;
    if (isSize(word))
        return hasMuchDataBehind(text, to);
    if (const Modifier *modifier = modifierOf(word))
        return hasNoun(modifier->nouns, text, to);
    const auto &all = deeds();
    return std::any_of(all.begin(), all.end(), [&](const Deed &deed) {
        const bool isVerb = deed.verbs.contains(word);
        const bool isNoun = deed.nouns.contains(word);
        return ((isVerb || isNoun) && hasObjectBehind(deed, text, to, !isVerb))
            || (isNoun && hasObjectBefore(deed, text, from));
    });
}

} // namespace rolescope::text
