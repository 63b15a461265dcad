// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/listwords.h"
#include "text/skillreader.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace rolescope::text {
namespace {

/// A piece of a list between two separators, with what stands around it.
struct Piece {
    qsizetype from = 0;
    qsizetype to = 0;
    bool opensSentence = false; ///< its first word is capitalised whatever it is
    bool afterLabel = false;
    bool inList = false; ///< beside a separator
};

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

bool isSeparator(QChar c) { return QStringView(u",;|()[]/\n\u2022\u00B7\"\u201C\u201D").contains(c); }

/// Where a separating word or cue ends that begins at `at`; -1: none begins there.
qsizetype separatingWordEnd(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1].isLetterOrNumber())
        return -1;
    for (const char *word : {"and", "or", "&", "e.g.", "i.e.", "such as", "like", "including", "for example",
                             "for instance", "as well as", "etc.", "etc"}) {
        const QLatin1String expected(word);
        const qsizetype end = at + expected.size();
        if (text.mid(at).startsWith(expected, Qt::CaseInsensitive)
            && (end >= text.size() || !text[end].isLetterOrNumber()))
            return end;
    }
    return -1;
}

/// A colon ends a label, a full stop before a space a sentence.
bool endsSentence(QStringView text, qsizetype at)
{
    const bool last = at + 1 >= text.size();
    return (text[at] == u'.' || text[at] == u':' || text[at] == u'!' || text[at] == u'?')
        && (last || text[at + 1].isSpace() || text[at + 1] == u')');
}

/// Cuts at separators. A piece of a sentence without any is none of a list.
std::vector<Piece> pieces(QStringView text)
{
    std::vector<Piece> found;
    qsizetype from = 0;
    enum class Opener { Sentence, Label, Separator };
    Opener opener = Opener::Sentence;
    const auto close = [&](qsizetype to, qsizetype next, bool bySeparator, Opener nextOpener) {
        qsizetype begin = from;
        qsizetype end = to;
        while (begin < end && (text[begin].isSpace() || text[begin] == u'-' || text[begin] == u'*'))
            ++begin;
        while (end > begin && (text[end - 1].isSpace() || text[end - 1] == u'\\')) // "Python \| R" in a table
            --end;
        if (end > begin)
            found.push_back({begin, end, opener == Opener::Sentence, opener == Opener::Label,
                             opener == Opener::Separator || bySeparator});
        // A bullet or a bracket in front of a sentence leaves it one.
        if (end > begin || nextOpener != Opener::Separator)
            opener = nextOpener;
        from = next;
    };
    for (qsizetype i = 0; i < text.size();) {
        if (isSeparator(text[i])) {
            close(i, i + 1, text[i] != u'(',
                  text[i] == u'\n' || text[i] == u';' ? Opener::Sentence
                                                      : Opener::Separator); // what a bracket explains is no item
            ++i;
        } else if (const qsizetype end = separatingWordEnd(text, i); end > 0) {
            close(i, end, end - i < 4, Opener::Separator); // nor is what a cue gives examples of
            i = end;
        } else if (endsSentence(text, i)) {
            close(i, i + 1, false, text[i] == u':' ? Opener::Label : Opener::Sentence);
            ++i;
        } else {
            ++i;
        }
    }
    close(text.size(), text.size(), false, Opener::Sentence);
    return found;
}

struct Word {
    qsizetype from;
    qsizetype to;
    QStringView text;
};

std::vector<Word> wordsOf(QStringView text, const Piece &piece)
{
    std::vector<Word> found;
    for (qsizetype at = piece.from; at < piece.to;) {
        qsizetype end = at;
        while (end < piece.to && !text[end].isSpace())
            ++end;
        found.push_back({at, end, text.mid(at, end - at)});
        at = end;
        while (at < piece.to && text[at].isSpace())
            ++at;
    }
    return found;
}

/// Words that a name may follow ("experience with X") or that may follow it ("X for reports").
bool isLink(QStringView word)
{
    static const QSet<QString> words = wordSet("in with of using on via for to the as a an at is are by from");
    return words.contains(word.toString().toLower());
}

/// Capitalised words that name no skill of their own.
bool isPlainCapital(QStringView word)
{
    static const QSet<QString> words = wordSet(
        "knowledge understanding experience familiarity proficiency expertise ability skills skill strong excellent "
        "good "
        "proven basic advanced solid deep working hands-on years year degree bachelor master masters phd ph.d b.s m.s "
        "bs ms ba mba computer science engineering mathematics statistics physics related field i you we they he she "
        "it "
        "its our your their this that these those all other others others. various multiple both either tools tool "
        "software languages language libraries frameworks services platforms systems databases technologies methods "
        "english french german spanish us usa uk eu u.s u.k remote monday tuesday wednesday thursday friday january "
        "february march "
        "april june july august september october november december no not e.g i.e etc plus must required preferred "
        "data security research communication collaboration teamwork leadership problem-solving problem creativity "
        "management development design analysis analytics reporting testing planning attention");
    QString plain = word.toString().toLower();
    if (plain.endsWith(u"'s") || plain.endsWith(u"’s"))
        plain.chop(2);
    return words.contains(plain);
}

bool isCovered(const Piece &piece, const std::vector<SkillMention> &known)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const SkillMention &mention) { return mention.from < piece.to && mention.to > piece.from; });
}

