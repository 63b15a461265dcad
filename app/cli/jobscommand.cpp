// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/filteroptions.h"
#include "cli/texttable.h"
#include "engine/jobindex.h"
#include "wording/filterwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "workspace/jobrecord.h"
#include "workspace/jobrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rolescope::cli {
namespace {

using domain::Catalog;
using domain::Done;
using domain::Result;
using engine::JobAnswer;
using engine::JobTable;
using engine::SortKey;

enum class Format : quint8 { Table, Csv, Json, JsonLines };

constexpr std::pair<const char *, SortKey> sortKeys[] = {
    {"title", SortKey::Title},   {"employer", SortKey::Employer}, {"place", SortKey::Place}, {"level", SortKey::Level},
    {"salary", SortKey::Salary}, {"posted", SortKey::Posted},     {"role", SortKey::Role}};

constexpr std::pair<const char *, Format> formats[] = {
    {"table", Format::Table}, {"csv", Format::Csv}, {"json", Format::Json}, {"jsonl", Format::JsonLines}};

template <typename Value, size_t N>
Result<Value> lookUp(const std::pair<const char *, Value> (&entries)[N], const char *option, const QString &text)
{
    QStringList known;
    for (const auto &[name, value] : entries) {
        if (text == QLatin1String(name))
            return value;
        known += QLatin1String(name);
    }
    return usage(Command::tr("--%1 does not know “%2”; it takes %3.")
                     .arg(QLatin1String(option), text, wording::joined(known, Command::tr("or"))));
}

Result<Format> readFormat(const Call &call)
{
    if (!call.has("format"))
        return call.wantsJson() ? Format::Json : Format::Table;
    auto format = lookUp(formats, "format", call.value("format"));
    if (format && call.wantsJson() && *format != Format::Json)
        return usage(Command::tr("--json and --format %1 exclude each other.").arg(call.value("format")));
    return format;
}

/// How lists are written: the columns and their order are those of CSV.
struct ListForm {
    Format format = Format::Table;
    text::CsvReader reader = text::CsvReader::Any;
    QStringList columns;
};

Result<QStringList> readColumns(const Call &call, Format format)
{
    const QStringList known = workspace::jobColumnKeys();
    if (!call.has("columns"))
        return known;
    if (format != Format::Csv)
        return usage(Command::tr("--columns chooses columns of CSV; it needs --format csv."));
    QStringList columns;
    for (const QString &list : call.values("columns")) {
        for (const QString &given : list.split(u',')) {
            const QString name = given.trimmed();
            if (!known.contains(name))
                return usage(Command::tr("--columns does not know “%1”; it takes %2.")
                                 .arg(name, wording::joined(known, Command::tr("and"))));
            if (!columns.contains(name))
                columns += name;
        }
    }
    return columns;
}

Result<ListForm> readForm(const Call &call)
{
    ListForm form;
    for (const char *option : {"columns", "sort", "limit"})
        if (call.has("count") && call.has(option))
            return usage(Command::tr("--count lists no jobs; it goes without --%1.").arg(QLatin1String(option)));
    const auto format = readFormat(call);
    if (!format)
        return format.error();
    form.format = *format;
    const auto reader = readCsvOption(call, form.format == Format::Csv);
    if (!reader)
        return reader.error();
    form.reader = *reader;
    const auto columns = readColumns(call, form.format);
    if (!columns)
        return columns.error();
    form.columns = *columns;
    return form;
}

/// "salary" upwards, "-salary" downwards.
Result<engine::Order> readOrder(const Call &call, const Catalog &catalog)
{
    engine::Order order;
    QString text = call.value("sort");
    if (!call.has("sort"))
        return order;
    order.descending = text.startsWith(u'-');
    if (order.descending)
        text.remove(0, 1);
    const auto key = lookUp(sortKeys, "sort", text);
    if (!key)
        return key.error();
    order.key = *key;
    if (order.key == SortKey::Role)
        for (const domain::Role &role : catalog.roles)
            order.roleNames.push_back(role.id);
    return order;
}

QStringList tableCells(const JobTable &jobs, quint32 row, const Catalog &catalog)
{
    const domain::Role *role = catalog.role(jobs.role(row));
    const domain::YearlySalary yearly = jobs.yearly(row);
    QString salary = wording::salaryRange(yearly);
    if (yearly.isKnown())
        salary += u' ' + jobs.currency(row);
    QString level = wording::shortName(jobs.level(row));
    if (jobs.levelIsInferred(row))
        level += Command::tr(" (title)");
    return {jobs.title(row),
            jobs.employer(row),
            wording::placeOf(jobs.place(row), jobs.country(row), jobs.remote(row)),
            level,
            salary,
            role ? role->name : QString()};
}

void printTable(const JobTable &jobs, const std::vector<quint32> &rows, const Catalog &catalog, Console &console)
{
    constexpr size_t measured = 1000;
    QList<QStringList> first;
    for (size_t i = 0; i < std::min(measured, rows.size()); ++i)
        first.append(tableCells(jobs, rows[i], catalog));
    const TextTable table({{Command::tr("Title"), 36},
                           {Command::tr("Employer"), 18},
                           {Command::tr("Place"), 18},
                           {Command::tr("Level"), 18},
                           {Command::tr("Salary a year"), 24},
                           {Command::tr("Role"), 26}},
                          first);
    console.print(table.header());
    for (const quint32 row : rows) {
        if (console.failed() || console.interrupted())
            return;
        console.print(table.row(tableCells(jobs, row, catalog)));
    }
}

/// Writes records one by one, so that a long list starts at once and needs no memory.
class RecordWriter {
public:
    RecordWriter(const ListForm &form, const workspace::Snapshot &snapshot, Console &console)
        : m_form(form),
          m_snapshot(snapshot),
          m_console(console)
    {
        if (m_form.format == Format::Json)
            m_console.write("[");
        else if (m_form.format == Format::Csv)
            m_console.write(workspace::jobCsvHeader(m_form.columns, m_form.reader));
    }

