// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "text/phrasefinder.h"
#include "text/skillreader.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace rolescope::text {

/// What other words for skills change in the reading of texts: skills that a text names now, or names no more.
/// Only texts with one of the words that changed can differ, and only these are read twice.
class ReadingChange {
public:
    /// `same` tells which skill of `after` one of `before` is, where that is another.
    ReadingChange(std::vector<domain::Skill> before, std::vector<domain::Skill> after,
                  QHash<domain::SkillId, domain::SkillId> same);

    struct Difference {
        std::vector<SkillMention> added;
        std::vector<domain::SkillId> removed;
        std::vector<SkillMention> now; ///< the whole reading
        bool isEmpty() const { return added.empty() && removed.empty(); }
    };

    /// The spellings that mean a skill now and none or another before, or the other way round.
    const QStringList &words() const { return m_words; }
    bool holdsWords(QStringView text) const { return !m_words.isEmpty() && !m_finder.find(text).empty(); }
    /// Not for two threads at a time: the readers are made for the first text that needs them.
    Difference of(QStringView text) const;

private:
    std::vector<domain::Skill> m_before;
    std::vector<domain::Skill> m_after;
    QHash<domain::SkillId, domain::SkillId> m_same;
    QStringList m_words;
    PhraseFinder m_finder;
    mutable std::optional<SkillReader> m_readBefore;
    mutable std::optional<SkillReader> m_readAfter;
};

} // namespace rolescope::text
