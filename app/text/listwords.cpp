// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/listwords.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

constexpr qsizetype longestGap = 80;

bool isListSign(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u',':
    case u'/':
    case u';':
    case u'|':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'"':
    case u'\u201C':
    case u'\u201D':
    case u'\u00B7':
    case u'&':
    case u'*': return true;
    default: return c.isSpace();
    }
}

bool isWord(QStringView word, const char *expected)
{
    const QLatin1String words(expected);
    return word.size() == words.size() && word.compare(words, Qt::CaseInsensitive) == 0;
}

bool isJoiningWord(QStringView word)
{
    return isWord(word, "and") || isWord(word, "or") || isWord(word, "nor") || isWord(word, "and/or");
}

constexpr std::array exampleCues{"e.g.", "e.g",       "eg.",         "such as",     "like",
                                 "i.e.", "including", "for example", "for instance"};

QStringView withoutListEnd(QStringView text)
{
    while (!text.isEmpty() && (isListSign(text.back()) || text.back() == u':'))
        text.chop(1);
    return text;
}

/// The last word of a text, up to a space or a list's sign.
QStringView lastWord(QStringView text)
{
    qsizetype from = text.size();
    while (from > 0 && !isListSign(text[from - 1]))
        --from;
    return text.mid(from);
}

/// Whether a text, whose last word is known, ends with one of the cues.
bool endsWithCue(QStringView text, QStringView last)
{
    const auto follows = [&](const char *first) {
        const QStringView before = text.chopped(last.size());
        return before.endsWith(u' ') && isWord(lastWord(before.chopped(1)), first);
    };
    switch (last.size()) {
    case 2: return isWord(last, "as") && follows("such");
    case 3: return isWord(last, "e.g") || isWord(last, "eg.");
    case 4: return isWord(last, "like") || isWord(last, "e.g.") || isWord(last, "i.e.");
    case 7: return isWord(last, "example") && follows("for");
    case 8: return isWord(last, "instance") && follows("for");
    case 9: return isWord(last, "including");
    default: return false;
    }
}

/// Whether examples begin here: a cue stands before, perhaps with unknown names of its list between.
bool beginsExamples(QStringView before)
{
    before = withoutListEnd(before.last(std::min(before.size(), longestGap)));
    for (int skipped = 0; skipped < 8 && !before.isEmpty(); ++skipped) {
        const QStringView word = lastWord(before);
        if (endsWithCue(before, word))
            return true;
        if (!isNameWord(word) && !isJoiningWord(word) && !isWord(word, "the"))
            return false;
        before = withoutListEnd(before.chopped(word.size()));
    }
    return false;
}

/// The inside of a bracket that a piece of text leaves open; null: it leaves none open.
QStringView openBracket(QStringView text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    return open < 0 || text.lastIndexOf(u')') > open ? QStringView() : text.mid(open + 1);
}

bool beginsWithCue(QStringView text)
{
    text = text.trimmed();
    return std::any_of(exampleCues.begin(), exampleCues.end(), [&](const char *cue) {
        const QLatin1String words(cue);
        return text.startsWith(words, Qt::CaseInsensitive) && !text.mid(words.size()).startsWith(u'-')
            && (text.size() == words.size() || !text[words.size()].isLetterOrNumber());
    });
}

void markExamples(QStringView text, std::vector<ListItem> &items, const std::vector<ListGap> &gaps)
{
    bool open = false;
    bool bracketed = false;
    for (size_t i = 0; i < items.size(); ++i) {
        const qsizetype lastEnd = i > 0 ? items[i - 1].to : 0;
        const QStringView between = text.mid(lastEnd, items[i].from - lastEnd);
        const QStringView near = between.last(std::min(between.size(), longestGap));
        if (open) {
            const bool inBracket = bracketed && near.size() == between.size() && !between.contains(u')');
            open = inBracket || (gaps[i].joins && !between.contains(u')') && !between.contains(u';'));
        }
        if (!open) {
            const QStringView inside = openBracket(near);
            bracketed = !inside.isNull() && beginsWithCue(inside);
            open = bracketed || beginsExamples(between);
        }
        items[i].example = open;
    }
}

bool isSameKind(const ListItem &a, const ListItem &b) { return a.kind < 0 || b.kind < 0 || a.kind == b.kind; }

/// Whether alternatives go on across the gap: commas alone.
bool isPlainComma(const ListGap &gap)
{
    return gap.joins && !gap.hasOr && !gap.hasAnd && !gap.hasBracket && !gap.hasCue;
}

