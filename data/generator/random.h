// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace rolescope::generator {

/// splitmix64: the same numbers on every machine, which the standard's distributions do not promise.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 to bound - 1; bound must not be 0.
    quint32 below(quint32 bound);
    /// True in `percent` of a hundred cases.
    bool chance(quint32 percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

/// Draws 0 to values - 1, where value n is drawn 1 / (n + 1) times as often as value 0.
class Zipf {
public:
    explicit Zipf(quint32 values);
    quint32 draw(Random &) const;

private:
    std::vector<quint64> m_upTo; // cumulated weights, whole numbers, so that nothing is rounded
};

} // namespace rolescope::generator
