// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace rolescope::bench {

/// Milliseconds of repeated runs.
struct Times {
    std::vector<double> runs;

    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }
    double at(double share) const;
};

/// Runs `work` `count` times after one warm-up; `before` is not timed.
Times measure(
    int count, const std::function<void()> &work, const std::function<void()> &before = [] {});

/// Prints one JSON line: name, rows, median_ms, p99_ms, peer, peer_ms, ratio; no peer: null.
void print(const QString &name, qint64 rows, const Times &, const QString &peer = {}, const Times &peerTimes = {});
/// The same line for a figure that is no time: "value" and "unit" stand for the milliseconds.
void printValue(const QString &name, qint64 rows, double value, const QString &unit);

} // namespace rolescope::bench
