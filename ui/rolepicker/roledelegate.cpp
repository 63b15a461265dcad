// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/roledelegate.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/rolelistmodel.h"

#include <QPainter>
#include <QStyle>

namespace rolescope::ui {

QSize RoleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, QFontMetrics(m_style->font()).height() + space::medium};
}

void RoleDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const chart::Theme &t = m_style->theme();
    const QRect r = option.rect;
    const QRect text = r.adjusted(space::medium, 0, -space::medium, 0);
    const bool heading = index.data(RoleListModel::HeadingRole).toBool();
    if (heading) {
        p->setFont(m_style->font(TextSize::Small, true));
        p->setPen(t.quietText);
        drawInOrder(p, text, Qt::AlignVCenter | Qt::AlignLeft,
                    p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        return;
    }
    if (option.state & QStyle::State_Selected) {
        p->fillRect(r, t.selection);
        p->fillRect(QStyle::visualRect(option.direction, r, QRect(r.left(), r.top(), 4, r.height())), t.focus);
    } else if (option.state & QStyle::State_MouseOver) {
        p->fillRect(r, t.hover);
    }
    p->setFont(m_style->font(TextSize::Small));
    p->setPen(t.quietText);
    const QString counts = index.data(RoleListModel::CountsRole).toString();
    drawInOrder(p, text, Qt::AlignVCenter | Qt::AlignRight, counts);
    int room = text.width() - p->fontMetrics().horizontalAdvance(counts) - space::medium;
    p->setFont(m_style->font());
    p->setPen(t.text);
    const QString name = p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    drawInOrder(p, text, Qt::AlignVCenter | Qt::AlignLeft, name);
    const QString alias = index.data(RoleListModel::AliasRole).toString();
    const int used = p->fontMetrics().horizontalAdvance(name) + space::small;
    room -= used;
    if (alias.isEmpty() || room < space::wide)
        return;
    p->setFont(m_style->font(TextSize::Small));
    p->setPen(t.quietText);
    drawInOrder(p, QStyle::visualRect(option.direction, text, text.adjusted(used, 0, 0, 0)),
                Qt::AlignVCenter | Qt::AlignLeft, p->fontMetrics().elidedText(alias, Qt::ElideRight, room));
}

} // namespace rolescope::ui
