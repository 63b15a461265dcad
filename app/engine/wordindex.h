// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::engine {

/// Which texts of a dictionary hold a word that starts with what was typed.
/// A search reads the few words it meets, never the texts themselves.
class WordIndex {
public:
    WordIndex() = default;
    /// `foldedTexts[code]` is the folded text of a code.
    explicit WordIndex(const std::vector<QString> &foldedTexts);

    /// By code: 1 where some word starts with `foldedWord`.
    std::vector<quint8> matching(QStringView foldedWord) const;
    /// By code: 1 where each of the words is the start of some word; no words match everything.
    std::vector<quint8> matchingAll(const QStringList &foldedWords) const;

private:
    std::vector<QString> m_words;     // sorted by code unit, so that a prefix is one range
    std::vector<quint32> m_firstCode; // into m_codes, one more than words
    std::vector<quint32> m_codes;
    size_t m_textCount = 0;
};

} // namespace rolescope::engine
