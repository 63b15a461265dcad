// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <QFileInfo>

namespace rolescope::cli {

domain::Error usage(const QString &sentence) { return {domain::ErrorCode::Usage, {sentence}}; }

domain::Result<workspace::Library> openLibrary(const Call &call)
{
    if (call.has("library"))
        return workspace::Library::open(call.value("library"));
    const QString path = workspace::Library::defaultPath();
    const bool isNew = !QFileInfo::exists(path);
    auto library = workspace::Library::openDefault();
    if (isNew && library)
        call.console.say(Command::tr("Made the library %1 from the sample.").arg(path));
    return library;
}

domain::Result<workspace::Snapshot> loadLibrary(const Call &call)
{
    const auto library = openLibrary(call);
    if (!library)
        return library.error();
    return library->load(call.console.stopToken());
}

} // namespace rolescope::cli
