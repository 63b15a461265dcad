// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "importer/feed/cellmemo.h"
#include "importer/feed/contenthash.h"
#include "importer/feed/mapping.h"
#include "importer/feed/record.h"
#include "importer/feed/valuereaders.h"
#include "text/skillreader.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace rolescope::importer::feed {

/// A record's job, with what the import needs beside it. Its skills are those of the catalog.
struct FeedJob {
    domain::Job job;
    qint64 line = 0;
    ContentHash besideSalary; ///< of all cells that say nothing of the salary
    bool joined = false;      ///< it has both ends of a range already
};

/// Makes one job of two that are equal but for the one salary that each states; false: they are two.
bool joinRange(FeedJob &, const FeedJob &next);

/// Makes jobs of records, as a mapping says. What cells say is remembered, so a million rows cost little more
/// than their different values. Not for two threads at a time.
class JobAssembler {
public:
    enum class Outcome : quint8 {
        Job,
        NoTitle,  ///< an ad without a title
        NotAnAd, ///< nothing of what an ad has: a notice
    };
    /// By key: how often something happened that the report should say ("doubtful_salary").
    using Notices = std::map<QString, int>;

    JobAssembler(const QStringList &columns, const Mapping &, const ReadingOptions &, const domain::Catalog &);

    Outcome assemble(const Record &, FeedJob &);
    const Notices &notices() const { return m_notices; }

private:
    QByteArrayView cell(const Record &, JobField) const;
    QString text(const Record &, JobField);
    void readPlace(const Record &, domain::Job &);
    void readSalary(const Record &, domain::Job &);
    void readDescription(const Record &, domain::Job &);
    void readSkills(const Record &, domain::Job &);
    void addSkill(domain::Job &, domain::SkillId) const;
    QString key(const Record &) const;
    void note(const char *notice) { ++m_notices[QString::fromLatin1(notice)]; }

    const Mapping m_mapping;
    const ReadingOptions m_options;
    const domain::Catalog &m_catalog;
    std::shared_ptr<const text::SkillReader> m_skillReader;
    std::array<std::vector<int>, jobFieldCount> m_columns; ///< by field
    std::vector<int> m_compared;                           ///< columns of DuplicateRule::Cells
    std::vector<int> m_besideSalary;
    int m_rating = -1; ///< column of an employer's rating, which some feeds glue to its name
    Notices m_notices;

    std::array<CellMemo<QString>, jobFieldCount> m_texts;
    CellMemo<PlaceValue> m_places;
    CellMemo<SalaryValue> m_salaries;
    CellMemo<domain::Remote> m_remotes;
    CellMemo<TypeValue> m_types;
    CellMemo<domain::Level> m_levels;
    CellMemo<domain::Period> m_periods;
    CellMemo<QString> m_currencies;
    CellMemo<QDate> m_days;
    CellMemo<std::vector<domain::SkillId>> m_skillLists;
};

} // namespace rolescope::importer::feed
