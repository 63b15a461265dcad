// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "importer/feed/cellmemo.h"
#include "importer/feed/contenthash.h"
#include "importer/feed/csvdialect.h"
#include "importer/feed/datecell.h"
#include "importer/feed/mapping.h"
#include "importer/feed/placecell.h"
#include "importer/feed/record.h"
#include "importer/feed/typecell.h"
#include "importer/salary/salarycell.h"
#include "text/skillreader.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <memory>
#include <string>
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

/// How a feed writes what can be written in several ways.
struct ReadingOptions {
    DateOrder dateOrder = DateOrder::YearFirst;
    char decimal = '.';
    bool isTable = true; ///< its cells may be guarded, see csvLine()
};

/// Makes jobs of records, as a mapping says. What cells say is remembered, so a million rows cost little more
/// than their different values. Not for two threads at a time.
class JobAssembler {
public:
    enum class Outcome : quint8 {
        Job,
        NoTitle, ///< an ad without a title
        NotAnAd, ///< nothing of what an ad has: a notice
    };
    /// By key: how often something happened that the report should say ("doubtful_salary").
    using Notices = std::map<QString, int>;

    JobAssembler(const QStringList &columns, const Mapping &, const ReadingOptions &, const domain::Catalog &);

    /// Into a job that may be one that was read before, whose memory is used again.
    Outcome assemble(const Record &, FeedJob &);
    const Notices &notices() const { return m_notices; }

private:
    using Columns = std::vector<int>;

    const Columns &columns(JobField field) const { return m_columns[static_cast<size_t>(field)]; }
    /// The first column of the field that is not empty here.
    QByteArrayView cell(const Record &, int column) const;
    QByteArrayView cell(const Record &, JobField) const; ///< of the field's first column that says something
    void putLine(QString &to, const Record &, JobField) const;
    QString joinedLines(const Record &, JobField, const QString &separator);
    void readPlace(const Record &, domain::Job &);
    void readTerms(const Record &, domain::Job &);
    void readSalary(const Record &, domain::Job &);
    void readPosted(const Record &, domain::Job &);
    void readTexts(const Record &, domain::Job &);
    void readSkills(const Record &, domain::Job &);
    const std::vector<domain::SkillId> &listedSkills(QByteArrayView cell);
    QString key(const Record &, const domain::Job &) const;
    void noteMended(const Record &);
    void noteUnused(const QStringList &columns);
    void note(const char *notice) { ++m_notices[QString::fromLatin1(notice)]; }

    Mapping m_mapping;
    ReadingOptions m_options;
    const domain::Catalog *m_catalog;
    std::shared_ptr<const text::SkillReader> m_skillReader;
    std::array<Columns, jobFieldCount> m_columns; ///< by field
    Columns m_compared;                           ///< of DuplicateRule::Cells
    Columns m_besideSalary;
    bool m_joinsPlaces = false;
    bool m_guarded; ///< a list that this program wrote, see text::CsvReader
    Notices m_notices;

    CellMemo<QString> m_employers;
    CellMemo<PlaceValue> m_places;
    CellMemo<QString> m_countries;
    CellMemo<salary::SalaryValue, 1024> m_salaries; ///< by the cells in a row; many feeds have no two alike
    CellMemo<domain::Remote> m_remotes;
    CellMemo<TypeValue> m_types;
    CellMemo<domain::Level> m_levels;
    CellMemo<DateValue> m_dates; ///< by both dates in a row
    CellMemo<std::vector<domain::SkillId>> m_skillLists;
    CellMemo<bool> m_damaged;
    std::string m_cells; ///< several in a row, kept for its memory
};

/// "no_title", "not_an_ad"; empty for Job.
QString code(JobAssembler::Outcome);

} // namespace rolescope::importer::feed
