// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jobtable.h"

#include <memory>

namespace rolescope::bench {

inline constexpr quint64 seed = 20240229;

/// The generator's first `rows` jobs as the engine holds them.
std::shared_ptr<const engine::JobTable> makeTable(qint64 rows);

/// Writes a library of the sample plus `rows` generated jobs.
bool writeLibrary(const QString &path, qint64 rows);

} // namespace rolescope::bench
