// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exporting.h"

#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "wording/errors.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace rolescope::ui {

using workspace::ExportedFile;
using workspace::ExportRequest;

namespace {

/// Each unordered pair once.
std::vector<workspace::RolePair> pairsOf(const std::vector<domain::RoleId> &roles)
{
    std::vector<workspace::RolePair> pairs;
    for (size_t a = 0; a < roles.size(); ++a)
        for (size_t b = a + 1; b < roles.size(); ++b)
            pairs.emplace_back(roles[a], roles[b]);
    return pairs;
}

} // namespace

Exporting::Exporting(const Parts &parts) : QObject(parts.window), m_parts(parts) {}

QString Exporting::folder() const
{
    const QString last = m_last.isEmpty() ? QString() : QFileInfo(m_last).absolutePath();
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
    return folder + u'/';
}

void Exporting::exportComparison(const ExportRequest &request, const QString &filterName)
{
    const ExportDialog::Content content{*request.snapshot.catalog, request.a, request.b, filterName};
    auto *dialog = new ExportDialog(content, m_choice, m_parts.style, m_parts.dialogs, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        m_choice = dialog->choice();
        const ExportForm form = exportForms()[static_cast<size_t>(m_choice.form)];
        ExportRequest chosen = request;
        chosen.options = m_choice.options;
        chosen.reader = form.reader;
        if (m_choice.everything)
            chosen.filter = {};
        if (m_choice.roles.empty())
            return saveComparison(chosen, form);
        const QString folder = m_parts.dialogs->chooseFolder(m_parts.window, tr("Export to a folder"), this->folder());
        if (!folder.isEmpty())
            savePairs({chosen, pairsOf(m_choice.roles), form.format, folder, false});
    });
    dialog->open();
}

void Exporting::saveComparison(const ExportRequest &request, const ExportForm &form)
{
    const domain::Catalog &catalog = *request.snapshot.catalog;
    const QString name =
        workspace::safeFileName(tr("%1 vs %2").arg(catalog.role(request.a)->name, catalog.role(request.b)->name));
    const QString proposed = folder() + name + u'.' + workspace::endingOf(form.format);
    const QString path = m_parts.dialogs->saveFile(m_parts.window, tr("Export"), proposed, form.filter);
    if (!path.isEmpty())
        write(path, [request, format = form.format](QStringList *warnings) {
            return workspace::exported(request, format, warnings);
        });
}

void Exporting::savePairs(const workspace::PairsRequest &request)
{
    m_stop = std::stop_source();
    const Progress progress = teller(tr("%1 of %2 comparisons written"));
    progress(0, static_cast<qint64>(request.pairs.size()));
    m_task.start(
        [request, progress, stop = m_stop](std::stop_token newer) {
            // A newer export or the end of the window stops the pairs, too.
            const std::stop_callback pass(newer, [stop]() mutable { stop.request_stop(); });
            return workspace::exportPairs(request, progress, stop.get_token());
        },
        [this, request](const domain::Result<workspace::ExportedPairs> &pairs) { takePairs(pairs, request); });
}

Exporting::Progress Exporting::teller(const QString &sentence)
{
    return [guard = QPointer<Exporting>(this), stop = m_stop, sentence](qint64 done, qint64 of) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, stop, text = sentence.arg(wording::number(done), wording::number(of))] {
                // What is told of an export that ended comes too late.
                if (guard && guard->m_stop == stop && guard->m_task.isRunning() && !stop.stop_requested())
                    guard->showProgress(text);
            },
            Qt::QueuedConnection);
    };
}

