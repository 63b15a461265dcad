// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/codes.h"

namespace rolescope::domain {
namespace {

template <typename Enum>
struct Entry {
    Enum value;
    QLatin1String text;
};

constexpr Entry<Section> sections[] = {
    {Section::Definition, QLatin1String("definition")}, {Section::Responsibilities, QLatin1String("responsibilities")},
    {Section::Skills, QLatin1String("skills")},         {Section::Tools, QLatin1String("tools")},
    {Section::Education, QLatin1String("education")},   {Section::Industries, QLatin1String("industries")},
    {Section::Outlook, QLatin1String("outlook")},       {Section::Tips, QLatin1String("tips")},
    {Section::Challenges, QLatin1String("challenges")}, {Section::Advice, QLatin1String("advice")},
    {Section::Overview, QLatin1String("overview")},     {Section::Conclusion, QLatin1String("conclusion")},
};
constexpr Entry<Strength> strengths[] = {
    {Strength::Required, QLatin1String("required")},   {Strength::Typical, QLatin1String("typical")},
    {Strength::Preferred, QLatin1String("preferred")}, {Strength::Beneficial, QLatin1String("beneficial")},
    {Strength::Example, QLatin1String("example")},
};
constexpr Entry<Level> levels[] = {
    {Level::Entry, QLatin1String("entry")},
    {Level::Mid, QLatin1String("mid")},
    {Level::Senior, QLatin1String("senior")},
    {Level::Executive, QLatin1String("executive")},
};
constexpr Entry<JobType> jobTypes[] = {
    {JobType::FullTime, QLatin1String("full_time")},  {JobType::PartTime, QLatin1String("part_time")},
    {JobType::Contract, QLatin1String("contract")},   {JobType::Temporary, QLatin1String("temporary")},
    {JobType::Freelance, QLatin1String("freelance")}, {JobType::Internship, QLatin1String("internship")},
};
constexpr Entry<Remote> remotes[] = {
    {Remote::OnSite, QLatin1String("onsite")},
    {Remote::Hybrid, QLatin1String("hybrid")},
    {Remote::Remote, QLatin1String("remote")},
};
constexpr Entry<Period> periods[] = {
    {Period::Hour, QLatin1String("hour")}, {Period::Day, QLatin1String("day")},
    {Period::Week, QLatin1String("week")}, {Period::Month, QLatin1String("month")},
    {Period::Year, QLatin1String("year")},
};
constexpr Entry<HiddenKey> hiddenKeys[] = {
    {HiddenKey::Role, QLatin1String("role")},
    {HiddenKey::Level, QLatin1String("level")},
    {HiddenKey::LevelUnknown, QLatin1String("level_unknown")},
    {HiddenKey::SalaryBelow, QLatin1String("salary_below")},
    {HiddenKey::SalaryAbove, QLatin1String("salary_above")},
    {HiddenKey::SalaryUnknown, QLatin1String("salary_unknown")},
    {HiddenKey::SalaryStated, QLatin1String("salary_stated")},
    {HiddenKey::SalaryRange, QLatin1String("salary_range")},
    {HiddenKey::Currency, QLatin1String("currency")},
    {HiddenKey::Type, QLatin1String("type")},
    {HiddenKey::Remote, QLatin1String("remote")},
    {HiddenKey::Place, QLatin1String("place")},
    {HiddenKey::Skill, QLatin1String("skill")},
    {HiddenKey::Text, QLatin1String("text")},
    {HiddenKey::Posted, QLatin1String("posted")},
    {HiddenKey::Employer, QLatin1String("employer")},
    {HiddenKey::Several, QLatin1String("several")},
};

template <typename Enum, size_t N>
QString codeOf(const Entry<Enum> (&table)[N], Enum value)
{
    for (const auto &entry : table)
        if (entry.value == value)
            return entry.text;
    return {};
}

template <typename Enum, size_t N>
std::optional<Enum> fromCode(const Entry<Enum> (&table)[N], QStringView text)
{
    for (const auto &entry : table)
        if (text == entry.text)
            return entry.value;
    return std::nullopt;
}

} // namespace

QString code(Section v) { return codeOf(sections, v); }
QString code(Strength v) { return codeOf(strengths, v); }
QString code(Level v) { return codeOf(levels, v); }
QString code(JobType v) { return codeOf(jobTypes, v); }
QString code(Remote v) { return codeOf(remotes, v); }
QString code(Period v) { return codeOf(periods, v); }
QString code(HiddenKey v) { return codeOf(hiddenKeys, v); }

std::optional<Section> sectionFromCode(QStringView t) { return fromCode(sections, t); }
std::optional<Strength> strengthFromCode(QStringView t) { return fromCode(strengths, t); }
std::optional<Level> levelFromCode(QStringView t) { return fromCode(levels, t); }
std::optional<JobType> jobTypeFromCode(QStringView t) { return fromCode(jobTypes, t); }
std::optional<Remote> remoteFromCode(QStringView t) { return fromCode(remotes, t); }
std::optional<Period> periodFromCode(QStringView t) { return fromCode(periods, t); }

} // namespace rolescope::domain
