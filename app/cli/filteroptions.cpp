// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/filteroptions.h"

#include "text/nearest.h"
#include "wording/phrase.h"
#include "workspace/descriptions.h"

#include <limits>

namespace rolescope::cli {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::FilterSpec;
using domain::Result;

QString tr(const char *text) { return Command::tr(text); }

QCommandLineOption option(const char *name, const QString &description, const char *value = "")
{
    return {QLatin1String(name), description, QLatin1String(value)};
}

template <typename Enum>
QStringList codesOf(const auto &values)
{
    QStringList codes;
    for (const Enum value : values)
        if (const QString code = domain::code(value); !code.isEmpty())
            codes += code;
    return codes;
}

Error unknownValue(const char *name, const QString &value, const QStringList &known)
{
    return usage(
        tr("--%1 does not know “%2”; it takes %3.").arg(QLatin1String(name), value, wording::joined(known, tr("or"))));
}

/// The codes given for one option, repeated or parted by commas; `unknown` where the filter has it.
template <typename Enum>
Result<std::vector<Enum>> readCodes(const Call &call, const char *name, const auto &all,
                                    std::optional<Enum> (*fromCode)(QStringView), bool unknownIsValue)
{
    QStringList known = codesOf<Enum>(all);
    if (unknownIsValue)
        known += QStringLiteral("unknown");
    std::vector<Enum> values;
    for (const QString &given : call.values(name)) {
        for (const QString &part : given.split(u',')) {
            const QString text = part.trimmed().toLower();
            const auto value = fromCode(text);
            if (!value && !(unknownIsValue && text == u"unknown"))
                return unknownValue(name, part.trimmed(), known);
            values.push_back(value.value_or(Enum::Unknown));
        }
    }
    return values;
}

/// show or hide; nothing when the option is not given. `more` has what else it takes, for the message.
Result<std::optional<bool>> readShown(const Call &call, const char *name, const QStringList &more = {})
{
    if (!call.has(name))
        return std::optional<bool>();
    const QString value = call.value(name);
    if (value != u"show" && value != u"hide")
        return unknownValue(name, value, QStringList{QStringLiteral("show"), QStringLiteral("hide")} + more);
    return std::optional<bool>(value == u"show");
}

Result<domain::Done> readSalary(const Call &call, FilterSpec &spec)
{
    for (const auto &[name, amount] : {std::pair{"salary-from", &spec.salaryFrom}, {"salary-to", &spec.salaryTo}}) {
        if (!call.has(name))
            continue;
        const auto number = readNumber(call, name, 0);
        if (!number)
            return number.error();
        *amount = *number;
    }
    if (spec.salaryFrom && spec.salaryTo && *spec.salaryFrom > *spec.salaryTo)
        return usage(tr("--salary-from is above --salary-to."));
    spec.strictSalary = call.has("strict-salary");
    if (spec.strictSalary && !spec.salaryFrom)
        return usage(tr("--strict-salary needs --salary-from."));

    spec.currency = call.value("currency").toUpper();
    if (call.has("currency") && spec.currency.size() != 3)
        return usage(tr("--currency takes a code of three letters, such as USD."));
    spec.showKnownSalary = call.value("unknown-salary") != u"only";
    if (spec.showKnownSalary) {
        const auto unknown = readShown(call, "unknown-salary", {QStringLiteral("only")});
        if (!unknown)
            return unknown.error();
        spec.showUnknownSalary = unknown->value_or(true);
    }
    if (call.has("salary-range")) {
        const QStringList kinds{QStringLiteral("one-end"), QStringLiteral("both-ends"), QStringLiteral("wide")};
        const auto kind = kinds.indexOf(call.value("salary-range"));
        if (kind < 0)
            return unknownValue("salary-range", call.value("salary-range"), kinds);
        spec.ranges = static_cast<domain::SalaryRanges>(kind + 1);
    }
    const auto others = readShown(call, "other-currency");
    if (!others)
        return others.error();
    spec.showOtherCurrency = others->value_or(false);
    return domain::Done{};
}

Result<domain::Done> readRoles(const Call &call, const domain::Catalog &catalog, FilterSpec &spec)
{
    for (const QString &name : call.values("role")) {
        const auto role = workspace::findRole(catalog, name);
        if (!role)
            return role.error();
        spec.roles.push_back(*role);
    }
    if (call.has("no-role"))
        spec.roles.push_back({});
    return domain::Done{};
}

Result<domain::Done> readSkills(const Call &call, const domain::Catalog &catalog, FilterSpec &spec)
{
    for (const QString &name : call.values("skill")) {
        if (const domain::Skill *skill = catalog.skillNamed(name)) {
            spec.skills.push_back(skill->id);
            continue;
        }
        QStringList names;
        for (const domain::Skill &skill : catalog.skills)
            names += skill.name;
        return Error{ErrorCode::UnknownSkill, QStringList{name} + text::nearest(name, names, 3)};
    }
    return domain::Done{};
}

Result<domain::Done> readCodeFilters(const Call &call, FilterSpec &spec)
{
    const auto levels = readCodes<domain::Level>(call, "level", domain::allLevels, domain::levelFromCode, false);
    if (!levels)
        return levels.error();
    const auto unknownLevel = readShown(call, "unknown-level");
    if (!unknownLevel)
        return unknownLevel.error();
    const auto types = readCodes<domain::JobType>(call, "type", domain::allJobTypes, domain::jobTypeFromCode, true);
    if (!types)
        return types.error();
    const auto remotes = readCodes<domain::Remote>(call, "remote", domain::allRemotes, domain::remoteFromCode, true);
    if (!remotes)
        return remotes.error();
    spec.levels = *levels;
    spec.showUnknownLevel = *unknownLevel;
    spec.types = *types;
    spec.remotes = *remotes;
    return domain::Done{};
}

} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {
        option("role", tr("Jobs for this role; repeated options are alternatives"), "NAME"),
        option("no-role", tr("Jobs whose title names none of the roles")),
        option("level", tr("entry, mid, senior or executive"), "LEVEL"),
        option("unknown-level", tr("show or hide jobs without a level (hide with --level, else show)"), "WHAT"),
        option("salary-from", tr("A year, in whole units: the range may reach it"), "N"),
        option("salary-to", tr("A year, in whole units: the range may start there"), "N"),
        option("strict-salary", tr("The range must start at --salary-from")),
        option("unknown-salary", tr("show or hide jobs without a salary, or only these (show)"), "WHAT"),
        option("salary-range", tr("one-end, both-ends or wide (top over 1.5 times the bottom): how a salary is stated"),
               "KIND"),
        option("currency", tr("Compare salaries in it (the most frequent one)"), "CODE"),
        option("other-currency", tr("show or hide jobs in other currencies (hide)"), "WHAT"),
        option("type", tr("full_time, part_time, contract, temporary, freelance, internship or unknown"), "TYPE"),
        option("remote", tr("onsite, hybrid, remote or unknown"), "WHERE"),
        option("place", tr("Words of the place or country"), "TEXT"),
        option("skill", tr("The job names this skill; several must all occur"), "NAME"),
        option("with-text", tr("The job has a text that skills can be read from")),
        option("text", tr("Words of the title or employer"), "WORDS"),
        {QStringLiteral("in-descriptions"), tr("With --text: words of the description count, too")},
        option("posted-after", tr("Posted on this day or later"), "YYYY-MM-DD"),
    };
}

