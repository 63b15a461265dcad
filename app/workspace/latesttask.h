// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace rolescope::workspace {

/// Runs work off the GUI thread; only the newest start delivers, on the GUI thread.
/// `work` captures values only and polls its stop_token: it may outlive its owner. A program that
/// uses it waits for QThreadPool::globalInstance() before main() ends.
class LatestTask {
public:
    LatestTask() = default;
    ~LatestTask() { cancel(); }
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    void cancel()
    {
        m_stop.request_stop();
        m_running = std::make_shared<bool>(false);
    }
    bool isRunning() const { return *m_running; }

    /// T work(std::stop_token); void done(T), not called once cancelled, restarted or destroyed.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_stop = std::stop_source();
        *m_running = true;
        QThreadPool::globalInstance()->start([work = std::move(work), done = std::move(done),
                                              token = m_stop.get_token(), running = m_running]() mutable {
            using T = std::invoke_result_t<Work &, std::stop_token>;
            auto result = std::make_shared<T>(work(token));
            QMetaObject::invokeMethod(
                qApp,
                [token, running, result, done = std::move(done)]() mutable {
                    if (token.stop_requested())
                        return;
                    *running = false;
                    done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    std::stop_source m_stop;
    std::shared_ptr<bool> m_running = std::make_shared<bool>(false);
};

} // namespace rolescope::workspace
