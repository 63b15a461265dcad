// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

/// Private to the room: marks and translates a sentence. A count gives "%n".
namespace rolescope::wording {

inline QString tr(const char *text) { return QCoreApplication::translate("wording", text); }

/// English has two forms; a translation replaces both through the same key.
inline QString trCount(const char *one, const char *many, qint64 count, const QString &shown)
{
    return QCoreApplication::translate("wording", count == 1 ? one : many).arg(shown);
}

} // namespace rolescope::wording
