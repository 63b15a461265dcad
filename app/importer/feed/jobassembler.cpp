// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jobassembler.h"

#include "importer/articleimport.h"
#include "importer/feed/celltext.h"
#include "importer/feed/columnnames.h"
#include "importer/feed/employercell.h"
#include "importer/feed/headerwords.h"
#include "importer/feed/jobtexts.h"
#include "importer/feed/levelcell.h"
#include "importer/feed/nulls.h"
#include "importer/feed/skillscell.h"
#include "text/csvline.h"

#include <algorithm>
#include <iterator>

namespace rolescope::importer::feed {
namespace {

using namespace domain;

/// Fields that a notice in a list of ads has none of.
constexpr std::array adFields{JobField::Title, JobField::Employer, JobField::Description, JobField::Url};

constexpr std::array salaryFields{JobField::Salary, JobField::SalaryLow, JobField::SalaryHigh, JobField::SalaryMiddle};

/// The profile of this program's own lists.
const QLatin1String ownProfile("rolescope");

template <size_t N>
bool isOneOf(JobField field, const std::array<JobField, N> &fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// What a job read before leaves behind; put() fills the other texts.
void clear(FeedJob &out)
{
    Job &job = out.job;
    job.sameAs = {};
    job.repeat = Repeat::Equal;
    job.skills.clear();
    out.besideSalary = {};
    out.joined = false;
}

/// The texts of `N` cells that stand in a row.
template <size_t N>
std::array<QString, N> textsOf(QByteArrayView cells, char separator)
{
    std::array<QString, N> texts;
    for (QString &text : texts) {
        const qsizetype end = cells.indexOf(separator);
        text = textOf(end < 0 ? cells : cells.first(end));
        cells = end < 0 ? QByteArrayView() : cells.sliced(end + 1);
    }
    return texts;
}

std::string_view bytes(QByteArrayView cell) { return {cell.data(), static_cast<size_t>(cell.size())}; }

/// A list that says the same several times, "DE, DE", as one.
QString saidOnce(const QString &list)
{
    const QStringList parts = list.split(QStringLiteral(", "));
    const bool same = std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return part == parts[0]; });
    return same ? parts[0] : list;
}

bool statesOneFigure(const Salary &salary) { return salary.low && salary.high && *salary.low == *salary.high; }

/// Skills as the catalog has them, without what articles brought and nobody sorted.
std::shared_ptr<const text::SkillReader> skillReader(const Catalog &catalog)
{
    std::vector<Skill> skills;
    std::copy_if(catalog.skills.begin(), catalog.skills.end(), std::back_inserter(skills),
                 [](const Skill &skill) { return skill.category != unsortedCategory(); });
    return std::make_shared<const text::SkillReader>(skills);
}

} // namespace

bool joinRange(FeedJob &job, const FeedJob &next)
{
    Salary &salary = job.job.salary;
    const Salary &other = next.job.salary;
    if (job.joined || !(job.besideSalary == next.besideSalary) || !statesOneFigure(salary) || !statesOneFigure(other))
        return false;
    if (salary.currency != other.currency || salary.period != other.period || salary.low == other.low)
        return false;
    salary.low = std::min(*salary.low, *other.low);
    salary.high = std::max(*salary.high, *other.high);
    job.joined = true;
    return true;
}

