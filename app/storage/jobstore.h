// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/job.h"
#include "domain/result.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace rolescope::storage {

class Connection;

// Skills and sources are those that the catalog shows: of equal rows the oldest, and with what a
// person changed. `version` is that of the words they are read by (domain::SkillChanges); empty: as imports read them.

/// The scanned columns of a job as they are stored; texts in UTF-8, valid until the next one is read.
struct ScannedJob {
    domain::JobId id;
    QByteArrayView title, employer, place, country, currency;
    domain::Remote remote = domain::Remote::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    domain::Level statedLevel = domain::Level::Unknown;
    domain::Period period = domain::Period::Unknown;
    std::optional<domain::Minor> low, high;
    std::optional<qint64> posted; ///< Julian day
};

/// Calls `take` for each job in the order of ids, without repeats.
domain::Result<domain::Done> scanJobs(Connection &, const std::function<void(const ScannedJob &)> &take,
                                      std::stop_token = {});

/// The skills of each job whose text could be read: it has a description, which may name none, or a feed listed its
/// skills without one. In the order of ids, without repeats.
domain::Result<domain::Done> readJobSkills(
    Connection &, const std::function<void(domain::JobId, const std::vector<domain::SkillId> &)> &take,
    const QString &version = {}, std::stop_token = {});

/// A whole job, texts and skills included; nothing when there is none of that id.
domain::Result<std::optional<domain::Job>> readJob(Connection &, domain::JobId, const QString &version = {});

/// Whole jobs in the order asked for; ids that are not there are left out.
domain::Result<std::vector<domain::Job>> readJobTexts(Connection &, const std::vector<domain::JobId> &,
                                                      const QString &version = {});
/// What jobs that state the same have in common (contentkeys.h); 0 for an id that is not there.
domain::Result<quint64> contentOfJob(Connection &, domain::JobId);

/// Every source that prints the job, each once: that of the job shown first, then those of its
/// repeats. The same for each of the equal jobs.
domain::Result<std::vector<domain::SourceId>> sourcesOfJob(Connection &, domain::JobId);

/// The highest id of a job but for those from `first` to `last`; 0: there is no other.
domain::Result<qint64> newestJobOutside(Connection &, qint64 first, qint64 last);

/// Skills as stored with a job: (skill, from, to)*, int32 little endian; -1 for an unknown place.
QByteArray packSkills(const std::vector<domain::SkillId> &);
std::vector<domain::SkillId> unpackSkills(QByteArrayView);

} // namespace rolescope::storage
