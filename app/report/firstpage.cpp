// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisondocument.h"
#include "report/reportparts.h"
#include "report/reportwords.h"

#include "wording/comparisonwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rolescope::report {
namespace {

using analysis::GlanceCell;
using analysis::GlanceKind;
using analysis::GlanceRow;

constexpr std::array tableRows{GlanceKind::TypicalWork, GlanceKind::Education, GlanceKind::Industries, GlanceKind::Challenges};

/// How much the first page shows: the least at first, then more while it keeps to its number of words.
struct Limits {
    size_t skills = 2;
    size_t jobs = 1;
    std::array<size_t, tableRows.size()> items{1, 1, 1, 1};
    bool numbers = true; ///< source numbers of the table
    size_t rows = tableRows.size();
    bool note = true;    ///< how short a list is, in the key figure's box
};

constexpr size_t mostJobs = 5;

/// What is added where there is room, most telling first.
std::vector<std::function<void(Limits &)>> additions()
{
    const auto items = [](size_t row, size_t count) { return [=](Limits &l) { l.items[row] = count; }; };
    const auto skills = [](size_t count) { return [=](Limits &l) { l.skills = count; }; };
    const auto jobs = [](size_t count) { return [=](Limits &l) { l.jobs = count; }; };
    return {items(0, 2), skills(3), items(1, 2), items(2, 2), jobs(2), items(0, 3), skills(5), items(2, 3),
            skills(4), jobs(3), items(3, 2), items(1, 3), jobs(4), items(3, 3), jobs(mostJobs)};
}

/// What is dropped where even the least is too much.
std::vector<std::function<void(Limits &)>> reductions()
{
    return {[](Limits &l) { l.numbers = false; }, [](Limits &l) { l.rows = 3; }, [](Limits &l) { l.note = false; },
            [](Limits &l) { l.rows = 2; }};
}

class FirstPage {
public:
    FirstPage(const ComparisonInput &input, const Limits &limits) : m_input(input), m_c(input.comparison), m_limits(limits) {}

    std::vector<Block> take()
    {
        m_blocks.emplace_back(TitleBlock{m_c.a.name, words::joiner(), m_c.b.name, words::subtitle(m_input.dataAsOf)});
        definitions();
        keyFigure();
        picture();
        skills();
        differences();
        salary();
        m_blocks.emplace_back(NotesBlock{words::forYourNotes()});
        return std::move(m_blocks);
    }

private:
    const GlanceRow *row(GlanceKind kind) const
    {
        const auto found = std::find_if(m_c.glance.begin(), m_c.glance.end(), [&](const GlanceRow &r) { return r.kind == kind; });
        return found == m_c.glance.end() ? nullptr : &*found;
    }

    void heading(const QString &text) { m_blocks.emplace_back(HeadingBlock{text, 2, {}, {}}); }

    Runs cellRuns(GlanceKind kind, const GlanceCell &cell, const QString &missing, size_t limit) const
    {
        if (cell.items.empty())
            return {{Tone::Quiet, missing, {}, {}}};
        Runs runs;
        std::vector<int> numbers;
        size_t shown = 0;
        for (const analysis::GlanceItem &item : cell.items) {
            if (shown == limit)
                break;
            if (shown++ > 0)
                runs.push_back({Tone::Normal, kind == GlanceKind::Industries ? QStringLiteral(", ") : QStringLiteral("; "), {}, {}});
            runs.push_back({Tone::Normal, wording::glanceItem(kind, item), {}, {}});
            numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
        }
        if (m_limits.numbers)
            addNumbers(runs, std::move(numbers));
        const int more = cell.more + static_cast<int>(cell.items.size() - shown);
        if (more > 0 && kind != GlanceKind::InOneSentence)
            runs.push_back({Tone::Quiet, u' ' + words::andMore(more), {}, {}});
        return runs;
    }

    void definitions()
    {
        const GlanceRow *found = row(GlanceKind::InOneSentence);
        const GlanceRow given = found ? *found : GlanceRow{};
        m_blocks.emplace_back(PairBlock{
            cellRuns(given.kind, given.a, wording::notStated(m_c.a.name), 1),
            cellRuns(given.kind, given.b, wording::notStated(m_c.b.name), 1)});
    }

    void keyFigure()
    {
        KeyFigureBlock key;
        for (const wording::Run &run : wording::skillsReading(m_c)) {
            const bool note = run.tone == wording::Run::Tone::Quiet;
            if (note && !m_limits.note)
                continue;
            const Tone tone = note ? Tone::Quiet : run.tone == wording::Run::Tone::Strong ? Tone::Strong : Tone::Normal;
            (note ? key.note : key.sentence).push_back({tone, run.text, {}, {}});
        }
        m_blocks.emplace_back(std::move(key));
    }

    void picture()
    {
        const int shared = static_cast<int>(m_c.skills.shared.size());
        PictureBlock block;
        block.circles = {static_cast<int>(m_c.skills.onlyA.size()) + shared, static_cast<int>(m_c.skills.onlyB.size()) + shared,
                         shared, m_c.a.name, m_c.b.name, wording::plain(wording::skillsReading(m_c))};
        block.bars = {m_c.skills.categories, m_c.a.name, m_c.b.name, wording::categoriesReading(m_c)};
        if (block.circles.a + block.circles.b > 0)
            m_blocks.emplace_back(std::move(block));
    }

