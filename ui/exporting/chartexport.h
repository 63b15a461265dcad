// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "ui/charts/chartview.h"
#include "workspace/exports.h"
#include "workspace/latesttask.h"

#include <QObject>

namespace rolescope::ui {

class Dialogs;

/// Asks where a chart goes and writes it off the GUI thread.
class ChartExport : public QObject {
    Q_OBJECT

public:
    ChartExport(Dialogs *, QObject *parent = nullptr);

    /// Proposes a name in `folder`, which ends with a slash. An existing file is replaced: the dialog has asked.
    void save(QWidget *over, const QString &folder, const ChartFile &);

Q_SIGNALS:
    void finished(const rolescope::workspace::ExportedFile &);
    void failed(const rolescope::domain::Error &);

private:
    Dialogs *m_dialogs;
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
