// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisonjson.h"

#include "report/demandjson.h"
#include "report/salaryjson.h"
#include "wording/readerlocale.h"
#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

using analysis::Comparison;
using analysis::GlanceKind;
using analysis::SkillFigure;
using analysis::Statement;
using domain::Catalog;

template <typename List, typename ToJson>
QJsonArray arrayOf(const List &items, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

QJsonArray numbers(const std::vector<int> &values)
{
    return arrayOf(values, [](int value) { return QJsonValue(value); });
}

int lengthOf(const QJsonArray &array) { return static_cast<int>(array.size()); }

QString glanceCode(GlanceKind kind)
{
    switch (kind) {
    case GlanceKind::InOneSentence: return QStringLiteral("in_one_sentence");
    case GlanceKind::TypicalWork: return QStringLiteral("typical_work");
    case GlanceKind::SkillsInBoth: return QStringLiteral("skills_in_both");
    case GlanceKind::SkillsOnlyHere: return QStringLiteral("skills_only_here");
    case GlanceKind::Education: return QStringLiteral("education");
    case GlanceKind::Industries: return QStringLiteral("industries");
    case GlanceKind::Challenges: return QStringLiteral("challenges");
    case GlanceKind::Salary: return QStringLiteral("salary");
    }
    return {};
}

QJsonArray cellJson(const analysis::GlanceCell &cell)
{
    return arrayOf(cell.items, [](const analysis::GlanceItem &item) {
        return QJsonObject{{QStringLiteral("text"), item.text},
                           {QStringLiteral("strength"), domain::code(item.strength)},
                           {QStringLiteral("sources"), numbers(item.sources)}};
    });
}

QJsonObject glanceJson(const analysis::GlanceRow &row)
{
    return {{QStringLiteral("kind"), glanceCode(row.kind)},
            {QStringLiteral("a"), cellJson(row.a)},
            {QStringLiteral("b"), cellJson(row.b)},
            {QStringLiteral("both"), cellJson(row.both)},
            {QStringLiteral("more"),
             QJsonObject{{QStringLiteral("a"), row.a.more},
                         {QStringLiteral("b"), row.b.more},
                         {QStringLiteral("both"), row.both.more}}}};
}

QJsonObject statementJson(const Statement &statement, const Catalog &catalog)
{
    const domain::Role *other = catalog.role(statement.sharedWith);
    return {{QStringLiteral("label"), textOrNull(statement.label)},
            {QStringLiteral("text"), statement.text},
            {QStringLiteral("strength"), domain::code(statement.strength)},
            {QStringLiteral("scope"), statement.aboutBoth || other ? QStringLiteral("pair") : QStringLiteral("role")},
            {QStringLiteral("shared_with"), other ? QJsonValue(other->name) : QJsonValue()},
            {QStringLiteral("skills"), alternativesJson(statement.skills, catalog).toArray()},
            {QStringLiteral("any_of"), alternativesJson(statement.oneOf, catalog)},
            {QStringLiteral("sources"), numbers(statement.sources)}};
}

QJsonArray statementsJson(const std::vector<Statement> &statements, const Catalog &catalog)
{
    return arrayOf(statements, [&](const Statement &statement) { return statementJson(statement, catalog); });
}

/// The first wording stands for the row; `shared`, `a` and `b` hold all of them.
QJsonObject commonJson(const analysis::CommonStatement &row, const Catalog &catalog)
{
    QJsonObject object;
    std::vector<int> sources;
    for (const auto *list : {&row.b, &row.a, &row.shared}) {
        for (const Statement &statement : *list)
            sources.insert(sources.end(), statement.sources.begin(), statement.sources.end());
        if (!list->empty())
            object = statementJson(list->front(), catalog);
    }
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    object.insert(QStringLiteral("label"), textOrNull(row.label));
    object.insert(QStringLiteral("sources"), numbers(sources));
    object.insert(QStringLiteral("shared"), statementsJson(row.shared, catalog));
    object.insert(QStringLiteral("a"), statementsJson(row.a, catalog));
    object.insert(QStringLiteral("b"), statementsJson(row.b, catalog));
    return object;
}

/// A's wording stands for the row; `a` and `b` hold the two.
QJsonObject similarJson(const analysis::SimilarDuty &row, const Catalog &catalog)
{
    QJsonObject object = statementJson(row.a, catalog);
    std::vector<int> sources = row.a.sources;
    sources.insert(sources.end(), row.b.sources.begin(), row.b.sources.end());
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    object.insert(QStringLiteral("sources"), numbers(sources));
    object.insert(QStringLiteral("state"), row.checked ? QStringLiteral("checked") : QStringLiteral("suggested"));
    object.insert(QStringLiteral("cosine"), row.cosine);
    object.insert(QStringLiteral("a"), statementJson(row.a, catalog));
    object.insert(QStringLiteral("b"), statementJson(row.b, catalog));
    return object;
}

QJsonObject sectionJson(const analysis::SectionComparison &section, const Catalog &catalog)
{
    const QJsonArray both =
        arrayOf(section.both, [&](const analysis::CommonStatement &row) { return commonJson(row, catalog); });
    const QJsonArray similar =
        arrayOf(section.similar, [&](const analysis::SimilarDuty &row) { return similarJson(row, catalog); });
    const QJsonArray a = statementsJson(section.onlyA, catalog);
    const QJsonArray b = statementsJson(section.onlyB, catalog);
    return {{QStringLiteral("key"), domain::code(section.section)},
            {QStringLiteral("both"), both},
            {QStringLiteral("similar"), similar},
            {QStringLiteral("a"), a},
            {QStringLiteral("b"), b},
            {QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("both"), lengthOf(both)},
                         {QStringLiteral("similar"), lengthOf(similar)},
                         {QStringLiteral("a"), lengthOf(a)},
                         {QStringLiteral("b"), lengthOf(b)}}},
            {QStringLiteral("stated"),
             QJsonObject{{QStringLiteral("a"), section.countA}, {QStringLiteral("b"), section.countB}}}};
}

