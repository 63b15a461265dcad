// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>

namespace rolescope::wording {

/// What happened, where, and what to do, in one or two sentences.
QString sentence(const domain::Error &);

} // namespace rolescope::wording
