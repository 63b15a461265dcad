// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "domain/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rolescope::storage {

class Connection;

/// Stars and notes whose job went with its import, which the jobs of another import may bring back.
class LostMarks {
public:
    explicit LostMarks(Connection &connection) : m_connection(connection) {}

    domain::Result<domain::Done> load();
    /// A job that was added, with the hash of its key.
    void see(const domain::Job &job, std::optional<qint64> key, domain::JobId id)
    {
        if (!m_lost.isEmpty())
            find(job, key, id);
    }
    /// Gives the marks that were found their job.
    domain::Result<domain::Done> store();

private:
    void find(const domain::Job &, std::optional<qint64> key, domain::JobId);

    Connection &m_connection;
    struct Lost {
        QString key;
        domain::JobId job; ///< invalid: not found yet
    };
    QHash<QString, std::vector<Lost>> m_lost; ///< by what their jobs are called
};

/// What a mark on the job is stored under, and the job that is shown for it. Where several jobs of that key stand, the
/// marks of the further ones have a number behind it.
struct MarkTarget {
    QString key;
    domain::JobId shown;
};

/// Errors: Internal for an id that is not there.
domain::Result<MarkTarget> markTarget(Connection &, domain::JobId);

/// Gives marks by a feed's key, whose job has gone, another job of that key that is still there.
domain::Result<domain::Done> findLostKeys(Connection &);

} // namespace rolescope::storage
