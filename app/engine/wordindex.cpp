// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/wordindex.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace rolescope::engine {
namespace {

struct Occurrence {
    quint32 word;
    quint32 code;
};

/// position[i] is where the i-th item stands once `items` is sorted.
std::vector<quint32> sortedPositions(const std::vector<QString> &items)
{
    std::vector<quint32> byText(items.size());
    std::iota(byText.begin(), byText.end(), 0U);
    std::sort(byText.begin(), byText.end(), [&](quint32 a, quint32 b) { return items[a] < items[b]; });
    std::vector<quint32> position(items.size());
    for (quint32 i = 0; i < byText.size(); ++i)
        position[byText[i]] = i;
    return position;
}

} // namespace

WordIndex::WordIndex(const std::vector<QString> &foldedTexts) : m_textCount(foldedTexts.size())
{
    QHash<QString, quint32> numbers;
    std::vector<QString> found;
    std::vector<Occurrence> occurrences;
    for (quint32 code = 0; code < foldedTexts.size(); ++code) {
        for (const QString &word : text::words(foldedTexts[code])) {
            auto number = numbers.constFind(word);
            if (number == numbers.constEnd()) {
                number = numbers.insert(word, static_cast<quint32>(found.size()));
                found.push_back(word);
            }
            occurrences.push_back({*number, code});
        }
    }
    const std::vector<quint32> position = sortedPositions(found);
    m_words.resize(found.size());
    for (size_t i = 0; i < found.size(); ++i)
        m_words[position[i]] = found[i];

    m_firstCode.assign(found.size() + 1, 0);
    for (const Occurrence &o : occurrences)
        ++m_firstCode[position[o.word] + 1];
    std::partial_sum(m_firstCode.begin(), m_firstCode.end(), m_firstCode.begin());
    std::vector<quint32> next(m_firstCode.begin(), m_firstCode.end());
    m_codes.resize(occurrences.size());
    for (const Occurrence &o : occurrences)
        m_codes[next[position[o.word]]++] = o.code;
}

std::vector<quint8> WordIndex::matching(QStringView foldedWord) const
{
    std::vector<quint8> marks(m_textCount, 0);
    auto word = std::lower_bound(m_words.begin(), m_words.end(), foldedWord,
                                 [](const QString &a, QStringView b) { return QStringView(a) < b; });
    for (; word != m_words.end() && word->startsWith(foldedWord); ++word) {
        const auto w = static_cast<size_t>(word - m_words.begin());
        for (quint32 i = m_firstCode[w]; i < m_firstCode[w + 1]; ++i)
            marks[m_codes[i]] = 1;
    }
    return marks;
}

std::vector<quint8> WordIndex::matchingAll(const QStringList &foldedWords) const
{
    std::vector<quint8> all(m_textCount, 1);
    for (const QString &word : foldedWords) {
        const std::vector<quint8> one = matching(word);
        for (size_t code = 0; code < all.size(); ++code)
            all[code] &= one[code];
    }
    return all;
}

} // namespace rolescope::engine
