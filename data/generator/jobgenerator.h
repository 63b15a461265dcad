// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/job.h"
#include "generator/random.h"
#include "generator/words.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rolescope::generator {

/// What the generator meant by a title.
struct TitleMeaning {
    domain::RoleId role; ///< none for one title in ten
    domain::Level level = domain::Level::Unknown;
};

/// Made-up jobs, the same for the same seed on every machine: 200 roles, 5,000 places, 20,000
/// employers, 25 currencies, 120 months, 400 skills with 8 a job on average, all by Zipf's law,
/// and unknowns of every kind. Job ids count up from 1; role and skill ids are positions plus 1.
class JobGenerator {
public:
    explicit JobGenerator(quint64 seed);

    domain::Job next();

    const std::vector<QString> &roles() const { return m_roleNames; }
    const std::vector<QString> &skills() const { return m_skillNames; }
    TitleMeaning meaningOf(const QString &title) const { return m_meanings.value(title); }

private:
    struct Title {
        QString text;
        TitleMeaning meaning;
    };

    const Title &drawTitle();
    domain::Salary drawSalary(const TitleMeaning &);
    QDate drawDate();
    std::vector<domain::SkillId> drawSkills(domain::RoleId);

    Random m_random;
    qint64 m_lastId = 0;
    std::vector<QString> m_roleNames, m_skillNames, m_currencies, m_employers;
    std::vector<PlaceName> m_places;
    std::vector<Title> m_titles; // by role, then by variant
    size_t m_variants = 0;       // of each role
    QHash<QString, TitleMeaning> m_meanings;
    Zipf m_role, m_variant, m_employer, m_place, m_currency, m_month, m_skill;
    Zipf m_level, m_type, m_remote;
};

} // namespace rolescope::generator