/// "natural language processing (NLP)": in brackets right behind a known skill whose words its letters begin.
bool isAbbreviationOfKnown(QStringView text, const Piece &name, const std::vector<SkillMention> &known)
{
    for (const SkillMention &mention : known) {
        if (text.mid(mention.to, name.from - mention.to).trimmed() != u"(")
            continue;
        qsizetype at = name.from;
        bool begins = true;
        for (qsizetype i = mention.from; i < mention.to; ++i) {
            const bool beginsWord = text[i].isLetterOrNumber() && begins;
            begins = !text[i].isLetterOrNumber();
            if (beginsWord && (at >= name.to || text[at++].toLower() != text[i].toLower()))
                return false;
        }
        return name.to - at == 0 || (name.to - at == 1 && text[at] == u's');
    }
    return false;
}

bool isPurpose(QStringView word)
{
    return word == u"for" || word == u"to" || word == u"in" || word == u"with" || word == u"on" || word == u"via";
}

/// The words of a piece that read like a name: the whole piece, or what follows or precedes a link word.
std::optional<Piece> nameIn(QStringView text, const Piece &piece, bool listOfNames)
{
    const std::vector<Word> words = wordsOf(text, piece);
    if (words.size() > 12)
        return std::nullopt;
    size_t first = 0;
    for (size_t i = 0; i + 1 < words.size(); ++i)
        if (isLink(words[i].text) && isNameWord(words[i + 1].text))
            first = i + 1;
    size_t last = first;
    while (last < words.size() && last - first < 4 && isNameWord(words[last].text))
        ++last;
    if (last == first || (last < words.size() && !isPurpose(words[last].text)))
        return std::nullopt;
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(last);
    const bool strong = std::any_of(begin, end, [](const Word &word) { return isStrongName(word.text); });
    if (std::any_of(begin, end, [](const Word &word) { return isPlainCapital(word.text); })
        && !(strong && last - first > 1))
        return std::nullopt;
    // The first word of a sentence, and of what a label introduces, is capitalised whatever it is.
    const bool opens = first == 0 && (piece.opensSentence || piece.afterLabel);
    if (!strong && (!piece.inList || (opens && (last < words.size() || !listOfNames))))
        return std::nullopt;
    return Piece{words[first].from, words[last - 1].to, false, false, piece.inList};
}

/// Whether the item behind a sentence's first one is all capitalised too, so that the list is one of names.
bool goesOnWithName(QStringView text, const std::vector<Piece> &all, size_t at)
{
    if (at + 1 >= all.size() || all[at + 1].opensSentence || all[at + 1].afterLabel)
        return false;
    const std::vector<Word> words = wordsOf(text, all[at + 1]);
    const auto end = std::find_if(words.begin(), words.end(), [](const Word &word) { return isPurpose(word.text); });
    return end != words.begin()
        && std::all_of(words.begin(), end, [](const Word &word) { return isNameWord(word.text); });
}

/// The same words again, or words of a skill named before ("Redshift" behind "Amazon Redshift").
bool isNamedBefore(QStringView text, const Piece &name, const std::vector<SkillMention> &mentions)
{
    const QStringView words = text.mid(name.from, name.to - name.from);
    return std::any_of(mentions.begin(), mentions.end(), [&](const SkillMention &mention) {
        return text.mid(mention.from, mention.to - mention.from).contains(words, Qt::CaseInsensitive);
    });
}

/// The number of the alternatives that an unknown term belongs to: its known neighbour's, or a new one.
void giveNumbers(const std::vector<ListItem> &items, const std::vector<int> &knownNumbers,
                 std::vector<SkillMention> &unknown)
{
    int highest = 0;
    for (const int number : knownNumbers)
        highest = std::max(highest, number);
    size_t at = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (knownNumbers[i] >= 0)
            continue;
        int number = items[i].oneOf > 0 ? highest + items[i].oneOf : 0;
        for (size_t k = 0; k < items.size() && items[i].oneOf > 0; ++k)
            if (items[k].oneOf == items[i].oneOf && knownNumbers[k] >= 0)
                number = knownNumbers[k];
        unknown[at].oneOf = number;
        unknown[at].example = items[i].example;
        ++at;
    }
}

} // namespace

std::vector<SkillMention> unknownTerms(QStringView list, const std::vector<SkillMention> &known)
{
    // No line of skills is longer; the limit keeps hostile text cheap.
    list = list.first(std::min<qsizetype>(list.size(), 4000));
    constexpr size_t mostTerms = 100;
    std::vector<SkillMention> unknown;
    std::vector<ListItem> items;
    std::vector<int> numbers; // of the known items, -1 for unknown ones
    const std::vector<Piece> all = pieces(list);
    for (size_t i = 0; i < all.size() && unknown.size() < mostTerms; ++i) {
        const Piece &piece = all[i];
        const std::optional<Piece> name = nameIn(list, piece, goesOnWithName(list, all, i));
        if (!name || isCovered(piece, known) || isAbbreviationOfKnown(list, *name, known)
            || isNamedBefore(list, *name, known) || isNamedBefore(list, *name, unknown))
            continue;
        unknown.push_back({{}, name->from, name->to, 0, false});
    }
    size_t next = 0;
    for (const SkillMention &mention : known) {
        for (; next < unknown.size() && unknown[next].from < mention.from; ++next) {
            items.push_back({unknown[next].from, unknown[next].to, -1, 0, false});
            numbers.push_back(-1);
        }
        if (mention.to > list.size())
            break;
        items.push_back({mention.from, mention.to, -1, 0, false});
        numbers.push_back(mention.oneOf);
    }
    for (; next < unknown.size(); ++next) {
        items.push_back({unknown[next].from, unknown[next].to, -1, 0, false});
        numbers.push_back(-1);
    }
    markLists(list, items);
    giveNumbers(items, numbers, unknown);
    return unknown;
}

} // namespace rolescope::text
