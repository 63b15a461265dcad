// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/skilllistmodel.h"

#include "engine/jobtable.h"
#include "text/fold.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "wording/labels.h"

#include <algorithm>
#include <map>

namespace rolescope::ui {

void SkillListModel::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_catalog = snapshot.catalog;
    count(snapshot);
    fill();
}

void SkillListModel::setTyped(const QString &typed)
{
    m_typed = text::folded(typed);
    fill();
}

void SkillListModel::count(const workspace::Snapshot &snapshot)
{
    m_counts.clear();
    for (const domain::Claim &claim : m_catalog->claims)
        for (const domain::ClaimSkill &skill : claim.skills)
            ++m_counts[skill.skill].statements;
    if (!snapshot.jobs)
        return;
    const engine::JobColumns &columns = snapshot.jobs->columns();
    std::vector<int> jobs(columns.skills.size(), 0);
    for (const quint16 code : columns.skillCodes)
        ++jobs[code];
    for (size_t i = 0; i < jobs.size(); ++i)
        m_counts[columns.skills[i]].jobs = jobs[i];
}

void SkillListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const auto &skills = m_catalog->skills;
    std::vector<int> all(skills.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = int(i);
    std::sort(all.begin(), all.end(), [&skills](int a, int b) {
        return skills[size_t(a)].name.compare(skills[size_t(b)].name, Qt::CaseInsensitive) < 0;
    });
    if (!m_typed.isEmpty()) {
        for (const int i : all) {
            const domain::Skill &skill = skills[size_t(i)];
            const auto alias = std::find_if(skill.aliases.begin(), skill.aliases.end(), [this](const QString &name) {
                return text::folded(name).contains(m_typed);
            });
            if (text::folded(skill.name).contains(m_typed))
                m_rows.push_back({i, {}});
            else if (alias != skill.aliases.end())
                m_rows.push_back({i, *alias});
        }
    } else {
        std::map<QString, std::vector<int>> byCategory;
        for (const int i : all)
            byCategory[skills[size_t(i)].category].push_back(i);
        const auto add = [&](const QString &key) {
            const auto category = byCategory.find(key);
            if (category == byCategory.end())
                return;
            m_rows.push_back({-1, m_catalog->categoryName(key)});
            for (const int i : category->second)
                m_rows.push_back({i, {}});
            byCategory.erase(category);
        };
        for (const domain::SkillCategory &category : m_catalog->categories)
            add(category.key);
        while (!byCategory.empty())
            add(QString(byCategory.begin()->first));
    }
    endResetModel();
}

domain::SkillId SkillListModel::skillAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[size_t(row)].skill < 0)
        return {};
    return m_catalog->skills[size_t(m_rows[size_t(row)].skill)].id;
}

int SkillListModel::rowOf(domain::SkillId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (id.isValid() && skillAt(row) == id)
            return row;
    return -1;
}

int SkillListModel::firstSkill() const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.skill >= 0; });
    return first == m_rows.end() ? -1 : int(first - m_rows.begin());
}

QString SkillListModel::countsText(const Counts &counts)
{
    return wording::statements(counts.statements) + QStringLiteral(" · ") + wording::jobs(counts.jobs);
}

int SkillListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SkillListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == RoleListModel::HeadingRole)
        return row.skill < 0;
    if (row.skill < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.text) : QVariant();
    const domain::Skill &skill = m_catalog->skills[size_t(row.skill)];
    const Counts counts = m_counts.value(skill.id);
    switch (role) {
    case Qt::DisplayRole: return skill.name;
    case Qt::AccessibleTextRole:
        return row.text.isEmpty() ? tr("%1, %2").arg(skill.name, countsText(counts))
                                  : tr("%1, also called %2, %3").arg(skill.name, row.text, countsText(counts));
    case RoleListModel::IdRole: return skill.id.value;
    case RoleListModel::CountsRole: return counts.statements + counts.jobs == 0 ? QString() : countsText(counts);
    case RoleListModel::AliasRole: return row.text;
    default: return {};
    }
}

Qt::ItemFlags SkillListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    if (m_rows[size_t(index.row())].skill < 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace rolescope::ui
