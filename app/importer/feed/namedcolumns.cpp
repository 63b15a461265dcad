// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/namedcolumns.h"

#include "importer/feed/columnnames.h"
#include "importer/feed/headerwords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

using domain::Period;

/// A column that may be of a field. The lower its place, the better.
struct Candidate {
    QString column;
    JobField field = JobField::Title;
    int place = 0;
    bool whole = false; ///< its whole name matched, not the end of a path alone
};

bool isSalary(JobField field) { return field >= JobField::Salary && field <= JobField::Currency; }

bool isPlace(JobField field)
{
    return field == JobField::Place || field == JobField::Country || field == JobField::Remote;
}

/// Names of what is no part of the job itself.
bool isOfSomethingElse(const QString &plain)
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "department team category categories industry industries function creator user author publisher meta "
            "links facets parent source brand logo image secondarylocations secondarylocation benefits languages "
            "education search query filter filters similar related breadcrumb organizationhierarchy");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(plain);
}

/// Whether what an object of this name holds can be a field of the job: "location.country", not "company.country".
bool mayHold(const QString &object, JobField field)
{
    if (isOfSomethingElse(plainHeader(object)))
        return false;
    const auto match = fieldNamed(object);
    if (!match || match->field == JobField::Title) // "vacancy.salary"
        return true;
    if (isSalary(match->field))
        return isSalary(field);
    if (isPlace(match->field))
        return isPlace(field);
    return match->field == field;
}

/// The last part of a path where it only says that a thing is called so: "skills.name", "salaire.libelle".
bool isLabel(const QString &part)
{
    static const QSet<QString> labels{QStringLiteral("name"),    QStringLiteral("label"), QStringLiteral("displayname"),
                                      QStringLiteral("libelle"), QStringLiteral("nom"),   QStringLiteral("rendered"),
                                      QStringLiteral("text"),    QStringLiteral("value")};
    return labels.contains(plainHeader(part));
}

std::optional<Candidate> candidate(const QString &column)
{
    constexpr int farther = 1000; // than any rank
    if (isPersonal(column))
        return std::nullopt;
    const QString name = withoutNumber(column);
    QStringList path = name.split(u'.', Qt::SkipEmptyParts);
    int place = name == column ? 0 : farther / 2;
    bool labelled = false;
    for (bool whole = true; !path.isEmpty(); whole = false) {
        auto match = fieldNamed(path.join(u'.'));
        if (!match && path.size() > 1 && isLabel(path.last())) {
            match = fieldNamed(path.first(path.size() - 1).join(u'.'));
            labelled = match.has_value();
        }
        const QStringList objects = name.split(u'.', Qt::SkipEmptyParts);
        const auto outside = objects.first(objects.size() - path.size());
        const auto fits = [&](const QString &object) { return mayHold(object, match->field); };
        if (match && std::all_of(outside.begin(), outside.end(), fits))
            return Candidate{column, match->field, place + match->rank + (labelled ? 1 : 0), whole};
        if (match)
            return std::nullopt;
        path.removeFirst();
        place += farther;
    }
    return std::nullopt;
}

/// What a column's name says of the time that its salaries are for.
Period periodIn(const QString &column)
{
    const QString plain = plainHeader(column);
    struct Word {
        const char16_t *word;
        Period period;
    };
    constexpr std::array words{Word{u"annual", Period::Year}, Word{u"yearly", Period::Year},
                               Word{u"monthly", Period::Month}, Word{u"hourly", Period::Hour}};
    for (const Word &word : words)
        if (plain.contains(QStringView(word.word)))
            return word.period;
    return Period::Unknown;
}

/// Fields of which another column may fill in where the first one is empty.
bool takesAnother(const Candidate &first, const Candidate &next)
{
    if (withoutNumber(next.column) != next.column && withoutNumber(next.column) == withoutNumber(first.column))
        return true;
    if (!first.whole || !next.whole)
        return false;
    switch (first.field) {
    case JobField::Employer:
    case JobField::Country:
    case JobField::Remote:
    case JobField::Type:
    case JobField::Period:
    case JobField::Currency:
    case JobField::Url: return true;
    case JobField::Salary:
    case JobField::SalaryLow:
    case JobField::SalaryHigh: return periodIn(first.column) == periodIn(next.column);
    default: return false;
    }
}

/// The columns of one field, best first.
void add(std::vector<Candidate> of, Mapping &mapping)
{
    if (of.empty())
        return;
    std::stable_sort(of.begin(), of.end(), [](const Candidate &a, const Candidate &b) { return a.place < b.place; });
    const bool doubtful = of.size() > 1 && of[0].place == of[1].place && !of[0].whole;
    if (doubtful) // two ends of paths that are equally good
        return;
    mapping.set(of.front().column, of.front().field);
    for (size_t i = 1; i < of.size(); ++i)
        if (takesAnother(of.front(), of[i]))
            mapping.set(of[i].column, of[i].field);
    if (isSalary(of.front().field) && mapping.period == Period::Unknown)
        mapping.period = periodIn(of.front().column);
}

/// Some feeds call a job's title its name.
void takeNameForTitle(const QStringList &columns, Mapping &mapping)
{
    if (mapping.has(JobField::Title))
        return;
    for (const QString &column : columns) {
        if (plainHeader(column) != QLatin1String("name") || column.contains(u'.'))
            continue;
        mapping.set(column, JobField::Title);
        return;
    }
}

} // namespace

Mapping mappingByNames(const QStringList &columns)
{
    std::array<std::vector<Candidate>, jobFieldCount> candidates;
    for (const QString &column : columns)
        if (const auto found = candidate(column))
            candidates[static_cast<size_t>(found->field)].push_back(*found);
    Mapping mapping;
    for (const std::vector<Candidate> &of : candidates)
        add(of, mapping);
    takeNameForTitle(columns, mapping);
    return mapping;
}

} // namespace rolescope::importer::feed
