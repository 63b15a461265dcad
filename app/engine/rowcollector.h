// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/filterplan.h"

#include <stop_token>
#include <vector>

namespace rolescope::engine {

/// The rows that fail nothing, in the order of `order` (empty: by row number). `shown` is how many
/// there are. Incomplete once a stop is asked for.
std::vector<quint32> shownRows(const std::vector<FailBits> &fails, const std::vector<quint32> &order, quint32 shown,
                               const std::stop_token &stop);

} // namespace rolescope::engine
