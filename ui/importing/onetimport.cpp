// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/onetimport.h"

#include "importer/onet/onetzip.h"
#include "ui/importing/importwords.h"
#include "wording/errors.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace rolescope::ui {

OnetImport::OnetImport(LibraryChanger *changer, const Style *style, QWidget *window)
    : QObject(window),
      m_changer(changer),
      m_style(style),
      m_window(window)
{
    connect(changer, &LibraryChanger::progressed, this, [this](int perMille) {
        if (m_dialog && m_changer->isRunning(m_ticket)) // another's undo may be in front of it
            m_dialog->setProgress(perMille / 1000.0);
    });
}

bool OnetImport::isOnet(const QString &path) { return importer::onet::mayBeOnet(path); }

QString OnetImport::filter()
{
    return tr("O*NET database (*.zip);;Its “Occupation Data.txt”, for the whole folder (Occupation*Data.txt)");
}

void OnetImport::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    delete m_dialog;
    m_library = std::move(library);
}

void OnetImport::add(const QString &path)
{
    if (m_dialog || !m_library)
        return;
    const QFileInfo info(path);
    const QString place =
        info.suffix().compare(QLatin1String("txt"), Qt::CaseInsensitive) == 0 ? info.absolutePath() : path;
    show(place);
    import(place);
}

void OnetImport::show(const QString &place)
{
    m_dialog = new OnetDialog(place, m_style, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &OnetDialog::stopRequested, this, [this] { m_changer->stop(m_ticket); });
    connect(m_dialog, &OnetDialog::undoRequested, this, &OnetImport::undo);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

/// Told on the importing thread; the dialog hears of it on its own, once for each step that can be seen.
std::function<void(double)> OnetImport::progress() const
{
    return [dialog = m_dialog, last = 0](double done) mutable {
        if (const int perMille = int(done * 1000); perMille != std::exchange(last, perMille))
            QMetaObject::invokeMethod(
                qApp,
                [dialog, done] {
                    if (dialog)
                        dialog->setProgress(done);
                },
                Qt::QueuedConnection);
    };
}

void OnetImport::import(const QString &place)
{
    m_report = std::make_shared<importer::ImportReport>();
    const auto work = [place, told = progress(), done = m_report](
                          const workspace::Library &library, std::stop_token stop) -> domain::Result<LibraryChange> {
        auto report = library.importOnet(place, false, told, stop);
        if (!report)
            return report.error();
        *done = std::move(report).value();
        if (!done->batch.isValid())
            return LibraryChange{tr("%1 was in the library already; nothing was added").arg(done->file), {}};
        return LibraryChange{tr("Added %1 and %2 from %3")
                                 .arg(wording::occupations(done->onet.occupations),
                                      wording::statements(addedStatements(*done)), done->file),
                             {done->batch}};
    };
    const auto after = [dialog = m_dialog, done = m_report](const domain::Result<workspace::Snapshot> &outcome) {
        if (dialog && outcome)
            dialog->showReport(*done);
        else if (dialog)
            dialog->accept(); // stopped by the person, or told in the window
    };
    m_ticket = m_changer->start(work, after);
}

void OnetImport::undo()
{
    m_dialog->setUndoing(true);
    const auto after = [dialog = m_dialog](const domain::Result<workspace::Snapshot> &outcome) {
        if (!dialog)
            return;
        if (outcome)
            dialog->showUndone();
        else if (outcome.error().code == domain::ErrorCode::Cancelled)
            dialog->setUndoing(false);
        else
            dialog->showProblem(wording::sentence(outcome.error()));
    };
    m_ticket = m_changer->undo({{}, {m_report->batch}}, tr("Taken back: %1").arg(m_report->file), after);
}

} // namespace rolescope::ui
