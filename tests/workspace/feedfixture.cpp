// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"

#include "engine/jobtable.h"

#include <algorithm>

namespace rolescope::tests {

std::vector<domain::Job> FeedFixture::jobs() const
{
    const auto snapshot = m_library.load();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().context.join(u' ')));
    std::vector<domain::Job> jobs;
    for (quint32 row = 0; row < snapshot->jobs->size(); ++row) {
        const auto details = m_library.job(snapshot->jobs->id(row), *snapshot->catalog);
        if (!details)
            qFatal("%s", qPrintable(details.error().context.join(u' ')));
        jobs.push_back(details->job);
    }
    std::sort(jobs.begin(), jobs.end(), [](const domain::Job &a, const domain::Job &b) { return a.id < b.id; });
    return jobs;
}

} // namespace rolescope::tests
