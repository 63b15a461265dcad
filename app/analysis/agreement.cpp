// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"

#include "analysis/parts.h"
#include "analysis/samestatements.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::Section;
using domain::SourceId;
using domain::Strength;

/// Makes the rows of one role.
class RowMaker {
public:
    RowMaker(const domain::Catalog &catalog, const StatementWords &words, domain::RoleId role,
             const Agreement &agreement, const Publishers &publishers, const Thresholds &thresholds)
        : m_catalog(catalog),
          m_words(words),
          m_role(role),
          m_publishers(publishers),
          m_thresholds(thresholds)
    {
        for (size_t i = 0; i < agreement.columns.size(); ++i)
            m_column[agreement.columns[i].source] = i;
    }

    AgreementSection section(Section section) const
    {
        AgreementSection result;
        result.section = section;
        if (section == Section::Skills)
            result.rows = skillRows();
        addStatements(result, section);
        if (section == Section::Skills)
            addStatements(result, Section::Tools);
        const std::set<SourceId> speaking = speakingOf(section);
        result.publishers = m_publishers.count(speaking);
        for (AgreementRow &row : result.rows) {
            finish(row, speaking);
            result.agreed += result.publishers > 1 && row.publishers == result.publishers;
        }
        std::stable_sort(result.rows.begin(), result.rows.end(), [](const AgreementRow &x, const AgreementRow &y) {
            return std::make_tuple(x.publishers, saying(x)) > std::make_tuple(y.publishers, saying(y));
        });
        return result;
    }

private:
    bool concerns(const Claim &claim) const { return claim.isAbout(m_role) && m_column.contains(claim.source); }

    /// Tools are skills, too.
    std::set<SourceId> speakingOf(Section section) const
    {
        std::set<SourceId> speaking;
        for (const Claim &claim : m_catalog.claims)
            if (concerns(claim) && (claim.section == section || (namesSkills(section) && namesSkills(claim.section))))
                speaking.insert(claim.source);
        return speaking;
    }

    /// Without those that name skills, which have rows of their own.
    void addStatements(AgreementSection &to, Section section) const
    {
        std::vector<const Claim *> statements;
        for (const Claim &claim : m_catalog.claims)
            if (concerns(claim) && claim.section == section && !(namesSkills(section) && !claim.skills.empty()))
                statements.push_back(&claim);
        for (const std::vector<const Claim *> &same :
             sameStatements(m_catalog, m_words, section, statements, m_thresholds))
            to.rows.push_back(statementRow(same));
    }

    static std::ptrdiff_t saying(const AgreementRow &row)
    {
        return std::count_if(row.cells.begin(), row.cells.end(),
                             [](const AgreementCell &cell) { return !cell.claims.empty(); });
    }

    AgreementCell &cellOf(AgreementRow &row, SourceId source) const { return row.cells[m_column.at(source)]; }