    ListColumn skillColumn(Tone tone, const QString &head, const GlanceCell &cell) const
    {
        QStringList names;
        for (const analysis::GlanceItem &item : cell.items)
            if (names.size() < static_cast<qsizetype>(m_limits.skills))
                names << item.text;
        const int more = cell.more + static_cast<int>(cell.items.size()) - static_cast<int>(names.size());
        Runs runs{{names.isEmpty() ? Tone::Quiet : Tone::Normal, names.isEmpty() ? words::none() : names.join(QStringLiteral(", ")), {}, {}}};
        if (more > 0) {
            runs.push_back({Tone::Normal, QStringLiteral(", "), {}, {}});
            runs.push_back({Tone::Quiet, words::moreOnPage(more), {}, QStringLiteral("skills")});
        }
        return {{{tone, head, {}, {}}}, {{std::move(runs), false}}, 1};
    }

    void skills()
    {
        const GlanceRow *both = row(GlanceKind::SkillsInBoth);
        const GlanceRow *own = row(GlanceKind::SkillsOnlyHere);
        if (!both && !own)
            return;
        const GlanceCell nothing;
        heading(words::skills());
        m_blocks.emplace_back(ListsBlock{{skillColumn(Tone::RoleA, words::only(m_c.a.name), own ? own->a : nothing),
                                          skillColumn(Tone::Both, words::inBoth(), both ? both->both : nothing),
                                          skillColumn(Tone::RoleB, words::only(m_c.b.name), own ? own->b : nothing)},
                                         false, false});
    }

    void differences()
    {
        TableBlock table{{{QString(), 0.34}, {QString(), 1}, {QString(), 1}}, {}};
        for (size_t i = 0; i < m_limits.rows; ++i) {
            const GlanceKind kind = tableRows[i];
            const GlanceRow *found = row(kind);
            if (!found)
                continue;
            TableRow cells;
            cells.cells = {{{Tone::Quiet, wording::name(kind), {}, {}}},
                           cellRuns(kind, found->a, words::notStatedHere(), m_limits.items[i]),
                           cellRuns(kind, found->b, words::notStatedHere(), m_limits.items[i])};
            table.rows.push_back(std::move(cells));
        }
        if (table.rows.empty())
            return;
        heading(words::differsMost());
        m_blocks.emplace_back(std::move(table));
    }

    void salary()
    {
        heading(words::salaryAndJobs());
        if (m_c.jobsTotal == 0) {
            m_blocks.emplace_back(ParagraphBlock{{{Tone::Quiet, words::noJobs(), {}, {}}}});
            return;
        }
        SalaryBlock block;
        const int ads = m_c.a.jobs + m_c.b.jobs;
        if (ads <= static_cast<int>(mostJobs))
            singleAds(block.data);
        else
            medians(block.data);
        if (!block.data.lines.empty())
            m_blocks.emplace_back(std::move(block));
        const QString sentence
            = words::jobsSentence(m_c.a.jobs, m_c.b.jobs, m_c.jobsTotal, m_c.a.name, m_c.b.name, m_input.filterName);
        m_blocks.emplace_back(ParagraphBlock{{{Tone::Quiet, sentence, {}, {}}}});
    }

    void singleAds(chart::SalaryLinesData &data) const
    {
        for (const JobRow &job : m_input.jobs) {
            if (data.lines.size() == m_limits.jobs)
                return;
            if (job.mark != chart::Ink::RoleA && job.mark != chart::Ink::RoleB)
                continue;
            const bool named = !job.employer.isEmpty();
            const QString who = named ? job.employer : job.title;
            const QString label = job.level.isEmpty() ? who : QStringLiteral("%1, %2").arg(job.level, who);
            data.lines.push_back({label, job.salary, job.yearly, job.mark, job.title});
        }
    }

    void medians(chart::SalaryLinesData &data) const
    {
        for (const bool first : {true, false}) {
            const analysis::SalaryFigures &figures = first ? m_c.salaryA : m_c.salaryB;
            if (figures.withSalary == 0)
                continue;
            const domain::YearlySalary band{figures.medianLow, figures.medianHigh};
            data.lines.push_back({first ? m_c.a.name : m_c.b.name,
                                  words::medianOf(wording::salaryRange(band), figures.currency, figures.withSalary), band,
                                  first ? chart::Ink::RoleA : chart::Ink::RoleB, {}});
        }
    }

    const ComparisonInput &m_input;
    const analysis::Comparison &m_c;
    Limits m_limits;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> firstPage(const ComparisonInput &input)
{
    constexpr int margins = 29; // words of the footer and the page number
    const auto build = [&](const Limits &limits) { return FirstPage(input, limits).take(); };
    const auto fits = [](const std::vector<Block> &blocks) { return wordsIn(blocks) + margins <= firstPageWords; };
    Limits limits;
    std::vector<Block> blocks = build(limits);
    // Names of many words leave less room; what is dropped stands on the pages that follow.
    for (const auto &drop : reductions()) {
        if (fits(blocks))
            break;
        drop(limits);
        blocks = build(limits);
    }
    for (const auto &add : additions()) {
        Limits more = limits;
        add(more);
        std::vector<Block> longer = build(more);
        if (!fits(longer))
            continue;
        limits = more;
        blocks = std::move(longer);
    }
    return blocks;
}

} // namespace rolescope::report
