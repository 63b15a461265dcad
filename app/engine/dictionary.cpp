// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dictionary.h"

#include "text/fold.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rolescope::engine {

TextCoder::TextCoder(quint32 limit) : m_limit(limit), m_texts(1) {}

quint32 TextCoder::code(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const auto known = m_codes.constFind(text);
    if (known != m_codes.constEnd())
        return *known;
    if (m_texts.size() >= m_limit)
        return 0;
    const auto code = static_cast<quint32>(m_texts.size());
    m_texts.push_back(text.toString());
    m_codes.insert(m_texts.back(), code);
    return code;
}

std::vector<QString> TextCoder::takeTexts()
{
    m_codes.clear();
    return std::exchange(m_texts, std::vector<QString>(1));
}

Dictionary::Dictionary(std::vector<QString> texts, std::vector<quint32> &newCodes) : m_texts(texts.size())
{
    std::vector<QString> folded(texts.size());
    std::transform(texts.begin(), texts.end(), folded.begin(), [](const QString &t) { return text::folded(t); });

    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin() + 1, order.end(), [&](quint32 a, quint32 b) {
        const int byFolded = folded[a].compare(folded[b]);
        return byFolded != 0 ? byFolded < 0 : texts[a] < texts[b];
    });

    newCodes.resize(texts.size());
    std::vector<QString> foldedInOrder(texts.size());
    for (quint32 code = 0; code < order.size(); ++code) {
        newCodes[order[code]] = code;
        foldedInOrder[code] = std::move(folded[order[code]]);
        m_texts[code] = std::move(texts[order[code]]);
    }
    m_words = WordIndex(foldedInOrder);
}

} // namespace rolescope::engine
