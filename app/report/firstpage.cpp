// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisondocument.h"
#include "report/reportparts.h"
#include "report/skilllists.h"

#include "wording/comparisonwords.h"
#include "wording/filterwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/reportwords.h"
#include "wording/salarywords.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rolescope::report {
namespace {

using analysis::GlanceCell;
using analysis::GlanceKind;
using analysis::GlanceRow;

constexpr std::array tableRows{GlanceKind::TypicalWork, GlanceKind::Education, GlanceKind::Industries,
                               GlanceKind::Challenges};

/// How much the first page shows: the least at first, then more while it keeps to its number of words.
struct Limits {
    std::array<size_t, 3> skills{2, 2, 2}; ///< only A, in both, only B
    size_t jobs = 1;
    std::array<size_t, tableRows.size()> items{1, 1, 1, 1};
    bool numbers = true; ///< source numbers of the table
    size_t rows = tableRows.size();
    bool note = true; ///< how short a list is, in the key figure's box
};

constexpr size_t mostJobs = 5;

/// What is added where there is room, most telling first.
std::vector<std::function<void(Limits &)>> additions()
{
    const auto items = [](size_t row, size_t count) { return [=](Limits &l) { l.items[row] = count; }; };
    const auto skills = [](size_t count) { return [=](Limits &l) { l.skills.fill(count); }; };
    const auto jobs = [](size_t count) { return [=](Limits &l) { l.jobs = count; }; };
    return {items(0, 2), skills(3), jobs(2),     items(2, 2), skills(5), skills(4),
            items(1, 2), skills(6), items(0, 3), items(2, 3), jobs(3),   skills(8)};
}

/// What is added where skills leave room.
std::vector<std::function<void(Limits &)>> lastAdditions()
{
    const auto items = [](size_t row, size_t count) { return [=](Limits &l) { l.items[row] = count; }; };
    const auto jobs = [](size_t count) { return [=](Limits &l) { l.jobs = count; }; };
    return {items(3, 2), items(1, 3), jobs(4), items(3, 3), jobs(mostJobs)};
}

/// What is dropped where even the least is too much.
std::vector<std::function<void(Limits &)>> reductions()
{
    // Source numbers go last: a statement without its source is the worse loss.
    return {[](Limits &l) { l.note = false; }, [](Limits &l) { l.rows = 3; }, [](Limits &l) { l.rows = 2; },
            [](Limits &l) { l.numbers = false; }};
}

/// What both state does not differ.
GlanceCell onlyHere(GlanceCell cell)
{
    std::erase_if(cell.items, [](const analysis::GlanceItem &item) { return item.inBoth; });
    return cell;
}

/// The order of the glance's cells, whose items come first here too.
QStringList strongestFirst(std::vector<analysis::SkillFigure> skills)
{
    std::stable_sort(skills.begin(), skills.end(),
                     [](const auto &a, const auto &b) { return a.strongest() < b.strongest(); });
    QStringList names;
    for (const analysis::SkillFigure &skill : skills)
        names << skill.name;
    return names;
}

class FirstPage {
public:
    FirstPage(const ComparisonInput &input, const Limits &limits)
        : m_input(input),
          m_c(input.comparison),
          m_limits(limits)
    {}

    std::vector<Block> take()
    {
        m_blocks.emplace_back(TitleBlock{m_c.a.name, wording::namesJoiner(), m_c.b.name,
                                         wording::reportSubtitle(m_input.dataAsOf, m_input.options.preparedFor)});
        definitions();
        keyFigure();
        picture();
        skills();
        differences();
        salary();
        if (notesFirst(m_input.options))
            addNote(m_blocks, m_input.options);
        m_blocks.emplace_back(NotesBlock{wording::forYourNotes()});
        return std::move(m_blocks);
    }

private:
    const GlanceRow *row(GlanceKind kind) const
    {
        const auto found =
            std::find_if(m_c.glance.begin(), m_c.glance.end(), [&](const GlanceRow &r) { return r.kind == kind; });
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
                runs.push_back({Tone::Normal,
                                kind == GlanceKind::Industries ? QStringLiteral(", ") : QStringLiteral("; "),
                                {},
                                {}});
            const bool last = shown == limit || shown == cell.items.size();
            const QString text = wording::glanceItem(kind, item);
            runs.push_back({Tone::Normal, last ? text : wording::withoutFullStop(text), {}, {}});
            numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
        }
        if (m_limits.numbers)
            addNumbers(runs, std::move(numbers));
        const int more = cell.more + static_cast<int>(cell.items.size() - shown);
        if (more > 0 && kind != GlanceKind::InOneSentence)
            runs.push_back({Tone::Quiet, u' ' + wording::andMore(more), {}, {}});
        return runs;
    }

