// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/sectionlist.h"

#include "chart/theme.h"
#include "ui/common/markglyph.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/comparison/sectionmodel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int edge = 4;
constexpr int markSide = 8;

/// Widths of the two columns of counts; their bar stands between.
struct CountColumns {
    int a = 0;
    int b = 0;
    int gap = 0; ///< from A's numbers to B's

    CountColumns(const QAbstractItemModel &model, const QFontMetrics &metrics)
        : gap(metrics.horizontalAdvance(QStringLiteral(" | ")))
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            a = std::max(a, metrics.horizontalAdvance(index.data(SectionModel::CountARole).toString()));
            b = std::max(b, metrics.horizontalAdvance(index.data(SectionModel::CountBRole).toString()));
        }
    }
};

class SectionDelegate : public QStyledItemDelegate {
public:
    SectionDelegate(const Style *style, SectionList *view) : QStyledItemDelegate(view), m_style(style), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = index.data(SectionModel::GapRole).toBool() ? m_view->gap() : 0;
        return {option.rect.width(), m_view->rowHeight() + gap};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const chart::Theme &t = m_style->theme();
        QRect r = option.rect;
        if (index.data(SectionModel::GapRole).toBool())
            r.setTop(r.top() + m_view->gap());
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            p->fillRect(r, selected ? t.selection : t.hover);
        if (selected)
            p->fillRect(leadingStrip(option.direction, r, edge), t.focus);
        const QRect text = r.adjusted(space::large, 0, -space::large, 0);
        const int room = text.width() - paintCounts(p, text, index) - space::small;
        p->setFont(m_style->font(TextSize::Normal, selected));
        p->setPen(t.text);
        drawInOrder(p, text, Qt::AlignVCenter | Qt::AlignLeft,
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
    /// The counts, or where a row has none the marks of the two columns; gives the width taken.
    int paintCounts(QPainter *p, const QRect &text, const QModelIndex &index) const
    {
        const QFont font = m_style->font();
        const CountColumns columns(*index.model(), QFontMetrics(font));
        p->setFont(font);
        p->setPen(m_style->theme().quietText);
        if (index.data(SectionModel::ApartRole).toBool()) {
            const QString total = index.data(SectionModel::CountsRole).toString();
            drawInOrder(p, text, Qt::AlignVCenter | Qt::AlignRight, total);
            return QFontMetrics(font).horizontalAdvance(total);
        }
        const QRect b(text.right() + 1 - columns.b, text.top(), columns.b, text.height());
        const QRect a(b.left() - columns.gap - columns.a, text.top(), columns.a, text.height());
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(QGuiApplication::layoutDirection(), text, rect);
        };
        const QString countA = index.data(SectionModel::CountARole).toString();
        if (countA.isEmpty()) {
            const double side = m_style->scaled(markSide);
            const double top = text.center().y() - side / 2 + 1;
            p->save();
            const auto mark = [&](const QRect &column, Side of) {
                const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
                const double left = mirrored ? placed(column).left() : column.right() + 1 - side;
                paintMark(p, QRectF(left, top, side, side), of, m_style->theme());
            };
            mark(a, Side::A);
            mark(b, Side::B);
            p->restore();
        } else {
            drawInOrder(p, placed(a), Qt::AlignVCenter | Qt::AlignRight, countA);
            drawInOrder(p, placed(QRect(a.right() + 1, text.top(), columns.gap, text.height())), Qt::AlignCenter,
                        QStringLiteral("|"));
            drawInOrder(p, placed(b), Qt::AlignVCenter | Qt::AlignRight,
                        index.data(SectionModel::CountBRole).toString());
        }
        return columns.a + columns.gap + columns.b;
    }

    const Style *m_style;
    SectionList *m_view;
};

} // namespace

SectionList::SectionList(const Style *style, QWidget *parent)
    : QListView(parent),
      m_style(style),
      m_model(new SectionModel(this))
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections of the comparison"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new SectionDelegate(style, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // no row is sliced
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(style, &Style::changed, this, &SectionList::fitRows);
}

void SectionList::setViews(std::vector<ViewItem> views, const QString &roleA, const QString &roleB)
{
    const QString wanted = m_current;
    m_model->setViews(std::move(views), roleA, roleB);
    fitRows();
    setCurrent(wanted);
}

void SectionList::fitRows()
{
    const int text = QFontMetrics(m_style->font()).height();
    const int least = text + space::small - 2;
    const int most = text + space::small + 2;
    const int rows = std::max(1, m_model->rowCount());
    const int all = height();
    m_gap = rows * most + space::medium <= all ? space::medium : space::hair;
    if (rows * least + m_gap <= all) {
        m_rowHeight = std::min(most, (all - m_gap) / rows);
        setViewportMargins(0, 0, 0, 0);
    } else {       // as many whole rows as there is room for
        m_gap = 0; // a taller row among them would slice the last one
        m_rowHeight = std::max(least, all / std::max(1, all / least));
        setViewportMargins(0, 0, 0, std::max(0, all % m_rowHeight));
    }
    scheduleDelayedItemsLayout();
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    fitRows();
    QListView::resizeEvent(event);
}

QString SectionList::current() const { return m_current; }

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
