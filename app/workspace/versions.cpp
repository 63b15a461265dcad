// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/versions.h"

#include "importer/onet/onetzip.h"
#include "storage/version.h"

namespace rolescope::workspace {

Versions libraryVersions() { return {storage::sqliteVersion(), importer::onet::libzipVersion()}; }

} // namespace rolescope::workspace
