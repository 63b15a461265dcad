// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/agreementwords.h"

#include "wording/phrase.h"
#include "wording/tr.h"

#include <QStringList>

#include <algorithm>

namespace rolescope::wording {

QString similarDutiesHead() { return tr("Similar duties"); }

QString dutyState(bool checked) { return checked ? tr("similar duty, checked by you") : tr("similar duty, suggested"); }

QString shortDutyState(bool checked) { return checked ? tr("checked by you") : tr("suggested"); }

QString sameDuty() { return tr("Same duty"); }

QString notTheSameDuty() { return tr("Not the same"); }

QString similarDutiesReading(const analysis::SectionComparison &section, const QString &a, const QString &b)
{
    const auto all = static_cast<qint64>(section.similar.size());
    const qint64 checked = std::count_if(section.similar.begin(), section.similar.end(),
                                         [](const analysis::SimilarDuty &duty) { return duty.checked; });
    QStringList states;
    if (checked > 0)
        states += tr("%1 checked by you").arg(number(checked));
    if (checked < all)
        states += tr("%1 suggested").arg(number(all - checked));
    return tr("%1 of %2 duties of %3 and %4 of %5 of %6 have a similar one: %7.")
        .arg(number(all), number(section.countA), a, number(all), number(section.countB), b,
             states.join(QStringLiteral(", ")));
}

} // namespace rolescope::wording
