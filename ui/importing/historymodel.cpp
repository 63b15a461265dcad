// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/historymodel.h"

#include "ui/importing/importwords.h"
#include "wording/importwords.h"
#include "wording/jobwords.h"

namespace rolescope::ui {

namespace {

QString localTime(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return wording::longDate(local.date()) + local.toString(QStringLiteral(", HH:mm"));
}

} // namespace

void HistoryModel::setEntries(std::vector<workspace::ImportEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QString HistoryModel::name(int row) const { return wording::importName(entry(row).kind, entry(row).file); }

QString HistoryModel::kindAndTime(int row) const
{
    return wording::importKind(entry(row).kind) + QStringLiteral(" · ") + localTime(entry(row).when);
}

QString HistoryModel::added(int row) const
{
    const workspace::ImportEntry &e = entry(row);
    return e.statements == 0 && e.jobs == 0 ? QString() : ui::added(e.statements, e.jobs);
}

QString HistoryModel::fate(int row) const
{
    return stands(row) ? tr("Undo…") : tr("taken back %1").arg(localTime(entry(row).undone));
}

QString HistoryModel::question(int row) const
{
    const QString what = added(row);
    if (entry(row).kind == u"by_hand" && what.isEmpty())
        return tr("Take “%1” back? What it changed is then as it was before.").arg(name(row));
    if (what.isEmpty())
        return tr("Take “%1” back? Every role, source and skill that it alone added goes.").arg(name(row));
    return tr("Take “%1” back? %2 will go, and every role, source and skill that it alone added.").arg(name(row), what);
}

report::ClipTable HistoryModel::table() const
{
    const auto time = [](const QDateTime &when) {
        return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
    };
    report::ClipTable table{{QStringLiteral("batch"), QStringLiteral("file"), QStringLiteral("kind"),
                             QStringLiteral("when"), QStringLiteral("statements"), QStringLiteral("jobs"),
                             QStringLiteral("undone")},
                            {}};
    for (const workspace::ImportEntry &entry : m_entries)
        table.rows.push_back({QString::number(entry.batch.value), entry.file, entry.kind, time(entry.when),
                              QString::number(entry.statements), QString::number(entry.jobs), time(entry.undone)});
    return table;
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole)
        return name(row);
    QStringList parts{name(row), kindAndTime(row), added(row)};
    parts += stands(row) ? tr("press Enter to undo it") : fate(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace rolescope::ui
