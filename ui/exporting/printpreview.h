// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "report/pagelayout.h"
#include "workspace/exports.h"
#include "workspace/latesttask.h"

#include <QObject>

#include <map>
#include <utility>

class QPrinter;

namespace rolescope::ui {

class Dialogs;
class InlineMessage;

/// A document's pages, laid out once for each paper that is asked for.
class PrintedPages {
public:
    /// Lays out for the first paper, in points: not for the GUI thread.
    PrintedPages(report::Document, const QSizeF &paper);

    const report::Document &document() const { return m_document; }
    /// The pages on that paper. A new one is laid out off the GUI thread while the window goes on to paint.
    const report::PageLayout &onPaper(const QSizeF &);

private:
    report::Document m_document;
    std::map<std::pair<int, int>, report::PageLayout> m_layouts; ///< by whole points
};

/// Paints the pages, or those of the printer's range, for its paper as the PDF has them.
void paintPages(QPrinter &, PrintedPages &, bool blackAndWhite);

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
