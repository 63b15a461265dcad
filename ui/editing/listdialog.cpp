// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/listdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/roledelegate.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

ListDialog::ListDialog(const Looks &looks, QAbstractListModel *model, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_row(new QHBoxLayout),
      m_message(new InlineMessage(style, this)),
      m_bar(new ButtonBar(style, this))
{
    setWindowTitle(looks.title);
    setWindowModality(Qt::WindowModal);
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_message->hide();
    auto *close = new QPushButton(tr("Close"), m_bar);
    close->setObjectName(QStringLiteral("closeList"));
    close->setAutoDefault(false);
    m_bar->addRight(close);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(buildList(looks, model));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row, 1);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const QSize size(style->scaled(looks.size.width()), style->scaled(looks.size.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

QWidget *ListDialog::buildList(const Looks &looks, QAbstractListModel *model)
{
    auto *part = new QWidget(this);
    part->setFixedWidth(m_style->scaled(looks.listWidth));
    auto *find = new QLineEdit(part);
    find->setObjectName(QStringLiteral("findInList"));
    find->setAccessibleName(looks.find);
    find->setPlaceholderText(looks.typeHere);
    m_list = new QListView(part);
    m_list->setObjectName(QStringLiteral("listRows"));
    m_list->setAccessibleName(looks.title);
    m_list->setModel(model);
    m_list->setItemDelegate(new RoleDelegate(m_style, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(readingMargins(space::large, space::large, 0, space::small));
    column->setSpacing(space::small);
    column->addWidget(find);
    column->addWidget(m_list, 1);
    connect(find, &QLineEdit::textChanged, this, [this](const QString &typed) { chooseRow(search(typed)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { rowChosen(now.row()); });
    return part;
}

void ListDialog::setForm(QWidget *form) { m_row->addWidget(form, 1); }

void ListDialog::chooseRow(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_list->model()->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ListDialog::tell(const QString &text, bool isProblem, std::function<void()> undo)
{
    m_message->tell(isProblem ? InlineMessage::Kind::Problem : InlineMessage::Kind::Information, text);
    if (undo)
        m_message->addButton(QStringLiteral("undoChange"), tr("&Undo"), std::move(undo));
}

} // namespace rolescope::ui
