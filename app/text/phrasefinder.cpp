// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/phrasefinder.h"

#include "text/fold.h"
#include "text/textwords.h"

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

constexpr quint32 bitCount = 1u << 16; // 8 KB: stays in the first-level cache

bool hasBit(const std::vector<quint64> &bits, quint32 hash)
{
    const quint32 bit = (hash >> 16) % bitCount;
    return (bits[bit / 64] >> (bit % 64) & 1) != 0;
}

void setBit(std::vector<quint64> &bits, quint32 hash)
{
    const quint32 bit = (hash >> 16) % bitCount;
    bits[bit / 64] |= quint64(1) << (bit % 64);
}

quint32 hashOf(QStringView folded)
{
    quint32 hash = wordHashSeed;
    for (const QChar c : folded)
        hash = wordHashStep(hash, c.unicode());
    return wordHashEnd(hash);
}

} // namespace

template <typename Same>
int PhraseFinder::lookUp(quint32 hash, Same same) const
{
    const size_t mask = m_table.size() - 1;
    for (size_t at = hash & mask; m_table[at].word >= 0; at = (at + 1) & mask) {
        const Slot &slot = m_table[at];
        if (slot.hash == hash && same(QStringView(m_characters.constData() + slot.from, slot.size)))
            return slot.word;
    }
    return -1;
}

int PhraseFinder::wordOf(QStringView folded, quint32 hash) const
{
    if (m_table.empty())
        return -1;
    return lookUp(hash, [&](QStringView word) { return word == folded; });
}

/// The word behind characters that are all ASCII; they are folded again only to be compared.
int PhraseFinder::asciiWord(QStringView text, quint32 hash) const
{
    return lookUp(hash, [&](QStringView word) {
        if (word.size() != text.size())
            return false;
        const char16_t *const characters = text.utf16();
        const char16_t *const expected = word.utf16();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = characters[i];
            const char16_t folded = foldedAscii[c % 128];
            if (expected[i] != (folded != 0 ? folded : c))
                return false;
        }
        return true;
    });
}

int PhraseFinder::wordOf(QStringView text, const ScannedWord &word) const
{
    const QStringView characters = text.mid(word.from, word.to - word.from);
    if (!word.isWide)
        return asciiWord(characters, word.hash);
    const QString fold = folded(characters);
    return wordOf(fold, hashOf(fold));
}

int PhraseFinder::learnWord(const QString &word)
{
    const quint32 hash = hashOf(word);
    if (const int known = wordOf(word, hash); known >= 0)
        return known;
    m_words.push_back({hash, static_cast<int>(m_words.size()), m_characters.size(), word.size()});
    m_characters += word;
    growTable();
    return m_words.back().word;
}

void PhraseFinder::growTable()
{
    const auto put = [this](const Slot &word) {
        const size_t mask = m_table.size() - 1;
        size_t at = word.hash & mask;
        while (m_table[at].word >= 0)
            at = (at + 1) & mask;
        m_table[at] = word;
    };
    if (m_words.size() * 2 <= m_table.size())
        return put(m_words.back());
    m_table.assign(std::max<size_t>(64, m_table.size() * 2), Slot{});
    for (const Slot &word : m_words)
        put(word);
}

int PhraseFinder::add(QStringView phrase)
{
    std::vector<int> words;
    scanWords(
        phrase,
        [&](const ScannedWord &word) {
            words.push_back(learnWord(folded(phrase.mid(word.from, word.to - word.from))));
        },
        [] {});
    if (words.empty() || words.size() > static_cast<size_t>(mostWords))
        return -1;
    size_t state = 0;
    for (const int word : words) {
        const auto [it, isNew] = m_growing[state].try_emplace(word, static_cast<int>(m_states.size()));
        const int next = it->second;
        if (isNew) {
            m_states.emplace_back().words = m_states[state].words + 1;
            m_growing.emplace_back();
        }
        state = static_cast<size_t>(next);
    }
    if (m_states[state].phrase >= 0)
        return -1;
    return m_states[state].phrase = m_phrases++;
}

void PhraseFinder::finish()
{
    if (m_table.empty())
        m_table.assign(64, Slot{});
    m_known.assign(bitCount / 64, 0);
    m_opening.assign(bitCount / 64, 0);
    m_first.assign(m_words.size(), 0);
    for (const Slot &word : m_words)
        setBit(m_known, word.hash);
    for (const auto &[word, state] : m_growing[0]) {
        m_first[static_cast<size_t>(word)] = state;
        setBit(m_opening, m_words[static_cast<size_t>(word)].hash);
    }
    packChildren();
    linkFailures();
}

/// Children of a state lie next to each other, by word.
void PhraseFinder::packChildren()
{
    for (size_t i = 0; i < m_states.size(); ++i) {
        m_states[i].childrenFrom = static_cast<int>(m_children.size());
        for (const auto &[word, next] : m_growing[i])
            m_children.push_back({word, next});
        m_states[i].childrenTo = static_cast<int>(m_children.size());
    }
    m_growing = {};
}

/// Breadth first: a state's fail link is the longest other phrase beginning that its words end with.
void PhraseFinder::linkFailures()
{
    std::vector<int> queue{0};
    for (size_t at = 0; at < queue.size(); ++at) {
        const int parent = queue[at];
        const State &from = m_states[static_cast<size_t>(parent)];
        for (int i = from.childrenFrom; i < from.childrenTo; ++i) {
            const Child child = m_children[static_cast<size_t>(i)];
            State &state = m_states[static_cast<size_t>(child.state)];
            state.fail = parent == 0 ? 0 : step(from.fail, child.word);
            const State &fail = m_states[static_cast<size_t>(state.fail)];
            state.output = fail.phrase >= 0 ? state.fail : fail.output;
            queue.push_back(child.state);
        }
    }
}

