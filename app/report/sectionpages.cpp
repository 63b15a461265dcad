// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/sectionpages.h"

#include "report/reportparts.h"

#include "wording/agreementwords.h"
#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/reportwords.h"

namespace rolescope::report {
namespace {

using analysis::CommonStatement;
using analysis::SectionComparison;
using analysis::Statement;
using domain::Section;

/// Only there a strength word says something: whether a degree or a skill is asked for.
bool showsStrength(Section section)
{
    return section == Section::Education || section == Section::Skills || section == Section::Tools;
}

class SectionPages {
public:
    explicit SectionPages(const ComparisonInput &input) : m_input(input), m_c(input.comparison) {}

    std::vector<Block> take()
    {
        if (!m_c.sections.empty())
            m_blocks.emplace_back(HeadingBlock{wording::sectionBySection(), 1, {}, {}});
        for (const SectionComparison &section : m_c.sections)
            sectionPart(section);
        return std::move(m_blocks);
    }

private:
    Runs statementRuns(const Statement &statement, Section section, bool withLabel = true) const
    {
        Runs runs;
        if (withLabel && !statement.label.isEmpty() && statement.label != statement.text)
            runs.push_back({Tone::Strong,
                            statement.label + (statement.text.isEmpty() ? QString() : QStringLiteral(": ")),
                            {},
                            {}});
        // What is called as its own label stands like the labels around it.
        const bool isLabel = withLabel && statement.label == statement.text;
        runs.push_back({isLabel ? Tone::Strong : Tone::Normal, statement.text, {}, {}});
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
            bool endsSentence = false;
            for (const Statement &statement : statements) {
                if (!runs.empty())
                    runs.push_back({Tone::Normal, endsSentence ? QStringLiteral(" ") : QStringLiteral("; "), {}, {}});
                endsSentence = statement.text.endsWith(u'.') && !showsStrength(section);
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

    const ComparisonInput &m_input;
    const analysis::Comparison &m_c;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> sectionBlocks(const ComparisonInput &input) { return SectionPages(input).take(); }

} // namespace rolescope::report
