// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"

#include <QHash>

namespace rolescope::importer {

class Sink;

/// The vocabulary's skills as rows of one import, so that no other import's undo can take them away.
class OwnSkills {
public:
    OwnSkills(const domain::Catalog &vocabulary, Sink &sink) : m_vocabulary(vocabulary), m_sink(sink) {}

    /// The import's own row of a skill; added when it is asked for first, without the aliases, which stay with
    /// whoever gave them.
    domain::Result<domain::SkillId> of(domain::SkillId);

private:
    domain::Result<domain::SkillId> add(const domain::Skill &);

    const domain::Catalog &m_vocabulary;
    Sink &m_sink;
    QHash<domain::SkillId, domain::SkillId> m_rows;
};

} // namespace rolescope::importer
