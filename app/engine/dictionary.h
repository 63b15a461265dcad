// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/wordindex.h"

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <vector>

namespace rolescope::engine {

/// Numbers texts as they come, as UTF-8; the empty text is always number 0.
class TextCoder {
public:
    /// From `limit` different texts on, further ones count as not stated.
    explicit TextCoder(quint32 limit = std::numeric_limits<quint32>::max());

    quint32 code(QByteArrayView utf8);
    /// The texts by number; the coder is empty afterwards.
    std::vector<QString> takeTexts();

private:
    struct Slot {
        quint32 hash = 0;
        quint32 code = 0; ///< 0: free
    };

    quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    QByteArrayView text(quint32 code) const;
    void grow();

    quint32 m_limit;
    std::vector<Slot> m_slots; // a power of two of them, at most half full
    std::vector<char> m_bytes; // the texts, one behind the other
    std::vector<size_t> m_ends;
};

/// The different texts of a column in reading order, so that comparing codes compares texts.
/// Code 0 is the empty text, "not stated".
class Dictionary {
public:
    Dictionary() : m_texts(1) {}
    /// Sorts by folded text, then as written. `newCodes[old]` is the code a text got.
    Dictionary(std::vector<QString> texts, std::vector<quint32> &newCodes);

    quint32 size() const { return static_cast<quint32>(m_texts.size()); }
    const QString &text(quint32 code) const { return m_texts[code]; }
    const WordIndex &words() const { return m_words; }

private:
    std::vector<QString> m_texts;
    WordIndex m_words;
};

} // namespace rolescope::engine
