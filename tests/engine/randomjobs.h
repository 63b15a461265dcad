// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reference.h"

#include <QRandomGenerator>

#include <memory>
#include <vector>

/// Random jobs, filters and orders from small pools, so that values repeat, tie and go missing.
namespace randomjobs {

using namespace rolescope;

/// `kind` 0 to 2: small pools; every title different and ids far apart; hardly anything stated.
std::vector<reference::PlainJob> jobs(quint32 count, int kind, QRandomGenerator &);
std::shared_ptr<const engine::JobTable> tableOf(const std::vector<reference::PlainJob> &);
domain::FilterSpec spec(QRandomGenerator &);
/// The same filter with one thing changed.
domain::FilterSpec step(domain::FilterSpec, QRandomGenerator &);
engine::Order order(QRandomGenerator &);

} // namespace randomjobs