/// Back from an "or" through the commas before it, as far as the kind stays the same.
void markAlternatives(std::vector<ListItem> &items, const std::vector<ListGap> &gaps)
{
    int groups = 0;
    for (size_t i = 1; i < items.size(); ++i) {
        if (!gaps[i].joins || !gaps[i].hasOr || gaps[i].hasAnd || items[i].example || items[i - 1].example)
            continue;
        size_t first = i - 1;
        while (first > 0 && items[first].oneOf == 0 && isPlainComma(gaps[first]) && !items[first - 1].example
               && items[first - 1].oneOf == 0 && isSameKind(items[first - 1], items[i - 1]))
            --first;
        const int group = items[i - 1].oneOf > 0 ? items[i - 1].oneOf : ++groups;
        for (size_t k = first; k <= i; ++k)
            items[k].oneOf = group;
    }
}

/// A gap is separators with short items between them that read like names.
class GapParser {
public:
    explicit GapParser(QStringView gap) : m_text(gap) {}

    ListGap parse()
    {
        if (m_text.size() > longestGap || m_text.contains(u'\n') || !readSeparator())
            return {};
        while (m_at < m_text.size())
            if (!readItem() || !readSeparator())
                return {};
        m_gap.joins = true;
        return m_gap;
    }

private:
    bool readSeparator()
    {
        bool found = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isListSign(c) || c == u':') {
                found = found || !c.isSpace();
                m_gap.hasBracket = m_gap.hasBracket || c == u'(' || c == u')';
                m_gap.hasAnd = m_gap.hasAnd || c == u'&';
                ++m_at;
            } else if (!readJoiningWords()) {
                break;
            } else {
                found = true;
            }
        }
        return found;
    }

    bool readJoiningWords()
    {
        // Most words are told by their first letter.
        const char16_t first = m_text[m_at].unicode() | 0x20;
        if (first != u'a' && first != u'o' && first != u'n' && first != u'e' && first != u's' && first != u'l'
            && first != u'i' && first != u'f')
            return false;
        const auto takes = [&](const char *words) {
            const QLatin1String expected(words);
            const QStringView rest = m_text.mid(m_at);
            if (!rest.startsWith(expected, Qt::CaseInsensitive))
                return false;
            if (rest.size() > expected.size() && rest[expected.size()].isLetterOrNumber())
                return false;
            m_at += expected.size();
            return true;
        };
        if (takes("and/or") || takes("and") || takes("as well as"))
            return m_gap.hasAnd = true;
        if (takes("or") || takes("nor"))
            return m_gap.hasOr = true;
        for (const char *cue : exampleCues)
            if (takes(cue))
                return m_gap.hasCue = true;
        return false;
    }

    bool readItem()
    {
        int words = 0;
        while (m_at < m_text.size() && words < 3) {
            qsizetype to = m_at;
            while (to < m_text.size() && !isListSign(m_text[to]))
                ++to;
            const QStringView word = m_text.mid(m_at, to - m_at);
            if (!isNameWord(word))
                break;
            ++words;
            m_at = to;
            const bool goesOn = to + 1 < m_text.size() && m_text[to] == u' ' && isNameWord(m_text.mid(to + 1, 1));
            if (!goesOn)
                break;
            ++m_at;
        }
        return words > 0;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    ListGap m_gap;
};

} // namespace

bool isStrongName(QStringView word)
{
    bool letter = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (i > 0 && (c.isUpper() || c == u'+' || c == u'#') && letter)
            return true;
        if (c.isDigit() && letter)
            return true;
        if (c == u'.' && i + 1 < word.size() && word[i + 1].isLetter() && word.size() > 3 && word.last(1) != u".")
            return true;
        letter = letter || c.isLetter();
    }
    return false;
}

bool isNameWord(QStringView word) { return !word.isEmpty() && (word[0].isUpper() || isStrongName(word)); }

ListGap listGap(QStringView between) { return GapParser(between).parse(); }

void markLists(QStringView text, std::vector<ListItem> &items)
{
    std::vector<ListGap> gaps(items.size());
    for (size_t i = 1; i < items.size(); ++i)
        gaps[i] = listGap(text.mid(items[i - 1].to, items[i].from - items[i - 1].to));
    markExamples(text, items, gaps);
    markAlternatives(items, gaps);
}

} // namespace rolescope::text
