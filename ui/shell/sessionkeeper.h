// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/latesttask.h"
#include "workspace/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>

namespace rolescope::ui {

/// Writes what the window remembers a moment after it changed, so that a crash or a power cut costs that moment only.
/// The disk is another thread's.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    using Read = std::function<workspace::WindowState()>;
    SessionKeeper(workspace::Settings, Read, QObject *parent);

    /// Something that is remembered may have changed.
    void note();
    /// The last word, written before this returns; nothing that is on its way can overwrite it.
    void finish();

private:
    void save();

    workspace::Settings m_settings;
    Read m_read;
    QTimer m_pause;
    workspace::WindowState m_written;
    workspace::LatestTask m_writing;
    std::shared_ptr<std::mutex> m_turn = std::make_shared<std::mutex>(); ///< one writer at a time
};

} // namespace rolescope::ui
