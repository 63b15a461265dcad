// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/libraryloader.h"

namespace rolescope::ui {

domain::Result<LibraryLoader::Opened> LibraryLoader::openNow(const QString &path, const domain::YearFactors &factors)
{
    auto library = path.isEmpty() ? workspace::Library::openDefault() : workspace::Library::open(path);
    if (!library)
        return library.error();
    library->setYearFactors(factors);
    auto catalog = library->loadCatalog();
    if (!catalog)
        return catalog.error();
    return Opened{std::make_shared<const workspace::Library>(std::move(library).value()), std::move(catalog).value()};
}

void LibraryLoader::open(const QString &path)
{
    m_opening.start([path, factors = m_yearFactors](std::stop_token) { return openNow(path, factors); },
                    [this](domain::Result<Opened> result) {
                        if (!result) {
                            Q_EMIT failed(result.error());
                            return;
                        }
                        Q_EMIT opened(result->library, result->snapshot);
                        loadJobs(*result);
                    });
}

void LibraryLoader::reloadJobs(const std::shared_ptr<const workspace::Library> &library,
                               const workspace::Snapshot &snapshot)
{
    auto anew = std::make_shared<workspace::Library>(*library);
    anew->setYearFactors(m_yearFactors);
    loadJobs({std::move(anew), snapshot});
}

void LibraryLoader::loadJobs(const Opened &opened)
{
    m_checking.cancel();
    m_library = opened.library;
    m_loading.start([opened](std::stop_token stop) { return opened.library->withJobs(opened.snapshot, stop); },
                    [this, library = opened.library](domain::Result<workspace::Snapshot> result) {
                        if (result) {
                            Q_EMIT jobsLoaded(*result);
                            checkFile(library);
                        } else if (result.error().code != domain::ErrorCode::Cancelled) {
                            Q_EMIT failed(result.error());
                        }
                    });
}

void LibraryLoader::giveWay()
{
    if (!m_loading.isRunning())
        return;
    m_loading.cancel();
    checkFile(m_library);
}

void LibraryLoader::checkFile(std::shared_ptr<const workspace::Library> library)
{
    m_checking.start([library](std::stop_token stop) { return library->quickCheck(stop); },
                     [this](domain::Result<domain::Done> result) {
                         if (!result && result.error().code != domain::ErrorCode::Cancelled)
                             Q_EMIT failed(result.error());
                     });
}

} // namespace rolescope::ui
