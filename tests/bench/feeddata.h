// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "generator/jobgenerator.h"

#include <QString>

#include <vector>

namespace rolescope::bench {

enum class FeedKind {
    Columns,      ///< title to posted, and the salary as printed
    Descriptions, ///< a description of 2 KB and an address besides
};

/// Generated jobs as a feed would bring them, the same each time.
class FeedJobs {
public:
    explicit FeedJobs(FeedKind kind);

    /// Fills `jobs` with the next `count` jobs.
    void next(std::vector<domain::Job> &jobs, qint64 count);

private:
    QString description();

    generator::JobGenerator m_generator;
    generator::Random m_random;
    FeedKind m_kind;
    qint64 m_made = 0;
    std::vector<QString> m_words;
};

/// The same jobs as a CSV file, columns named like those of a library. False: the file could not be written.
bool writeFeed(const QString &path, qint64 rows, FeedKind);

} // namespace rolescope::bench