void Exporting::exportJobs(const workspace::JobTableRequest &request)
{
    const QString path = m_parts.dialogs->saveFile(
        m_parts.window, tr("Export the job list"),
        folder() + workspace::safeFileName(tr("Jobs")) + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_stop = std::stop_source();
    const Progress progress = teller(tr("%1 of %2 jobs written"));
    progress(0, static_cast<qint64>(request.count()));
    m_task.start(
        [request, progress, path = QFileInfo(path).absoluteFilePath(), stop = m_stop](std::stop_token newer) {
            const std::stop_callback pass(newer, [stop]() mutable { stop.request_stop(); });
            return workspace::exportJobs(request, path, true, progress, stop.get_token());
        },
        [this, count = static_cast<qint64>(request.count())](const domain::Result<ExportedFile> &written) {
            if (!written)
                return tell(written.error());
            const QString sentence = count == 1 ? tr("Exported %1 job to %2") : tr("Exported %1 jobs to %2");
            tell(*written, sentence.arg(wording::number(count), written->path));
        });
}

void Exporting::showProgress(const QString &text)
{
    constexpr auto stopButton = "stopExportButton";
    if (m_shownStop == m_stop && m_parts.message->findChild<QWidget *>(QLatin1String(stopButton)))
        return m_parts.message->setText(text);
    m_shownStop = m_stop;
    m_parts.message->tell(InlineMessage::Kind::Information, text);
    m_parts.message->addButton(QLatin1String(stopButton), tr("&Stop"), [this] { m_stop.request_stop(); });
}

void Exporting::takePairs(const domain::Result<workspace::ExportedPairs> &pairs, const workspace::PairsRequest &request)
{
    if (pairs) {
        const QString sentence = pairs->written == 1 ? tr("Exported %1 comparison; the list is %2")
                                                     : tr("Exported %1 comparisons; their list is %2");
        return tell({pairs->index, pairs->warnings}, sentence.arg(wording::number(pairs->written), pairs->index));
    }
    tell(pairs.error());
    if (pairs.error().code == domain::ErrorCode::FileExists)
        m_parts.message->addButton(QStringLiteral("replaceFilesButton"), tr("&Replace those that are there"),
                                   [this, again = request]() mutable {
                                       again.overwrite = true;
                                       savePairs(again);
                                   });
}

void Exporting::saveChart(const ChartFile &file)
{
    const QString path = m_parts.dialogs->saveFile(
        m_parts.window, tr("Save as SVG"), folder() + workspace::safeFileName(file.name) + QStringLiteral(".svg"),
        tr("SVG pictures (*.svg)"));
    if (!path.isEmpty())
        write(path, [svg = file.svg](QStringList *) { return Made(svg); });
}

void Exporting::write(const QString &path, std::function<Made(QStringList *warnings)> make)
{
    using Outcome = domain::Result<ExportedFile>;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_parts.message->tell(InlineMessage::Kind::Information, tr("Writing %1 …").arg(absolute));
    m_task.start(
        [absolute, make = std::move(make)](std::stop_token stop) -> Outcome {
            QStringList warnings;
            const Made bytes = make(&warnings);
            if (!bytes)
                return bytes.error();
            if (stop.stop_requested())
                return domain::Error{domain::ErrorCode::Cancelled, {}};
            auto written = workspace::writeExport(absolute, *bytes, true);
            if (written)
                written.value().warnings = warnings;
            return written;
        },
        [this](const Outcome &outcome) {
            if (outcome)
                tell(*outcome, tr("Exported to %1").arg(outcome->path));
            else
                tell(outcome.error());
        });
}

void Exporting::tell(const ExportedFile &file, const QString &sentence)
{
    m_last = file.path;
    QString text = sentence;
    if (!file.warnings.isEmpty())
        text += u'\n' + wording::missingGlyphs(file.warnings);
    m_parts.message->tell(InlineMessage::Kind::Information, text);
    const auto offer = [this](const char *objectName, const QString &label, const QString &path) {
        m_parts.message->addButton(QLatin1String(objectName), label,
                                   [this, path] { m_parts.dialogs->openExternally(path); });
    };
    offer("openExportedButton", tr("&Open"), file.path);
    offer("showFolderButton", tr("Show in &folder"), QFileInfo(file.path).absolutePath());
    Q_EMIT finished(file);
}

void Exporting::tell(const domain::Error &error)
{
    m_parts.message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    Q_EMIT failed(error);
}

} // namespace rolescope::ui
