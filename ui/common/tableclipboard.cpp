// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tableclipboard.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

namespace rolescope::ui {

ClipForms clipForms(const report::ClipTable &table) { return {report::clipText(table), report::clipHtml(table)}; }

void copyForms(const ClipForms &forms)
{
    auto *data = new QMimeData;
    data->setText(forms.text);
    data->setHtml(forms.html); // every cell is escaped there
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyTable(const report::ClipTable &table) { copyForms(clipForms(table)); }

void copyOnKey(QAbstractItemView *view, std::function<report::ClipTable()> table)
{
    auto *key = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, view, [table = std::move(table)] { copyTable(table()); });
}

} // namespace rolescope::ui
