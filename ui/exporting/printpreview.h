// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "workspace/exports.h"
#include "workspace/latesttask.h"

#include <QObject>

class QPrinter;

namespace rolescope::ui {

class Dialogs;
class InlineMessage;

/// Paints a document's pages, or those of the printer's range, laid out for its paper as the PDF is.
void paintDocument(QPrinter &, const report::Document &, bool blackAndWhite);

/// Makes a comparison's document off the GUI thread and shows it as it will be printed.
class PrintPreview : public QObject {
    Q_OBJECT

public:
    PrintPreview(QWidget *window, Dialogs *, InlineMessage *);

    void show(const workspace::ExportRequest &);

private:
    QWidget *m_window;
    Dialogs *m_dialogs;
    InlineMessage *m_message;
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
