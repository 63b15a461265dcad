// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "importer/importreport.h"
#include "importer/onet/onetreader.h"

#include <stop_token>

namespace rolescope::importer {
class Sink;
}

namespace rolescope::importer::onet {

/// "O*NET 29.2"
QString releaseName(const OnetRelease &);

/// Writes a release as one source: a role for each occupation, its other titles as aliases, and as claims what it is,
/// its tasks, technologies, education and job zone. A release with the same content that is there already adds
/// nothing: the report then has no batch and warns "source_known: NAME". Further warnings: "onet_missing: FILE",
/// "onet_unknown_codes: COUNT", "onet_no_education: COUNT" (occupations).
domain::Result<ImportReport> importOnet(const OnetRelease &, const domain::Catalog &vocabulary, Sink &,
                                        const Progress & = {}, std::stop_token = {});

} // namespace rolescope::importer::onet