    bool add(const workspace::JobDetails &details)
    {
        const QJsonObject job = workspace::jobJson(details, m_snapshot);
        if (m_form.format == Format::Csv) {
            m_console.writeText(workspace::jobCsv(job, m_form.columns, m_form.reader));
        } else {
            if (m_form.format == Format::Json)
                m_console.write(m_first ? "\n" : ",\n");
            m_console.write(QJsonDocument(job).toJson(QJsonDocument::Compact));
            if (m_form.format == Format::JsonLines)
                m_console.write("\n");
        }
        m_first = false;
        return !m_console.failed();
    }

    void finish()
    {
        if (m_form.format == Format::Json)
            m_console.write(m_first ? "]\n" : "\n]\n");
    }

private:
    const ListForm &m_form;
    const workspace::Snapshot &m_snapshot;
    Console &m_console;
    bool m_first = true;
};

Result<Done> printRecords(const ListForm &form, const workspace::Library &library, const workspace::Snapshot &snapshot,
                          const std::vector<quint32> &rows, Console &console)
{
    std::vector<domain::JobId> ids;
    ids.reserve(rows.size());
    for (const quint32 row : rows)
        ids.push_back(snapshot.jobs->id(row));
    RecordWriter writer(form, snapshot, console);
    auto done = workspace::readJobRows(
        library, ids, *snapshot.catalog, [&](const workspace::JobDetails &details) { return writer.add(details); },
        console.stopToken());
    if (done)
        writer.finish();
    return done;
}

QStringList countColumns() { return {QStringLiteral("key"), QStringLiteral("jobs")}; }

/// "total" and "shown", then what each filter hides.
QJsonArray countRecords(const QJsonObject &counts)
{
    QJsonArray records;
    const auto add = [&records](const QString &key, const QJsonValue &jobs) {
        records.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("jobs"), jobs}});
    };
    for (const QString &key : {QStringLiteral("total"), QStringLiteral("shown")})
        add(key, counts[key]);
    const QJsonObject hidden = counts[u"hidden"].toObject();
    for (auto it = hidden.begin(); it != hidden.end(); ++it)
        add(QStringLiteral("hidden_") + it.key(), it.value());
    return records;
}

class JobsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("jobs"); }
    QString arguments() const override { return QStringLiteral("[filters]"); }
    QString summary() const override { return tr("List or count the jobs that a filter shows, and say what it hides"); }
    QStringList examples() const override
    {
        return {QStringLiteral("jobs --salary-from 100000 --level senior --format csv"),
                QStringLiteral("jobs --role \"Data Scientist\" --count --json")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An array, a job each"),
                 QStringLiteral("country, currency, employer, high, high_yearly, hours, level, level_inferred, "
                                "level_stated, low, low_yearly, period, place, posted, remote, role, role_reason, "
                                "salary_note, salary_raw, skills, sources, title, type, url")},
                {tr("With --count, an object"), QStringLiteral("hidden, shown, total")}};
    }
    QList<CsvShape> csv() const override
    {
        return {{tr("A row a job"), workspace::jobColumnKeys()},
                {tr("With --count, a row a count; hidden jobs by their reason"), countColumns()}};
    }

    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> options = filterOptions();
        options.append({QStringLiteral("count"), tr("Only counts: shown, total, and hidden by each filter")});
        options.append({QStringLiteral("sort"),
                        tr("title, employer, place, level, salary, posted or role; with - in front downwards"),
                        QStringLiteral("KEY")});
        options.append({QStringLiteral("limit"), tr("At most this many jobs"), QStringLiteral("N")});
        options.append({QStringLiteral("format"), tr("table, csv, json or jsonl"), QStringLiteral("FORMAT")});
        options.append({QStringLiteral("columns"), tr("with csv: these columns in this order, commas between"),
                        QStringLiteral("NAMES")});
        options.append(csvOption());
        return options;
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto form = readForm(call);
        if (!form)
            return form.error();
        qint32 limit = std::numeric_limits<qint32>::max();
        if (call.has("limit")) {
            const auto number = readNumber(call, "limit", 0);
            if (!number)
                return number.error();
            limit = *number;
        }
        const auto library = openLibrary(call);
        if (!library)
            return library.error();
        const auto snapshot = library->load(call.console.stopToken());
        if (!snapshot)
            return snapshot.error();
        auto spec = readFilter(call, *snapshot->catalog);
        if (!spec)
            return spec.error();
        if (const auto found = findDescribed(*spec, *library, call.console.stopToken()); !found)
            return found.error();
        const auto order = readOrder(call, *snapshot->catalog);
        if (!order)
            return order.error();

        const bool onlyCounts = call.has("count");
        engine::JobIndex index(snapshot->jobs);
        auto answer = index.answer(*spec, *order, call.console.stopToken(), {!onlyCounts, false});
        if (!answer)
            return domain::Error{domain::ErrorCode::Cancelled, {}};
        if (onlyCounts) {
            printCounts(*answer, *form, call.console);
            return ExitCode::Ok;
        }
        return printJobs(*form, *library, *snapshot, *answer, limit, call.console);
    }

private:
    static void printCounts(const JobAnswer &answer, const ListForm &form, Console &console)
    {
        const QJsonObject counts = countsJson(answer);
        switch (form.format) {
        case Format::Table:
            console.printLine(wording::countsSentence(answer.shown, answer.total, answer.hidden));
            break;
        case Format::Csv:
            printCsv(countColumns(), countRecords(counts), {AnswerForm::Csv, form.reader}, console);
            break;
        case Format::Json: console.print(counts); break;
        case Format::JsonLines: console.write(QJsonDocument(counts).toJson(QJsonDocument::Compact) + '\n'); break;
        }
    }

    static Result<ExitCode> printJobs(const ListForm &form, const workspace::Library &library,
                                      const workspace::Snapshot &snapshot, JobAnswer &answer, qint32 limit,
                                      Console &console)
    {
        const bool limited = answer.rows.size() > static_cast<size_t>(limit);
        if (limited)
            answer.rows.resize(static_cast<size_t>(limit));
        if (form.format == Format::Table)
            printTable(*snapshot.jobs, answer.rows, *snapshot.catalog, console);
        else if (const auto done = printRecords(form, library, snapshot, answer.rows, console); !done)
            return done.error();
        if (console.interrupted())
            return domain::Error{domain::ErrorCode::Cancelled, {}};
        if (form.format == Format::Table || answer.shown == 0)
            console.say(
                wording::countsSentence(answer.shown, answer.total, answer.hidden) + u'.'
                + (limited ? tr(" --limit lists the first %1 of these.").arg(wording::number(limit)) : QString()));
        return answer.shown == 0 ? ExitCode::NothingFound : ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeJobsCommand() { return std::make_unique<JobsCommand>(); }

} // namespace rolescope::cli