    std::vector<AgreementRow> skillRows() const
    {
        std::vector<AgreementRow> rows;
        std::map<domain::SkillId, size_t> places;
        for (const Claim &claim : m_catalog.claims) {
            if (!concerns(claim) || !namesSkills(claim.section))
                continue;
            for (const domain::ClaimSkill &link : claim.skills) {
                const auto [place, isNew] = places.try_emplace(link.skill, rows.size());
                if (isNew)
                    rows.push_back(skillRow(link.skill));
                AgreementRow &row = rows[place->second];
                AgreementCell &cell = cellOf(row, claim.source);
                cell.strength = cell.claims.empty() ? link.strength : std::min(cell.strength, link.strength);
                row.strength = std::min(row.strength, link.strength);
                if (cell.claims.empty() || cell.claims.back() != claim.id)
                    cell.claims.push_back(claim.id);
            }
        }
        for (AgreementRow &row : rows)
            for (AgreementCell &cell : row.cells)
                if (!cell.claims.empty())
                    cell.state = cell.strength == row.strength ? CellState::Stated : CellState::WordedDifferently;
        std::sort(rows.begin(), rows.end(), [](const AgreementRow &x, const AgreementRow &y) {
            const int order = x.text.compare(y.text, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : x.skill < y.skill;
        });
        return rows;
    }

    AgreementRow skillRow(domain::SkillId id) const
    {
        AgreementRow row;
        row.skill = id;
        row.strength = Strength::Example;
        row.cells.resize(m_column.size());
        if (const domain::Skill *skill = m_catalog.skill(id)) {
            row.label = m_catalog.categoryName(skill->category);
            row.text = skill->name;
        }
        return row;
    }

    AgreementRow statementRow(const std::vector<const Claim *> &same) const
    {
        AgreementRow row;
        row.label = same.front()->label;
        row.text = same.front()->text;
        row.strength = same.front()->strength;
        row.cells.resize(m_column.size());
        for (const Claim *claim : same) {
            row.strength = std::min(row.strength, claim->strength);
            AgreementCell &cell = cellOf(row, claim->source);
            if (cell.state != CellState::Stated)
                cell.state = sameWords(*claim, *same.front()) ? CellState::Stated : CellState::WordedDifferently;
            cell.claims.push_back(claim->id);
        }
        return row;
    }

    void finish(AgreementRow &row, const std::set<SourceId> &speaking) const
    {
        std::set<SourceId> all;
        std::set<SourceId> inItsWords;
        for (const auto &[source, column] : m_column) {
            AgreementCell &cell = row.cells[column];
            if (!speaking.contains(source))
                cell.state = CellState::SectionNotStated;
            if (cell.claims.empty())
                continue;
            all.insert(source);
            if (cell.state == CellState::Stated)
                inItsWords.insert(source);
        }
        row.publishers = m_publishers.count(all);
        row.inOtherWords = row.publishers - m_publishers.count(inItsWords);
    }

    const domain::Catalog &m_catalog;
    const StatementWords &m_words;
    domain::RoleId m_role;
    const Publishers &m_publishers;
    const Thresholds &m_thresholds;
    std::map<SourceId, size_t> m_column;
};

void addCopies(const domain::Catalog &catalog, std::vector<AgreementColumn> &columns)
{
    const auto column = [&](SourceId source) {
        return std::find_if(columns.begin(), columns.end(),
                            [source](const AgreementColumn &c) { return c.source == source; });
    };
    for (const domain::NearCopy &copy : catalog.nearCopies) {
        const auto a = column(copy.a);
        const auto b = column(copy.b);
        if (a == columns.end() || b == columns.end() || (!copy.overruled && a->publisher != b->publisher))
            continue;
        (copy.overruled ? a->apartOf : a->copyOf).push_back(copy.b);
        (copy.overruled ? b->apartOf : b->copyOf).push_back(copy.a);
    }
}

Agreement withColumns(const domain::Catalog &catalog, domain::RoleId role, const Publishers &publishers)
{
    Agreement result;
    result.role = summarize(catalog, *catalog.role(role), publishers);
    result.publishers = publishers.groups(sourcesOf(catalog, role));
    for (size_t group = 0; group < result.publishers.size(); ++group)
        for (const SourceId source : result.publishers[group].sources)
            result.columns.push_back({source, group, {}, {}});
    return result;
}

} // namespace

Agreement skillAgreement(const domain::Catalog &catalog, const StatementWords &words, domain::RoleId role,
                         const Publishers &publishers, const Thresholds &thresholds)
{
    Agreement result = withColumns(catalog, role, publishers);
    result.sections.push_back(RowMaker(catalog, words, role, result, publishers, thresholds).section(Section::Skills));
    return result;
}

Agreement agreement(const domain::Catalog &catalog, domain::RoleId role, const Thresholds &thresholds)
{
    return agreement(catalog, StatementWords(), role, thresholds);
}

Agreement agreement(const domain::Catalog &catalog, const StatementWords &words, domain::RoleId role,
                    const Thresholds &thresholds)
{
    const Publishers publishers(catalog);
    Agreement result = withColumns(catalog, role, publishers);
    addCopies(catalog, result.columns);

    const RowMaker rows(catalog, words, role, result, publishers, thresholds);
    for (const Section section : domain::allSections) {
        if (section == Section::Tools)
            continue; // among the skills
        AgreementSection made = rows.section(section);
        if (!made.rows.empty())
            result.sections.push_back(std::move(made));
    }
    const Baseline baseline = selfAgreement(catalog, role, publishers);
    result.baselinePairs = baseline.pairs;
    if (baseline.pairs > 0)
        result.baseline = baseline.sum / baseline.pairs;
    return result;
}

} // namespace rolescope::analysis
