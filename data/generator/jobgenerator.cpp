// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "generator/jobgenerator.h"

#include <algorithm>
#include <array>

namespace rolescope::generator {

using domain::JobType;
using domain::Level;
using domain::Period;
using domain::Remote;

namespace {

constexpr quint32 roleCount = 200;
constexpr quint32 employerCount = 20000;
constexpr quint32 placeCount = 5000;
constexpr quint32 skillCount = 400;
constexpr int monthCount = 120;
constexpr int firstYear = 2016;

struct Prefix {
    const char *text;
    Level level;
};
constexpr std::array prefixes{Prefix{"", Level::Unknown},           Prefix{"Senior ", Level::Senior},
                              Prefix{"Junior ", Level::Entry},      Prefix{"Lead ", Level::Senior},
                              Prefix{"Principal ", Level::Senior},  Prefix{"Associate ", Level::Mid},
                              Prefix{"Head of ", Level::Executive}, Prefix{"Staff ", Level::Senior}};
constexpr std::array suffixes{"",         ", Ranking", " II",           ", Payments", " (m/f/d)", ", Europe",
                              ", Growth", " III",      ", Night Shift", ", Fraud",    ", Mobile", " - Hybrid"};

// Most frequent first: Zipf's law is applied to positions.
constexpr std::array levels{Level::Unknown, Level::Mid, Level::Senior, Level::Entry, Level::Executive};
constexpr std::array types{JobType::FullTime,  JobType::Contract,   JobType::PartTime, JobType::Unknown,
                           JobType::Temporary, JobType::Internship, JobType::Freelance};
constexpr std::array remotes{Remote::OnSite, Remote::Hybrid, Remote::Unknown, Remote::Remote};

/// Thousands a year at which a level's salaries begin.
qint64 baseOf(Level level)
{
    switch (level) {
    case Level::Entry: return 42;
    case Level::Mid: return 68;
    case Level::Senior: return 105;
    case Level::Executive: return 160;
    case Level::Unknown: break;
    }
    return 60;
}

} // namespace

JobGenerator::JobGenerator(quint64 seed)
    : m_random(seed),
      m_roleNames(roleNames(roleCount)),
      m_skillNames(skillNames(skillCount)),
      m_currencies(currencyCodes()),
      m_employers(employerNames(employerCount)),
      m_places(placeNames(placeCount)),
      m_variants(prefixes.size() * suffixes.size()),
      m_role(roleCount),
      m_variant(static_cast<quint32>(m_variants)),
      m_employer(employerCount),
      m_place(placeCount),
      m_currency(static_cast<quint32>(m_currencies.size())),
      m_month(monthCount),
      m_skill(skillCount),
      m_level(levels.size()),
      m_type(types.size()),
      m_remote(remotes.size())
{
    for (size_t role = 0; role < m_roleNames.size(); ++role)
        for (const char *suffix : suffixes)
            for (const Prefix &prefix : prefixes) {
                const size_t number = m_titles.size();
                Title title;
                title.text = QString::fromLatin1(prefix.text) + m_roleNames[role] + QString::fromLatin1(suffix);
                title.meaning.level = prefix.level;
                if (number % 10 != 7) // one in ten stands for titles that name no known role
                    title.meaning.role = domain::RoleId(static_cast<qint64>(role) + 1);
                m_meanings.insert(title.text, title.meaning);
                m_titles.push_back(std::move(title));
            }
}

const JobGenerator::Title &JobGenerator::drawTitle()
{
    const size_t role = m_role.draw(m_random);
    return m_titles[role * m_variants + m_variant.draw(m_random)];
}

domain::Salary JobGenerator::drawSalary(const TitleMeaning &meaning)
{
    domain::Salary salary;
    if (m_random.chance(18))
        return salary;
    salary.currency = m_currencies[m_currency.draw(m_random)];
    if (m_random.chance(4))
        return salary; // a currency without a figure
    // One draw a statement: C++ leaves open in which order the parts of a sum are drawn.
    qint64 yearly = (baseOf(meaning.level) + m_random.below(40) + m_random.below(40)) * 1000;
    yearly += m_random.below(2) * 500;
    const qint64 spread = m_random.below(6) * 5000;
    const quint32 kind = m_random.below(100);
    salary.period = kind < 80 ? Period::Year : kind < 90 ? Period::Month : kind < 97 ? Period::Hour : Period::Unknown;
    const qint64 divisor = std::max(1, domain::YearFactors().of(salary.period));
    salary.low = yearly * 100 / divisor;
    salary.high = (yearly + spread) * 100 / divisor;
    const quint32 missing = m_random.below(100);
    if (missing < 5)
        salary.high.reset(); // "From X"
    else if (missing < 8)
        salary.low.reset(); // "Up to X"
    return salary;
}

QDate JobGenerator::drawDate()
{
    if (m_random.chance(3))
        return {};
    const int monthsBack = static_cast<int>(m_month.draw(m_random));
    const int month = monthCount - 1 - monthsBack;
    return QDate(firstYear + month / 12, month % 12 + 1, 1 + static_cast<int>(m_random.below(28)));
}

std::vector<domain::SkillId> JobGenerator::drawSkills(domain::RoleId role)
{
    // 0 to 16, eight on average; half of them around the role, so that roles differ.
    const quint32 wanted = m_random.below(9) + m_random.below(9);
    const quint32 shift = role.isValid() ? static_cast<quint32>(role.value) * 7 : 0;
    std::vector<domain::SkillId> skills;
    while (skills.size() < wanted) {
        const quint32 draw = m_skill.draw(m_random);
        const quint32 skill = (m_random.chance(50) ? draw : draw + shift) % skillCount;
        const domain::SkillId id(qint64(skill) + 1);
        if (std::find(skills.begin(), skills.end(), id) == skills.end())
            skills.push_back(id);
    }
    return skills;
}

domain::Job JobGenerator::next()
{
    const Title &title = drawTitle();
    domain::Job job;
    job.id = domain::JobId(++m_lastId);
    job.title = title.text;
    if (!m_random.chance(2))
        job.employer = m_employers[m_employer.draw(m_random)];
    if (!m_random.chance(3)) {
        const PlaceName &place = m_places[m_place.draw(m_random)];
        job.place = place.place;
        job.country = place.country;
    }
    job.statedLevel = levels[m_level.draw(m_random)];
    job.type = types[m_type.draw(m_random)];
    job.remote = remotes[m_remote.draw(m_random)];
    job.salary = drawSalary(title.meaning);
    job.posted = drawDate();
    job.skills = drawSkills(title.meaning.role);
    return job;
}

} // namespace rolescope::generator
