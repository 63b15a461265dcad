// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/previewedfeed.h"

#include "importer/feed/celltext.h"
#include "importer/feed/jobassembler.h"
#include "importer/feed/nulls.h"

namespace rolescope::workspace {
namespace {

using namespace importer::feed;
using domain::Job;

constexpr qsizetype mostWritten = 3;
constexpr qsizetype longestWritten = 200;

bool isAmount(JobField field)
{
    return field == JobField::SalaryLow || field == JobField::SalaryHigh || field == JobField::SalaryMiddle;
}

/// Whether the import has something of a cell that states a value.
bool isRead(JobField field, const Job &job)
{
    switch (field) {
    case JobField::Employer: return !job.employer.isEmpty();
    case JobField::Place:
        return !job.place.isEmpty() || !job.country.isEmpty() || job.remote != domain::Remote::Unknown;
    case JobField::Country: return !job.country.isEmpty();
    case JobField::Remote: return job.remote != domain::Remote::Unknown;
    case JobField::Type: return job.type != domain::JobType::Unknown;
    case JobField::Level: return job.statedLevel != domain::Level::Unknown;
    case JobField::Salary:
    case JobField::SalaryLow:
    case JobField::SalaryHigh:
    case JobField::SalaryMiddle: return job.salary.isKnown();
    case JobField::Period: return !job.salary.isKnown() || job.salary.period != domain::Period::Unknown;
    case JobField::Currency: return !job.salary.isKnown() || !job.salary.currency.isEmpty();
    case JobField::Posted: return job.posted.isValid();
    default: return true;
    }
}

QString dateProblem(QByteArrayView cell, const FeedDraft &draft)
{
    const ReadingOptions options = readingOptions(draft.format);
    const QString text = QString::fromUtf8(cell);
    switch (readDateCell(text, options.dateOrder, draft.mapping.extracted).problem) {
    case DateProblem::YearOnly: return QStringLiteral("year_only");
    case DateProblem::Relative: return QStringLiteral("relative_date");
    default: break;
    }
    const bool eitherOrder = options.dateOrder != DateOrder::DayFirst && options.dateOrder != DateOrder::MonthFirst
        && readDateCell(text, DateOrder::DayFirst, {}).date.isValid();
    return eitherOrder ? QStringLiteral("either_order") : QStringLiteral("unread");
}

QByteArrayView cellOf(const FeedPreview::Row &row, int column)
{
    return column >= 0 && static_cast<size_t>(column) < row.cells.size()
        ? QByteArrayView(row.cells[static_cast<size_t>(column)])
        : QByteArrayView();
}

/// The first column of a field; -1: there is none.
int columnOf(const FeedDraft &draft, JobField field)
{
    for (int column = 0; column < draft.preview.columns.size(); ++column)
        if (draft.mapping.fieldOf(draft.preview.columns[column]) == field)
            return column;
    return -1;
}

QString shortText(QByteArrayView cell) { return plainCell(cell).left(longestWritten).simplified(); }

void addWritten(PreviewedColumn &column, QByteArrayView cell)
{
    if (column.written.size() >= mostWritten)
        return;
    const QString text = shortText(cell);
    if (!text.isEmpty() && !column.written.contains(text))
        column.written += text;
}

void addRead(PreviewedColumn &column, int row, QByteArrayView cell, JobField field, const Job &job,
             const FeedDraft &draft)
{
    const QDate extracted = field == JobField::Extracted
        ? readDateCell(QString::fromUtf8(cell), readingOptions(draft.format).dateOrder, {}).date
        : QDate();
    const bool read = field == JobField::Extracted ? extracted.isValid() : isRead(field, job);
    ++column.stated;
    if (!read && ++column.unread == 1)
        column.unreadValue = shortText(cell);
    if (column.first >= 0)
        return;
    column.first = row;
    column.extracted = extracted;
    if (!read)
        column.problem = field == JobField::Posted || field == JobField::Extracted ? dateProblem(cell, draft)
                                                                                   : QStringLiteral("unread");
}

PreviewedColumn previewedColumn(const FeedDraft &draft, int index, const std::vector<PreviewedJob> &jobs)
{
    PreviewedColumn column;
    const auto field = draft.mapping.fieldOf(draft.preview.columns[index]);
    const NullRule rule = field && isAmount(*field) ? NullRule::Amount : NullRule::Text;
    for (size_t row = 0; row < draft.preview.rows.size(); ++row) {
        const QByteArrayView cell = cellOf(draft.preview.rows[row], index);
        if (cell.trimmed().isEmpty())
            continue;
        addWritten(column, cell);
        if (field && jobs[row].setAside.isEmpty() && !isNull(cell, rule))
            addRead(column, static_cast<int>(row), cell, *field, jobs[row].job, draft);
    }
    return column;
}

/// While no column holds the titles, the others are to be seen as read all the same: a title in a column of its own.
FeedDraft withStandInTitles(FeedDraft draft)
{
    const QString column = QStringLiteral("\ntitle"); // no column of a file has a line end in its name
    const auto count = static_cast<size_t>(draft.preview.columns.size());
    draft.preview.columns += column;
    draft.mapping.set(column, JobField::Title);
    for (FeedPreview::Row &row : draft.preview.rows) {
        row.cells.resize(count);
        row.cells.emplace_back("x");
    }
    return draft;
}

void forgetTitle(PreviewedJob &job)
{
    job.job.title.clear();
    job.reading = {};
    job.joined = false;
    job.setAside = code(JobAssembler::Outcome::NoTitle);
}

} // namespace

std::vector<PreviewedJob> previewJobs(const FeedDraft &draft, const domain::Catalog &catalog)
{
    JobAssembler assembler(draft.preview.columns, draft.mapping, readingOptions(draft.format), catalog);
    const text::TitleReader titles(catalog);
    const int posted = columnOf(draft, JobField::Posted);
    std::vector<PreviewedJob> jobs;
    FeedJob last;
    size_t lastRow = 0;
    bool hasLast = false;
    for (const FeedPreview::Row &row : draft.preview.rows) {
        Record record;
        record.line = row.line;
        for (const QByteArray &cell : row.cells)
            record.cells.emplace_back(cell);
        FeedJob job;
        PreviewedJob &shown = jobs.emplace_back();
        shown.line = row.line;
        shown.setAside = row.fault.isEmpty() ? code(assembler.assemble(record, job)) : row.fault;
        shown.job = job.job;
        if (!shown.setAside.isEmpty())
            continue;
        shown.reading = titles.read(job.job.title);
        if (const QByteArrayView date = cellOf(row, posted); !job.job.posted.isValid() && !isNull(date))
            shown.dateProblem = dateProblem(date, draft);
        if (draft.mapping.joinRanges && hasLast && joinRange(last, job)) {
            shown.joined = true;
            jobs[lastRow].job.salary = last.job.salary;
            shown.job.salary = last.job.salary;
            continue;
        }
        last = std::move(job);
        lastRow = jobs.size() - 1;
        hasLast = true;
    }
    return jobs;
}

PreviewedFeed previewedFeed(const FeedDraft &draft, const domain::Catalog &catalog)
{
    const bool untitled = !draft.mapping.has(JobField::Title);
    PreviewedFeed feed;
    feed.jobs = previewJobs(untitled ? withStandInTitles(draft) : draft, catalog);
    for (int column = 0; column < draft.preview.columns.size(); ++column)
        feed.columns.push_back(previewedColumn(draft, column, feed.jobs));
    if (untitled)
        for (PreviewedJob &job : feed.jobs)
            if (job.setAside.isEmpty())
                forgetTitle(job);
    return feed;
}

} // namespace rolescope::workspace
