// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/descriptionsearch.h"

#include "workspace/descriptions.h"

namespace rolescope::ui {

void DescriptionSearch::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_indexing.cancel();
    m_looking.start([library](std::stop_token) { return workspace::hasDescriptions(*library); },
                    [this, library](const domain::Result<bool> &has) {
                        Q_EMIT offered(has && *has);
                        if (has && *has && !library->isReadOnly())
                            index(library);
                    });
}

/// A search is right without it, only slower: a failure is no matter for the person.
void DescriptionSearch::index(const std::shared_ptr<const workspace::Library> &library)
{
    m_indexing.start([library](std::stop_token stop) { return workspace::indexDescriptions(*library, stop); },
                     [](const domain::Result<domain::Done> &) {});
}

JobEvaluator::FindDescribed DescriptionSearch::findIn(std::shared_ptr<const workspace::Library> library)
{
    return [library = std::move(library)](const QString &words, std::stop_token stop) {
        auto ids = workspace::jobsWithWords(*library, words, stop);
        return ids ? std::make_shared<const std::vector<domain::JobId>>(std::move(*ids)) : nullptr;
    };
}

} // namespace rolescope::ui
