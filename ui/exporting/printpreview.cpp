// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/printpreview.h"

#include "report/pagelayout.h"
#include "report/pagepainter.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "wording/errors.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace rolescope::ui {

void paintDocument(QPrinter &printer, const report::Document &document, bool blackAndWhite)
{
    constexpr double pointsPerInch = 72;
    const chart::Fonts fonts = chart::Fonts::paper();
    const QSizeF paper = printer.pageLayout().fullRectPoints().size(); // whole points, as the PDF has
    const report::PageLayout layout = report::layoutPages(document, paper, fonts);
    const int pages = static_cast<int>(layout.pages.size());
    const bool ranged = printer.printRange() == QPrinter::PageRange;
    const int first = ranged ? std::clamp(printer.fromPage(), 1, pages) : 1;
    const int last = ranged && printer.toPage() > 0 ? std::clamp(printer.toPage(), first, pages) : pages;
    printer.setFullPage(true); // the pages bring their margins
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const double scale = printer.resolution() / pointsPerInch / fonts.scale();
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        report::paintPage(painter, layout.pages[static_cast<size_t>(page - 1)],
                          blackAndWhite ? chart::grayTheme() : chart::printTheme(), fonts);
    }
}

PrintPreview::PrintPreview(QWidget *window, Dialogs *dialogs, InlineMessage *message)
    : QObject(window),
      m_window(window),
      m_dialogs(dialogs),
      m_message(message)
{}

void PrintPreview::show(const workspace::ExportRequest &request)
{
    using Outcome = domain::Result<report::Document>;
    m_task.start([request](std::stop_token) -> Outcome { return workspace::comparisonDocument(request); },
                 [this, options = request.options](const Outcome &document) {
                     if (!document) {
                         m_message->tell(InlineMessage::Kind::Problem, wording::sentence(document.error()));
                         return;
                     }
                     m_dialogs->previewPrint(m_window, document->title, options.paper, [&](QPrinter &printer) {
                         paintDocument(printer, *document, options.blackAndWhite);
                     });
                 });
}

} // namespace rolescope::ui
