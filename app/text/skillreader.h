// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace rolescope::text {

/// A skill named in a text, with the words it was read from.
struct SkillMention {
    domain::SkillId skill;
    qsizetype from = 0; ///< place of the words in the text read, in UTF-16 units, end excluded
    qsizetype to = 0;
    int oneOf = 0;        ///< 0: stands alone; equal numbers are alternatives ("Python, R, or Java")
    bool example = false; ///< named as an example only ("e.g.", "such as")
};

/// Finds the skills of a vocabulary in text: one pass of a phrase automaton over the folded words
/// (Aho and Corasick 1975), longest match first. Ambiguous words (R, C, Go, Spark, Excel) count only
/// in a list with other skills or beside a technical word, paired ones ("analytical and communication skills")
/// only with their other word, and guarded ones ("reporting to") not beside some.
class SkillReader {
public:
    explicit SkillReader(const std::vector<domain::Skill> &);
    ~SkillReader();
    SkillReader(SkillReader &&) noexcept;

    /// In the order of the text; each skill once.
    std::vector<SkillMention> read(QStringView) const;

private:
    struct Automaton;
    std::unique_ptr<const Automaton> m;
};

/// The items of a list ("a, b, and c", "x (e.g., a, b)") that no mention covers and that read like a
/// name of their own: what a vocabulary could be offered.
std::vector<SkillMention> unknownTerms(QStringView list, const std::vector<SkillMention> &known);

} // namespace rolescope::text
