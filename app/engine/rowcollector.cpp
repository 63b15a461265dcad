// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/rowcollector.h"

#include "engine/rowbits.h"
#include "engine/scan.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace rolescope::engine {
namespace {

struct Chunk {
    std::array<quint32, chunkRows> rows;
    quint32 size = 0;
};

void collect(const std::vector<FailBits> &fails, const std::vector<quint32> &order, quint32 first, quint32 last,
             Chunk &chunk)
{
    quint32 *end = chunk.rows.data();
    if (order.empty()) {
        for (quint32 row = first; row < last; row += rowsInWord)
            end = listRows(passingBits(fails.data() + row, std::min(rowsInWord, last - row), 0), row, end);
    } else {
        for (quint32 i = first; i < last; ++i) {
            *end = order[i]; // written before it is known to be shown: spares a branch nobody can foresee
            end += fails[order[i]] == 0;
        }
    }
    chunk.size = static_cast<quint32>(end - chunk.rows.data());
}

} // namespace

std::vector<quint32> shownRows(const std::vector<FailBits> &fails, const std::vector<quint32> &order, quint32 shown,
                               const std::stop_token &stop)
{
    const auto total = static_cast<quint32>(fails.size());
    const quint32 chunks = (total + chunkRows - 1) / chunkRows;
    std::vector<quint32> rows(shown);
    std::atomic<quint32> taken = 0;
    // One worker fills from the front, the other from the back: they meet without counting first.
    onWorkers(total, [&](int worker) {
        Chunk chunk;
        quint32 done = 0;
        quint32 *at = worker == 0 ? rows.data() : rows.data() + shown;
        while (!stop.stop_requested() && taken.fetch_add(1, std::memory_order_relaxed) < chunks) {
            const quint32 index = worker == 0 ? done : chunks - 1 - done;
            ++done;
            collect(fails, order, index * chunkRows, std::min((index + 1) * chunkRows, total), chunk);
            if (worker != 0)
                at -= chunk.size;
            std::copy_n(chunk.rows.data(), chunk.size, at);
            if (worker == 0)
                at += chunk.size;
        }
    });
    return rows;
}

} // namespace rolescope::engine
