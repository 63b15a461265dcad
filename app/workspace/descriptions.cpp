// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/descriptions.h"

#include "storage/descriptionindex.h"
#include "text/fold.h"
#include "workspace/libraryconnection.h"

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using storage::OpenMode;

double shareOf(const storage::IndexProgress &progress)
{
    return progress.isComplete() ? 1.0 : static_cast<double>(progress.indexed) / static_cast<double>(progress.all);
}

} // namespace

Result<std::vector<domain::JobId>> jobsWithWords(const Library &library, const QString &words, std::stop_token stop)
{
    const auto connection = connectionTo(library, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const QStringList wanted = text::words(text::folded(words));
    return storage::findInDescriptions(
        **connection, wanted,
        [&](const QString &description) { return text::containsAllWordPrefixes(text::folded(description), wanted); },
        stop);
}

Result<bool> hasDescriptions(const Library &library)
{
    const auto connection = connectionTo(library, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return storage::hasDescriptions(**connection);
}

Result<Done> indexDescriptions(const Library &library, std::stop_token stop,
                               const std::function<void(double)> &progress)
{
    // Others may write between two slices, and a slice that is stopped costs little.
    constexpr int slice = 2000;
    const auto connection = connectionTo(library, OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    auto state = storage::descriptionProgress(**connection);
    if (!state)
        return state.error();
    for (bool more = !state->isComplete(); more;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const auto indexed = storage::indexDescriptions(
            **connection, [](const QString &description) { return text::words(text::folded(description)).join(u' '); },
            slice, stop);
        if (!indexed)
            return indexed.error();
        more = *indexed;
        state->indexed = std::min(state->indexed + slice, state->all);
        if (progress)
            progress(more ? shareOf(*state) : 1.0);
    }
    return Done{};
}

} // namespace rolescope::workspace
