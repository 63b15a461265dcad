// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "workspace/exports.h"
#include "workspace/latesttask.h"

#include <QObject>

namespace rolescope::ui {

/// Makes the comparison's PDF off the GUI thread and writes it.
class PdfExport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The name a file is given unless the person says otherwise: "A vs B.pdf".
    static QString proposedName(const QString &roleA, const QString &roleB);
    /// A text as a file name without its ending.
    static QString safeName(QString);
    /// An existing file is replaced: the file dialog has asked. A newer start ends an older one
    /// that has not begun to write.
    void start(const workspace::ExportRequest &, const QString &path);

Q_SIGNALS:
    void finished(const rolescope::workspace::ExportedFile &);
    void failed(const rolescope::domain::Error &);

private:
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