int PhraseFinder::step(int state, int word) const
{
    while (state != 0) {
        const State &at = m_states[static_cast<size_t>(state)];
        const auto begin = m_children.begin() + at.childrenFrom;
        const auto end = m_children.begin() + at.childrenTo;
        const auto it = std::lower_bound(begin, end, word, [](const Child &c, int w) { return c.word < w; });
        if (it != end && it->word == word)
            return it->state;
        state = at.fail;
    }
    return m_first[static_cast<size_t>(word)];
}

/// One pass over one text.
class PhraseFinder::Search {
public:
    Search(const PhraseFinder &finder, QStringView text) : m_finder(finder), m_text(text) {}

    std::vector<PhraseMatch> run()
    {
        scanWords(
            m_text,
            [this](const ScannedWord &word) {
                if (isOfNoPhrase(word))
                    m_state = 0;
                else
                    read(word);
            },
            [this] { m_state = 0; });
        return std::move(m_matches);
    }

private:
    /// True for most words of a text, and quick to tell.
    bool isOfNoPhrase(const ScannedWord &word) const
    {
        return !word.isWide && !word.hasSigns && m_text[word.to - 1] > u'9' && !mayLead(word);
    }

    bool mayLead(const ScannedWord &word) const
    {
        return hasBit(m_state == 0 ? m_finder.m_opening : m_finder.m_known, word.hash);
    }

    void read(const ScannedWord &word)
    {
        const int id = idOf(word);
        if (id >= 0)
            return advance(id, word.from, word.to);
        if (word.hasSigns && readBothHalves(word))
            return;
        const QChar last = m_text[word.to - 1];
        const bool isNumbered = last >= u'0' && last <= u'9';
        if (isNumbered && readWithoutVersion(word))
            return;
        if (word.hasSigns)
            return readParts(word);
        m_state = 0;
    }

    /// "C#.NET": the full stop begins a name where both halves are known.
    bool readBothHalves(const ScannedWord &word)
    {
        constexpr qsizetype longest = 40; // each full stop reads the word again
        if (word.to - word.from > longest)
            return false;
        for (qsizetype at = word.from + 1; at < word.to; ++at) {
            if (m_text[at] != u'.')
                continue;
            const int first = plainWord(word.from, at);
            const int second = first < 0 ? -1 : plainWord(at, word.to);
            if (second < 0)
                continue;
            advance(first, word.from, at);
            advance(second, at, word.to);
            return true;
        }
        return false;
    }

    /// A word of ASCII that ends elsewhere than the scanner's; -1: none of ours.
    int plainWord(qsizetype from, qsizetype to) const
    {
        quint32 hash = wordHashSeed;
        for (qsizetype i = from; i < to; ++i) {
            const char16_t c = m_text[i].unicode();
            if (c >= 128)
                return -1;
            hash = wordHashStep(hash, foldedAscii[c] != 0 ? foldedAscii[c] : c);
        }
        return m_finder.asciiWord(m_text.mid(from, to - from), wordHashEnd(hash));
    }

    /// -1 also for a word that leads nowhere from here.
    int idOf(const ScannedWord &word) const
    {
        if (!word.isWide && !mayLead(word))
            return -1;
        return m_finder.wordOf(m_text, word);
    }

    /// "models.The", "Python+SQL": the signs part words where the whole is none.
    void readParts(const ScannedWord &whole)
    {
        ScannedWord part;
        const auto end = [&](qsizetype at) {
            part.hash = wordHashEnd(part.hash);
            if (part.to > part.from)
                read(part);
            part = {at + 1, at + 1, wordHashSeed, false, false};
        };
        end(whole.from - 1);
        for (qsizetype i = whole.from; i < whole.to; ++i) {
            const char16_t c = m_text[i].unicode();
            if (c == u'.' || c == u'+' || c == u'#') {
                end(i);
                m_state = 0;
                continue;
            }
            part.isWide = part.isWide || c >= 128;
            part.hash = c < 128 ? wordHashStep(part.hash, foldedAscii[c]) : part.hash;
            part.to = i + 1;
        }
        end(whole.to);
    }

    /// "Python3" is Python and "C++17" C++; short names ("S3") are left alone.
    bool readWithoutVersion(const ScannedWord &word)
    {
        qsizetype to = word.to;
        while (to > word.from && m_text[to - 1] >= u'0' && m_text[to - 1] <= u'9')
            --to;
        const bool isShort =
            to - word.from < 3 && (to == word.from || (m_text[to - 1] != u'#' && m_text[to - 1] != u'+'));
        const int id = isShort ? -1 : plainWord(word.from, to);
        if (id < 0)
            return false;
        advance(id, word.from, word.to);
        return true;
    }

    void advance(int word, qsizetype from, qsizetype to)
    {
        m_starts[m_read++ % mostWords] = from;
        m_state = m_finder.step(m_state, word);
        for (int state = m_state; state != 0; state = m_finder.m_states[static_cast<size_t>(state)].output) {
            const State &at = m_finder.m_states[static_cast<size_t>(state)];
            if (at.phrase >= 0 && m_matches.empty())
                m_matches.reserve(32);
            if (at.phrase >= 0)
                m_matches.push_back({at.phrase, m_starts[(m_read - static_cast<size_t>(at.words)) % mostWords], to});
        }
    }

    const PhraseFinder &m_finder;
    QStringView m_text;
    std::vector<PhraseMatch> m_matches;
    std::array<qsizetype, mostWords> m_starts{};
    size_t m_read = 0;
    int m_state = 0;
};

std::vector<PhraseMatch> PhraseFinder::find(QStringView text) const { return Search(*this, text).run(); }

} // namespace rolescope::text
