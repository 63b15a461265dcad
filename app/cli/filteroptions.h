// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "domain/filterspec.h"
#include "engine/jobanswer.h"
#include "workspace/library.h"

namespace rolescope::cli {

/// The job filters, shared by all commands that have them.
QList<QCommandLineOption> filterOptions();
/// Reads them; names of roles and skills are looked up in the catalog.
domain::Result<domain::FilterSpec> readFilter(const Call &, const domain::Catalog &);

/// Asks the library for the jobs whose descriptions have the words, if the filter wants that.
domain::Result<domain::Done> findDescribed(domain::FilterSpec &, const workspace::Library &, std::stop_token);

/// `total`, `shown` and `hidden` with every key, so that they can be added up.
QJsonObject countsJson(const engine::JobAnswer &);

/// A whole number of at least `least`, or a usage error that names the option.
domain::Result<qint32> readNumber(const Call &, const char *option, qint32 least);

} // namespace rolescope::cli
