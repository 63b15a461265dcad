// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"
#include "domain/salary.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rolescope::domain {

/// How a job stands to the one named by its sameAs.
enum class Repeat : quint8 {
    Equal,   ///< the same content: which of them is shown is elected from it
    Skipped, ///< a duplicate: shown only when nobody else is left
    Newer,   ///< an update: shown instead of those that were imported before
};

/// A job ad as its source states it. Empty text, invalid date and Unknown mean "not stated".
struct Job {
    JobId id;
    QString title;
    QString employer;
    QString place;
    QString country;
    Remote remote = Remote::Unknown;
    JobType type = JobType::Unknown;
    QString hours; ///< "full_time" beside an internship; empty when not stated
    Level statedLevel = Level::Unknown;
    QString levelRaw; ///< "Senior-level / Expert" as printed
    Salary salary;
    QDate posted;
    SourceId source;
    JobId sameAs; ///< valid: a repeat of that job, neither shown nor counted
    Repeat repeat = Repeat::Equal;
    /// What its feed calls it, after the profile's name: "remoteok:1234"; empty: nothing. A library keeps a
    /// hash of it, so that it is empty in a job that was read back.
    QString key;

    // The part that only the job's pane and exports read.
    QString salaryRaw;
    QString salaryNote; ///< "ote", "est_glassdoor", "doubtful"; empty: nothing to say
    QString description;
    QString url;
    std::vector<SkillId> skills;
};

} // namespace rolescope::domain
