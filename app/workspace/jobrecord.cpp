// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/jobrecord.h"

#include "engine/jobtable.h"
#include "report/comparisonjson.h"
#include "text/csvline.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QDate>
#include <QJsonArray>

#include <array>

namespace rolescope::workspace {
namespace {

using report::textOrNull;

constexpr std::array csvKeys{
    "title",          "employer", "place",       "country", "remote", "type",       "level",       "level_stated",
    "level_inferred", "currency", "period",      "low",     "high",   "salary_raw", "salary_note", "low_yearly",
    "high_yearly",    "role",     "role_reason", "posted",  "url",    "skills",     "sources"};

QJsonValue amount(std::optional<domain::Minor> value)
{
    if (!value)
        return {};
    return *value % 100 == 0 ? QJsonValue(*value / 100) : QJsonValue(static_cast<double>(*value) / 100.0);
}

QJsonValue amount(std::optional<qint32> value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue salaryNote(const domain::Job &job, const domain::YearlySalary &yearly, double wideRange)
{
    QStringList notes;
    if (domain::isWideRange(yearly, wideRange))
        notes += wording::wideRange();
    if (job.salary.isKnown() && job.salary.period == domain::Period::Unknown)
        notes += wording::name(job.salary.period);
    if (!job.salaryNote.isEmpty())
        notes += job.salaryNote;
    return notes.isEmpty() ? QJsonValue() : QJsonValue(notes.join(QStringLiteral(", ")));
}

/// A value as a cell: lists joined, objects by their title.
QString cell(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts += item.isObject() ? item[QLatin1String("title")].toString() : item.toString();
        return parts.join(QStringLiteral("; "));
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number, 'f', 2);
    }
    return value.toString();
}

} // namespace

QJsonObject jobJson(const JobDetails &details, const Snapshot &snapshot)
{
    const domain::Catalog &catalog = *snapshot.catalog;
    const domain::Job &job = details.job;
    const domain::Level level = job.statedLevel != domain::Level::Unknown ? job.statedLevel : details.reading.level;
    const domain::YearlySalary yearly = domain::yearly(job.salary, snapshot.jobs->columns().yearFactors);
    const domain::Role *role = catalog.role(details.reading.role);
    QJsonArray sources;
    for (const domain::SourceId id : details.sources)
        if (const domain::Source *source = catalog.source(id))
            sources.append(report::sourceJson(*source, catalog));

    return {
        {QStringLiteral("title"), job.title},
        {QStringLiteral("employer"), textOrNull(job.employer)},
        {QStringLiteral("place"), textOrNull(job.place)},
        {QStringLiteral("country"), textOrNull(job.country)},
        {QStringLiteral("remote"), textOrNull(domain::code(job.remote))},
        {QStringLiteral("type"), textOrNull(domain::code(job.type))},
        {QStringLiteral("hours"), textOrNull(job.hours)},
        {QStringLiteral("level"), textOrNull(domain::code(level))},
        {QStringLiteral("level_stated"), textOrNull(domain::code(job.statedLevel))},
        {QStringLiteral("level_inferred"), textOrNull(domain::code(details.reading.level))},
        {QStringLiteral("currency"), textOrNull(job.salary.currency)},
        {QStringLiteral("period"), textOrNull(domain::code(job.salary.period))},
        {QStringLiteral("low"), amount(job.salary.low)},
        {QStringLiteral("high"), amount(job.salary.high)},
        {QStringLiteral("salary_raw"), textOrNull(job.salaryRaw)},
        {QStringLiteral("salary_note"), salaryNote(job, yearly, snapshot.thresholds.wideRange)},
        {QStringLiteral("low_yearly"), amount(yearly.low)},
        {QStringLiteral("high_yearly"), amount(yearly.high)},
        {QStringLiteral("role"), role ? QJsonValue(role->name) : QJsonValue()},
        {QStringLiteral("role_reason"),
         role || !details.reading.candidates.empty() ? QJsonValue(wording::roleReason(details.reading, catalog))
                                                     : QJsonValue()},
        {QStringLiteral("posted"), job.posted.isValid() ? QJsonValue(job.posted.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("url"), textOrNull(job.url)},
        {QStringLiteral("skills"), report::alternativesJson(job.skills, catalog).toArray()},
        {QStringLiteral("sources"), sources}};
}

QJsonObject jobJson(const engine::JobTable &jobs, quint32 row, const domain::Catalog &catalog)
{
    const domain::YearlySalary yearly = jobs.yearly(row);
    const domain::Role *role = catalog.role(jobs.role(row));
    const auto day = jobs.postedDay(row);
    return {
        {QStringLiteral("title"), jobs.title(row)},
        {QStringLiteral("employer"), textOrNull(jobs.employer(row))},
        {QStringLiteral("role"), role ? QJsonValue(role->name) : QJsonValue()},
        {QStringLiteral("place"), textOrNull(jobs.place(row))},
        {QStringLiteral("country"), textOrNull(jobs.country(row))},
        {QStringLiteral("remote"), textOrNull(domain::code(jobs.remote(row)))},
        {QStringLiteral("type"), textOrNull(domain::code(jobs.type(row)))},
        {QStringLiteral("level"), textOrNull(domain::code(jobs.level(row)))},
        {QStringLiteral("posted"), day ? QJsonValue(QDate::fromJulianDay(*day).toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("skills"), report::alternativesJson(jobs.skills(row), catalog).toArray()},
        {QStringLiteral("currency"), textOrNull(jobs.currency(row))},
        {QStringLiteral("low_yearly"), amount(yearly.low)},
        {QStringLiteral("high_yearly"), amount(yearly.high)}};
}

QStringList shownJobKeys()
{
    return {QStringLiteral("title"),      QStringLiteral("employer"), QStringLiteral("role"),
            QStringLiteral("place"),      QStringLiteral("country"),  QStringLiteral("remote"),
            QStringLiteral("type"),       QStringLiteral("level"),    QStringLiteral("posted"),
            QStringLiteral("skills"),     QStringLiteral("currency"), QStringLiteral("low_yearly"),
            QStringLiteral("high_yearly")};
}

QStringList jobColumnKeys()
{
    QStringList keys;
    for (const char *key : csvKeys)
        keys += QLatin1String(key);
    return keys;
}

QByteArray jobCsvHeader(const QStringList &keys, text::CsvReader reader)
{
    QByteArrayList cells;
    for (const QString &key : keys)
        cells += key.toUtf8();
    return text::csvStart(reader) + text::csvLine(cells, reader);
}

QStringList jobCells(const QJsonObject &job, const QStringList &keys)
{
    QStringList cells;
    for (const QString &key : keys)
        cells += cell(job.value(key));
    return cells;
}

QByteArray jobCsv(const QJsonObject &job, const QStringList &keys, text::CsvReader reader)
{
    QByteArrayList cells;
    for (const QString &text : jobCells(job, keys))
        cells += text::csvCell(text, reader);
    return text::csvLine(cells, reader);
}

} // namespace rolescope::workspace
