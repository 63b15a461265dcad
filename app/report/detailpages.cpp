// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/agreementpages.h"
#include "report/comparisondocument.h"
#include "report/demandpages.h"
#include "report/reportparts.h"
#include "report/skilllists.h"

#include "chart/salaryrows.h"
#include "wording/agreementwords.h"
#include "wording/comparisonwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/methodwords.h"
#include "wording/reportwords.h"
#include "wording/salarywords.h"

#include <algorithm>
#include <array>

namespace rolescope::report {
namespace {

using analysis::CommonStatement;
using analysis::SectionComparison;
using analysis::Statement;
using domain::Section;

Runs quiet(const QString &text) { return {{Tone::Quiet, text, {}, {}}}; }

/// Only there a strength word says something: whether a degree or a skill is asked for.
bool showsStrength(Section section)
{
    return section == Section::Education || section == Section::Skills || section == Section::Tools;
}

class DetailPages {
public:
    explicit DetailPages(const ComparisonInput &input) : m_input(input), m_c(input.comparison) {}

    std::vector<Block> take()
    {
        if (!notesFirst(m_input.options))
            addNote(m_blocks, m_input.options);
        for (const Part part : allParts())
            if (m_input.options.shows(part))
                add(part);
        return std::move(m_blocks);
    }

private:
    void add(Part part)
    {
        switch (part) {
        case Part::Skills: skills(); return;
        case Part::Evidence: demand(); return;
        case Part::Sections: sections(); return;
        case Part::Salary: salaries(); return;
        case Part::Jobs: jobs(); return;
        case Part::Agreement: agreement(); return;
        case Part::Sources: sources(); return;
        case Part::Method: method(); return;
        }
    }

    void agreement()
    {
        std::vector<Block> blocks = agreementBlocks(m_input);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks));
    }

    bool isHandout() const { return m_input.options.preset == Preset::Handout; }

    void heading(const QString &text, const QString &anchor = {}, const QString &aside = {})
    {
        m_blocks.emplace_back(HeadingBlock{text, 1, aside, anchor});
    }

