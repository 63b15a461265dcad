// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "ui/charts/chartview.h"
#include "workspace/exports.h"
#include "workspace/latesttask.h"

#include <QObject>

#include <functional>

namespace rolescope::ui {

class Dialogs;
class InlineMessage;

/// What leaves the window as a file: asks where, has it made and written off the GUI thread, and tells how it went
/// with the whole path and ways to open it.
class Exporting : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        Dialogs *dialogs;
        InlineMessage *message;
    };
    explicit Exporting(const Parts &);

    void saveComparison(const workspace::ExportRequest &);
    void saveChart(const ChartFile &);
    /// Where the last export went, at first the documents; ends with a slash.
    QString folder() const;

Q_SIGNALS:
    void finished(const rolescope::workspace::ExportedFile &);
    void failed(const rolescope::domain::Error &);

private:
    using Made = domain::Result<QByteArray>;

    /// An existing file is replaced: the file dialog has asked. A newer export ends an older one that has not begun
    /// to write.
    void write(const QString &path, std::function<Made(QStringList *warnings)> make);
    void tell(const workspace::ExportedFile &);
    void tell(const domain::Error &);

    Parts m_parts;
    QString m_last; ///< the last file's whole path
    workspace::LatestTask m_task;
};

/// A text as a file name without its ending.
QString safeFileName(QString);

} // namespace rolescope::ui
