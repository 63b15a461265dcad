// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/librarycopies.h"

#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/jobs/ownpart.h"
#include "wording/errors.h"
#include "workspace/personal.h"

#include <QAction>
#include <QFileInfo>

namespace rolescope::ui {

LibraryCopies::LibraryCopies(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    connect(parts.copy, &QAction::triggered, this, [this] { save(true); });
    connect(parts.copyWithout, &QAction::triggered, this, [this] { save(false); });
}

void LibraryCopies::save(bool withPersonal)
{
    const auto library = m_parts.library();
    if (!library)
        return;
    const QString name = tr("Copy of %1").arg(QFileInfo(library->path()).fileName());
    const QString title = withPersonal ? tr("Save a copy") : tr("Save a copy without personal data");
    const QString path = m_parts.dialogs->saveFile(m_parts.window, title, m_parts.folder() + name,
                                                   tr("Libraries (*.rolescope);;All files (*)"));
    if (path.isEmpty())
        return;
    using Outcome = domain::Result<QString>;
    const auto content = withPersonal ? workspace::CopyContent::Whole : workspace::CopyContent::WithoutPersonal;
    m_parts.message->tell(InlineMessage::Kind::Information, tr("Writing %1 …").arg(path));
    m_task.start(
        [library, path, content, write = m_parts.own->writer()](std::stop_token stop) -> Outcome {
            if (const auto written = write(); !written) // a copy lacks nothing that was set before it
                return written.error();
            return workspace::saveCopy(*library, path, content, std::move(stop));
        },
        [this, withPersonal](const Outcome &saved) {
            if (!saved)
                return m_parts.message->tell(InlineMessage::Kind::Problem, wording::sentence(saved.error()));
            m_parts.message->tell(InlineMessage::Kind::Information,
                                  withPersonal
                                      ? tr("Saved a copy as %1").arg(*saved)
                                      : tr("Saved a copy as %1, without your skills, stars, notes, saved views and "
                                           "recent comparisons")
                                            .arg(*saved));
        });
}

} // namespace rolescope::ui