QJsonValue strengthJson(const std::optional<domain::Strength> &strength)
{
    return strength ? QJsonValue(domain::code(*strength)) : QJsonValue();
}

QJsonObject skillJson(const SkillFigure &skill, const Catalog &catalog)
{
    return {{QStringLiteral("name"), skill.name},
            {QStringLiteral("category"), skill.category},
            {QStringLiteral("strength_a"), strengthJson(skill.strengthA)},
            {QStringLiteral("strength_b"), strengthJson(skill.strengthB)},
            {QStringLiteral("texts_a"), skill.textsA},
            {QStringLiteral("texts_b"), skill.textsB},
            {QStringLiteral("publishers_a"), skill.publishersA},
            {QStringLiteral("publishers_b"), skill.publishersB},
            {QStringLiteral("any_of_a"), alternativesJson(skill.oneOfA, catalog)},
            {QStringLiteral("any_of_b"), alternativesJson(skill.oneOfB, catalog)},
            {QStringLiteral("sources"), numbers(skill.sources)},
            {QStringLiteral("sources_a"), numbers(skill.sourcesA)},
            {QStringLiteral("sources_b"), numbers(skill.sourcesB)}};
}

QJsonObject coverageJson(const analysis::Coverage &coverage)
{
    return {{QStringLiteral("covered"), coverage.covered}, {QStringLiteral("of"), coverage.of}};
}

QJsonObject skillsJson(const analysis::SkillsInCommon &skills, const Catalog &catalog)
{
    const auto list = [&](const std::vector<SkillFigure> &figures) {
        return arrayOf(figures, [&](const SkillFigure &skill) { return skillJson(skill, catalog); });
    };
    const auto category = [](const analysis::CategoryCount &count) {
        return QJsonObject{{QStringLiteral("category"), count.category},
                           {QStringLiteral("a_only"), count.onlyA},
                           {QStringLiteral("both"), count.both},
                           {QStringLiteral("b_only"), count.onlyB}};
    };
    return {{QStringLiteral("shared"), list(skills.shared)},
            {QStringLiteral("a_only"), list(skills.onlyA)},
            {QStringLiteral("b_only"), list(skills.onlyB)},
            {QStringLiteral("categories"), arrayOf(skills.categories, category)},
            {QStringLiteral("coverage"),
             QJsonObject{{QStringLiteral("a_of_b"), coverageJson(skills.aOfB)},
                         {QStringLiteral("b_of_a"), coverageJson(skills.bOfA)}}},
            {QStringLiteral("jaccard"), skills.jaccard},
            {QStringLiteral("baseline"), skills.baseline ? QJsonValue(*skills.baseline) : QJsonValue()},
            {QStringLiteral("baseline_pairs"), skills.baselinePairs}};
}

