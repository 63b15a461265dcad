// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/jobexporting.h"

#include "engine/jobtable.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/tableclipboard.h"
#include "ui/exporting/exporting.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobspane.h"
#include "wording/phrase.h"
#include "workspace/jobrecord.h"

#include <QAction>

namespace rolescope::ui {

JobExporting::JobExporting(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    connect(parts.action, &QAction::triggered, this, &JobExporting::ask);
    connect(parts.jobs->list(), &JobListView::copyRequested, this, &JobExporting::copy);
    parts.jobs->list()->setExportAction(parts.action);
}

void JobExporting::ask()
{
    const workspace::Snapshot &snapshot = m_parts.jobs->snapshot();
    if (!snapshot.jobs)
        return;
    // What is shown now, whatever is filtered or imported while the dialog is open.
    workspace::JobTableRequest shown{m_parts.library(), snapshot, m_parts.jobs->model()->rows(),
                                     m_parts.jobs->list()->shownKeys(), text::CsvReader::Any};
    if (!shown.rows)
        shown.rows = std::make_shared<const std::vector<quint32>>();
    const QStringList all = workspace::jobColumnKeys();
    auto *dialog =
        new JobExportDialog({qint64(shown.count()), shown.columns, qint64(snapshot.jobs->size()), int(all.size())},
                            m_choice, m_parts.style, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, shown, all] {
        m_choice = dialog->choice();
        workspace::JobTableRequest request = shown;
        request.reader = m_choice.reader;
        if (m_choice.everything) {
            request.rows = nullptr;
            request.columns = all;
        }
        m_parts.exporting->exportJobs(request);
    });
    dialog->open();
}

void JobExporting::copy()
{
    const JobListView *list = m_parts.jobs->list();
    const size_t count = list->chosenCount();
    if (count == 0)
        return;
    if (count > mostCopied) {
        m_parts.message->tell(InlineMessage::Kind::Problem,
                              tr("%1 jobs are too many to copy; at most %2 fit. Export the list as a file instead.")
                                  .arg(wording::number(qint64(count)), wording::number(qint64(mostCopied))));
        m_parts.message->addButton(QStringLiteral("exportInsteadButton"), tr("&Export…"), [this] { ask(); });
        return;
    }
    const JobListModel::Rows &rows = m_parts.jobs->model()->rows();
    auto chosen = std::make_shared<std::vector<quint32>>();
    for (const int row : list->chosenRows(mostCopied))
        chosen->push_back((*rows)[size_t(row)]);
    const workspace::JobTableRequest request{m_parts.library(), m_parts.jobs->snapshot(), std::move(chosen),
                                             list->shownKeys(), text::CsvReader::Any};
    m_copying.start([request](const std::stop_token &stop) { return clipForms(workspace::clipJobs(request, stop)); },
                    [](const ClipForms &forms) { copyForms(forms); });
}

} // namespace rolescope::ui
