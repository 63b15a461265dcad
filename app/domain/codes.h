// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace rolescope::domain {

/// The sections of a role's description, in the order they are shown.
enum class Section : quint8 {
    Definition,
    Responsibilities,
    Skills,
    Tools,
    Education,
    Industries,
    Outlook,
    Tips,
    Challenges,
    Advice,
    Overview,
    Conclusion,
};
inline constexpr std::array allSections{
    Section::Definition, Section::Responsibilities, Section::Skills,   Section::Tools,
    Section::Education,  Section::Industries,       Section::Outlook,  Section::Tips,
    Section::Challenges, Section::Advice,           Section::Overview, Section::Conclusion};

/// Whether the skills that its statements name are skills of their role; elsewhere they are only mentioned.
constexpr bool namesSkills(Section section) { return section == Section::Skills || section == Section::Tools; }

/// How strongly a source words a claim, strongest first.
enum class Strength : quint8 { Required, Typical, Preferred, Beneficial, Example };

enum class Level : quint8 { Unknown, Entry, Mid, Senior, Executive };
inline constexpr std::array allLevels{Level::Entry, Level::Mid, Level::Senior, Level::Executive, Level::Unknown};

enum class JobType : quint8 { Unknown, FullTime, PartTime, Contract, Temporary, Freelance, Internship };
inline constexpr std::array allJobTypes{JobType::FullTime,  JobType::PartTime,   JobType::Contract, JobType::Temporary,
                                        JobType::Freelance, JobType::Internship, JobType::Unknown};

enum class Remote : quint8 { Unknown, OnSite, Hybrid, Remote };
inline constexpr std::array allRemotes{Remote::OnSite, Remote::Hybrid, Remote::Remote, Remote::Unknown};

enum class Period : quint8 { Unknown, Hour, Day, Week, Month, Year };

/// Why a filter hides a job; every hidden job has one key, or Several.
enum class HiddenKey : quint8 {
    Role,
    Level,
    LevelUnknown,
    SalaryBelow,
    SalaryAbove,
    SalaryUnknown,
    Currency,
    Type,
    Remote,
    Place,
    Skill,
    Text,
    Posted,
    Employer,
    SalaryStated,
    SalaryRange,
    Several,
};
inline constexpr int hiddenKeyCount = 17;

/// The stable machine codes ("full_time", "senior", "salary_below"); Unknown has none and gives "".
QString code(Section);
QString code(Strength);
QString code(Level);
QString code(JobType);
QString code(Remote);
QString code(Period);
QString code(HiddenKey);

/// The inverse of code(); nothing for a text that is no code.
std::optional<Section> sectionFromCode(QStringView);
std::optional<Strength> strengthFromCode(QStringView);
std::optional<Level> levelFromCode(QStringView);
std::optional<JobType> jobTypeFromCode(QStringView);
std::optional<Remote> remoteFromCode(QStringView);
std::optional<Period> periodFromCode(QStringView);

} // namespace rolescope::domain
