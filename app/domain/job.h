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

    // The part that only the job's pane and exports read.
    QString salaryRaw;
    QString description;
    QString url;
    std::vector<SkillId> skills;
};

} // namespace rolescope::domain
