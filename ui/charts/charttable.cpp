// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/charttable.h"

#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/common/tableclipboard.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr QSize wished(640, 460);

bool isFigure(const QString &text) { return !text.isEmpty() && (text.front().isDigit() || text == u"–"); }

} // namespace

ChartTableDialog::ChartTableDialog(const QString &chart, const QString &reading, const ChartTable &table,
                                   const Style *style, QWidget *parent)
    : QDialog(parent),
      m_shown(table),
      m_table(new QTableWidget(int(table.rows.size()), int(table.header.size()), this))
{
    setObjectName(QStringLiteral("chartTableDialog"));
    setWindowTitle(chart);
    auto *sentence = new QLabel(this);
    setPlainLabel(sentence, reading);
    sentence->setWordWrap(true);
    sentence->setVisible(!reading.isEmpty());
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setAccessibleName(chart);
    m_table->setAccessibleDescription(reading);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalHeaderLabels(table.header);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const QStringList &cells = m_shown.rows[size_t(r)];
        for (int c = 0; c < m_table->columnCount(); ++c) {
            const QString text = cells.value(c);
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment((c > 0 && isFigure(text) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(r, c, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *bar = new ButtonBar(style, this);
    auto *copyRows = new QPushButton(tr("&Copy rows"), bar);
    copyRows->setObjectName(QStringLiteral("copyChartRows"));
    copyRows->setAutoDefault(false);
    bar->addLeft(copyRows);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setAutoDefault(false);
    bar->addRight(close);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::large, space::medium, space::large, 0);
    body->setSpacing(space::medium);
    body->addWidget(sentence);
    body->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(bar);
    resize(style->scaled(wished.width()), style->scaled(wished.height()));
    connect(copyRows, &QPushButton::clicked, this, &ChartTableDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *key = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ChartTableDialog::copy);
    m_table->setFocus();
}

void ChartTableDialog::copy() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    ChartTable part{m_shown.header, {}};
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const bool in = std::any_of(chosen.begin(), chosen.end(), [r](const QModelIndex &i) { return i.row() == r; });
        if (in || chosen.isEmpty())
            part.rows.push_back(m_shown.rows[size_t(r)]);
    }
    copyTable({part.header, part.rows});
}

} // namespace rolescope::ui
