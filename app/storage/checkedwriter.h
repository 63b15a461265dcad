// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

class QIODevice;

namespace rolescope::storage {

enum class Overwrite { No, Yes };

/// Writes a whole file or nothing: until the new one is complete the old file is there, unchanged.
/// A link is followed to the file it names; folders, devices, dangling links and
/// Rolescope libraries are refused.
domain::Result<domain::Done> writeFileChecked(const QString &path, const QByteArray &bytes, Overwrite);

/// The same with everything that an opened device holds, block by block.
domain::Result<domain::Done> writeFileChecked(const QString &path, QIODevice &from, Overwrite, std::stop_token = {});

/// Takes a block of the file; false: it could not be written, and filling it can stop.
using BlockSink = std::function<bool(const QByteArray &)>;

/// The same with what `fill` gives, block by block, so that a file of any size needs little memory. Where it answers
/// with an error, that is the answer, and nothing was written.
domain::Result<domain::Done> writeFileChecked(
    const QString &path, Overwrite, const std::function<domain::Result<domain::Done>(const BlockSink &)> &fill);

/// What would be refused before a byte is written.
domain::Result<domain::Done> mayBeWritten(const QString &path, Overwrite);

/// Makes a rename inside the folder durable.
bool syncFolder(const QString &folder);

} // namespace rolescope::storage
