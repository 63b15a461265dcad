// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/similar/similarlist.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/common/tableclipboard.h"
#include "wording/similarwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace rolescope::ui {

namespace {

class SimilarDelegate : public QStyledItemDelegate {
public:
    SimilarDelegate(const SimilarModel *model, const Style *style, QListView *list)
        : QStyledItemDelegate(list),
          m_model(model),
          m_style(style),
          m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines =
            QFontMetrics(m_style->font()).height() + QFontMetrics(m_style->font(TextSize::Small)).height();
        return {m_style->scaled(200), lines + space::medium};
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
        const QRect room = option.rect.adjusted(space::large, space::small - 2, -space::large, 2 - space::small);
        const auto line = [&](const QFont &font, const QColor &color, int vertical, const QString &text) {
            painter->setFont(font);
            painter->setPen(color);
            drawInOrder(painter, room, int(Qt::TextSingleLine) | int(Qt::AlignLeft) | vertical,
                        QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        };
        const analysis::SimilarRole &role = m_model->role(index.row());
        line(m_style->font(TextSize::Normal, selected), theme.text, Qt::AlignTop, role.name);
        line(m_style->font(TextSize::Small), theme.quietText, Qt::AlignBottom, wording::similarCounts(role));
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
        const QString told = m_model->sentence(index.row());
        const QString counts = wording::similarCounts(m_model->role(index.row()));
        const int room = option.rect.width() - 2 * space::large;
        const bool cut = QFontMetrics(m_style->font(TextSize::Small)).horizontalAdvance(counts) > room;
        QToolTip::showText(event->globalPos(), plainToolTip(cut ? counts + u'\n' + told : told), view);
        return true;
    }

private:
    const SimilarModel *m_model;
    const Style *m_style;
    QListView *m_list;
};

} // namespace

report::ClipTable SimilarModel::table() const
{
    report::ClipTable table{{QStringLiteral("name"), QStringLiteral("shared"), QStringLiteral("of"),
                             QStringLiteral("back_shared"), QStringLiteral("back_of")},
                            {}};
    for (const analysis::SimilarRole &role : m_similar.roles)
        table.rows.push_back({role.name, QString::number(role.covered.covered), QString::number(role.covered.of),
                              QString::number(role.back.covered), QString::number(role.back.of)});
    return table;
}

void SimilarModel::setSimilar(const analysis::SimilarRoles &similar, const QString &chosen)
{
    beginResetModel();
    m_similar = similar;
    m_chosen = chosen;
    endResetModel();
}

int SimilarModel::rowOf(domain::RoleId id) const
{
    for (size_t row = 0; row < m_similar.roles.size(); ++row)
        if (m_similar.roles[row].role == id)
            return int(row);
    return -1;
}

QString SimilarModel::sentence(int row) const { return wording::similarRoleSentence(role(row), m_chosen); }

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_similar.roles.size());
}

QVariant SimilarModel::data(const QModelIndex &index, int what) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (what == Qt::DisplayRole)
        return role(index.row()).name;
    if (what == Qt::AccessibleTextRole)
        return QStringLiteral("%1. %2").arg(role(index.row()).name, sentence(index.row()));
    return {};
}

SimilarList::SimilarList(SimilarModel *model, const Style *style, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("similarList"));
    setModel(model);
    setItemDelegate(new SimilarDelegate(model, style, this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, &SimilarList::choose);
    connect(style, &Style::changed, this, [this] { scheduleDelayedItemsLayout(); });
    copyOnKey(this, [this] { return m_model->table(); });
}

void SimilarList::setCurrentRole(domain::RoleId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

void SimilarList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model->role(index.row()).role);
}

void SimilarList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace rolescope::ui
