// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/sectionmodel.h"

namespace rolescope::ui {

void SectionModel::setViews(std::vector<ViewItem> views, const QString &roleA, const QString &roleB)
{
    // The same lines with other counts keep the reader's place.
    const bool same = views.size() == m_views.size()
        && std::equal(views.begin(), views.end(), m_views.begin(),
                      [](const ViewItem &a, const ViewItem &b) { return a.key == b.key; });
    if (!same)
        beginResetModel();
    m_views = std::move(views);
    m_roleA = roleA;
    m_roleB = roleB;
    if (!same)
        endResetModel();
    else if (!m_views.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionModel::rowOf(const QString &key) const
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].key == key)
            return int(i);
    }
    return -1;
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QString SectionModel::counts(const ViewItem &view) const
{
    if (view.total >= 0)
        return QString::number(view.total);
    if (view.countA < 0)
        return {};
    const auto side = [](int count) { return count == 0 ? QStringLiteral("–") : QString::number(count); };
    return QStringLiteral("%1 | %2").arg(side(view.countA), side(view.countB));
}

QString SectionModel::spoken(const ViewItem &view) const
{
    if (view.total >= 0)
        return tr("%1: %2").arg(view.name).arg(view.total);
    if (view.countA < 0)
        return view.name;
    const auto side = [](int count) { return count == 0 ? tr("not stated") : QString::number(count); };
    return tr("%1: %2 for %3, %4 for %5").arg(view.name, side(view.countA), m_roleA, side(view.countB), m_roleB);
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ViewItem &view = m_views[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return view.name;
    case Qt::AccessibleTextRole:
        return spoken(view);
    case KeyRole:
        return view.key;
    case CountsRole:
        return counts(view);
    case GapRole:
        return view.total >= 0;
    default:
        return {};
    }
}

} // namespace rolescope::ui
