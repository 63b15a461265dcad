// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <thread>

namespace rolescope::engine {

/// Rows handled at a time: two mask columns of a chunk stay in the first-level cache.
inline constexpr quint32 chunkRows = 8192;
/// Below this many rows a second thread costs more than it saves.
inline constexpr quint32 rowsForTwoThreads = 8 * chunkRows;
inline constexpr int maxWorkers = 2;

/// Runs `work(worker)` here and, for large tables, on a second thread; returns when both are done.
/// `work` must not throw.
template <typename Work>
void onWorkers(quint32 rows, const Work &work)
{
    if (rows < rowsForTwoThreads) {
        work(0);
        return;
    }
    const std::jthread second([&work] { work(1); });
    work(0);
}

/// Hands out the chunks of a table to whoever asks next.
class ChunkQueue {
public:
    explicit ChunkQueue(quint32 rows) : m_rows(rows) {}

    /// False when no rows are left.
    bool next(quint32 &first, quint32 &last)
    {
        const quint32 chunk = m_next.fetch_add(1, std::memory_order_relaxed);
        if (chunk >= (m_rows + chunkRows - 1) / chunkRows)
            return false;
        first = chunk * chunkRows;
        last = std::min(first + chunkRows, m_rows);
        return true;
    }

private:
    quint32 m_rows;
    std::atomic<quint32> m_next = 0;
};

} // namespace rolescope::engine
