// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/jobfield.h"

#include <QString>

namespace rolescope::ui {

/// A field as the window calls it: "job title", "salary, low end".
QString nameOf(importer::feed::JobField);

} // namespace rolescope::ui
