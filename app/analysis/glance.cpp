// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/parts.h"

#include "text/fold.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::RoleId;
using domain::Section;
using domain::Strength;

constexpr int itemLimit = 3;
constexpr int skillLimit = 5;
constexpr int wordLimit = 14;

/// What a role's claims of one section say in a few words, with all sources that say so.
struct Candidate {
    QString text;
    Strength strength = Strength::Example;
    std::set<domain::SourceId> sources;
    bool onBothSides = false;
};

int wordCount(const QString &text) { return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size()); }

QString firstWords(const QString &text, int count)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= count)
        return words.join(u' ');
    const auto isSign = [](const QString &word) { return word.size() == 1 && !word.front().isLetterOrNumber(); };
    while (count > 1 && isSign(words[count]))
        --count; // "75.2 %" is whole or not there
    QString first = words.mid(0, count).join(u' ');
    while (!first.isEmpty() && QStringLiteral(",;:.").contains(first.back()))
        first.chop(1); // no sign stands before the one that says there is more
    return first + QStringLiteral("…");
}

QString briefOf(const Claim &claim)
{
    if (!claim.brief.isEmpty())
        return claim.brief;
    return firstWords(claim.section == Section::Industries && !claim.label.isEmpty() ? claim.label : claim.text,
                      wordLimit);
}

std::map<QString, Candidate> candidates(const domain::Catalog &catalog, Section section, RoleId role)
{
    std::map<QString, Candidate> found;
    for (const Claim &claim : catalog.claims) {
        if (claim.section != section || !claim.isAbout(role))
            continue;
        const QString brief = briefOf(claim);
        Candidate &candidate = found[text::folded(brief)];
        if (candidate.text.isEmpty())
            candidate.text = brief;
        candidate.strength = std::min(candidate.strength, claim.strength);
        candidate.sources.insert(claim.source);
    }
    return found;
}

/// What only one role has, then the strongest wording, then alphabetical.
std::vector<Candidate> ordered(std::map<QString, Candidate> own, const std::map<QString, Candidate> &other)
{
    std::vector<Candidate> list;
    for (auto &[key, candidate] : own) { // a map: alphabetical already
        candidate.onBothSides = other.contains(key);
        list.push_back(std::move(candidate));
    }
    std::stable_sort(list.begin(), list.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.onBothSides, a.strength) < std::tie(b.onBothSides, b.strength);
    });
    return list;
}

GlanceCell cellOf(const std::vector<Candidate> &list, const SourceNumbers &numbers, int limit = itemLimit)
{
    GlanceCell cell;
    int words = 0;
    for (const Candidate &candidate : list) {
        const int more = wordCount(candidate.text);
        if (static_cast<int>(cell.items.size()) == limit || (words > 0 && words + more > wordLimit))
            break;
        words += more;
        cell.items.push_back({firstWords(candidate.text, wordLimit), candidate.strength, numbers.of(candidate.sources),
                              candidate.onBothSides});
    }
    cell.more = static_cast<int>(list.size() - cell.items.size());
    if (!cell.items.empty()) // a cell reads as one line, so it begins like one
        cell.items.front().text.replace(0, 1, cell.items.front().text.front().toUpper());
    return cell;
}

GlanceCell skillCell(std::vector<SkillFigure> skills)
{
    std::stable_sort(skills.begin(), skills.end(),
                     [](const SkillFigure &a, const SkillFigure &b) { return a.strongest() < b.strongest(); });
    GlanceCell cell;
    for (const SkillFigure &skill : skills) {
        if (static_cast<int>(cell.items.size()) == skillLimit)
            break;
        cell.items.push_back({skill.name, skill.strongest(), skill.sources, false});
    }
    cell.more = static_cast<int>(skills.size() - cell.items.size());
    return cell;
}

class Rows {
public:
    Rows(const domain::Catalog &catalog, const Comparison &comparison, const SourceNumbers &numbers,
         const Publishers &publishers)
        : m_catalog(catalog),
          m_comparison(comparison),
          m_numbers(numbers),
          m_publishers(publishers)
    {}

    std::vector<GlanceRow> take() { return std::move(m_rows); }

    /// One sentence each: the one most independent publishers agree on, of these the one most texts state.
    void addDefinition()
    {
        add(GlanceKind::InOneSentence, definition(m_comparison.a.id), definition(m_comparison.b.id));
    }

    void addSection(GlanceKind kind, Section section, bool oneSideOnly = false)
    {
        const auto a = candidates(m_catalog, section, m_comparison.a.id);
        const auto b = candidates(m_catalog, section, m_comparison.b.id);
        auto listA = ordered(a, b);
        auto listB = ordered(b, a);
        if (oneSideOnly) {
            const auto onBoth = [](const Candidate &candidate) { return candidate.onBothSides; };
            std::erase_if(listA, onBoth);
            std::erase_if(listB, onBoth);
        }
        GlanceCell cellA = cellOf(listA, m_numbers);
        GlanceCell cellB = cellOf(listB, m_numbers);
        cellA.isStated = !a.empty();
        cellB.isStated = !b.empty();
        add(kind, std::move(cellA), std::move(cellB));
    }

    void addSkills()
    {
        GlanceRow both;
        both.kind = GlanceKind::SkillsInBoth;
        both.both = skillCell(m_comparison.skills.shared);
        if (!both.both.items.empty())
            m_rows.push_back(std::move(both));
        GlanceCell cellA = skillCell(m_comparison.skills.onlyA);
        GlanceCell cellB = skillCell(m_comparison.skills.onlyB);
        cellA.isStated = m_comparison.skills.bOfA.of > 0;
        cellB.isStated = m_comparison.skills.aOfB.of > 0;
        add(GlanceKind::SkillsOnlyHere, std::move(cellA), std::move(cellB));
    }

    /// The words of this row come from the salary figures.
    void addSalary()
    {
        if (m_comparison.a.jobs + m_comparison.b.jobs > 0)
            m_rows.push_back({GlanceKind::Salary, {}, {}, {}});
    }

private:
    void add(GlanceKind kind, GlanceCell a, GlanceCell b)
    {
        if (!a.items.empty() || !b.items.empty())
            m_rows.push_back({kind, std::move(a), std::move(b), {}});
    }

    GlanceCell definition(RoleId role) const
    {
        auto list = ordered(candidates(m_catalog, Section::Definition, role), {});
        const auto agreeing = [this](const Candidate &candidate) {
            return std::pair(m_publishers.count(candidate.sources), candidate.sources.size());
        };
        std::stable_sort(list.begin(), list.end(),
                         [&](const Candidate &a, const Candidate &b) { return agreeing(a) > agreeing(b); });
        return cellOf(list, m_numbers, 1);
    }

    const domain::Catalog &m_catalog;
    const Comparison &m_comparison;
    const SourceNumbers &m_numbers;
    const Publishers &m_publishers;
    std::vector<GlanceRow> m_rows;
};

} // namespace

std::vector<GlanceRow> glance(const domain::Catalog &catalog, const Comparison &comparison,
                              const SourceNumbers &numbers, const Publishers &publishers)
{
    Rows rows(catalog, comparison, numbers, publishers);
    rows.addDefinition();
    rows.addSection(GlanceKind::TypicalWork, Section::Responsibilities);
    rows.addSkills();
    rows.addSection(GlanceKind::Education, Section::Education);
    rows.addSection(GlanceKind::Industries, Section::Industries, true);
    rows.addSalary();
    rows.addSection(GlanceKind::Challenges, Section::Challenges);
    return rows.take();
}

} // namespace rolescope::analysis
