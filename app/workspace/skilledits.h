// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "workspace/library.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace rolescope::workspace {

/// A person's own say over skills. Each call is one batch of kind "by_hand" in the import history, so it can be
/// undone like any import; what imports read stays as it is.
class SkillEdits {
public:
    explicit SkillEdits(const Library &library) : m_library(library) {}

    /// The old name still means the skill.
    domain::Result<domain::BatchId> rename(domain::SkillId, const QString &name) const;
    /// Statements and descriptions with these words name the skill from now on.
    domain::Result<domain::BatchId> addAlias(domain::SkillId, const QString &alias) const;
    /// These words do not mean the skill in any text.
    domain::Result<domain::BatchId> neverRead(domain::SkillId, const QString &words) const;
    /// Whatever names `from` names `into`, and its words mean that.
    domain::Result<domain::BatchId> merge(domain::SkillId from, domain::SkillId into) const;
    /// Whether the statements, all in one batch, or the job name the skill; `words` are those it was read from.
    domain::Result<domain::BatchId> setNamed(const std::vector<domain::ClaimId> &, domain::SkillId,
                                             const QString &words, bool named) const;
    domain::Result<domain::BatchId> setNamed(domain::JobId, domain::SkillId, const QString &words, bool named) const;

private:
    const Library &m_library;
};

/// A change of words that is not made yet.
struct SkillProposal {
    enum class Kind : quint8 { Alias, Never, Merge };

    Kind kind = Kind::Alias;
    domain::SkillId skill;
    QString words;        ///< not of a merge
    domain::SkillId into; ///< of a merge
};

/// How many texts would name another skill than they do.
struct SkillEffect {
    int statements = 0;
    int jobs = 0;

    bool operator==(const SkillEffect &) const = default;
};

/// Reads what holds the words, which takes a moment for words of many ads. Errors: Cancelled, and what reading gives.
domain::Result<SkillEffect> effectOf(const SkillProposal &, const Library &, const Snapshot &, std::stop_token = {});

/// The skill that has the words as its name or another name; none where these never mean it.
const domain::Skill *skillCalled(const domain::Catalog &, const QString &words);

} // namespace rolescope::workspace