    void skills()
    {
        if (m_c.skills.aOfB.of + m_c.skills.bOfA.of == 0)
            return;
        if (isHandout()) {
            heading(wording::skillsByStrength(), QStringLiteral("skills"));
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::listedFirst()), true});
            m_blocks.emplace_back(briefSkillLists(m_c, linesForSkills()));
            return;
        }
        heading(wording::skillsInFull(), QStringLiteral("skills"));
        if (!m_c.skills.shared.empty())
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::strengthOrder(m_c.a.name, m_c.b.name)), true});
        m_blocks.emplace_back(skillLists(m_c, m_input.catalog));
    }

    void demand()
    {
        std::vector<Block> blocks = demandBlocks(m_c);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks));
    }

    Runs statementRuns(const Statement &statement, Section section, bool withLabel = true) const
    {
        Runs runs;
        if (withLabel && !statement.label.isEmpty() && statement.label != statement.text)
            runs.push_back({Tone::Strong,
                            statement.label + (statement.text.isEmpty() ? QString() : QStringLiteral(": ")),
                            {},
                            {}});
        runs.push_back({Tone::Normal, statement.text, {}, {}});
        addNumbers(runs, statement.sources);
        if (showsStrength(section))
            runs.push_back({Tone::Quiet, QStringLiteral(" · ") + wording::strengthName(statement.strength), {}, {}});
        if (const domain::Role *other = m_input.catalog.role(statement.sharedWith))
            runs.push_back({Tone::Quiet, QStringLiteral(" · ") + wording::sharedWith(other->name), {}, {}});
        return runs;
    }

    std::vector<ListItem> items(const std::vector<Statement> &statements, Section section) const
    {
        std::vector<ListItem> list;
        for (const Statement &statement : statements)
            list.push_back({statementRuns(statement, section), false});
        return list;
    }

    void commonPart(const SectionComparison &section)
    {
        ListColumn list{{{Tone::Both, wording::inBothHead(), {}, {}}}, {}, 1};
        TableBlock own;
        bool inA = false;
        bool inB = false;
        for (const CommonStatement &common : section.both) {
            for (const Statement &statement : common.shared)
                list.items.push_back({statementRuns(statement, section.section), false});
            if (!common.a.empty() || !common.b.empty())
                own.rows.push_back(ownWords(common, section.section));
            inA = inA || !common.a.empty();
            inB = inB || !common.b.empty();
        }
        own.columns = {{list.items.empty() ? wording::inBothHead() : wording::inOwnWordsHead(), 0.6, Tone::Both},
                       {m_c.a.name, 1, Tone::RoleA},
                       {m_c.b.name, 1, Tone::RoleB}};
        if (!inB)
            dropColumn(own, 2);
        if (!inA)
            dropColumn(own, 1);
        if (!list.items.empty())
            m_blocks.emplace_back(ListsBlock{{list}, true, false});
        if (!own.rows.empty())
            m_blocks.emplace_back(std::move(own));
    }

    /// A side that adds no words of its own takes no room.
    static void dropColumn(TableBlock &table, int column)
    {
        table.columns.erase(table.columns.begin() + column);
        for (TableRow &row : table.rows)
            row.cells.erase(row.cells.begin() + column);
    }

    /// A row of what both have in common, each side in its own words.
    TableRow ownWords(const CommonStatement &common, Section section) const
    {
        const auto side = [&](const std::vector<Statement> &statements) {
            Runs runs;
            for (const Statement &statement : statements) {
                if (!runs.empty())
                    runs.push_back({Tone::Normal, QStringLiteral(" "), {}, {}});
                const Runs one = statementRuns(statement, section, common.label.isEmpty());
                runs.insert(runs.end(), one.begin(), one.end());
            }
            return runs;
        };
        TableRow row;
        row.cells = {{{Tone::Strong, common.label, {}, {}}}, side(common.a), side(common.b)};
        return row;
    }

    /// One row a pair: how sure it is, A's duty, B's duty.
    void similarPart(const SectionComparison &section)
    {
        if (section.similar.empty())
            return;
        m_blocks.emplace_back(
            ParagraphBlock{quiet(wording::similarDutiesReading(section, m_c.a.name, m_c.b.name)), true});
        TableBlock table;
        table.columns = {{wording::similarDutiesHead(), 0.6, Tone::Quiet},
                         {m_c.a.name, 1, Tone::RoleA},
                         {m_c.b.name, 1, Tone::RoleB}};
        for (const analysis::SimilarDuty &duty : section.similar) {
            const QString state =
                QStringLiteral("%1 %2").arg(wording::alikeMark).arg(wording::shortDutyState(duty.checked));
            table.rows.push_back({{{{duty.checked ? Tone::Normal : Tone::Quiet, state, {}, {}}},
                                   statementRuns(duty.a, section.section),
                                   statementRuns(duty.b, section.section)}});
        }
        m_blocks.emplace_back(std::move(table));
    }

    ListColumn ownColumn(bool first, const SectionComparison &section) const
    {
        const QString &role = first ? m_c.a.name : m_c.b.name;
        const QString &other = first ? m_c.b.name : m_c.a.name;
        const std::vector<Statement> &own = first ? section.onlyA : section.onlyB;
        ListColumn column{
            {{first ? Tone::RoleA : Tone::RoleB, wording::onlyHead(role), {}, {}}}, items(own, section.section), 1};
        if (own.empty())
            column.items.push_back(
                {quiet(section.similar.empty() ? wording::nothingOwn(role, other) : wording::nothingElse(role)),
                 false});
        return column;
    }

    void sections()
    {
        if (!m_c.sections.empty())
            heading(wording::sectionBySection());
        for (const SectionComparison &section : m_c.sections)
            sectionPart(section);
    }

    void sectionPart(const SectionComparison &section)
    {
        m_blocks.emplace_back(HeadingBlock{wording::name(section.section), 2, {}, {}});
        commonPart(section);
        similarPart(section);
        for (const bool first : {true, false}) {
            if ((first ? section.countA : section.countB) == 0)
                m_blocks.emplace_back(ParagraphBlock{quiet(wording::notStated(first ? m_c.a.name : m_c.b.name)), true});
        }
        ListsBlock lists{{}, true, false};
        for (const bool first : {true, false}) {
            const bool silent = (first ? section.countA : section.countB) == 0;
            if (!silent && !(section.onlyA.empty() && section.onlyB.empty()))
                lists.columns.push_back(ownColumn(first, section));
        }
        lists.runOn = lists.columns.size() > 1;
        if (!lists.columns.empty())
            m_blocks.emplace_back(std::move(lists));
    }

    /// By role and level, where there is more than one ad to sum up.
    void salaries()
    {
        if (m_c.salaryA.all.n + m_c.salaryB.all.n < 2)
            return;
        const QStringList heads = wording::salaryColumns();
        constexpr std::array shares{1.3, 0.6, 0.8, 1.5, 1.2, 1.2, 2.0};
        TableBlock table;
        table.compact = true;
        for (qsizetype i = 0; i < heads.size(); ++i)
            table.columns.push_back({heads[i], shares[static_cast<size_t>(i)]});
        for (const bool first : {true, false}) {
            const analysis::SalarySummary &salary = first ? m_c.salaryA : m_c.salaryB;
            const chart::Ink mark = first ? chart::Ink::RoleA : chart::Ink::RoleB;
            const auto add = [&](const analysis::SalaryFigure &figure) {
                TableRow row;
                for (const QString &cell : wording::salaryCells(figure))
                    row.cells.push_back({{Tone::Normal, cell, {}, {}}});
                row.mark = mark;
                table.rows.push_back(std::move(row));
            };
            if (salary.levels.size() > 1)
                add(salary.all);
            for (const analysis::SalaryFigure &figure : salary.levels)
                add(figure);
        }
        heading(wording::salaryByLevel(), QStringLiteral("salary"), wording::aYear(m_c.salaryA.currency));
        m_blocks.emplace_back(SalaryBlock{{}, chart::salaryRows(m_c)});
        m_blocks.emplace_back(std::move(table));
        for (const bool first : {true, false}) {
            QStringList asides;
            for (const wording::SalaryNote &note : wording::salaryNotes(first ? m_c.salaryA : m_c.salaryB))
                asides << QStringLiteral("%1 %2").arg(note.text, note.count);
            if (!asides.isEmpty())
                m_blocks.emplace_back(ParagraphBlock{quiet(QStringLiteral("%1: %2.").arg(
                    wording::leftOut(first ? m_c.a.name : m_c.b.name), asides.join(QStringLiteral("; "))))});
        }
    }

    void jobs()
    {
        if (m_input.total == 0)
            return;
        heading(wording::jobAdsHead(), {}, wording::shownUnder(m_input.filterName, m_input.shown, m_input.total));
        if (m_input.jobs.empty()) {
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::noneShown())});
            return;
        }
        const QStringList heads = wording::jobColumns();
        TableBlock table{
            {{heads[0], 2.6}, {heads[1], 1.6}, {heads[2], 1.5}, {heads[3], 0.8}, {heads[4], 1.4}}, {}, true};
        for (const JobRow &job : m_input.jobs)
            table.rows.push_back({{{{Tone::Normal, job.title, {}, {}}},
                                   {{Tone::Normal, job.employer, {}, {}}},
                                   {{Tone::Normal, job.place, {}, {}}},
                                   {{Tone::Normal, job.level, {}, {}}},
                                   {{Tone::Normal, job.salary, {}, {}}}},
                                  job.mark});
        m_blocks.emplace_back(std::move(table));
        const int left = m_input.shown - static_cast<int>(m_input.jobs.size());
        if (left > 0)
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::rowsLeftOut(left))});
    }

    static QString titleOf(const domain::Source &source)
    {
        return source.longTitle.isEmpty() ? source.title : source.longTitle;
    }

    static Runs sourceDetail(const domain::Source &source)
    {
        QStringList parts{wording::publisher(source), wording::statedDate(source), wording::readingTime(source)};
        if (source.imported.isValid())
            parts << wording::importedOn(source.imported);
        Runs runs{{Tone::Quiet, parts.join(QStringLiteral(" · ")), {}, {}}};
        if (!source.url.isEmpty())
            runs.push_back({Tone::Quiet, QStringLiteral(" · ") + source.url, source.url, {}});
        if (const QString words = wording::attribution(source); !words.isEmpty())
            runs.push_back({Tone::Quiet, QStringLiteral(" · ") + words, {}, {}});
        return runs;
    }

    /// Lines that the back of a handout has for skills, in all columns: what the sources below leave.
    int linesForSkills() const
    {
        constexpr double page = 590; // points of the lower paper under the headings
        constexpr double line = 12.5;
        constexpr int columns = 3;
        constexpr qsizetype letters = 95; // of a line of sources
        double sources = m_input.options.shows(Part::Sources) ? 40 : 0;
        for (const analysis::NumberedSource &numbered : m_c.sources)
            if (const domain::Source *source = m_input.catalog.source(numbered.id); source && sources > 0)
                sources += 8 + line * static_cast<double>(1 + plainText(entryOf(0, *source).title).size() / letters);
        const double note = notesFirst(m_input.options)
            ? 0
            : 40 + line * (2 + static_cast<double>(m_input.options.note.size()) / letters);
        return columns * static_cast<int>(std::max(0.0, page - sources - note) / line);
    }

    /// Title and details under each other; on a handout, which has one page for all, in one paragraph.
    NumberedEntry entryOf(int number, const domain::Source &source) const
    {
        NumberedEntry entry{number, {{Tone::Normal, titleOf(source), source.url, {}}}, sourceDetail(source)};
        if (!isHandout())
            return entry;
        entry.title.push_back({Tone::Quiet, QStringLiteral(" · "), {}, {}});
        entry.title.insert(entry.title.end(), entry.detail.begin(), entry.detail.end());
        entry.detail.clear();
        return entry;
    }

    void sources()
    {
        heading(wording::sourcesHead(), QStringLiteral("sources"));
        NumberedBlock list;
        for (const analysis::NumberedSource &numbered : m_c.sources) {
            const domain::Source *source = m_input.catalog.source(numbered.id);
            if (source)
                list.entries.push_back(entryOf(numbered.number, *source));
        }
        m_blocks.emplace_back(std::move(list));
        others();
    }

    void others()
    {
        ListColumn list;
        for (const domain::SourceId id : m_c.otherComparisons) {
            const domain::Source *source = m_input.catalog.source(id);
            if (source)
                list.items.push_back({{{Tone::Normal, titleOf(*source), source->url, {}},
                                       {Tone::Quiet, QStringLiteral(" · ") + wording::publisher(*source), {}, {}}},
                                      false});
        }
        if (list.items.empty() || isHandout())
            return;
        m_blocks.emplace_back(HeadingBlock{wording::otherComparisons(), 2, {}, {}});
        m_blocks.emplace_back(ListsBlock{{std::move(list)}, false, true});
    }

    void method()
    {
        BoxBlock box{wording::methodHead(), {}, QStringLiteral("method")};
        for (const QString &text : wording::methodParagraphs(m_c, wording::analystDetails(m_c)))
            box.paragraphs.push_back({{Tone::Normal, text, {}, {}}});
        box.paragraphs.push_back({{Tone::Strong, wording::thresholdsHead(), {}, {}}});
        Runs thresholds; // one paragraph: a line each would fill half a page
        for (const wording::ThresholdLine &line : wording::thresholdLines(m_c.thresholds)) {
            thresholds.push_back({Tone::Strong, line.value, {}, {}});
            thresholds.push_back({Tone::Normal, QStringLiteral(" ") + line.meaning + QStringLiteral(". "), {}, {}});
        }
        box.paragraphs.push_back(std::move(thresholds));
        m_blocks.emplace_back(std::move(box));
    }

    const ComparisonInput &m_input;
    const analysis::Comparison &m_c;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> detailPages(const ComparisonInput &input) { return DetailPages(input).take(); }

} // namespace rolescope::report
