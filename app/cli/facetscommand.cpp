// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/filteroptions.h"
#include "cli/texttable.h"
#include "engine/jobindex.h"
#include "report/comparisonjson.h"
#include "wording/filterwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rolescope::cli {
namespace {

using domain::Catalog;
using domain::Result;
using engine::JobAnswer;
using engine::JobTable;

/// A value of one filter; `code` is what the filter option takes, empty: not stated.
struct Value {
    QString code;
    QString shown;
    quint32 jobs = 0;
};

struct Facet {
    QString key;
    QString title;
    std::vector<Value> values;
};

/// Values with jobs, in the order that their kind has.
template <typename Enum, size_t N>
std::vector<Value> codedValues(const std::array<Enum, N> &all, const auto &counts)
{
    std::vector<Value> values;
    for (const Enum value : all)
        if (counts[static_cast<size_t>(value)] > 0)
            values.push_back({domain::code(value), wording::name(value), counts[static_cast<size_t>(value)]});
    return values;
}

/// Values with jobs, most first.
template <typename ToText>
std::vector<Value> namedValues(const std::vector<quint32> &counts, ToText toText)
{
    std::vector<Value> values;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const QString text = toText(i);
        values.push_back({text, text.isEmpty() ? Command::tr("not stated") : text, counts[i]});
    }
    std::stable_sort(values.begin(), values.end(), [](const Value &a, const Value &b) { return a.jobs > b.jobs; });
    return values;
}

std::vector<Facet> facetsOf(const JobAnswer &answer, const JobTable &jobs, const Catalog &catalog)
{
    const engine::JobColumns &columns = jobs.columns();
    const engine::FacetCounts &counts = answer.facets;
    const auto role = [&](size_t i) {
        const domain::Role *found = catalog.role(jobs.roles()[i]);
        return found ? found->name : QString();
    };
    const auto place = [&](size_t i) {
        return columns.placeNames[i].isEmpty() ? columns.countryNames[i] : columns.placeNames[i];
    };
    const auto month = [&](size_t i) {
        const engine::Month found = columns.months[i];
        return i == 0 ? QString()
                      : QStringLiteral("%1-%2")
                            .arg(found.year, 4, 10, QLatin1Char('0'))
                            .arg(found.month, 2, 10, QLatin1Char('0'));
    };
    const auto skill = [&](size_t i) {
        const domain::Skill *found = catalog.skill(columns.skills[i]);
        return found ? found->name : QString();
    };
    const auto currency = [&](size_t i) { return columns.currencies.text(static_cast<quint32>(i)); };
    const auto employer = [&](size_t i) { return columns.employers.text(static_cast<quint32>(i)); };
    return {
        {QStringLiteral("role"), Command::tr("Role"), namedValues(counts.roles, role)},
        {QStringLiteral("level"), Command::tr("Level"), codedValues(domain::allLevels, counts.levels)},
        {QStringLiteral("type"), Command::tr("Type"), codedValues(domain::allJobTypes, counts.types)},
        {QStringLiteral("remote"), Command::tr("Place of work"), codedValues(domain::allRemotes, counts.remotes)},
        {QStringLiteral("currency"), Command::tr("Currency"), namedValues(counts.currencies, currency)},
        {QStringLiteral("place"), Command::tr("Place"), namedValues(counts.places, place)},
        {QStringLiteral("employer"), Command::tr("Employer"), namedValues(counts.employers, employer)},
        {QStringLiteral("month"), Command::tr("Month posted"), namedValues(counts.months, month)},
        {QStringLiteral("skill"), Command::tr("Skill"), namedValues(counts.skills, skill)},
    };
}

QJsonObject facetsJson(const JobAnswer &answer, const std::vector<Facet> &facets)
{
    QJsonObject lists;
    for (const Facet &facet : facets) {
        QJsonArray values;
        for (const Value &value : facet.values)
            values.append(QJsonObject{{QStringLiteral("value"), report::textOrNull(value.code)},
                                      {QStringLiteral("jobs"), static_cast<qint64>(value.jobs)}});
        lists.insert(facet.key, values);
    }
    QJsonArray salaries;
    for (const engine::SalaryBin &bin : answer.salaries)
        salaries.append(QJsonObject{{QStringLiteral("from"), bin.from},
                                    {QStringLiteral("to"), bin.to},
                                    {QStringLiteral("jobs"), static_cast<qint64>(bin.count)}});
    QJsonObject object = countsJson(answer);
    object.insert(QStringLiteral("facets"), lists);
    object.insert(QStringLiteral("currency"), report::textOrNull(answer.currency));
    object.insert(QStringLiteral("salaries"), salaries);
    object.insert(QStringLiteral("salary_unknown"), static_cast<qint64>(answer.salaryUnknown));
    return object;
}

