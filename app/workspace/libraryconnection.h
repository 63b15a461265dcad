// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/connection.h"
#include "workspace/library.h"

#include <memory>

namespace rolescope::workspace {

/// A connection of one's own to the library, for the calling thread.
inline domain::Result<std::unique_ptr<storage::Connection>> connectionTo(const Library &library, storage::OpenMode mode)
{
    const auto file = storage::LibraryFile::open(library.path(), mode);
    return file ? storage::Connection::open(*file, mode) : file.error();
}

} // namespace rolescope::workspace
