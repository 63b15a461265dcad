// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace rolescope::ui {

class Dialogs;
class InlineMessage;
class OwnPart;

/// Saves copies of the open library, with a person's own part or without it.
class LibraryCopies : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        QAction *copy;
        QAction *copyWithout;
        Dialogs *dialogs;
        InlineMessage *message;
        OwnPart *own;
        std::function<std::shared_ptr<const workspace::Library>()> library; ///< the open one, or null
        std::function<QString()> folder;                                    ///< where the last export went, with "/"
    };
    explicit LibraryCopies(const Parts &);

private:
    void save(bool withPersonal);

    Parts m_parts;
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
