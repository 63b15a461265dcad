// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolelistmodel.h"

#include "wording/labels.h"

namespace rolescope::ui {

void RoleListModel::setRoles(std::shared_ptr<const RoleIndex> index,
                             std::function<analysis::RoleSummary(const domain::Role &)> summarize)
{
    m_index = std::move(index);
    m_summarize = std::move(summarize);
    m_counts.clear();
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
        const auto &roles = m_index->catalog().roles;
        QString family;
        for (const int role : m_index->byFamily()) {
            const QString &own = roles[size_t(role)].family;
            if (m_rows.empty() || own != family)
                m_rows.push_back({-1, -1, own.isEmpty() ? tr("Other roles") : own});
            family = own;
            m_rows.push_back({role, -1, {}});
        }
    }
    endResetModel();
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
    case AliasRole: return alias;
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
