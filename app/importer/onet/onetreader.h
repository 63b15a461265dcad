// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/onet/onetrelease.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace rolescope::importer::onet {

/// Opens a file of the database by its name ("Occupation Data.txt"); null: it is not there.
using OpenFile = std::function<domain::Result<std::unique_ptr<QIODevice>>(const QString &name)>;

/// Told which part of the work is done, from 0 to 1.
using Progress = std::function<void(double)>;

/// The files of a folder.
OpenFile filesOf(const QString &folder);

/// Reads a release; `place` is what errors call the whole. Without its Occupation Data it is OnetInvalid "missing";
/// any other file may be missing, and its topics are then not available.
domain::Result<OnetRelease> readOnet(const QString &place, const OpenFile &, const Progress & = {},
                                     std::stop_token = {});

/// A folder with the text files.
domain::Result<OnetRelease> readOnetFolder(const QString &folder, const Progress & = {}, std::stop_token = {});

} // namespace rolescope::importer::onet
