// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/linedelegate.h"

#include "chart/theme.h"
#include "ui/common/choicebox.h"
#include "ui/common/markglyph.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/linemodel.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QTimer>

namespace rolescope::ui {

namespace {

constexpr int markSide = 12;
constexpr int edge = 4; // the bar at the left of the current row, as in the job list

} // namespace

LineDelegate::LineDelegate(LineModel *model, const Style *style, QTableView *view)
    : QStyledItemDelegate(view),
      m_model(model),
      m_style(style),
      m_view(view)
{}

QRect LineDelegate::boxRect(const QRect &cell) const
{
    const int height = QFontMetrics(m_style->font()).height() + space::small;
    return QStyle::visualRect(
        m_view->layoutDirection(), cell,
        QRect(cell.left(), cell.top() + (cell.height() - height) / 2, cell.width() - space::small, height));
}

void LineDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const chart::Theme &t = m_style->theme();
    const bool current = m_view->currentIndex().row() == index.row();
    const bool here = current && m_view->currentIndex().column() == index.column() && m_view->hasFocus();
    const bool hover = option.state & QStyle::State_MouseOver;
    p->save();
    p->fillRect(option.rect, current ? t.selection : t.surface);
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (index.column() == LineModel::LineColumn) {
        if (current)
            p->fillRect(leadingStrip(option.direction, option.rect, edge), t.focus);
        paintLine(p, option.rect, index.row());
        if (here) {
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(QPen(t.focus, 2));
            const QRect ring = option.rect.adjusted(1, 1, -space::small - 1, -2);
            p->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, ring), 4, 4);
        }
    } else {
        p->setFont(m_style->font());
        // Boxes of the other rows stay quiet until they are pointed at.
        ChoiceBox::paint(p, boxRect(option.rect), index.data().toString(), {hover, here, true, current || hover},
                         *m_style);
    }
    p->restore();
}

void LineDelegate::paintLine(QPainter *p, const QRect &rect, int row) const
{
    const chart::Theme &t = m_style->theme();
    const double side = m_style->scaled(markSide);
    const QFont font = m_style->font();
    const QFont small = m_style->font(TextSize::Small);
    const int height = QFontMetrics(font).height();
    const int below = QFontMetrics(small).height();
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(m_view->layoutDirection(), rect, part); };
    const int left = rect.left() + space::large;
    const int textLeft = left + int(side) + space::medium;
    const QRect first = placed(QRect(textLeft, rect.top() + (rect.height() - height - below) / 2,
                                     rect.right() - space::medium - textLeft, height));
    const QRect mark = placed(QRect(left, first.top(), int(side), height));
    paintMark(p, QRectF(mark.left(), first.center().y() - side / 2 + 1, side, side), m_model->side(row), t);
    constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    p->setFont(font);
    p->setPen(t.text);
    // A line may be as long as a book; only its beginning is measured.
    drawInOrder(p, first, flags,
                QFontMetrics(font).elidedText(m_model->text(row).left(400), Qt::ElideRight, first.width()));
    p->setFont(m_style->font(TextSize::Small, m_model->isUnclear(row)));
    p->setPen(m_model->isUnclear(row) ? t.warning : t.quietText);
    const QRect second(first.left(), first.bottom() + 1, first.width(), below);
    drawInOrder(p, second, flags, p->fontMetrics().elidedText(m_model->fate(row), Qt::ElideRight, second.width()));
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new ChoiceBox(m_style, parent);
    box->setObjectName(index.column() == LineModel::AboutColumn ? QStringLiteral("aboutBox")
                                                                : QStringLiteral("sectionBox"));
    box->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    box->setFont(m_style->font());
    box->addItems(m_model->choices(index.column()));
    auto *self = const_cast<LineDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // one press opens the list
    return box;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<ChoiceBox *>(editor)->setCurrentIndex(m_model->choice(index));
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const int choice = static_cast<ChoiceBox *>(editor)->currentIndex();
    if (choice >= 0 && choice != m_model->choice(index))
        m_model->choose(index, choice);
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(boxRect(option.rect));
}

} // namespace rolescope::ui
