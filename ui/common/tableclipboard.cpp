// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tableclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace rolescope::ui {

void copyTable(const report::ClipTable &table)
{
    auto *data = new QMimeData;
    data->setText(report::clipText(table));
    data->setHtml(report::clipHtml(table)); // every cell is escaped there
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace rolescope::ui
