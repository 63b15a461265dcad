// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "domain/result.h"
#include "storage/batchhash.h"
#include "storage/query.h"

#include <QHash>

#include <optional>
#include <vector>

namespace rolescope::storage {

class Connection;

/// Finds a job that states the same: equal in every stated field, address and description, whatever its
/// source and batch. Texts are only compared for jobs that are equal in their columns.
class JobFinder {
public:
    explicit JobFinder(Connection &connection) : m_connection(connection) {}

    /// The job that stands for all that are equal; an invalid id: there is none.
    domain::Result<domain::JobId> find(const domain::Job &);
    /// A job that was added after the first find().
    void add(const domain::Job &, domain::JobId standsFor);

private:
    domain::Result<domain::Done> load();
    domain::Result<domain::Done> readTexts(quint64 columns);

    Connection &m_connection;
    std::optional<Query> m_texts;                    ///< once load() was asked
    QHash<quint64, std::vector<qint64>> m_byColumns; ///< jobs whose texts were not read yet
    QHash<quint64, domain::JobId> m_known;           ///< by all of their content
};

/// Finds a job by what its feed calls it. Nothing is read before the first find().
class KeyFinder {
public:
    explicit KeyFinder(Connection &connection) : m_connection(connection) {}

    /// The job that stands for all of that key; an invalid id: there is none.
    domain::Result<domain::JobId> find(const QString &key);
    /// A job that was added, with the hash of its key.
    void add(qint64 key, domain::JobId standsFor)
    {
        if (m_loaded)
            m_known.insert(key, standsFor.value);
    }

private:
    Connection &m_connection;
    bool m_loaded = false;
    QHash<qint64, qint64> m_known;
};

/// Which of equal jobs is shown is elected from what they state, so that it is the same whatever the order
/// of imports: the newest update of its feed; else the one with most skills, then the one that says most about
/// itself; skipped duplicates last. The others point to it with same_as. Hashes of the batches whose rows change are
/// carried along.
class JobElection {
public:
    JobElection(Connection &connection, HashChanges &changes) : m_connection(connection), m_changes(changes) {}

    /// Elects again among a job and all that point to it; jobs of the batch `leaving` do not take part.
    /// Gives the winner, an invalid id when nobody is left.
    domain::Result<domain::JobId> run(domain::JobId root, domain::BatchId leaving = {});

private:
    struct Candidate;
    domain::Result<std::vector<Candidate>> candidates(domain::JobId root, domain::BatchId leaving);
    domain::Result<domain::Done> prepare();
    domain::Result<domain::Done> point(domain::JobId job, domain::JobId to);

    Connection &m_connection;
    HashChanges &m_changes;
    QHash<domain::SkillId, QString> m_skillKeys;
    // Prepared once: there may be a million groups.
    std::optional<Query> m_members;
    std::optional<Query> m_row;
    std::optional<Query> m_update;
};

} // namespace rolescope::storage