JobAssembler::JobAssembler(const QStringList &columns, const Mapping &mapping, const ReadingOptions &options,
                           const Catalog &catalog)
    : m_mapping(mapping),
      m_options(options),
      m_catalog(&catalog),
      m_skillReader(skillReader(catalog)),
      m_guarded(mapping.profile == ownProfile && options.isTable)
{
    for (int column = 0; column < columns.size(); ++column) {
        const auto field = mapping.fieldOf(columns[column]);
        if (field)
            m_columns[static_cast<size_t>(*field)].push_back(column);
        else if (isPersonal(columns[column]))
            m_notices.emplace(QStringLiteral("personal_column: ") + columns[column], 0);
        if (!mapping.uncompared.contains(columns[column]))
            m_compared.push_back(column);
        if (!field || !isOneOf(*field, salaryFields))
            m_besideSalary.push_back(column);
    }
    noteUnused(columns);
    // Several columns of one field count in the mapping's order.
    for (Columns &of : m_columns)
        std::stable_sort(of.begin(), of.end(), [&](int a, int b) {
            const auto place = [&](int column) {
                return std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [&](const Mapping::Column &c) { return c.first == columns[column]; });
            };
            return place(a) < place(b);
        });
    // "Location 2" is said instead of the first one, a town and its region together.
    const Columns &places = this->columns(JobField::Place);
    m_joinsPlaces = std::any_of(places.begin(), places.end(), [&](int column) {
        return column != places.front() && withoutNumber(columns[column]) == columns[column];
    });
}

/// Names the columns that are left out, but for those about persons, which have notices of their own.
void JobAssembler::noteUnused(const QStringList &columns)
{
    constexpr qsizetype mostNamed = 8;
    constexpr qsizetype longest = 60;
    QStringList unused;
    for (const QString &column : columns) {
        const QString last = column.section(u'.', -1);
        const bool isMark = last.startsWith(u'@') || last.startsWith(u"__"); // "@type", of the format itself
        if (!isMark && !m_mapping.fieldOf(column) && !isPersonal(column))
            unused += column.size() > longest ? column.left(longest) + u'…' : column;
    }
    if (unused.isEmpty())
        return;
    const qsizetype more = unused.size() > mostNamed + 1 ? unused.size() - mostNamed : 0;
    const QString names = unused.first(unused.size() - more).join(QStringLiteral(", "));
    m_notices.emplace(QStringLiteral("unused_columns: %1: ").arg(more) + names, 0);
}

QByteArrayView JobAssembler::cell(const Record &record, int column) const
{
    return m_guarded ? text::unguarded(record.cell(column)) : record.cell(column);
}

QByteArrayView JobAssembler::cell(const Record &record, JobField field) const
{
    QByteArrayView value;
    for (const int column : columns(field)) {
        value = cell(record, column);
        if (!isNull(value))
            break;
    }
    return value;
}

/// A cell as one line. Most have nothing to mend.
void JobAssembler::putLine(QString &to, const Record &record, JobField field) const
{
    const QByteArrayView bytes = cell(record, field).trimmed();
    if (isNull(bytes))
        to.resize(0);
    else if (isPlainAscii(bytes) && isSimplified(bytes))
        put(to, QLatin1String(bytes));
    else
        put(to, plainCell(bytes).simplified());
}

QString JobAssembler::joinedLines(const Record &record, JobField field, const QString &separator)
{
    QStringList parts;
    for (const int column : columns(field))
        if (const QString part = textOf(cell(record, column)).trimmed(); !part.isEmpty() && !parts.contains(part))
            parts += part;
    return parts.join(separator);
}

void JobAssembler::readPlace(const Record &record, Job &job)
{
    const bool several = m_joinsPlaces;
    const QByteArray joined =
        several ? joinedLines(record, JobField::Place, QStringLiteral(", ")).toUtf8() : QByteArray();
    const PlaceValue &place = m_places.get(several ? QByteArrayView(joined) : cell(record, JobField::Place),
                                           [](QByteArrayView cell) { return readPlaceCell(textOf(cell)); });
    put(job.place, place.place);
    put(job.country, place.country);
    job.remote = place.remote;
    const QString &country = m_countries.get(
        cell(record, JobField::Country), [](QByteArrayView cell) { return readCountryCell(saidOnce(textOf(cell))); });
    if (!country.isEmpty())
        put(job.country, country);
    else if (job.remote == Remote::Unknown && !isNull(cell(record, JobField::Country))) // "Remote", "Worldwide"
        job.remote = readPlaceCell(textOf(cell(record, JobField::Country))).remote;
    const Remote remote = m_remotes.get(cell(record, JobField::Remote),
                                        [](QByteArrayView cell) { return readRemoteCell(QString::fromUtf8(cell)); });
    if (remote != Remote::Unknown)
        job.remote = remote;
}

