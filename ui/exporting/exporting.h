// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "ui/charts/chartview.h"
#include "ui/exporting/exportdialog.h"
#include "workspace/jobexports.h"
#include "workspace/latesttask.h"
#include "workspace/pairexports.h"

#include <QObject>

#include <functional>

namespace rolescope::ui {

class Dialogs;
class InlineMessage;
class Style;

/// What leaves the window as a file: asks what, how and where, has it made and written off the GUI thread, and tells
/// how it went with the whole path and ways to open it.
class Exporting : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        const Style *style;
        Dialogs *dialogs;
        InlineMessage *message;
    };
    explicit Exporting(const Parts &);

    /// The comparison, or pairs of roles: the dialog asks. `filterName` is that of the request's filter, empty where
    /// nothing is filtered.
    void exportComparison(const workspace::ExportRequest &, const QString &filterName);
    void saveChart(const ChartFile &);
    /// The table as a file, whose place is asked for.
    void exportJobs(const workspace::JobTableRequest &);
    /// Where the last export went, at first the documents; ends with a slash.
    QString folder() const;

    /// What the dialog offers next time.
    const ExportChoice &lastChoice() const { return m_choice; }
    void setLastChoice(const ExportChoice &choice) { m_choice = choice; }

Q_SIGNALS:
    void finished(const rolescope::workspace::ExportedFile &);
    void failed(const rolescope::domain::Error &);

private:
    using Made = domain::Result<QByteArray>;

    void saveComparison(const workspace::ExportRequest &, const ExportForm &);
    void savePairs(const workspace::PairsRequest &);
    /// An existing file is replaced: the file dialog has asked. A newer export ends an older one that has not begun
    /// to write.
    void write(const QString &path, std::function<Made(QStringList *warnings)> make);
    using Progress = std::function<void(qint64 done, qint64 of)>;
    /// Shows how far the export is, from whatever thread; `sentence` takes two numbers.
    Progress teller(const QString &sentence);
    void showProgress(const QString &text);
    void takePairs(const domain::Result<workspace::ExportedPairs> &, const workspace::PairsRequest &);
    void tell(const workspace::ExportedFile &, const QString &sentence);
    void tell(const domain::Error &);

    Parts m_parts;
    QString m_last; ///< the last file's whole path
    ExportChoice m_choice;
    workspace::LatestTask m_task;
    std::stop_source m_shownStop{std::nostopstate}; ///< of the progress in the message
    std::stop_source m_stop;                        ///< of the pairs under way; what was written by then is told
};

} // namespace rolescope::ui