QJsonObject comparedRoleJson(const analysis::RoleSummary &role, const analysis::SalarySummary &salary)
{
    QJsonObject object = roleJson(role);
    object.insert(QStringLiteral("salary"), salaryJson(salary));
    return object;
}

} // namespace

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue alternativesJson(const std::vector<domain::SkillId> &skills, const Catalog &catalog)
{
    QJsonArray names;
    for (const domain::SkillId id : skills)
        if (const domain::Skill *skill = catalog.skill(id))
            names.append(skill->name);
    return names.isEmpty() ? QJsonValue() : QJsonValue(names);
}

QJsonObject roleJson(const analysis::RoleSummary &role)
{
    return {{QStringLiteral("name"), role.name},
            {QStringLiteral("family"), textOrNull(role.family)},
            {QStringLiteral("texts"), role.texts},
            {QStringLiteral("publishers"), role.publishers},
            {QStringLiteral("jobs"), role.jobs}};
}

QJsonValue sourceId(domain::SourceId id, const Catalog &catalog)
{
    const auto at = std::find_if(catalog.sources.begin(), catalog.sources.end(),
                                 [id](const domain::Source &source) { return source.id == id; });
    return at == catalog.sources.end() ? QJsonValue() : QJsonValue(qint64(at - catalog.sources.begin()) + 1);
}

QJsonObject sourceJson(const domain::Source &source, const Catalog &catalog)
{
    const wording::Canonical canonical;
    return {
        {QStringLiteral("id"), sourceId(source.id, catalog)},
        {QStringLiteral("title"), source.longTitle.isEmpty() ? source.title : source.longTitle},
        {QStringLiteral("short_title"), source.title},
        {QStringLiteral("publisher"), textOrNull(source.publisher)},
        {QStringLiteral("url"), textOrNull(source.url)},
        {QStringLiteral("date"), source.date.isValid() ? QJsonValue(source.date.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("kind"), source.kind},
        {QStringLiteral("attribution"), textOrNull(wording::attribution(source))},
        {QStringLiteral("reading_minutes"),
         source.readingMinutes > 0 ? QJsonValue(source.readingMinutes) : QJsonValue()}};
}

QJsonObject comparisonJson(const Comparison &comparison, const Catalog &catalog)
{
    const wording::Canonical canonical;
    QJsonArray sources;
    for (const analysis::NumberedSource &entry : comparison.sources) {
        const domain::Source *source = catalog.source(entry.id);
        if (!source)
            continue;
        QJsonObject object = sourceJson(*source, catalog);
        object.insert(QStringLiteral("number"), entry.number);
        sources.append(object);
    }
    const auto otherComparison = [&](domain::SourceId id) { return sourceId(id, catalog); };
    return {{QStringLiteral("roles"),
             QJsonArray{comparedRoleJson(comparison.a, comparison.salaryA),
                        comparedRoleJson(comparison.b, comparison.salaryB)}},
            {QStringLiteral("glance"), arrayOf(comparison.glance, glanceJson)},
            {QStringLiteral("sections"),
             arrayOf(comparison.sections,
                     [&](const analysis::SectionComparison &section) { return sectionJson(section, catalog); })},
            {QStringLiteral("skills"), skillsJson(comparison.skills, catalog)},
            {QStringLiteral("demand"), demandsJson(comparison)},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("other_comparisons"), arrayOf(comparison.otherComparisons, otherComparison)},
            {QStringLiteral("jobs"), comparison.jobsTotal}};
}

} // namespace rolescope::report
