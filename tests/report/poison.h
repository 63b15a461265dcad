// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reportfixture.h"

namespace reporttest {

/// The usual comparison with this text wherever a library's text can stand.
inline Fixture poisoned(const QString &text)
{
    Fixture f = usual(text + QStringLiteral(" A"), text + QStringLiteral(" B"));
    for (domain::Source &source : f.catalog.sources)
        source.title = source.longTitle = source.publisher = source.url = text;
    for (domain::Skill &known : f.catalog.skills)
        known.name = text;
    for (auto *list : {&f.comparison.skills.onlyA, &f.comparison.skills.onlyB, &f.comparison.skills.shared})
        for (analysis::SkillFigure &figure : *list)
            figure.name = text;
    for (analysis::CategoryCount &category : f.comparison.skills.categories)
        category.category = text;
    for (analysis::GlanceRow &row : f.comparison.glance)
        for (auto *cell : {&row.a, &row.b, &row.both})
            for (analysis::GlanceItem &item : cell->items)
                item.text = text;
    for (analysis::SectionComparison &section : f.comparison.sections)
        for (auto *list : {&section.onlyA, &section.onlyB})
            for (analysis::Statement &statement : *list)
                statement.label = statement.text = text;
    for (report::JobRow &job : f.jobs)
        job.title = job.employer = job.place = job.level = job.salary = text;
    f.filter = text;
    return f;
}

} // namespace reporttest
