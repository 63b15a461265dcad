// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dictionary.h"

#include "text/fold.h"

#include <QHashSeed>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace rolescope::engine {

namespace {

constexpr size_t fewestSlots = 256;

/// Differs from run to run, so that no feed can be made of texts that share a slot.
quint64 seed()
{
    static const quint64 value = QHashSeed::globalSeed();
    return value;
}

quint32 hashOf(QByteArrayView utf8)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15ULL;
    const char *bytes = utf8.data();
    const auto size = static_cast<size_t>(utf8.size());
    quint64 hash = seed() ^ size;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
    };
    quint64 word = 0;
    if (size >= sizeof word) {
        for (size_t at = 0; at + sizeof word < size; at += sizeof word) {
            std::memcpy(&word, bytes + at, sizeof word);
            mix(word);
        }
        std::memcpy(&word, bytes + size - sizeof word, sizeof word); // some bytes twice
        mix(word);
    } else {
        for (size_t at = 0; at < size; ++at)
            word = word << 8 | static_cast<quint8>(bytes[at]);
        mix(word);
    }
    return static_cast<quint32>(hash * factor >> 32);
}

} // namespace

TextCoder::TextCoder(quint32 limit) : m_limit(limit), m_slots(fewestSlots), m_ends(1, 0) {}

QByteArrayView TextCoder::text(quint32 code) const
{
    const size_t from = code == 0 ? 0 : m_ends[code - 1];
    return {m_bytes.data() + from, static_cast<qsizetype>(m_ends[code] - from)};
}

quint32 TextCoder::code(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const quint32 hash = hashOf(utf8);
    size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].code != 0; at = (at + 1) & (m_slots.size() - 1))
        if (m_slots[at].hash == hash && text(m_slots[at].code) == utf8)
            return m_slots[at].code;
    if (size() >= m_limit)
        return 0;
    const quint32 code = size();
    m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
    m_ends.push_back(m_bytes.size());
    m_slots[at] = {hash, code};
    if (size() * size_t(2) > m_slots.size())
        grow();
    return code;
}

void TextCoder::grow()
{
    std::vector<Slot> more(m_slots.size() * 2);
    for (const Slot &slot : m_slots) {
        if (slot.code == 0)
            continue;
        size_t at = slot.hash & (more.size() - 1);
        while (more[at].code != 0)
            at = (at + 1) & (more.size() - 1);
        more[at] = slot;
    }
    m_slots = std::move(more);
}

std::vector<QString> TextCoder::takeTexts()
{
    std::vector<QString> texts(size());
    for (quint32 code = 1; code < size(); ++code)
        texts[code] = QString::fromUtf8(text(code));
    *this = TextCoder(m_limit);
    return texts;
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
