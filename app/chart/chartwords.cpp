// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/chartwords.h"

#include "wording/phrase.h"

#include <QCoreApplication>

namespace rolescope::chart::words {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

} // namespace

QString partTooltip(int count, const QString &what)
{
    return tr("%1: %2").arg(wording::number(count), what);
}

QString moreCategories(int count)
{
    return count == 1 ? tr("and 1 more category") : tr("and %1 more categories").arg(wording::number(count));
}

QString binTooltip(const QString &range, int count, int countAll)
{
    return tr("%1: %2 of %3").arg(range, wording::number(count), wording::number(countAll));
}

} // namespace rolescope::chart::words