    void definitions()
    {
        const GlanceRow *found = row(GlanceKind::InOneSentence);
        const GlanceRow given = found ? *found : GlanceRow{};
        m_blocks.emplace_back(PairBlock{cellRuns(given.kind, given.a, wording::notStated(m_c.a.name), 1),
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
        block.circles = {static_cast<int>(m_c.skills.onlyA.size()) + shared,
                         static_cast<int>(m_c.skills.onlyB.size()) + shared,
                         shared,
                         m_c.a.name,
                         m_c.b.name,
                         wording::plain(wording::skillsReading(m_c))};
        block.bars = {m_c.skills.categories, m_c.a.name, m_c.b.name, wording::categoriesReading(m_c)};
        if (block.circles.a + block.circles.b > 0)
            m_blocks.emplace_back(std::move(block));
    }

    ListColumn skillColumn(Side side, Tone tone, const QString &head) const
    {
        const QStringList names = strongestFirst(skillsOf(m_c.skills, side));
        const size_t shown = std::min(m_limits.skills[static_cast<size_t>(side)], static_cast<size_t>(names.size()));
        const int more = static_cast<int>(names.size()) - static_cast<int>(shown);
        Runs runs{{Tone::Normal, names.mid(0, static_cast<qsizetype>(shown)).join(QStringLiteral(", ")), {}, {}}};
        if (names.isEmpty())
            runs = {{Tone::Quiet, wording::noneListed(), {}, {}}};
        if (more > 0) {
            runs.push_back({Tone::Normal, QStringLiteral(", "), {}, {}});
            if (m_input.options.shows(Part::Skills))
                runs.push_back({Tone::Quiet, wording::moreOnPage(more), {}, anchorOf(side)});
            else
                runs.push_back({Tone::Quiet, wording::moreSkills(more), {}, {}});
        }
        return {{{tone, head, {}, {}}}, {{std::move(runs), false}}, 1};
    }

    void skills()
    {
        if (!row(GlanceKind::SkillsInBoth) && !row(GlanceKind::SkillsOnlyHere))
            return;
        heading(wording::skillsHead());
        m_blocks.emplace_back(ListsBlock{{skillColumn(Side::A, Tone::RoleA, wording::onlyHead(m_c.a.name)),
                                          skillColumn(Side::Both, Tone::Both, wording::inBothHead()),
                                          skillColumn(Side::B, Tone::RoleB, wording::onlyHead(m_c.b.name))}});
    }

    void differences()
    {
        TableBlock table{{{QString(), 0.34}, {QString(), 1}, {QString(), 1}}, {}};
        for (size_t i = 0; i < m_limits.rows; ++i) {
            const GlanceKind kind = tableRows[i];
            const GlanceRow *found = row(kind);
            const GlanceCell a = found ? onlyHere(found->a) : GlanceCell();
            const GlanceCell b = found ? onlyHere(found->b) : GlanceCell();
            if (a.items.empty() && b.items.empty())
                continue;
            TableRow cells;
            cells.cells = {{{Tone::Quiet, wording::name(kind), {}, {}}},
                           cellRuns(kind, a, wording::emptyHere(a), m_limits.items[i]),
                           cellRuns(kind, b, wording::emptyHere(b), m_limits.items[i])};
            table.rows.push_back(std::move(cells));
        }
        if (table.rows.empty())
            return;
        heading(wording::differsMost());
        m_blocks.emplace_back(std::move(table));
    }

    void salary()
    {
        heading(wording::salaryAndJobs());
        if (m_c.jobsTotal == 0) {
            m_blocks.emplace_back(ParagraphBlock{{{Tone::Quiet, wording::noJobs(), {}, {}}}});
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
        if (const QString basis = wording::salaryBasis(m_c); !basis.isEmpty())
            m_blocks.emplace_back(ParagraphBlock{{{Tone::Quiet, basis, {}, {}}}});
        // The counts are of all ads, the lines above of those the filter shows.
        const QString listed = m_input.shown == m_input.total
            ? m_input.filterName
            : QStringLiteral("%1: %2").arg(
                wording::shownOf(static_cast<quint32>(m_input.shown), static_cast<quint32>(m_input.total)),
                m_input.filterName);
        const QString sentence =
            wording::jobsSentence(m_c.a.jobs, m_c.b.jobs, m_c.jobsTotal, m_c.a.name, m_c.b.name, listed);
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
            const QString label = job.level.isEmpty() || job.level == wording::shortName(domain::Level::Unknown)
                ? who
                : QStringLiteral("%1, %2").arg(job.level, who);
            const QString salary = job.yearly.isKnown() ? wording::aYear(job.salary) : job.salary;
            data.lines.push_back({label, salary, job.yearly, job.mark, job.title});
        }
    }

    void medians(chart::SalaryLinesData &data) const
    {
        const bool inThousands = wording::inThousands(wording::shownAmounts(m_c.salaryA.all))
            && wording::inThousands(wording::shownAmounts(m_c.salaryB.all));
        for (const bool first : {true, false}) {
            const analysis::SalarySummary &salary = first ? m_c.salaryA : m_c.salaryB;
            if (salary.all.n == 0)
                continue;
            data.lines.push_back(
                {first ? m_c.a.name : m_c.b.name,
                 wording::amountsAYear(wording::shownAmounts(salary.all), salary.currency, inThousands),
                 wording::shownAmounts(salary.all),
                 first ? chart::Ink::RoleA : chart::Ink::RoleB,
                 {}});
        }
    }

    const ComparisonInput &m_input;
    const analysis::Comparison &m_c;
    Limits m_limits;
    std::vector<Block> m_blocks;
};

/// About the lines of the longest list: many names of few words make a narrow column too long for the page.
int longestList(const std::vector<Block> &blocks)
{
    constexpr qsizetype letters = 28; // of a line in a third of the page
    int longest = 0;
    for (const Block &block : blocks)
        if (const auto *lists = std::get_if<ListsBlock>(&block))
            for (const ListColumn &column : lists->columns)
                for (const ListItem &item : column.items)
                    longest = std::max(longest, 1 + static_cast<int>(plainText(item.runs).size() / letters));
    return longest;
}

/// What a letterhead and a note leave to the lists.
int mostSkillLines(const DocumentOptions &options)
{
    constexpr int most = 9;
    constexpr int fewest = 3;
    constexpr qsizetype letters = 95; // of a line in the page's width
    int lines = most;
    if (!options.preparedBy.isEmpty() || !options.contact.isEmpty() || !options.logo.isEmpty())
        lines -= 2;
    if (!options.note.isEmpty() && notesFirst(options))
        lines -= 2 + static_cast<int>(options.note.size() / letters) / 2;
    return std::max(fewest, lines);
}

} // namespace

std::vector<Block> firstPage(const ComparisonInput &input, int marginWords)
{
    Limits limits;
    std::vector<Block> blocks = FirstPage(input, limits).take();
    const int skillLines = mostSkillLines(input.options);
    const auto fits = [&](const std::vector<Block> &tried) {
        return wordsIn(tried) + marginWords <= firstPageWords && longestList(tried) <= skillLines;
    };
    const auto attempt = [&](const auto &change) {
        Limits more = limits;
        change(more);
        std::vector<Block> longer = FirstPage(input, more).take();
        if (!fits(longer))
            return false;
        limits = more;
        blocks = std::move(longer);
        return true;
    };
    // Names of many words leave less room; what is dropped stands on the pages that follow.
    for (const auto &drop : reductions()) {
        if (fits(blocks))
            break;
        drop(limits);
        blocks = FirstPage(input, limits).take();
    }
    for (const auto &add : additions())
        attempt(add);
    // One skill after the other, or all that are left: then no words point to them.
    bool added = true;
    while (added) {
        added = false;
        for (const Side side : {Side::A, Side::Both, Side::B}) {
            const size_t all = skillsOf(input.comparison.skills, side).size();
            const size_t shown = limits.skills[static_cast<size_t>(side)];
            const auto show = [&](size_t count) {
                return [=](Limits &l) { l.skills[static_cast<size_t>(side)] = count; };
            };
            if (shown < all)
                added = attempt(show(shown + 1)) || attempt(show(all)) || added;
        }
    }
    for (const auto &add : lastAdditions())
        attempt(add);
    return blocks;
}

} // namespace rolescope::report
