// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/readerlocale.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

/// Private to the room: marks and translates a sentence.
namespace rolescope::wording {

inline QString tr(const char *text)
{
    return Canonical::isOn() ? QString::fromUtf8(text) : QCoreApplication::translate("wording", text);
}

/// English has two forms, told apart here; a translation has as many as its language, chosen by the count.
inline QString trForm(const char *one, const char *many, qint64 count)
{
    QString text = QString::fromUtf8(one);
    if (!Canonical::isOn())
        text = QCoreApplication::translate("wording", one, many, int(std::min<qint64>(count, INT_MAX)));
    return count != 1 && text == QString::fromUtf8(one) ? QString::fromUtf8(many) : text;
}

inline QString trCount(const char *one, const char *many, qint64 count, const QString &shown)
{
    return trForm(one, many, count).arg(shown);
}

} // namespace rolescope::wording