void JobAssembler::readTerms(const Record &record, Job &job)
{
    const bool several = columns(JobField::Type).size() > 1;
    const QByteArray joined =
        several ? joinedLines(record, JobField::Type, QStringLiteral(", ")).toUtf8() : QByteArray();
    const TypeValue &type = m_types.get(several ? QByteArrayView(joined) : cell(record, JobField::Type),
                                        [](QByteArrayView cell) { return readTypeCell(textOf(cell)); });
    job.type = type.type;
    put(job.hours, type.hours);
    putLine(job.levelRaw, record, JobField::Level);
    job.statedLevel =
        m_levels.get(cell(record, JobField::Level), [](QByteArrayView cell) { return readLevelCell(textOf(cell)); });
    if (job.statedLevel == Level::Unknown && !job.levelRaw.isEmpty())
        note("unread_level");
}

void JobAssembler::readSalary(const Record &record, Job &job)
{
    constexpr char separator = '\x1f';
    constexpr std::array fields{JobField::Salary,       JobField::SalaryLow, JobField::SalaryHigh,
                                JobField::SalaryMiddle, JobField::Period,    JobField::Currency};
    m_cells.clear();
    for (const JobField field : fields) {
        m_cells += bytes(cell(record, field));
        m_cells += separator;
    }
    // Only a column that states the country says what "$" is there; a place's name is too little.
    const QString &country = m_countries.get(
        cell(record, JobField::Country), [](QByteArrayView cell) { return readCountryCell(saidOnce(textOf(cell))); });
    m_cells += country.toUtf8();
    m_cells += separator;
    const salary::SalaryValue &value = m_salaries.get(m_cells, [&](QByteArrayView cells) {
        const auto texts = textsOf<fields.size()>(cells, separator);
        return salary::readSalaryCells(
            {texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]},
            {m_mapping.period, m_mapping.currency, m_options.decimal, salary::dollarOfCountry(country)});
    });
    put(job.salary.currency, value.salary.currency);
    job.salary.period = value.salary.period;
    job.salary.low = value.salary.low;
    job.salary.high = value.salary.high;
    put(job.salaryNote, value.note);
    putLine(job.salaryRaw, record, JobField::Salary);
    if (value.doubtful)
        note("doubtful_salary");
    if (value.unread)
        note("unread_salary");
}

void JobAssembler::readPosted(const Record &record, Job &job)
{
    constexpr char separator = '\x1f';
    m_cells = bytes(cell(record, JobField::Posted));
    m_cells += separator;
    m_cells += bytes(cell(record, JobField::Extracted));
    const DateValue &value = m_dates.get(m_cells, [&](QByteArrayView cells) {
        const auto texts = textsOf<2>(cells, separator);
        const DateValue extracted = readDateCell(texts[1], m_options.dateOrder, {});
        return readDateCell(texts[0], m_options.dateOrder,
                            extracted.date.isValid() ? extracted.date : m_mapping.extracted);
    });
    job.posted = value.date;
    if (value.problem == DateProblem::Unread)
        note("unread_date");
    else if (value.problem == DateProblem::YearOnly)
        note("year_only");
    else if (value.problem == DateProblem::Relative)
        note("relative_date");
}

void JobAssembler::readTexts(const Record &record, Job &job)
{
    job.description = joinedLines(record, JobField::Description, QStringLiteral("\n\n"));
    removeTestOfHumans(job.description);
    if (!m_mapping.keepMail && job.description.contains(u'@') && removeMail(job.description) > 0)
        note("mail_removed");
    putLine(job.url, record, JobField::Url);
}

