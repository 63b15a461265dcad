// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace rolescope::storage {

class Connection;

// How descriptions read with the words that a person changed, where that is not what their import read. It is no
// part of any import: it can be made anew at any time.

/// The words' version that jobs were read with, up to which id, and the newest job there is.
struct ReadingState {
    QString version; ///< empty: none were read
    qint64 upTo = 0;
    qint64 newest = 0;
};

/// A job whose description reads differently now.
struct JobReading {
    domain::JobId job;
    std::vector<domain::SkillId> added;
    std::vector<domain::SkillId> removed;
};

domain::Result<ReadingState> readingState(Connection &);
/// Forgets what was read, in a transaction of its own; nothing is read with `version` yet.
domain::Result<domain::Done> beginReadings(Connection &, const QString &version);

/// Jobs behind `after`, repeats too, in whose description each of the folded words of one of the lists begins
/// some word, in the order of ids.
domain::Result<std::vector<domain::JobId>> jobsToRead(
    Connection &, const std::vector<QStringList> &foldedWords,
    const std::function<bool(const QString &description, const QStringList &foldedWords)> &holds, qint64 after,
    std::stop_token = {});
/// Calls `take` with the description of each job that a feed or pack brought, until it answers false: of an ad that was
/// pasted its person said what it names.
domain::Result<domain::Done> readDescriptions(
    Connection &, const std::vector<domain::JobId> &,
    const std::function<bool(domain::JobId, const QString &description)> &take);
/// In a transaction of its own: jobs up to `upTo` are read. False: they were forgotten in the meantime, and nothing
/// is stored.
domain::Result<bool> storeReadings(Connection &, const QString &version, const std::vector<JobReading> &, qint64 upTo);

/// Before the jobs `first` to `last` of an import are deleted, in the same transaction: their ids may be given again.
domain::Result<domain::Done> forgetReadings(Connection &, qint64 first, qint64 last);

} // namespace rolescope::storage