Result<FilterSpec> readFilter(const Call &call, const domain::Catalog &catalog)
{
    FilterSpec spec;
    if (const auto read = readRoles(call, catalog, spec); !read)
        return read.error();
    if (const auto read = readCodeFilters(call, spec); !read)
        return read.error();
    if (const auto read = readSalary(call, spec); !read)
        return read.error();
    if (const auto read = readSkills(call, catalog, spec); !read)
        return read.error();
    spec.withText = call.has("with-text");
    for (const QString &place : call.values("place"))
        spec.places.push_back(place);
    spec.text = call.values("text").join(u' ');
    spec.inDescriptions = call.has("in-descriptions");
    if (spec.inDescriptions && spec.text.isEmpty())
        return usage(Command::tr("--in-descriptions needs --text."));
    if (call.has("posted-after")) {
        const QDate day = QDate::fromString(call.value("posted-after"), Qt::ISODate);
        if (!day.isValid())
            return usage(tr("--posted-after takes a day such as 2024-10-30."));
        spec.postedAfter = day;
    }
    return spec;
}

QJsonObject countsJson(const engine::JobAnswer &answer)
{
    QJsonObject hidden;
    for (int i = 0; i < domain::hiddenKeyCount; ++i) {
        const auto key = static_cast<domain::HiddenKey>(i);
        hidden.insert(domain::code(key), static_cast<qint64>(answer.hiddenBy(key)));
    }
    return {{QStringLiteral("total"), static_cast<qint64>(answer.total)},
            {QStringLiteral("shown"), static_cast<qint64>(answer.shown)},
            {QStringLiteral("hidden"), hidden}};
}

Result<qint32> readNumber(const Call &call, const char *option, qint32 least)
{
    bool isNumber = false;
    const qint32 number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        return usage(tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                         .arg(QLatin1String(option))
                         .arg(least)
                         .arg(std::numeric_limits<qint32>::max())
                         .arg(call.value(option)));
    return number;
}

Result<domain::Done> findDescribed(FilterSpec &spec, const workspace::Library &library, std::stop_token stop)
{
    if (!spec.inDescriptions)
        return domain::Done{};
    auto ids = workspace::jobsWithWords(library, spec.text, std::move(stop));
    if (!ids)
        return ids.error();
    spec.describedBy = std::make_shared<const std::vector<domain::JobId>>(std::move(*ids));
    return domain::Done{};
}

} // namespace rolescope::cli
