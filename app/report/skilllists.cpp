// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/skilllists.h"

#include "report/reportparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/reportwords.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace rolescope::report {
namespace {

using analysis::SkillFigure;

/// The count is in the line of the last word.
Runs countedHead(Tone tone, const QString &head, size_t count)
{
    const QString number = QString(2, QChar::Nbsp) + wording::number(static_cast<qint64>(count));
    return {{tone, head, {}, {}}, {Tone::Quiet, number, {}, {}}};
}

class SkillList {
public:
    SkillList(const analysis::Comparison &comparison, const domain::Catalog &catalog, Side side)
        : m_c(comparison),
          m_catalog(catalog),
          m_side(side)
    {
        for (const SkillFigure &skill : figures())
            m_own.insert(skill.id);
    }

    ListColumn take()
    {
        m_column.head = countedHead(tone(), head(), figures().size());
        m_column.anchor = anchorOf(m_side);
        for (const analysis::CategoryCount &category : m_c.skills.categories)
            addCategory(category.category);
        if (m_column.items.empty())
            m_column.items.push_back({{{Tone::Quiet, wording::noneListed(), {}, {}}}, false});
        return std::move(m_column);
    }

private:
    const std::vector<SkillFigure> &figures() const { return skillsOf(m_c.skills, m_side); }

    Tone tone() const { return m_side == Side::A ? Tone::RoleA : m_side == Side::B ? Tone::RoleB : Tone::Both; }

    QString head() const
    {
        return m_side == Side::Both ? wording::inBothHead()
                                    : wording::onlyHead(m_side == Side::A ? m_c.a.name : m_c.b.name);
    }

    void addCategory(const QString &category)
    {
        m_usual = usualStrength(category);
        bool named = false;
        for (const SkillFigure &skill : figures()) {
            if (skill.category != category || m_done.contains(skill.id))
                continue;
            if (!named)
                m_column.items.push_back(
                    {{{Tone::Quiet, m_usual.isEmpty() ? category : category + QStringLiteral(" · ") + m_usual, {}, {}}},
                     true});
            named = true;
            m_column.items.push_back({item(skill), false});
        }
    }

    /// The strength that most of a category's skills have: said once over them, not behind each.
    QString usualStrength(const QString &category) const
    {
        QHash<QString, int> counts;
        int all = 0;
        for (const SkillFigure &skill : figures()) {
            if (skill.category != category)
                continue;
            ++counts[strengthText(skill)];
            ++all;
        }
        constexpr double most = 0.6;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (all > 1 && it.value() >= most * all)
                return it.key();
        return {};
    }

    QStringList namesOf(const std::vector<domain::SkillId> &ids) const
    {
        QStringList names;
        for (const domain::SkillId id : ids)
            if (const domain::Skill *skill = m_catalog.skill(id))
                names << skill->name;
        return names;
    }

    const std::vector<domain::SkillId> &alternatives(const SkillFigure &skill) const
    {
        return m_side == Side::B ? skill.oneOfB : skill.oneOfA;
    }

    /// Alternatives that all stand in this list are one line: "one of: Python, R or Java".
    bool isWholeGroup(const SkillFigure &skill) const
    {
        const std::vector<domain::SkillId> &ids = alternatives(skill);
        const bool alike = m_side != Side::Both || skill.oneOfA == skill.oneOfB;
        return ids.size() > 1 && alike && std::all_of(ids.begin(), ids.end(), [&](domain::SkillId id) {
                   return m_own.contains(id) && !m_done.contains(id);
               });
    }

    Runs item(const SkillFigure &skill)
    {
        Runs runs;
        std::vector<int> numbers = skill.sources;
        const bool group = isWholeGroup(skill);
        if (group) {
            const std::vector<domain::SkillId> &ids = alternatives(skill);
            for (const SkillFigure &other : figures())
                if (std::find(ids.begin(), ids.end(), other.id) != ids.end())
                    numbers.insert(numbers.end(), other.sources.begin(), other.sources.end());
            m_done.insert(ids.begin(), ids.end());
            runs.push_back({Tone::Normal, wording::oneOf(namesOf(ids)), {}, {}});
        } else {
            m_done.insert(skill.id);
            runs.push_back({Tone::Normal, skill.name, {}, {}});
        }
        addNumbers(runs, std::move(numbers));
        if (const QString strength = strengthText(skill); strength != m_usual)
            runs.push_back({Tone::Quiet, u' ' + strength, {}, {}});
        if (!group)
            addAlternatives(runs, skill);
        return runs;
    }

    QString strengthText(const SkillFigure &skill) const
    {
        const QString a = skill.strengthA ? wording::strengthName(*skill.strengthA) : QString();
        const QString b = skill.strengthB ? wording::strengthName(*skill.strengthB) : QString();
        return m_side == Side::A ? a : m_side == Side::B ? b : wording::strengths(a, b);
    }

