// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/gaplist.h"

#include "ui/common/readingorder.h"
#include "ui/common/style.h"
#include "ui/common/tableclipboard.h"
#include "ui/myskills/gapdelegate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

#include <algorithm>

namespace rolescope::ui {

GapList::GapList(const Style *style, QWidget *parent) : QListView(parent), m_model(new GapModel(this))
{
    setModel(m_model);
    setItemDelegate(new GapDelegate(style, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { activateRow(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &GapList::fitHeight);
    connect(style, &Style::changed, this, &GapList::fitHeight);
    fitHeight();
    copyOnKey(this, [this] { return m_model->table(); });
}

void GapList::setSections(std::vector<GapSection> sections)
{
    // A line that was ticked moves to another list; who walks by keys goes on from where it stood.
    const int row = currentIndex().row();
    m_model->setSections(std::move(sections));
    setVisible(m_model->rowCount() > 0);
    if (row >= 0 && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void GapList::activateRow(int row)
{
    const GapItem *item = m_model->item(row);
    if (!item) {
        m_model->toggle(row);
        return setCurrentIndex(m_model->index(row));
    }
    const QRect place = visualRect(m_model->index(row));
    if (item->skills.size() > 1)
        return chooseOne(*item, place);
    const domain::SkillId skill = item->skills.front(); // what follows makes other rows
    Q_EMIT ticked(skill, !m_own.contains(skill));
}

void GapList::chooseOne(const GapItem &item, const QRect &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("alternativesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < item.skills.size(); ++i) {
        QString name = item.names[qsizetype(i)];
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_own.contains(item.skills[i]));
        connect(action, &QAction::triggered, this,
                [this, skill = item.skills[i]](bool checked) { Q_EMIT ticked(skill, checked); });
    }
    menu->popup(menuPlace(*menu, viewport(), place));
}

void GapList::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint({}, m_model->index(row)).height();
    setFixedHeight(height);
    doItemsLayout();
    setVisible(m_model->rowCount() > 0);
}

void GapList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void GapList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activateRow(currentIndex().row());
    QListView::keyPressEvent(event);
}

void GapList::wheelEvent(QWheelEvent *event) { event->ignore(); }

void GapList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT shown(visualRect(current));
}

void GapList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

} // namespace rolescope::ui
