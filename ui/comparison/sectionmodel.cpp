// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/sectionmodel.h"

#include "ui/common/plaintext.h"
#include "wording/counted.h"
#include "wording/labels.h"

namespace rolescope::ui {

namespace {

QString side(int count) { return count == 0 ? QStringLiteral("–") : QString::number(count); }

} // namespace

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

int SectionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_views.size()); }

QString SectionModel::counts(const ViewItem &view) const
{
    if (view.total >= 0)
        return QString::number(view.total);
    return view.countA < 0 ? QString() : QStringLiteral("%1 | %2").arg(side(view.countA), side(view.countB));
}

QString SectionModel::countsSentence(const ViewItem &view) const
{
    if (view.total >= 0)
        return wording::counted("%1 source", "%1 sources", view.total);
    if (view.countA < 0)
        return {};
    const bool skills = view.key == viewkey::skills;
    const auto stated = [skills](int count) {
        if (count == 0)
            return tr("nothing stated");
        if (skills)
            return wording::counted("%1 skill", "%1 skills", count);
        return wording::statements(count);
    };
    const QString second = view.countA > 0 && view.countB > 0 ? QString::number(view.countB) : stated(view.countB);
    return tr("%1 for %2, %3 for %4").arg(stated(view.countA), m_roleA, second, m_roleB);
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ViewItem &view = m_views[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return view.name;
    case Qt::AccessibleTextRole:
        return view.total < 0 && view.countA < 0 ? view.name : tr("%1: %2").arg(view.name, countsSentence(view));
    case Qt::ToolTipRole: {
        const QString counted = countsSentence(view);
        return plainToolTip(counted.isEmpty() ? view.name : view.name + u'\n' + counted); // its row may cut the name
    }
    case KeyRole: return view.key;
    case CountsRole: return counts(view);
    case CountARole: return view.countA < 0 ? QString() : side(view.countA);
    case CountBRole: return view.countA < 0 ? QString() : side(view.countB);
    case ApartRole: return view.apart;
    case GapRole: return view.apart && (index.row() == 0 || !m_views[size_t(index.row()) - 1].apart);
    default: return {};
    }
}

} // namespace rolescope::ui
