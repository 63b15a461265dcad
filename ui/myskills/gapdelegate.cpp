// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/gapdelegate.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/myskills/gapmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace rolescope::ui {

namespace {

constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

int heightOf(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width) // most are, and asking is cheap
        return metrics.height();
    return metrics.boundingRect(0, 0, width, 10'000, wrapped, text).height();
}

} // namespace

GapDelegate::GapDelegate(const Style *style, QAbstractItemView *view)
    : QStyledItemDelegate(view),
      m_style(style),
      m_view(view)
{}

int GapDelegate::indent() const
{
    return m_view->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_view) + space::small;
}

int GapDelegate::textWidth() const { return m_view->viewport()->width() - indent(); }

QSize GapDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(GapModel::HeadingRole).toBool();
    int height = heightOf(m_style->font(TextSize::Normal, heading), index.data().toString(), textWidth());
    if (!heading)
        height += heightOf(m_style->font(TextSize::Small), index.data(GapModel::NoteRole).toString(), textWidth());
    return {m_view->viewport()->width(), height + (heading ? space::medium : space::small)};
}

void GapDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const chart::Theme &t = m_style->theme();
    const bool heading = index.data(GapModel::HeadingRole).toBool();
    p->save();
    if (option.state & QStyle::State_MouseOver)
        p->fillRect(option.rect, t.hover);
    const QFont font = m_style->font(TextSize::Normal, heading);
    const int air = heading ? space::medium / 2 : space::small / 2;
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    QRect text = placed(option.rect.adjusted(indent(), air, 0, -air));
    const int line = QFontMetrics(font).height();
    p->setFont(font);
    p->setPen(t.text);
    if (heading) {
        const QString folded = option.direction == Qt::RightToLeft ? QStringLiteral("◂") : QStringLiteral("▸");
        const QString sign = index.data(GapModel::OpenRole).toBool() ? QStringLiteral("▾") : folded;
        drawInOrder(p, placed(QRect(option.rect.left(), text.top(), indent(), line)),
                    int(Qt::AlignLeft) | int(Qt::AlignVCenter), sign);
    } else {
        QStyleOptionButton box;
        box.initFrom(m_view);
        const int side = m_view->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_view);
        box.rect = placed(QRect(option.rect.left(), text.top() + (line - side) / 2, side, side));
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        m_view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, p, m_view);
    }
    const QString words = index.data().toString();
    drawInOrder(p, text, wrapped, words);
    if (!heading) {
        text.setTop(text.top() + heightOf(font, words, text.width()));
        p->setFont(m_style->font(TextSize::Small));
        p->setPen(t.quietText);
        drawInOrder(p, text, wrapped, index.data(GapModel::NoteRole).toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(QPen(t.focus, 2));
        p->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    p->restore();
}

} // namespace rolescope::ui
