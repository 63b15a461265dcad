// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "importer/article.h"

namespace rolescope::handmade {

/// An article as its reader gives it, put together by hand: "Data Scientist vs. Research Software Engineer",
/// with a sign beyond the first Unicode plane before its statements, unclear lines and new skills.
importer::Article article();
/// The same with `lines` more lines, every tenth of them unclear.
importer::Article longArticle(int lines);
/// Its source and claims as a library would hold them, added to a catalog.
domain::SourceId addTo(domain::Catalog &, const importer::Article &);

} // namespace rolescope::handmade