/// Terms of a list that the vocabulary knows; the others are no skills of ours.
const std::vector<SkillId> &JobAssembler::listedSkills(QByteArrayView cell)
{
    return m_skillLists.get(cell, [&](QByteArrayView list) {
        std::vector<SkillId> skills;
        for (const QString &term : skillTerms(textOf(list)))
            if (const Skill *skill = m_catalog->skillNamed(term))
                skills.push_back(skill->id);
        return skills;
    });
}

void JobAssembler::readSkills(const Record &record, Job &job)
{
    const auto add = [&](SkillId id) {
        if (std::find(job.skills.begin(), job.skills.end(), id) == job.skills.end())
            job.skills.push_back(id);
    };
    for (const int column : columns(JobField::Skills))
        for (const SkillId id : listedSkills(cell(record, column)))
            add(id);
    if (!job.description.isEmpty())
        for (const text::SkillMention &mention : m_skillReader->read(job.description))
            add(mention.skill);
}

/// Cells of which characters were mended are said by their field.
void JobAssembler::noteMended(const Record &record)
{
    constexpr std::array fields{JobField::Title, JobField::Employer, JobField::Place, JobField::Salary,
                                JobField::Description};
    for (const JobField field : fields) {
        const auto isMended = [&](int column) {
            const QByteArrayView cell = record.cell(column);
            if (isPlainAscii(cell))
                return false;
            return field == JobField::Description ? isDamaged(cell) : m_damaged.get(cell, &isDamaged);
        };
        if (std::any_of(columns(field).begin(), columns(field).end(), isMended))
            note(qPrintable(QStringLiteral("mended_") + code(field)));
    }
}

QString JobAssembler::key(const Record &record, const Job &job) const
{
    if (m_mapping.duplicates == DuplicateRule::None)
        return {};
    const QString prefix = m_mapping.profile + u':';
    if (m_mapping.duplicates == DuplicateRule::Cells) {
        ContentHash hash;
        for (const int column : m_compared)
            hash.add(cell(record, column));
        return prefix + hash.toString();
    }
    const QString id = QString::fromUtf8(cell(record, JobField::Id)).trimmed();
    if (!isNull(id.toUtf8())) // an unknown feed's may be any number: with whose ad it is, two such feeds stay apart
        return m_mapping.profile.isEmpty() ? u':' + id + u'\n' + (job.employer.isEmpty() ? job.title : job.employer)
                                           : prefix + id;
    return job.url.isEmpty() ? QString() : prefix + job.url;
}

JobAssembler::Outcome JobAssembler::assemble(const Record &record, FeedJob &out)
{
    clear(out);
    Job &job = out.job;
    out.line = record.line;
    putLine(job.title, record, JobField::Title);
    if (job.title.isEmpty()) {
        const bool ad =
            std::any_of(adFields.begin(), adFields.end(), [&](JobField field) { return !isNull(cell(record, field)); });
        return ad ? Outcome::NoTitle : Outcome::NotAnAd;
    }
    put(job.employer, m_employers.get(cell(record, JobField::Employer), [](QByteArrayView cell) {
        return readEmployerCell(textOf(cell));
    }));
    readPlace(record, job);
    readTerms(record, job);
    readSalary(record, job);
    readPosted(record, job);
    readTexts(record, job);
    readSkills(record, job);
    noteMended(record);
    job.key = key(record, job);
    if (m_mapping.joinRanges)
        for (const int column : m_besideSalary)
            out.besideSalary.add(record.cell(column));
    return Outcome::Job;
}

QString code(JobAssembler::Outcome outcome)
{
    switch (outcome) {
    case JobAssembler::Outcome::NoTitle: return QStringLiteral("no_title");
    case JobAssembler::Outcome::NotAnAd: return QStringLiteral("not_an_ad");
    case JobAssembler::Outcome::Job: break;
    }
    return {};
}

} // namespace rolescope::importer::feed
