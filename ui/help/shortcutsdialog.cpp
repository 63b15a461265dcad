// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/shortcutsdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(600, 620);

/// "&Open library…" without what marks its key.
QString spoken(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        if (const QString text = sequence.toString(QKeySequence::NativeText); !keys.contains(text))
            keys += text;
    return keys.join(QStringLiteral(", "));
}

void collect(const QMenu *menu, const QString &name, std::vector<Shortcut> &found, QSet<const QAction *> &listed)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), name, found, listed);
        else if (const QString keys = keysOf(action); !keys.isEmpty() && !listed.contains(action)) {
            listed.insert(action); // once, in the first menu that has it
            found.push_back({name, spoken(action->text()), keys});
        }
    }
}

} // namespace

std::vector<Shortcut> shortcutsOf(const QMenuBar *bar)
{
    std::vector<Shortcut> found;
    QSet<const QAction *> listed;
    for (const QAction *action : bar->actions())
        if (action->menu())
            collect(action->menu(), spoken(action->text()), found, listed);
    return found;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<Shortcut> &shortcuts, const Style *style, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(static_cast<int>(shortcuts.size()), 3, this);
    table->setObjectName(QStringLiteral("shortcuts"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Menu"), tr("Command"), tr("Keys")});
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Shortcut &shortcut = shortcuts[static_cast<size_t>(row)];
        // A menu is named once, at its first command.
        const bool first = row == 0 || shortcuts[static_cast<size_t>(row - 1)].menu != shortcut.menu;
        auto *menu = new QTableWidgetItem(first ? shortcut.menu : QString());
        menu->setData(Qt::AccessibleTextRole, shortcut.menu);
        table->setItem(row, 0, menu);
        table->setItem(row, 1, new QTableWidgetItem(shortcut.command));
        table->setItem(row, 2, new QTableWidgetItem(shortcut.keys));
    }
    table->resizeColumnsToContents();
    table->setColumnWidth(0, table->columnWidth(0) + space::large);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    auto *bar = new ButtonBar(style, this);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setAutoDefault(false);
    bar->addRight(close);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::large, space::medium, space::large, 0);
    body->addWidget(table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
    table->setFocus();
}

} // namespace rolescope::ui
