// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sessionkeeper.h"

namespace rolescope::ui {

namespace {

constexpr int pause = 500; // ms; a handle that is dragged is written once

} // namespace

SessionKeeper::SessionKeeper(workspace::Settings settings, Read read, QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_read(std::move(read)),
      m_written(m_settings.load())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SessionKeeper::save);
}

void SessionKeeper::note()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void SessionKeeper::save()
{
    workspace::WindowState state = m_read();
    if (state == m_written)
        return;
    m_written = state;
    m_writing.start(
        [settings = m_settings, state = std::move(state), turn = m_turn](const std::stop_token &stop) {
            const std::lock_guard lock(*turn);
            if (!stop.stop_requested()) // a newer one waits
                settings.save(state);
            return true;
        },
        [](bool) {});
}

void SessionKeeper::finish()
{
    m_pause.stop();
    m_writing.cancel();
    const std::lock_guard lock(*m_turn);
    m_settings.save(m_read());
}

} // namespace rolescope::ui
