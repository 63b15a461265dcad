// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace rolescope::domain {

/// Hands blocks of work from one thread to another; the first waits while the second is behind. Blocks that were
/// worked off go back for their memory.
template <typename Block>
class BlockQueue {
public:
    /// Takes the block and leaves a used one, or a new one, in its place. False once the taking side has closed
    /// the queue.
    bool put(Block &block)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_closed || m_blocks.size() < mostBlocks; });
        if (m_closed)
            return false;
        m_blocks.push_back(std::move(block));
        block = Block();
        if (!m_used.empty()) {
            block = std::move(m_used.back());
            m_used.pop_back();
        }
        m_work.notify_one();
        return true;
    }

    /// Takes the used block back and leaves the next one in its place. False once the queue is closed and empty.
    bool take(Block &block)
    {
        std::unique_lock lock(m_mutex);
        m_used.push_back(std::move(block));
        m_work.wait(lock, [this] { return m_closed || !m_blocks.empty(); });
        if (m_blocks.empty())
            return false;
        block = std::move(m_blocks.front());
        m_blocks.pop_front();
        m_room.notify_one();
        return true;
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
    std::vector<Block> m_used;
    bool m_closed = false;
};

} // namespace rolescope::domain
