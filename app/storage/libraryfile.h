// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace rolescope::storage {

enum class OpenMode { ReadOnly, ReadWrite };

/// How long an open may take before it gives up.
struct OpenLimits {
    int busyTimeoutMs = 5000; ///< waiting for another writer
    int deadlineMs = 10000;   ///< for the checks; only a hostile file needs long
};

/// A file that was opened and checked: a value, free to be passed between threads.
class LibraryFile {
public:
    /// How the file has to be read; anything but Direct is read-only.
    enum class Access {
        Direct,
        Immutable, ///< its folder is read-only and nothing is left to be merged
        Copy,      ///< the same, but with unmerged changes beside it: a temporary copy is read
    };

    using Fill = std::function<domain::Result<domain::Done>(const LibraryFile &)>;

    /// Makes a library; never overwrites. `fill` writes its first content while it still has another
    /// name, so that nobody ever meets a half-made one.
    static domain::Result<LibraryFile> create(const QString &path, const Fill &fill = {});
    /// Checks header, schema and a first query; an older library is backed up and migrated when it
    /// may be written. Never creates a file.
    static domain::Result<LibraryFile> open(const QString &path, OpenMode, const OpenLimits & = {});

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    int schemaVersion() const { return m_version; }
    Access access() const { return m_access; }
    /// The file that is really read: the path, or its temporary copy.
    QString readPath() const;

private:
    LibraryFile() = default;
    domain::Result<domain::Done> verify(OpenMode, const OpenLimits &);
    domain::Result<domain::Done> copyAside();

    QString m_path; ///< absolute
    bool m_readOnly = true;
    int m_version = 0;
    Access m_access = Access::Direct;
    std::shared_ptr<QTemporaryDir> m_copy;
};

} // namespace rolescope::storage
