// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <map>
#include <vector>

namespace rolescope::text {

struct ScannedWord;

struct PhraseMatch {
    int phrase = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Finds phrases in text in one pass: a string matching automaton (Aho and Corasick 1975) whose letters
/// are whole folded words, so that its size does not depend on their length.
class PhraseFinder {
public:
    static constexpr int mostWords = 16;

    /// The phrase's number, counted from 0; -1 when it has no word, too many, or is there already.
    int add(QStringView phrase);
    /// To be called once, after the last phrase and before the first search.
    void finish();

    /// All occurrences, longer and shorter ones, by their end.
    std::vector<PhraseMatch> find(QStringView text) const;

private:
    struct State {
        int fail = 0;
        int phrase = -1;
        int words = 0;
        int output = 0; ///< next state down the fail links that ends a phrase, 0: none
        int childrenFrom = 0;
        int childrenTo = 0;
    };
    struct Child {
        int word;
        int state;
    };
    struct Slot {
        quint32 hash = 0;
        int word = -1;      ///< -1: free
        qsizetype from = 0; ///< of its characters in m_characters
        qsizetype size = 0;
    };
    class Search;

    int learnWord(const QString &folded);
    int wordOf(QStringView text, const ScannedWord &) const;
    int wordOf(QStringView folded, quint32 hash) const;
    int asciiWord(QStringView text, quint32 hash) const;
    template <typename Same>
    int lookUp(quint32 hash, Same same) const;
    void growTable();
    void linkFailures();
    void packChildren();
    int step(int state, int word) const;

    QString m_characters; ///< of all words, folded
    std::vector<Slot> m_words;
    std::vector<Slot> m_table; ///< the words by open addressing
    // Bits by hash, so that most words of a text are told at once: those of phrases, those that begin one.
    std::vector<quint64> m_known;
    std::vector<quint64> m_opening;
    std::vector<std::map<int, int>> m_growing{{}}; ///< children of each state while phrases are added
    std::vector<State> m_states{State{}};
    std::vector<Child> m_children;
    std::vector<int> m_first; ///< state of each word at the root
    int m_phrases = 0;
};

} // namespace rolescope::text
