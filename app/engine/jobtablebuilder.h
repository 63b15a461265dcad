// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"
#include "domain/job.h"
#include "domain/salary.h"
#include "engine/dictionary.h"
#include "engine/jobtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rolescope::engine {

/// One job as the table takes it in; the views need to live only for the call of add().
template <typename Text>
struct BasicJobRow {
    domain::JobId id;
    Text title;
    Text employer;
    Text place;
    Text country;
    domain::Level statedLevel = domain::Level::Unknown;
    domain::Remote remote = domain::Remote::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    Text currency;                                   ///< empty: the salary counts as unknown
    domain::Period period = domain::Period::Unknown; ///< the salary is stated in
    domain::YearlySalary yearly;
    std::optional<qint32> postedDay;         ///< Julian day
    std::span<const domain::SkillId> skills; ///< in any order
    bool hasText = false;                    ///< has a description; skills without one count as text, too
};

using JobRow = BasicJobRow<QStringView>;
/// As a library stores them: what comes a million times is not made a QString each time.
using Utf8JobRow = BasicJobRow<QByteArrayView>;

/// The row of a job; its views are of that job's texts and skills.
JobRow rowOf(const domain::Job &, const domain::YearFactors & = {});

/// Collects jobs in any order, then makes the table. Repeats (same_as) are not to be added.
class JobTableBuilder {
public:
    /// The factors are those the rows' salaries were made yearly with.
    explicit JobTableBuilder(const domain::YearFactors & = {});

    void reserve(quint32 rows);
    void add(const JobRow &);
    void add(const Utf8JobRow &);
    /// The reader is asked once for every different title. The builder is empty afterwards.
    std::shared_ptr<const JobTable> build(const TitleReader &);

private:
    quint16 dayCode(std::optional<qint32> day);
    void addSkills(std::span<const domain::SkillId>);
    void sortDictionaries(JobColumns &into);
    void sortDays(JobColumns &into);
    void sortSkills(JobColumns &into);
    bool isBefore(quint32 a, quint32 b) const;
    void sortRows(JobColumns &into);

    std::vector<qint64> m_ids;
    JobColumns m_raw; // in the order of add(), with codes in the order of their first use
    TextCoder m_titles, m_employers, m_places, m_currencies;
    QHash<qint32, quint16> m_dayCodes;
    QHash<qint64, quint16> m_skillCodes;
    QByteArray m_placeText; // kept, so that a row costs no allocation
};

} // namespace rolescope::engine
