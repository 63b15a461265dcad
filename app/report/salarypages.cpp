// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/salarypages.h"

#include "report/reportparts.h"

#include "chart/salaryrows.h"
#include "wording/jobwords.h"
#include "wording/reportwords.h"
#include "wording/salarywords.h"

#include <array>

namespace rolescope::report {
namespace {

TableRow rowOf(const analysis::SalaryFigure &figure, chart::Ink mark)
{
    TableRow row;
    for (const QString &cell : wording::salaryCells(figure))
        row.cells.push_back({{Tone::Normal, cell, {}, {}}});
    row.mark = mark;
    return row;
}

TableBlock levelTable(const analysis::Comparison &c)
{
    const QStringList heads = wording::salaryColumns();
    constexpr std::array shares{1.2, 0.5, 0.8, 1.4, 1.3, 1.3, 1.8};
    TableBlock table;
    table.compact = true;
    for (qsizetype i = 0; i < heads.size(); ++i)
        table.columns.push_back({heads[i], shares[static_cast<size_t>(i)], Tone::Quiet, i > 0 && i + 1 < heads.size()});
    for (const bool first : {true, false}) {
        const analysis::SalarySummary &salary = first ? c.salaryA : c.salaryB;
        const chart::Ink mark = first ? chart::Ink::RoleA : chart::Ink::RoleB;
        if (salary.levels.size() > 1)
            table.rows.push_back(rowOf(salary.all, mark));
        for (const analysis::SalaryFigure &figure : salary.levels)
            table.rows.push_back(rowOf(figure, mark));
    }
    return table;
}

} // namespace

std::vector<Block> salaryBlocks(const ComparisonInput &input)
{
    const analysis::Comparison &c = input.comparison;
    if (c.salaryA.all.n + c.salaryB.all.n < 2)
        return {};
    std::vector<Block> blocks;
    blocks.emplace_back(
        HeadingBlock{wording::salaryByLevel(), 1, wording::aYear(c.salaryA.currency), QStringLiteral("salary")});
    blocks.emplace_back(SalaryBlock{{}, chart::salaryRows(c)});
    blocks.emplace_back(levelTable(c));
    for (const bool first : {true, false}) {
        QStringList asides;
        for (const wording::SalaryNote &note : wording::salaryNotes(first ? c.salaryA : c.salaryB))
            asides << QStringLiteral("%1 %2").arg(note.text, note.count);
        if (!asides.isEmpty())
            blocks.emplace_back(ParagraphBlock{quiet(QStringLiteral("%1: %2.").arg(
                wording::leftOut(first ? c.a.name : c.b.name), asides.join(QStringLiteral("; "))))});
    }
    return blocks;
}

std::vector<Block> jobBlocks(const ComparisonInput &input)
{
    if (input.total == 0)
        return {};
    std::vector<Block> blocks;
    blocks.emplace_back(
        HeadingBlock{wording::jobAdsHead(), 1, wording::shownUnder(input.filterName, input.shown, input.total), {}});
    if (input.jobs.empty()) {
        blocks.emplace_back(ParagraphBlock{quiet(wording::noneShown())});
        return blocks;
    }
    const QStringList heads = wording::jobColumns();
    TableBlock table{
        {{heads[0], 2.6}, {heads[1], 1.6}, {heads[2], 1.5}, {heads[3], 0.8}, {heads[4], 1.4, Tone::Quiet, true}},
        {},
        true};
    for (const JobRow &job : input.jobs)
        table.rows.push_back({{{{Tone::Normal, job.title, {}, {}}},
                               {{Tone::Normal, job.employer, {}, {}}},
                               {{Tone::Normal, job.place, {}, {}}},
                               {{Tone::Normal, job.level, {}, {}}},
                               {{Tone::Normal, job.salary, {}, {}}}},
                              job.mark});
    blocks.emplace_back(std::move(table));
    const int left = input.shown - static_cast<int>(input.jobs.size());
    if (left > 0)
        blocks.emplace_back(ParagraphBlock{quiet(wording::rowsLeftOut(left))});
    return blocks;
}

} // namespace rolescope::report
