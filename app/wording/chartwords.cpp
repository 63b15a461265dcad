// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/chartwords.h"

#include "wording/methodwords.h"
#include "wording/phrase.h"
#include "wording/tr.h"

namespace rolescope::wording {

QString partTooltip(int count, const QString &what) { return tr("%1: %2").arg(number(count), what); }

QString moreCategories(int count)
{
    return trCount("and %1 more category", "and %1 more categories", count, number(count));
}

QString moreRows(int count) { return tr("and %1 more").arg(number(count)); }

QString intervalName(double share) { return tr("%1\u00A0% interval").arg(confidence(share)); }

QString percentTick(int percent) { return percent == 100 ? tr("100 %") : number(percent); }

QString binTooltip(const QString &range, int count, int countAll)
{
    return tr("%1: %2 of %3").arg(range, number(count), number(countAll));
}

} // namespace rolescope::wording
