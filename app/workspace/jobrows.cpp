// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/jobrows.h"

#include "storage/jobstore.h"
#include "workspace/libraryconnection.h"

#include <algorithm>

namespace rolescope::workspace {

domain::Result<domain::Done> readJobRows(const Library &library, const std::vector<domain::JobId> &ids,
                                         const domain::Catalog &catalog,
                                         const std::function<bool(const JobDetails &)> &take, std::stop_token stop)
{
    constexpr size_t slice = 256;
    const auto connection = connectionTo(library, storage::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();

    const text::TitleReader reader(catalog);
    JobDetails details;
    for (size_t from = 0; from < ids.size(); from += slice) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min(slice, ids.size() - from));
        const auto jobs = storage::readJobTexts(**connection, {begin, begin + count}, catalog.skillChanges.version);
        if (!jobs)
            return jobs.error();
        for (const domain::Job &job : *jobs) {
            if (stop.stop_requested())
                return domain::Error{domain::ErrorCode::Cancelled, {}};
            const auto sources = storage::sourcesOfJob(**connection, job.id);
            if (!sources)
                return sources.error();
            details.job = job;
            details.sources = inCatalogOrder(*sources, catalog);
            details.reading = reader.read(job.title);
            if (!take(details))
                return domain::Done{};
        }
    }
    return domain::Done{};
}

std::vector<domain::SourceId> inCatalogOrder(std::vector<domain::SourceId> sources, const domain::Catalog &catalog)
{
    if (sources.size() < 2)
        return sources;
    const auto place = [&catalog](domain::SourceId id) {
        return std::find_if(catalog.sources.begin(), catalog.sources.end(),
                            [id](const domain::Source &source) { return source.id == id; });
    };
    std::stable_sort(sources.begin(), sources.end(),
                     [&](domain::SourceId a, domain::SourceId b) { return place(a) < place(b); });
    return sources;
}

} // namespace rolescope::workspace
