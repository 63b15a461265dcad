// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/rolechoice.h"

#include "text/fold.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/phrase.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr size_t fewRoles = 12; // 66 pairs

} // namespace

RoleChoice::RoleChoice(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_counts(new QLabel(this))
{
    auto *find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("exportFindRole"));
    find->setPlaceholderText(tr("Find a role"));
    find->setAccessibleName(tr("Find a role"));
    find->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("exportRoles"));
    m_list->setAccessibleName(tr("Roles to compare with each other"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setObjectName(QStringLiteral("exportPairCount"));
    m_counts->setWordWrap(true);
    style->dress(m_counts, TextSize::Normal, false, Tone::Quiet);
    auto *all = new LinkButton(tr("Tick all"), style, this);
    all->setObjectName(QStringLiteral("exportAllRoles"));
    auto *none = new LinkButton(tr("Tick none"), style, this);
    none->setObjectName(QStringLiteral("exportNoRoles"));
    auto *links = new QHBoxLayout;
    links->setSpacing(space::medium);
    links->addWidget(all);
    links->addWidget(none);
    links->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(find);
    column->addWidget(m_list, 1);
    column->addLayout(links);
    column->addWidget(m_counts);
    connect(find, &QLineEdit::textChanged, this, &RoleChoice::find);
    connect(all, &LinkButton::clicked, this, [this] { tickShown(true); });
    connect(none, &LinkButton::clicked, this, [this] { tickShown(false); });
    connect(m_model, &QStandardItemModel::itemChanged, this, &RoleChoice::count);
}

void RoleChoice::setCatalog(const domain::Catalog &catalog, domain::RoleId a, domain::RoleId b)
{
    m_model->clear();
    for (const domain::Role &role : catalog.roles) {
        auto *item = new QStandardItem(role.name);
        item->setData(role.id.value);
        item->setCheckable(true);
        const bool ticked = catalog.roles.size() <= fewRoles || role.id == a || role.id == b;
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    count();
}

std::vector<domain::RoleId> RoleChoice::roles() const
{
    std::vector<domain::RoleId> roles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QStandardItem *item = m_model->item(row); item->checkState() == Qt::Checked)
            roles.emplace_back(item->data().toLongLong());
    return roles;
}

qsizetype RoleChoice::pairs() const
{
    const auto count = static_cast<qsizetype>(roles().size());
    return count * (count - 1) / 2;
}

void RoleChoice::find(const QString &typed)
{
    const QString words = text::folded(typed);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setRowHidden(row, !text::folded(m_model->item(row)->text()).contains(words));
}

/// Those the search leaves.
void RoleChoice::tickShown(bool ticked)
{
    {
        const QSignalBlocker once(m_model); // a thousand ticks are counted and painted once
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!m_list->isRowHidden(row))
                m_model->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    count();
}

void RoleChoice::count()
{
    const qsizetype files = pairs();
    setPlainLabel(m_counts,
                  files == 0 ? tr("Tick at least two roles.")
                      : files == 1
                      ? tr("One file, and a page that lists it.")
                      : tr("%1 files, one for each pair, and a page that lists them.").arg(wording::number(files)));
    Q_EMIT changed();
}

} // namespace rolescope::ui
