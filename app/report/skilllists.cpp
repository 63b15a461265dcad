// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/skilllists.h"

#include "report/reportparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/reportwords.h"

#include <algorithm>
#include <set>

namespace rolescope::report {
namespace {

using analysis::SkillFigure;

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
        const QString count = QStringLiteral("  ") + wording::number(static_cast<qint64>(figures().size()));
        m_column.head = {{tone(), head(), {}, {}}, {Tone::Quiet, count, {}, {}}};
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
        bool named = false;
        for (const SkillFigure &skill : figures()) {
            if (skill.category != category || m_done.contains(skill.id))
                continue;
            if (!named)
                m_column.items.push_back({{{Tone::Quiet, category, {}, {}}}, true});
            named = true;
            m_column.items.push_back({item(skill), false});
        }
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
        runs.push_back({Tone::Quiet, u' ' + strengthText(skill), {}, {}});
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
};

} // namespace

const std::vector<SkillFigure> &skillsOf(const analysis::SkillsInCommon &skills, Side side)
{
    return side == Side::A ? skills.onlyA : side == Side::B ? skills.onlyB : skills.shared;
}

ListsBlock skillLists(const analysis::Comparison &comparison, const domain::Catalog &catalog)
{
    ListsBlock block{{}, true, true, true};
    for (const Side side : {Side::A, Side::Both, Side::B})
        block.columns.push_back(SkillList(comparison, catalog, side).take());
    return block;
}

} // namespace rolescope::report
