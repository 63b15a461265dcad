// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedimport.h"

#include "engine/jobtable.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "wording/errors.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rolescope::ui {

namespace {

using importer::feed::FeedResult;

workspace::RememberedMappings remembered()
{
    return workspace::RememberedMappings(workspace::RememberedMappings::defaultFolder());
}

} // namespace

FeedImport::FeedImport(LibraryChanger *changer, InlineMessage *message, Dialogs *dialogs, const Style *style,
                       QWidget *window)
    : QObject(window),
      m_changer(changer),
      m_message(message),
      m_dialogs(dialogs),
      m_style(style),
      m_window(window)
{}

bool FeedImport::isFeed(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
                                     QStringLiteral("jsonl"), QStringLiteral("ndjson")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void FeedImport::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_reading.cancel();
    m_counting.cancel();
    m_waiting.clear();
    delete m_dialog;
    m_library = std::move(library);
}

void FeedImport::addFile(const QString &path)
{
    m_waiting.push_back(path);
    if (!m_reading.isRunning() && !m_dialog)
        next();
}

void FeedImport::next()
{
    if (m_waiting.empty() || !m_library)
        return;
    const QString path = m_waiting.front();
    m_waiting.pop_front();
    m_reading.start([path](std::stop_token) { return workspace::readFeed(path, remembered()); },
                    [this](domain::Result<workspace::FeedDraft> draft) {
                        if (draft) {
                            show(std::move(draft).value());
                            return;
                        }
                        m_message->tell(InlineMessage::Kind::Problem, wording::sentence(draft.error()));
                        next();
                    });
}

void FeedImport::show(workspace::FeedDraft draft)
{
    m_dialog = new FeedDialog(std::move(draft), m_catalog, m_style, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FeedDialog::countRequested, this, &FeedImport::count);
    connect(m_dialog, &FeedDialog::importRequested, this, &FeedImport::import);
    connect(m_dialog, &FeedDialog::stopRequested, this, &FeedImport::stop);
    connect(m_dialog, &FeedDialog::copyRequested, this, &FeedImport::copySetAside);
    connect(m_dialog, &FeedDialog::folderRequested, this, &FeedImport::showFolder);
    connect(m_dialog, &FeedDialog::titlesRequested, this, &FeedImport::titlesRequested);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_counting.cancel();
        m_copying.cancel();
        m_dialog = nullptr;
        next();
    });
    m_dialog->open();
}

void FeedImport::stop()
{
    if (!m_counting.isRunning()) {
        m_changer->stop(m_ticket);
        return;
    }
    m_counting.cancel();
    m_dialog->setBusy({});
}

/// Told on the importing thread; the dialog hears of it on its own.
workspace::FeedProgress FeedImport::progress() const
{
    return [dialog = m_dialog](workspace::FeedStep step, double done) {
        QMetaObject::invokeMethod(
            qApp,
            [dialog, step, done] {
                if (dialog)
                    dialog->setProgress(step, done);
            },
            Qt::QueuedConnection);
    };
}

void FeedImport::count()
{
    m_dialog->setBusy(tr("Counting the rows…"));
    m_counting.start([library = m_library, draft = m_dialog->draft(), wishes = m_dialog->wishes(), told = progress()](
                         std::stop_token stop) { return library->importFeed(draft, wishes, true, told, stop); },
                     [this](const domain::Result<FeedResult> &result) {
                         if (!m_dialog)
                             return;
                         if (result)
                             m_dialog->showReport(*result);
                         else
                             m_dialog->showProblem(result.error());
                     });
}

void FeedImport::import()
{
    m_dialog->setBusy(tr("Adding the job ads…"));
    const auto done = std::make_shared<FeedResult>(); // written before it is told of
    const auto work = [draft = m_dialog->draft(), wishes = m_dialog->wishes(), told = progress(),
                       done](const workspace::Library &library, std::stop_token stop) -> domain::Result<LibraryChange> {
        auto result = library.importFeed(draft, wishes, false, told, stop);
        if (!result)
            return result.error();
        *done = std::move(result).value();
        const importer::ImportReport *report = &done->report;
        if (!report->batch.isValid())
            return LibraryChange{tr("%1 was imported before; nothing was added").arg(report->file), {}};
        const auto kept = remembered().remember(draft.preview.columns, draft.mapping);
        QString sentence = tr("Added %1 from %2").arg(wording::jobs(report->jobs.added), report->file);
        if (!report->setAsideFile.isEmpty())
            sentence +=
                tr(", set aside %1, kept in %2").arg(wording::jobs(report->jobs.setAside), report->setAsideFile);
        if (!kept)
            sentence += tr("; what the columns mean could not be remembered");
        return LibraryChange{sentence, {report->batch}};
    };
    const auto after = [dialog = m_dialog, done](const domain::Result<workspace::Snapshot> &outcome) {
        if (!dialog)
            return;
        if (outcome)
            dialog->showImported(*done, outcome->jobs->jobsOfRole({}), outcome->jobs->size());
        else if (outcome.error().code == domain::ErrorCode::Cancelled)
            dialog->setBusy({});
        else
            dialog->showProblem(outcome.error());
    };
    m_ticket = m_changer->start(work, after);
}

void FeedImport::copySetAside()
{
    const QString from = m_dialog->imported().setAsideFile;
    const QString to =
        m_dialogs->saveFile(m_dialog, tr("Save a copy"), QFileInfo(from).fileName(), tr("Tables (*.csv)"));
    if (to.isEmpty() || !m_dialog)
        return;
    m_copying.start([from, to](std::stop_token) { return workspace::copySetAside(from, to); },
                    [this, to](const domain::Result<domain::Done> &copied) {
                        if (m_dialog && copied)
                            m_dialog->tellCopy(to);
                        else if (m_dialog)
                            m_dialog->showProblem(copied.error());
                    });
}

void FeedImport::showFolder()
{
    m_dialogs->openExternally(QFileInfo(m_dialog->imported().setAsideFile).absolutePath());
}

} // namespace rolescope::ui