QStringList csvColumns()
{
    return {QStringLiteral("facet"), QStringLiteral("value"), QStringLiteral("value_to"), QStringLiteral("currency"),
            QStringLiteral("jobs")};
}

/// The counts of every filter, those of salaries a bin each.
QJsonArray csvRecords(const QJsonObject &json)
{
    QJsonArray records;
    const QJsonObject facets = json[u"facets"].toObject();
    for (auto it = facets.begin(); it != facets.end(); ++it) {
        for (const QJsonValue &entry : it.value().toArray())
            records.append(QJsonObject{{QStringLiteral("facet"), it.key()},
                                       {QStringLiteral("value"), entry[u"value"]},
                                       {QStringLiteral("jobs"), entry[u"jobs"]}});
    }
    const QString salary = QStringLiteral("salary_yearly");
    for (const QJsonValue &bin : json[u"salaries"].toArray())
        records.append(QJsonObject{{QStringLiteral("facet"), salary},
                                   {QStringLiteral("value"), bin[u"from"]},
                                   {QStringLiteral("value_to"), bin[u"to"]},
                                   {QStringLiteral("currency"), json[u"currency"]},
                                   {QStringLiteral("jobs"), bin[u"jobs"]}});
    records.append(QJsonObject{{QStringLiteral("facet"), salary}, {QStringLiteral("jobs"), json[u"salary_unknown"]}});
    return records;
}

QString facetText(const Facet &facet)
{
    QList<QStringList> rows;
    for (const Value &value : facet.values)
        rows.append({value.shown, wording::number(value.jobs)});
    if (rows.isEmpty())
        return {};
    const TextTable table({{facet.title, 60}, {Command::tr("Jobs"), 12, true}}, rows);
    QString text = table.header();
    for (const QStringList &row : rows)
        text += table.row(row);
    return text + u'\n';
}

class FacetsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("facets"); }
    QString arguments() const override { return QStringLiteral("[filters]"); }
    QString summary() const override
    {
        return tr("Count the values of every filter, each without regard to its own filter");
    }
    QStringList examples() const override
    {
        return {QStringLiteral("facets --level senior --format csv"), QStringLiteral("facets --no-role --json")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"), QStringLiteral("currency, facets, hidden, salaries, salary_unknown, shown, total")}};
    }
    QList<CsvShape> csv() const override { return {{tr("A row a value of a filter"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> options = filterOptions();
        options.append({QStringLiteral("limit"), tr("At most this many values of a filter"), QStringLiteral("N")});
        return options + answerOptions();
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto form = readAnswer(call);
        if (!form)
            return form.error();
        size_t limit = std::numeric_limits<size_t>::max();
        if (call.has("limit")) {
            const auto number = readNumber(call, "limit", 1);
            if (!number)
                return number.error();
            limit = static_cast<size_t>(*number);
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
        engine::JobIndex index(snapshot->jobs);
        const auto answer = index.answer(*spec, {}, call.console.stopToken(), {false, true});
        if (!answer)
            return domain::Error{domain::ErrorCode::Cancelled, {}};

        std::vector<Facet> facets = facetsOf(*answer, *snapshot->jobs, *snapshot->catalog);
        for (Facet &facet : facets)
            facet.values.resize(std::min(limit, facet.values.size()));
        if (form->form != AnswerForm::Text) {
            const QJsonObject json = facetsJson(*answer, facets);
            if (form->isCsv())
                printCsv(csvColumns(), csvRecords(json), *form, call.console);
            else
                call.console.print(json);
            return ExitCode::Ok;
        }
        for (const Facet &facet : facets)
            call.console.print(facetText(facet));
        call.console.say(wording::countsSentence(answer->shown, answer->total, answer->hidden) + u'.');
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeFacetsCommand() { return std::make_unique<FacetsCommand>(); }

} // namespace rolescope::cli
