// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/exporting/jobexportdialog.h"
#include "workspace/jobexports.h"
#include "workspace/latesttask.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace rolescope::ui {

class Exporting;
class InlineMessage;
class JobsPane;
class Style;

/// The list of jobs on its way out: what is chosen to the clipboard, what is shown or everything as a file.
class JobExporting : public QObject {
    Q_OBJECT

public:
    /// More are too long for a clipboard; they are exported.
    static constexpr size_t mostCopied = 10'000;

    struct Parts {
        QWidget *window;
        QAction *action;
        const Style *style;
        InlineMessage *message;
        JobsPane *jobs;
        Exporting *exporting;
        std::function<std::shared_ptr<const workspace::Library>()> library; ///< the open one, or null
    };
    explicit JobExporting(const Parts &);

private:
    void ask();
    void copy();

    Parts m_parts;
    JobExportChoice m_choice; ///< the last one
    workspace::LatestTask m_copying;
};

} // namespace rolescope::ui
