// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/titles/titlelist.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/common/tableclipboard.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int rowHeight = 28;

class TitleDelegate : public QStyledItemDelegate {
public:
    TitleDelegate(const TitleModel *model, const Style *style, QListView *list)
        : QStyledItemDelegate(list),
          m_model(model),
          m_style(style),
          m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_style->scaled(200), m_style->scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const chart::Theme &theme = m_style->theme();
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.surface);
        if (selected)
            painter->fillRect(leadingStrip(option.direction, option.rect, 4), theme.focus);
        const workspace::UnknownTitle &title = m_model->title(index.row());
        const QRect room = option.rect.adjusted(space::large, 0, -space::large, 0);
        constexpr int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->setFont(m_style->font());
        painter->setPen(theme.quietText);
        drawInOrder(painter, room, flags | Qt::AlignRight, count(title));
        painter->setPen(title.ignored ? theme.quietText : theme.text);
        drawInOrder(painter, room, flags | Qt::AlignLeft, shown(title, room.width()));
        if (index == m_list->currentIndex() && m_list->hasFocus()) {
            painter->setPen(QPen(theme.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return false;
        const workspace::UnknownTitle &title = m_model->title(index.row());
        const bool cut = shown(title, option.rect.width() - 2 * space::large) != title.title;
        QStringList lines;
        if (cut)
            lines += title.title;
        if (const QString candidates = m_model->candidates(index.row()); !candidates.isEmpty())
            lines += candidates;
        QToolTip::showText(event->globalPos(), lines.isEmpty() ? QString() : plainToolTip(lines.join(u'\n')), view);
        return true;
    }

private:
    static QString count(const workspace::UnknownTitle &title)
    {
        QStringList parts;
        if (title.ignored)
            parts += TitleModel::tr("ignored");
        if (!title.candidates.empty())
            parts += TitleModel::tr("may be %1 roles").arg(wording::number(qint64(title.candidates.size())));
        parts += wording::number(title.jobs);
        return parts.join(QStringLiteral(" · "));
    }
    QString shown(const workspace::UnknownTitle &title, int room) const
    {
        const QFontMetrics metrics(m_style->font());
        return metrics.elidedText(title.title, Qt::ElideRight,
                                  room - metrics.horizontalAdvance(count(title)) - space::medium);
    }

    const TitleModel *m_model;
    const Style *m_style;
    QListView *m_list;
};

} // namespace

void TitleModel::setTitles(std::vector<workspace::UnknownTitle> titles, std::shared_ptr<const domain::Catalog> catalog)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_catalog = std::move(catalog);
    endResetModel();
}

QString TitleModel::candidates(int row) const
{
    const std::vector<domain::RoleId> &roles = title(row).candidates;
    return roles.empty() ? QString() : tr("may be %1").arg(wording::roleNames(roles, *m_catalog).join(u", "_qs));
}

QString TitleModel::candidateNames(const workspace::UnknownTitle &title) const
{
    return wording::roleNames(title.candidates, *m_catalog).join(QStringLiteral("; "));
}

int TitleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_titles.size()); }

QVariant TitleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const workspace::UnknownTitle &title = m_titles[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return title.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{title.title, wording::jobs(title.jobs)};
    if (title.ignored)
        parts += tr("ignored");
    if (const QString candidates = this->candidates(index.row()); !candidates.isEmpty())
        parts += candidates;
    return parts.join(QStringLiteral(", "));
}

TitleList::TitleList(TitleModel *model, const Style *style, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("titleList"));
    setAccessibleName(tr("Titles without a role"));
    setModel(model);
    setItemDelegate(new TitleDelegate(model, style, this));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    copyOnKey(this, [this] { return selectedTable(); });
}

void TitleList::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QListView::selectionChanged(now, before);
    Q_EMIT selectionMoved();
}

/// Works with ranges: "select all" over many titles must not make an index for each.
template <typename Visit>
void TitleList::forSelected(Visit visit) const
{
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(m_model->title(row));
    }
}

report::ClipTable TitleList::selectedTable() const
{
    report::ClipTable table{{QStringLiteral("title"), QStringLiteral("jobs"), QStringLiteral("candidates")}, {}};
    forSelected([this, &table](const workspace::UnknownTitle &title) {
        table.rows.push_back({title.title, QString::number(title.jobs), m_model->candidateNames(title)});
    });
    return table;
}

QStringList TitleList::selectedTitles() const
{
    QStringList titles;
    forSelected([&](const workspace::UnknownTitle &title) { titles += title.title; });
    return titles;
}

quint64 TitleList::selectedJobs() const
{
    quint64 jobs = 0;
    forSelected([&](const workspace::UnknownTitle &title) { jobs += title.jobs; });
    return jobs;
}

std::vector<domain::RoleId> TitleList::selectedCandidates() const
{
    constexpr size_t most = 50; // more are no proposal
    std::vector<domain::RoleId> roles;
    forSelected([&](const workspace::UnknownTitle &title) {
        for (const domain::RoleId role : title.candidates)
            if (roles.size() < most && std::find(roles.begin(), roles.end(), role) == roles.end())
                roles.push_back(role);
    });
    return roles;
}

bool TitleList::selectionIsIgnored() const
{
    bool all = true;
    forSelected([&](const workspace::UnknownTitle &title) { all = all && title.ignored; });
    return all && selectionModel()->hasSelection();
}

} // namespace rolescope::ui
