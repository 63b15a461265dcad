// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolelistmodel.h"

#include "wording/labels.h"

#include <algorithm>

namespace rolescope::ui {

void RoleListModel::setRoles(std::shared_ptr<const RoleIndex> index,
                             std::function<analysis::RoleSummary(const domain::Role &)> summarize)
{
    m_index = std::move(index);
    m_summarize = std::move(summarize);
    m_counts.clear();
    m_proposed.clear();
    fill();
    if (m_index) // what is typed first need not wait for it
        m_preparing.start(
            [prepared = m_index](std::stop_token) {
                prepared->prepare();
                return true;
            },
            [](bool) {});
}

void RoleListModel::setProposed(std::vector<domain::RoleId> roles)
{
    m_proposed = std::move(roles);
    fill();
}

void RoleListModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    fill();
}

void RoleListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    if (m_index && !m_typed.isEmpty()) {
        for (const RoleIndex::Hit &hit : m_index->find(m_typed, best))
            m_rows.push_back({hit.role, hit.alias, {}});
    } else if (m_index) {
        addProposed();
        addFamilies();
    }
    endResetModel();
}

void RoleListModel::addProposed()
{
    const auto &roles = m_index->catalog().roles;
    for (size_t i = 0; i < roles.size() && !m_proposed.empty(); ++i) {
        if (std::find(m_proposed.begin(), m_proposed.end(), roles[i].id) == m_proposed.end())
            continue;
        if (m_rows.empty())
            m_rows.push_back({-1, -1, tr("Roles that are called so")});
        m_rows.push_back({int(i), -1, {}});
    }
}

void RoleListModel::addFamilies()
{
    const auto &roles = m_index->catalog().roles;
    bool first = true;
    QString family;
    for (const int role : m_index->byFamily()) {
        const QString &own = roles[size_t(role)].family;
        if (first || own != family)
            m_rows.push_back({-1, -1, own.isEmpty() ? tr("Other roles") : own});
        first = false;
        family = own;
        m_rows.push_back({role, -1, {}});
    }
}

domain::RoleId RoleListModel::roleAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[size_t(row)].role < 0)
        return {};
    return m_index->catalog().roles[size_t(m_rows[size_t(row)].role)].id;
}

int RoleListModel::rowOf(domain::RoleId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (id.isValid() && roleAt(row) == id)
            return row;
    }
    return -1;
}

int RoleListModel::selectableFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_rows[size_t(row)].role >= 0)
            return row;
    }
    return -1;
}

int RoleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString RoleListModel::counts(const domain::Role &role) const
{
    const auto known = m_counts.constFind(role.id.value);
    if (known != m_counts.constEnd())
        return *known;
    const QString text = m_summarize ? wording::roleCounts(m_summarize(role)) : QString();
    m_counts.insert(role.id.value, text);
    return text;
}

QVariant RoleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == HeadingRole)
        return row.role < 0;
    if (row.role < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    const domain::Role &shown = m_index->catalog().roles[size_t(row.role)];
    const QString alias = row.alias < 0 ? QString() : shown.aliases[size_t(row.alias)].name;
    switch (role) {
    case Qt::DisplayRole: return shown.name;
    case Qt::AccessibleTextRole:
        return alias.isEmpty() ? tr("%1, %2").arg(shown.name, counts(shown))
                               : tr("%1, also called %2, %3").arg(shown.name, alias, counts(shown));
    case IdRole: return shown.id.value;
    case CountsRole: return counts(shown);
    case AliasRole: return alias.isEmpty() ? QString() : tr("found as: %1").arg(alias);
    default: return {};
    }
}

Qt::ItemFlags RoleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    if (m_rows[size_t(index.row())].role < 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace rolescope::ui
