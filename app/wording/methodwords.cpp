// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/methodwords.h"

#include "wording/phrase.h"
#include "wording/tr.h"

#include <QLocale>

#include <cmath>

namespace rolescope::wording {
namespace {

QString ads(double count) { return tr("%1 job ads").arg(number(std::llround(count))); }

QString percent(double share) { return tr("%1 %").arg(std::llround(share * 100)); }

} // namespace

QString thresholdsHead() { return tr("Thresholds"); }

std::vector<ThresholdLine> thresholdLines(const analysis::Thresholds &thresholds)
{
    // Names every member, so that a new one does not compile without its line.
    const auto &[z, intervalAds, askedShare, rareShare, priorAds, medianAds, quartileAds, decileAds, employers,
                 employerShare] = thresholds;
    return {
        {QLocale::c().toString(z),
         tr("standard deviations to either side of every interval: 95 %, for chance alone; of "
            "40 skills some miss by chance")},
        {ads(intervalAds), tr("for an interval; fewer show “x of n” alone")},
        {percent(askedShare), tr("asked: the interval of a skill's job ads lies above it")},
        {percent(rareShare),
         tr("hardly asked: the interval lies below it; where it spans both, too few job ads to tell")},
        {ads(priorAds),
         tr("is the weight of the ads of both roles together when skills are ranked by how much they stand "
            "out")},
        {ads(medianAds), tr("with a salary for a median; fewer are listed one by one")},
        {ads(quartileAds), tr("with a salary for quartiles")},
        {ads(decileAds), tr("with a salary for the 10th and 90th percentile")},
        {tr("%1 employers").arg(number(employers)), tr("for salary figures without the note “few employers”")},
        {percent(employerShare), tr("of the job ads from one employer: more get the note “few employers”, too")},
    };
}

} // namespace rolescope::wording
