// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"

namespace rolescope::ui {

/// Puts the table on the clipboard, as text for spreadsheets and as HTML for documents.
void copyTable(const report::ClipTable &);

} // namespace rolescope::ui
