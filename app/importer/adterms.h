// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "text/sentences.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace rolescope::importer {

struct JobTypeReading {
    domain::JobType type = domain::JobType::Unknown;
    QString hours; ///< "full_time" beside an internship
};

/// The type of employment from a short statement: "Full Time Internship", "Part-time, temporary".
JobTypeReading jobTypeOf(QStringView words);

struct LevelReading {
    domain::Level level = domain::Level::Unknown; ///< Unknown: words of several levels
    text::Range words;
};

/// "Senior-level / Expert", "Entry level": a level stated as such, wherever it stands on a line.
std::optional<LevelReading> statedLevel(QStringView line);

/// The level behind a label ("Seniority: Junior"); words of several levels ("Mid-Senior level") give Unknown.
domain::Level levelOf(QStringView words);

/// What a label of a job ad introduces.
enum class AdField : quint8 { Title, Employer, Place, Type, Level, Salary, Posted, Remote };

/// The field that a label names ("Job title", "Company", "Employment type").
std::optional<AdField> adField(QStringView label);

} // namespace rolescope::importer
