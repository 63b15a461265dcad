// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/historylist.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/common/tableclipboard.h"
#include "ui/importing/historymodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace rolescope::ui {

namespace {

constexpr int edge = 4; // the bar at the left of the current row, as in the other lists
constexpr int rowHeight = 52;
constexpr int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;

} // namespace

/// Paints an import in two lines; one that was taken back is greyed.
class HistoryDelegate : public QStyledItemDelegate {
public:
    HistoryDelegate(const HistoryList *list, QObject *parent) : QStyledItemDelegate(parent), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_list->m_style->scaled(rowHeight)};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Style &style = *m_list->m_style;
        const chart::Theme &t = style.theme();
        const HistoryModel &model = *m_list->m_model;
        const int row = index.row();
        const bool stands = model.stands(row);
        const bool current = m_list->currentIndex() == index;
        const QRect &r = option.rect;
        p->save();
        const bool hover = option.state & QStyle::State_MouseOver;
        p->fillRect(r, current ? t.selection : hover ? t.hover : t.surface);
        p->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
        if (current)
            p->fillRect(leadingStrip(option.direction, r, edge), t.focus);
        const QFont font = style.font();
        const QFont small = style.font(TextSize::Small);
        const int height = QFontMetrics(font).height();
        const int below = QFontMetrics(small).height();
        QRect first = r.adjusted(space::large, (r.height() - height - below - 2) / 2, -space::large, 0);
        first.setHeight(height);
        const QRect second(first.left(), first.bottom() + 3, first.width(), below);
        const QColor &ink = stands ? t.text : t.quietText;
        const QColor &quiet = t.quietText;
        const int taken = right(p, first, model.added(row), font, ink);
        left(p, first, taken, model.name(row), font, ink);
        QFont fateFont = small;
        fateFont.setUnderline(stands);
        const bool lit = stands && m_list->m_pointed == row;
        const int fate = right(p, second, model.fate(row), fateFont, lit ? t.text : stands ? t.link : quiet);
        left(p, second, fate, model.kindAndTime(row), small, quiet);
        if (current && m_list->hasFocus()) {
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(QPen(t.focus, 2));
            p->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -2), 4, 4);
        }
        p->restore();
    }

private:
    static int right(QPainter *p, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
    {
        p->setFont(font);
        p->setPen(ink);
        drawInOrder(p, rect, flags | Qt::AlignRight, text);
        return p->fontMetrics().horizontalAdvance(text);
    }

    static void left(QPainter *p, const QRect &rect, int taken, const QString &text, const QFont &font,
                     const QColor &ink)
    {
        const int room = rect.width() - taken - space::medium;
        p->setFont(font);
        p->setPen(ink);
        drawInOrder(p, rect, flags | Qt::AlignLeft, p->fontMetrics().elidedText(text, Qt::ElideMiddle, room));
    }

    const HistoryList *m_list;
};

HistoryList::HistoryList(HistoryModel *model, const Style *style, QWidget *parent)
    : QListView(parent),
      m_model(model),
      m_style(style)
{
    setObjectName(QStringLiteral("historyList"));
    setAccessibleName(tr("Imports, newest first"));
    setModel(model);
    setItemDelegate(new HistoryDelegate(this, this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(style, &Style::changed, this, [this] { scheduleDelayedItemsLayout(); });
    copyOnKey(this, [model] { return model->table(); });
}

QRect HistoryList::undoRect(const QModelIndex &index) const
{
    if (!index.isValid() || !m_model->stands(index.row()))
        return {};
    const QFontMetrics metrics(m_style->font(TextSize::Small));
    const QRect row = visualRect(index);
    QRect r = row.adjusted(0, 0, -space::large, 0);
    r.setTop(r.center().y());
    r.setLeft(r.right() - metrics.horizontalAdvance(m_model->fate(index.row())) - space::hair);
    return QStyle::visualRect(layoutDirection(), row, r);
}

void HistoryList::request(const QModelIndex &index)
{
    if (index.isValid() && m_model->stands(index.row()))
        Q_EMIT undoRequested(index.row());
}

void HistoryList::setPointed(int row)
{
    if (row == m_pointed)
        return;
    m_pointed = row;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void HistoryList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    setPointed(undoRect(index).contains(at) ? index.row() : -1);
}

void HistoryList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    setPointed(-1);
}

void HistoryList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && undoRect(index).contains(at))
        request(index);
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete: request(currentIndex()); return;
    default: QListView::keyPressEvent(event);
    }
}

} // namespace rolescope::ui
