// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedcolumns.h"

#include "ui/common/choicebox.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/feedcolumnmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace rolescope::ui {

namespace {

/// Paints and opens the box of a column's meaning.
class MeaningDelegate : public FeedCellDelegate {
public:
    MeaningDelegate(FeedColumnModel *model, const Style *style, FeedTable *table)
        : FeedCellDelegate(style, table),
          m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintBehind(painter, option.rect, index);
        painter->setFont(m_style->font());
        const bool enabled = m_table->isEnabled();
        const bool hover = enabled && (option.state & QStyle::State_MouseOver);
        ChoiceBox::paint(painter, boxRect(option.rect), index.data().toString(), {hover, isLit(index), enabled, true},
                         *m_style);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new ChoiceBox(m_style, parent);
        box->setObjectName(QStringLiteral("feedMeaning"));
        box->setAccessibleName(FeedColumns::tr("Meaning of the column %1").arg(m_model->name(index.row())));
        box->setFont(m_style->font());
        box->addItems(FeedColumnModel::meanings());
        box->setMaxVisibleItems(box->count());
        auto *self = const_cast<MeaningDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup); // one press opens the list
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<ChoiceBox *>(editor)->setCurrentIndex(m_model->meaning(index.row()));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const int meaning = static_cast<ChoiceBox *>(editor)->currentIndex();
        if (meaning >= 0 && meaning != m_model->meaning(index.row()))
            m_model->setMeaning(index.row(), meaning);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(boxRect(option.rect));
    }

protected:
    QRect roomOf(const QRect &cell) const override { return ChoiceBox::textRoom(boxRect(cell)); }

private:
    QRect boxRect(const QRect &cell) const
    {
        const int height = QFontMetrics(m_style->font()).height() + space::small;
        return QStyle::visualRect(
            m_table->layoutDirection(), cell,
            QRect(cell.left(), cell.top() + (cell.height() - height) / 2, cell.width() - space::medium, height));
    }

    FeedColumnModel *m_model;
};

} // namespace

FeedColumns::FeedColumns(FeedReading *reading, const Style *style, QWidget *parent)
    : FeedTable({18, 26, 21, 35}, style, parent),
      m_model(new FeedColumnModel(reading, style, this))
{
    setObjectName(QStringLiteral("feedColumns"));
    setAccessibleName(tr("Columns of the feed"));
    setModel(m_model);
    setItemDelegate(new FeedCellDelegate(style, this));
    setItemDelegateForColumn(FeedColumnModel::Meaning, new MeaningDelegate(m_model, style, this));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FeedColumnModel::Meaning)
            openMeanings(index.row());
    });
}

void FeedColumns::openMeanings(int row)
{
    const QModelIndex index = m_model->index(row, FeedColumnModel::Meaning);
    setCurrentIndex(index);
    edit(index);
}

void FeedColumns::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return; // one box a row
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2: break;
    default:
        if (!altDown)
            return FeedTable::keyPressEvent(event);
    }
    if (currentIndex().isValid())
        openMeanings(currentIndex().row());
}

void FeedColumns::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, FeedColumnModel::Meaning));
    FeedTable::focusInEvent(event);
    viewport()->update();
}

} // namespace rolescope::ui
