// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/gapmodel.h"

namespace rolescope::ui {

GapModel::GapModel(QObject *parent) : QAbstractListModel(parent) { m_folded.insert(QStringLiteral("examples")); }

void GapModel::setSections(std::vector<GapSection> sections)
{
    if (sections == m_sections)
        return;
    beginResetModel();
    m_sections = std::move(sections);
    fill();
    endResetModel();
}

void GapModel::fill()
{
    m_rows.clear();
    for (int s = 0; s < int(m_sections.size()); ++s) {
        m_rows.push_back({s, -1});
        if (m_folded.contains(m_sections[size_t(s)].key))
            continue;
        for (int i = 0; i < int(m_sections[size_t(s)].items.size()); ++i)
            m_rows.push_back({s, i});
    }
}

const GapItem *GapModel::item(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].item < 0)
        return nullptr;
    return &m_sections[size_t(m_rows[size_t(row)].section)].items[size_t(m_rows[size_t(row)].item)];
}

void GapModel::setFolded(const QString &key, bool folded)
{
    beginResetModel();
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    fill();
    endResetModel();
}

void GapModel::toggle(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].item >= 0)
        return;
    const QString key = m_sections[size_t(m_rows[size_t(row)].section)].key;
    setFolded(key, !m_folded.contains(key));
}

int GapModel::rowOf(const std::vector<domain::SkillId> &skills) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (const GapItem *found = item(row); found && found->skills == skills)
            return row;
    return -1;
}

report::ClipTable GapModel::table() const
{
    report::ClipTable table{
        {QStringLiteral("list"), QStringLiteral("skill"), QStringLiteral("any_of"), QStringLiteral("own")}, {}};
    for (const GapSection &section : m_sections)
        for (const GapItem &item : section.items)
            table.rows.push_back({section.key, item.names.value(0),
                                  item.names.size() > 1 ? item.names.join(QStringLiteral("; ")) : QString(),
                                  item.own ? QStringLiteral("true") : QStringLiteral("false")});
    return table;
}

int GapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const GapSection &section = m_sections[size_t(m_rows[size_t(index.row())].section)];
    const GapItem *found = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return found ? found->text : section.title;
    case Qt::AccessibleTextRole: return found ? QStringLiteral("%1, %2").arg(found->text, found->note) : section.title;
    case NoteRole: return found ? found->note : QString();
    case HeadingRole: return !found;
    case OpenRole: return !m_folded.contains(section.key);
    case Qt::CheckStateRole:
        if (found)
            return found->own ? Qt::Checked : Qt::Unchecked;
        return {};
    default: return {};
    }
}

} // namespace rolescope::ui
