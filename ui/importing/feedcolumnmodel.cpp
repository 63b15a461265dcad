// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedcolumnmodel.h"

#include "ui/importing/feedreading.h"
#include "wording/feedfieldwords.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"

#include <array>

namespace rolescope::ui {

namespace {

using importer::feed::JobField;

} // namespace

FeedColumnModel::FeedColumnModel(FeedReading *reading, const Style *style, QObject *parent)
    : QAbstractTableModel(parent),
      m_reading(reading),
      m_style(style)
{
    connect(reading, &FeedReading::formatRead, this, [this] {
        beginResetModel();
        endResetModel();
    });
    const auto update = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
    };
    connect(reading, &FeedReading::changed, this, update);
    connect(reading, &FeedReading::previewed, this, update);
}

QStringList FeedColumnModel::meanings()
{
    QStringList all{tr("not imported")};
    for (int field = 0; field < importer::feed::jobFieldCount; ++field)
        all += wording::feedField(code(static_cast<JobField>(field)));
    return all;
}

int FeedColumnModel::meaning(int row) const
{
    const auto field = m_reading->draft().mapping.fieldOf(name(row));
    return field ? static_cast<int>(*field) + 1 : 0;
}

void FeedColumnModel::setMeaning(int row, int meaning)
{
    m_reading->setMeaning(name(row), meaning == 0 ? std::nullopt : std::optional(static_cast<JobField>(meaning - 1)));
}

QString FeedColumnModel::name(int row) const { return m_reading->draft().preview.columns.value(row); }

int FeedColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading->draft().preview.columns.size());
}

QVariant FeedColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Column"), tr("First values, as written"), tr("Means"), tr("First value, as read")};
    return names[static_cast<size_t>(section)];
}

QVariant FeedColumnModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!text && role != Qt::ForegroundRole)
        return {};
    switch (index.column()) {
    case Name: return text ? QVariant(name(row)) : m_style->color(Tone::Normal);
    case Written: return text ? QVariant(written(row)) : m_style->color(Tone::Quiet);
    case Read: return text ? QVariant(read(row).text) : m_style->color(read(row).tone);
    default: break;
    }
    const auto field = m_reading->draft().mapping.fieldOf(name(row));
    const QString meaning = field ? wording::feedField(code(*field)) : tr("not imported");
    if (role == Qt::AccessibleTextRole)
        return tr("%1 means %2, read as %3").arg(name(row), meaning, read(row).text);
    return text ? QVariant(meaning) : m_style->color(Tone::Normal);
}

Qt::ItemFlags FeedColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

QString FeedColumnModel::written(int row) const
{
    const auto &columns = m_reading->preview().columns;
    const auto at = static_cast<size_t>(row);
    return at < columns.size() ? columns[at].written.join(QStringLiteral(" · ")) : QString();
}

FeedColumnModel::Value FeedColumnModel::read(int row) const
{
    const workspace::PreviewedFeed &preview = m_reading->preview();
    const auto field = m_reading->draft().mapping.fieldOf(name(row));
    if (!field)
        return {tr("not imported"), Tone::Quiet};
    if (static_cast<size_t>(row) >= preview.columns.size())
        return {{}, Tone::Quiet}; // still being read
    const workspace::PreviewedColumn &column = preview.columns[static_cast<size_t>(row)];
    if (column.first < 0)
        return {tr("no value in the first rows"), Tone::Quiet};
    if (column.problem == u"unread")
        return {tr("unread: %1").arg(column.unreadValue), Tone::Warning};
    if (!column.problem.isEmpty())
        return {wording::feedValueProblem(column.problem), Tone::Warning};
    const workspace::PreviewedJob &job = preview.jobs[static_cast<size_t>(column.first)];
    QString text = *field == JobField::Extracted
        ? wording::longDate(column.extracted)
        : wording::feedValue(code(*field), job.job, job.reading, m_reading->catalog());
    if (column.unread > 0)
        text += tr(" · %1 of %2 unread: %3")
                    .arg(wording::number(column.unread), wording::number(column.stated), column.unreadValue);
    return {text, Tone::Normal};
}

} // namespace rolescope::ui
