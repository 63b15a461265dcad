// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/onet/onetreader.h"

namespace rolescope::importer::onet {

/// What a zip may ask for; the published one has some 40 files with 100 MB, packed to a tenth.
struct ZipLimits {
    qint64 entries = 4096;
    qint64 bytes = qint64(256) << 20; ///< of one table, unpacked
    qint64 ratio = 200;             ///< of a table's bytes to its packed ones
};

/// The release in a zip, whose tables stand in any of its folders. They are read as a stream: nothing is written to
/// disk, and no path in the zip is used as one. OnetInvalid {file, code, value}: "zip_damaged" (what is wrong),
/// "zip_entries" (their limit), "zip_encrypted", "zip_bomb", "zip_twice" (a table).
domain::Result<OnetRelease> readOnetZip(const QString &file, const Progress & = {}, std::stop_token = {},
                                        const ZipLimits & = {});

/// A zip or a folder.
domain::Result<OnetRelease> readOnetFrom(const QString &place, const Progress & = {}, std::stop_token = {});

/// Whether a path may be O*NET's without a look into it: a folder, or a file that is called a zip.
bool mayBeOnet(const QString &path);

/// Of the libzip that runs.
QString libzipVersion();

} // namespace rolescope::importer::onet
