// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "importer/onet/onetrelease.h"
#include "importer/ownskills.h"

#include <QHash>

namespace rolescope::importer {
class Sink;
}

namespace rolescope::importer::onet {

/// Key of the category of technologies that O*NET names and no vocabulary has.
QString onetCategory();

/// The key of each technology's skill, by its name in the release: one of the vocabulary where that has a skill of
/// the name or alias, else one made of the name. No two technologies share a key.
QHash<QString, QString> skillKeys(const OnetRelease &, const domain::Catalog &vocabulary);

/// The technologies as skills of one import.
class OnetSkills {
public:
    OnetSkills(const OnetRelease &, const domain::Catalog &vocabulary, Sink &);

    /// Added when it is asked for first.
    domain::Result<domain::SkillId> of(const QString &example);

private:
    domain::Result<domain::SkillId> add(const QString &example);

    Sink &m_sink;
    QHash<QString, QString> m_keys;
    QHash<QString, domain::SkillId> m_vocabulary; ///< by key
    OwnSkills m_ownSkills;
    QHash<QString, domain::SkillId> m_rows; ///< by technology
};

} // namespace rolescope::importer::onet
