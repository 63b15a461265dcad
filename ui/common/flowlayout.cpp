// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace rolescope::ui {

namespace {

constexpr const char *separatorProperty = "separator";

bool isSeparator(const QLayoutItem *item)
{
    return item->widget() && item->widget()->property(separatorProperty).toBool();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addSeparator(QWidget *separator)
{
    separator->setProperty(separatorProperty, true);
    addWidget(separator);
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins m = contentsMargins();
    const QRect room = rect.marginsRemoved(m);
    int x = room.left();
    int y = room.top();
    std::vector<QLayoutItem *> line;
    int lineHeight = 0;
    const auto finish = [&] {
        if (apply) {
            const QWidget *parent = parentWidget();
            const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
            for (QLayoutItem *item : line) {
                QRect r = item->geometry();
                if (r.isEmpty()) // a separator with nothing to part
                    continue;
                r.moveTop(y + (lineHeight - r.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, room, r));
            }
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(room.width(), 1), QWIDGETSIZE_MAX));
        const bool wraps = !line.empty() && x + size.width() > room.right() + 1;
        if (wraps && isSeparator(item)) {
            if (apply)
                item->setGeometry(QRect());
            continue;
        }
        if (wraps) {
            if (apply && isSeparator(line.back()))
                line.back()->setGeometry(QRect()); // it has nothing to part
            finish();
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        line.push_back(item);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    finish();
    return y + lineHeight - rect.top() + m.bottom();
}

} // namespace rolescope::ui
