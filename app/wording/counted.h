// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::wording {

/// "1 role", "1,204 roles": the form that goes with the count in the reader's language; `%1` is the count.
QString counted(const char *one, const char *many, qint64 count);

} // namespace rolescope::wording
