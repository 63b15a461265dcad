// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::domain {

/// What a person marked a job with.
struct JobMark {
    JobId job; ///< the one that is shown
    bool starred = false;
    QString note;
    friend bool operator==(const JobMark &, const JobMark &) = default;
};

/// A pair, its filters and its columns, under a name.
struct SavedView {
    QString name;
    QByteArray spec; ///< JSON
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Two roles that were compared, by their names.
struct RecentComparison {
    QString a;
    QString b;
    friend bool operator==(const RecentComparison &, const RecentComparison &) = default;
};

/// What is a person's own in a library, and is left out of a copy without personal data.
struct Personal {
    static constexpr int mostRecent = 12;

    std::vector<JobMark> jobs;            ///< in the order of ids; marks whose job is gone are kept, not listed
    std::vector<SavedView> views;         ///< by name
    std::vector<RecentComparison> recent; ///< newest first, at most mostRecent
    QStringList skills;                   ///< keys of own skills, ascending; those are kept whose skill is gone
};

} // namespace rolescope::domain
