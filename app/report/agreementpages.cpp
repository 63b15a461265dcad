// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/agreementpages.h"

#include "report/reportparts.h"

#include "analysis/agreement.h"
#include "wording/agreementwords.h"
#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

using analysis::Agreement;
using analysis::AgreementRow;
using analysis::AgreementSection;

constexpr size_t mostColumns = 8; // more leave no room for the statements

/// One role's table: what two publishers or more say of it, and how each source puts it.
class RoleTable {
public:
    RoleTable(const analysis::Comparison &comparison, const Agreement &agreement, bool first)
        : m_c(comparison),
          m_agreement(agreement),
          m_tone(first ? Tone::RoleA : Tone::RoleB)
    {}

    void addTo(std::vector<Block> &blocks) const
    {
        blocks.emplace_back(HeadingBlock{m_agreement.role.name, 2, {}, {}});
        blocks.emplace_back(ParagraphBlock{plain(wording::agreementReading(m_agreement)), true});
        TableBlock table = heads();
        QStringList single;
        for (const AgreementSection &section : m_agreement.sections) {
            int shown = 0;
            for (const AgreementRow &row : section.rows)
                if (row.publishers > 1) {
                    table.rows.push_back(rowOf(section, row, shown++ == 0));
                }
            single +=
                QStringLiteral("%1: %2").arg(wording::agreementSection(section.section), wording::agreedOf(section));
        }
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
        blocks.emplace_back(ParagraphBlock{quiet(single.join(QStringLiteral("; ")) + u'.')});
    }

private:
    bool hasSigns() const { return m_agreement.columns.size() <= mostColumns; }

    TableBlock heads() const
    {
        TableBlock table;
        table.columns.push_back({wording::sectionColumn(), 0.9, m_tone});
        table.columns.push_back({wording::statedColumn(), 3.2, Tone::Quiet});
        if (hasSigns())
            for (const analysis::AgreementColumn &column : m_agreement.columns)
                table.columns.push_back({numberOf(column.source), signShare, Tone::Quiet});
        table.columns.push_back({wording::publishersColumn(), 0.7, Tone::Quiet});
        table.compact = true;
        table.grouped = true;
        return table;
    }

    QString numberOf(domain::SourceId id) const
    {
        const auto found = std::find_if(m_c.sources.begin(), m_c.sources.end(),
                                        [&](const analysis::NumberedSource &s) { return s.id == id; });
        return found == m_c.sources.end() ? QString() : QString::number(found->number);
    }

    TableRow rowOf(const AgreementSection &section, const AgreementRow &row, bool named) const
    {
        TableRow cells;
        cells.cells.push_back(quiet(named ? wording::agreementSection(section.section) : QString()));
        Runs text;
        if (!row.skill.isValid() && !row.label.isEmpty() && row.label != row.text)
            text.push_back({Tone::Strong, row.label + QStringLiteral(": "), {}, {}});
        text.push_back({Tone::Normal, row.text, {}, {}});
        cells.cells.push_back(std::move(text));
        if (hasSigns())
            for (const analysis::AgreementCell &cell : row.cells)
                cells.cells.push_back(row.skill.isValid() && !cell.claims.empty()
                                          ? plain(wording::cellWords(row, cell))
                                          : plain(wording::cellSign(cell.state)));
        cells.cells.push_back(plain(wording::publishersOf(row, section.publishers)));
        return cells;
    }

    static constexpr double signShare = 0.35;
    const analysis::Comparison &m_c;
    const Agreement &m_agreement;
    Tone m_tone;
};

} // namespace

std::vector<Block> agreementBlocks(const ComparisonInput &input)
{
    std::vector<Block> blocks;
    for (const Agreement &agreement : input.agreements) {
        if (agreement.publishers.size() < 2)
            continue;
        if (blocks.empty()) {
            blocks.emplace_back(HeadingBlock{wording::sourcesDiffer(), 1, {}, QStringLiteral("agreement")});
            blocks.emplace_back(ParagraphBlock{quiet(wording::agreementTableReading()), true});
        }
        RoleTable(input.comparison, agreement, agreement.role.id == input.comparison.a.id).addTo(blocks);
    }
    return blocks;
}

} // namespace rolescope::report
