// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/sectionlist.h"

#include "chart/theme.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/comparison/sectionmodel.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace rolescope::ui {

namespace {

constexpr int edge = 4;

class SectionDelegate : public QStyledItemDelegate {
public:
    SectionDelegate(const Style *style, QWidget *view) : QStyledItemDelegate(view), m_style(style), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = index.data(SectionModel::GapRole).toBool() ? space::medium : 0;
        return {option.rect.width(), option.fontMetrics.height() + space::small + 2 + gap};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const chart::Theme &t = m_style->theme();
        QRect r = option.rect;
        if (index.data(SectionModel::GapRole).toBool())
            r.setTop(r.top() + space::medium);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            p->fillRect(r, selected ? t.selection : t.hover);
        if (selected)
            p->fillRect(QRect(r.left(), r.top(), edge, r.height()), t.focus);
        const QRect text = r.adjusted(space::large, 0, -space::large, 0);
        const QString counts = index.data(SectionModel::CountsRole).toString();
        p->setFont(m_style->font());
        p->setPen(t.quietText);
        p->drawText(text, Qt::AlignVCenter | Qt::AlignRight, counts);
        const int room = text.width() - QFontMetrics(m_style->font()).horizontalAdvance(counts) - space::small;
        p->setFont(m_style->font(TextSize::Normal, selected));
        p->setPen(t.text);
        p->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                    QFontMetrics(p->font()).elidedText(index.data().toString(), Qt::ElideRight, room));
        if (selected && m_view->hasFocus()) {
            p->save();
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(QPen(t.focus, 2));
            p->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
            p->restore();
        }
    }

private:
    const Style *m_style;
    QWidget *m_view;
};

} // namespace

SectionList::SectionList(const Style *style, QWidget *parent) : QListView(parent), m_model(new SectionModel(this))
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections of the comparison"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new SectionDelegate(style, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(style, &Style::changed, this, &QListView::doItemsLayout);
}

void SectionList::setViews(std::vector<ViewItem> views, const QString &roleA, const QString &roleB)
{
    const QString wanted = m_current;
    m_model->setViews(std::move(views), roleA, roleB);
    setCurrent(wanted);
}

QString SectionList::current() const
{
    return m_current;
}

void SectionList::setCurrent(const QString &key)
{
    const int row = m_model->rowOf(key);
    setCurrentIndex(m_model->index(std::max(row, 0)));
}

void SectionList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    const QString key = now.data(SectionModel::KeyRole).toString();
    if (key.isEmpty() || key == m_current)
        return;
    m_current = key;
    Q_EMIT chosen(key);
}

} // namespace rolescope::ui