    /// A group that reaches over two lists is named at each of its skills.
    void addAlternatives(Runs &runs, const SkillFigure &skill) const
    {
        const auto add = [&](const std::vector<domain::SkillId> &ids, const QString &role) {
            const QStringList names = namesOf(ids);
            if (names.size() < 2)
                return;
            const QString text = wording::oneOf(names);
            runs.push_back({Tone::Quiet,
                            QStringLiteral(", ") + (m_side == Side::Both ? wording::oneOfFor(text, role) : text),
                            {},
                            {}});
        };
        if (m_side != Side::B)
            add(skill.oneOfA, m_c.a.name);
        if (m_side != Side::A)
            add(skill.oneOfB, m_c.b.name);
    }

    const analysis::Comparison &m_c;
    const domain::Catalog &m_catalog;
    Side m_side;
    std::set<domain::SkillId> m_own;
    std::set<domain::SkillId> m_done;
    ListColumn m_column;
    QString m_usual; ///< of the category at hand
};

} // namespace

const std::vector<SkillFigure> &skillsOf(const analysis::SkillsInCommon &skills, Side side)
{
    return side == Side::A ? skills.onlyA : side == Side::B ? skills.onlyB : skills.shared;
}

QString anchorOf(Side side)
{
    return side == Side::A ? QStringLiteral("skills-a")
        : side == Side::B  ? QStringLiteral("skills-b")
                           : QStringLiteral("skills-both");
}

ListsBlock skillLists(const analysis::Comparison &comparison, const domain::Catalog &catalog)
{
    ListsBlock block{{}, true, true, true};
    for (const Side side : {Side::A, Side::Both, Side::B})
        block.columns.push_back(SkillList(comparison, catalog, side).take());
    return block;
}

namespace {

/// A side's skills as running text, a paragraph a category, at most so many names in each.
class BriefList {
public:
    BriefList(const analysis::Comparison &comparison, Side side, size_t most)
        : m_c(comparison),
          m_side(side),
          m_most(most)
    {}

    ListColumn take() const
    {
        const Tone tone = m_side == Side::A ? Tone::RoleA : m_side == Side::B ? Tone::RoleB : Tone::Both;
        const QString head = m_side == Side::Both ? wording::inBothHead()
                                                  : wording::onlyHead(m_side == Side::A ? m_c.a.name : m_c.b.name);
        ListColumn column{countedHead(tone, head, skillsOf(m_c.skills, m_side).size()), {}, 1, anchorOf(m_side)};
        for (const analysis::CategoryCount &category : m_c.skills.categories)
            add(column, category.category);
        if (column.items.empty())
            column.items.push_back({{{Tone::Quiet, wording::noneListed(), {}, {}}}, false});
        return column;
    }

    /// Whether a category has more names than are shown.
    bool leavesOut() const
    {
        QHash<QString, size_t> counts;
        for (const SkillFigure &skill : skillsOf(m_c.skills, m_side))
            if (++counts[skill.category] > m_most)
                return true;
        return false;
    }

    /// About the lines it takes.
    static int linesOf(const ListColumn &column)
    {
        constexpr qsizetype letters = 25; // of a line in a third of the page, short names whole
        double lines = 2;
        for (const ListItem &item : column.items)
            lines += item.group ? 1.5 : 1 + static_cast<double>(plainText(item.runs).size() / letters);
        return static_cast<int>(lines);
    }

private:
    void add(ListColumn &column, const QString &category) const
    {
        std::vector<SkillFigure> skills;
        for (const SkillFigure &skill : skillsOf(m_c.skills, m_side))
            if (skill.category == category)
                skills.push_back(skill);
        if (skills.empty())
            return;
        std::stable_sort(skills.begin(), skills.end(), [](const SkillFigure &one, const SkillFigure &other) {
            return one.strongest() < other.strongest();
        });
        const size_t shown = std::min(m_most, skills.size());
        QStringList names;
        std::vector<int> numbers;
        for (size_t i = 0; i < shown; ++i) {
            names << skills[i].name;
            numbers.insert(numbers.end(), skills[i].sources.begin(), skills[i].sources.end());
        }
        Runs runs{{Tone::Normal, names.join(QStringLiteral(", ")), {}, {}}};
        addNumbers(runs, std::move(numbers));
        if (shown < skills.size())
            runs.push_back({Tone::Quiet, u' ' + wording::andMore(static_cast<int>(skills.size() - shown)), {}, {}});
        column.items.push_back({{{Tone::Quiet, category, {}, {}}}, true});
        column.items.push_back({std::move(runs), false, true});
    }

    const analysis::Comparison &m_c;
    Side m_side;
    size_t m_most;
};

} // namespace

BriefLists briefSkillLists(const analysis::Comparison &comparison, int lines)
{
    BriefLists brief;
    for (size_t most = 1000; most > 0; most -= (most + 15) / 16) {
        brief = {ListsBlock{{}, true, true, true}, false};
        int sum = 0;
        int tallest = 0;
        for (const Side side : {Side::A, Side::Both, Side::B}) {
            const BriefList list(comparison, side, most);
            brief.lists.columns.push_back(list.take());
            brief.leavesOut = brief.leavesOut || list.leavesOut();
            const int own = BriefList::linesOf(brief.lists.columns.back());
            sum += own;
            tallest = std::max(tallest, own);
        }
        // Where lists side by side are too long they run on, and then their ends are not quite level.
        if (std::min(3 * tallest, sum + sum / 8) <= lines)
            break;
    }
    return brief;
}

} // namespace rolescope::report
