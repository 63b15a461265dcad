// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/printpreview.h"

#include "report/pagepainter.h"
#include "report/pdf.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "wording/errors.h"

#include <QEventLoop>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <memory>
#include <utility>

namespace rolescope::ui {

namespace {

std::pair<int, int> wholePoints(const QSizeF &paper) { return {qRound(paper.width()), qRound(paper.height())}; }

} // namespace

PrintedPages::PrintedPages(report::Document document, const QSizeF &paper) : m_document(std::move(document))
{
    m_layouts.emplace(wholePoints(paper), report::layoutPages(m_document, paper, chart::Fonts::paper()));
}

const report::PageLayout &PrintedPages::onPaper(const QSizeF &paper)
{
    const auto known = m_layouts.find(wholePoints(paper));
    if (known != m_layouts.end())
        return known->second;
    QEventLoop untilLaidOut; // the printer wants its pages before this returns
    workspace::LatestTask task;
    task.start([document = m_document,
                paper](std::stop_token) { return report::layoutPages(document, paper, chart::Fonts::paper()); },
               [&](report::PageLayout layout) {
                   m_layouts.emplace(wholePoints(paper), std::move(layout));
                   untilLaidOut.quit();
               });
    untilLaidOut.exec(QEventLoop::ExcludeUserInputEvents);
    const auto laidOut = m_layouts.find(wholePoints(paper));
    if (laidOut != m_layouts.end())
        return laidOut->second;
    return m_layouts.begin()->second; // the program ends: nobody sees the pages
}

void paintPages(QPrinter &printer, PrintedPages &printed, bool blackAndWhite)
{
    constexpr double pointsPerInch = 72;
    const chart::Fonts fonts = chart::Fonts::paper();
    const QSizeF paper = printer.pageLayout().fullRectPoints().size(); // whole points, as the PDF has
    const report::PageLayout &layout = printed.onPaper(paper);
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
    using Outcome = domain::Result<std::shared_ptr<PrintedPages>>;
    m_task.start(
        [request](std::stop_token) -> Outcome {
            auto document = workspace::comparisonDocument(request);
            if (!document)
                return document.error();
            return std::make_shared<PrintedPages>(std::move(*document), report::pointSize(request.options.paper));
        },
        [this, options = request.options](const Outcome &pages) {
            if (!pages) {
                m_message->tell(InlineMessage::Kind::Problem, wording::sentence(pages.error()));
                return;
            }
            PrintedPages &printed = **pages;
            m_dialogs->previewPrint(m_window, printed.document().title, options.paper,
                                    [&](QPrinter &printer) { paintPages(printer, printed, options.blackAndWhite); });
        });
}

} // namespace rolescope::ui
