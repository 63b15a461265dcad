// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "domain/result.h"
#include "storage/batchhash.h"
#include "storage/connection.h"
#include "storage/insert.h"
#include "storage/jobgroups.h"
#include "storage/jobmarks.h"
#include "storage/librarywriter.h"
#include "storage/tables.h"
#include "storage/transaction.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace rolescope::storage {

/// An import under way: one prepared insert a table, the next free ids, and what is known of the library.
struct OpenBatch {
    OpenBatch(Connection &c, std::unique_ptr<WithoutForeignKeys> u, Transaction t)
        : connection(c),
          unchecked(std::move(u)),
          transaction(std::move(t))
    {}

    using AliasKey = std::tuple<qint64, QString, qint64>; ///< role, folded name, source

    domain::Result<domain::Done> load();
    domain::Result<domain::Done> insertBatch(const BatchInfo &);
    domain::Result<domain::Done> addSourceParts(const domain::Source &, domain::SourceId);
    domain::Result<domain::Done> addJobText(const domain::Job &, domain::JobId);
    domain::Result<domain::Done> findSkippedThatStand();
    domain::Result<domain::Done> electJobs(const Settling &);
    domain::Result<BatchHash> batchHash();
    domain::Result<domain::Done> finish(const QByteArray &report, const QString &file, const Settling &);
    domain::Result<domain::Done> store(Insert &insert);

    Connection &connection;
    std::unique_ptr<WithoutForeignKeys> unchecked; ///< ends after the transaction
    Transaction transaction;
    BatchHash hash;
    qint64 batch = 0;
    std::optional<domain::Error> failure;

    QHash<QString, domain::RoleId> roles;     ///< of this batch, by key
    QHash<QString, domain::SkillId> skills;   ///< of this batch, by key
    QHash<QString, domain::SourceId> sources; ///< of every batch, by content hash
    QSet<QString> sourceKeys;
    QSet<QString> categories; ///< keys
    std::set<AliasKey> aliases;
    JobFinder jobs{connection};
    KeyFinder keys{connection};
    LostMarks lostMarks{connection};
    QSet<domain::JobId> repeated; ///< jobs of which this batch has repeats
    QSet<domain::JobId> skipped;  ///< the same, but none that could stand before them

    Insert source{connection, tables::source, hash};
    Insert sourceReference{connection, tables::sourceReference, hash};
    Insert role{connection, tables::role, hash};
    Insert roleAlias{connection, tables::roleAlias, hash};
    Insert sourceRole{connection, tables::sourceRole, hash};
    Insert skillCategory{connection, tables::skillCategory, hash};
    Insert skill{connection, tables::skill, hash};
    Insert skillAlias{connection, tables::skillAlias, hash};
    Insert claim{connection, tables::claim, hash};
    Insert claimSkill{connection, tables::claimSkill, hash};
    Insert claimSkillWords{connection, tables::claimSkillWords, hash};
    Insert job{connection, tables::job, hash};
    Insert jobText{connection, tables::jobText, hash};
    Insert roleEdit{connection, tables::roleEdit, hash};
    Insert claimEdit{connection, tables::claimEdit, hash};
    Insert sourceEdit{connection, tables::sourceEdit, hash};
    Insert similarDuty{connection, tables::similarDuty, hash};
    Insert nearCopy{connection, tables::nearCopy, hash};
    Insert titleEdit{connection, tables::titleEdit, hash};
    Insert skillEdit{connection, tables::skillEdit, hash};
    Insert matchEdit{connection, tables::matchEdit, hash};
};

} // namespace rolescope::storage
