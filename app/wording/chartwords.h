// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::wording {

QString partTooltip(int count, const QString &what);               ///< "3: only Data Scientist"
QString moreCategories(int count);                                 ///< "and 2 more categories"
QString binTooltip(const QString &range, int count, int countAll); ///< "100K – 110K: 12 of 40"

QString moreRows(int count);             ///< "and 12 more"
QString intervalName(double confidence); ///< "95 % interval"
QString percentTick(int percent);        ///< "0", "50", "100 %": the sign stands once on a scale

} // namespace rolescope::wording
