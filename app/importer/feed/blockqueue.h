// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace rolescope::importer::feed {

/// Hands blocks of work from one thread to another; the first waits while the second is behind.
template <typename Block>
class BlockQueue {
public:
    /// False once the taking side has closed the queue.
    bool put(Block block)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_closed || m_blocks.size() < mostBlocks; });
        if (m_closed)
            return false;
        m_blocks.push_back(std::move(block));
        m_work.notify_one();
        return true;
    }

    /// Nothing once the queue is closed and empty.
    std::optional<Block> take()
    {
        std::unique_lock lock(m_mutex);
        m_work.wait(lock, [this] { return m_closed || !m_blocks.empty(); });
        if (m_blocks.empty())
            return std::nullopt;
        Block block = std::move(m_blocks.front());
        m_blocks.pop_front();
        m_room.notify_one();
        return block;
    }

    /// What is in the queue can still be taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_room.notify_all();
        m_work.notify_all();
    }

private:
    static constexpr size_t mostBlocks = 4;

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_work;
    std::deque<Block> m_blocks;
    bool m_closed = false;
};

} // namespace rolescope::importer::feed
