// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "domain/result.h"
#include "storage/edits.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace rolescope::storage {

class Connection;

/// Jobs' skills as they are shown: those their import read, as the catalog has them, and what a person changed.
class SkillView {
public:
    /// `version` is that of the words a person changed (domain::SkillChanges); readings of another one are left out.
    static domain::Result<SkillView> read(Connection &, const QString &version);

    /// Finds the jobs that a person said something of; needed before apply() of a job's id alone.
    domain::Result<domain::Done> findJobs(Connection &);
    bool usesReadings() const { return m_usesReadings; }

    /// `read` are the job's skills as stored, `added` and `removed` its newer reading.
    void apply(domain::JobId, std::vector<domain::SkillId> &read, const std::vector<domain::SkillId> &added = {},
               const std::vector<domain::SkillId> &removed = {}) const;
    /// The same for a job that is read whole, with the hash of its feed's key.
    void apply(domain::Job &, std::optional<qint64> key, const std::vector<domain::SkillId> &added,
               const std::vector<domain::SkillId> &removed) const;

private:
    using Skills = std::vector<domain::SkillId>;

    domain::Result<domain::Done> readIds(Connection &, const std::vector<SkillEdit> &);
    domain::Result<domain::Done> readMatches(Connection &);
    void show(Skills &read, const Skills &added, const Skills &removed) const;

    QHash<domain::SkillId, domain::SkillId> m_ids; ///< only those that differ
    QHash<QString, domain::SkillId> m_byKey;       ///< shown ones
    bool m_merges = false;
    bool m_usesReadings = false;
    QHash<QString, Skills> m_notNamed; ///< by what the job's marks are stored under
    std::map<domain::JobId, Skills> m_notNamedIn;
};

} // namespace rolescope::storage
