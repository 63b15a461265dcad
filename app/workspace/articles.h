// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "importer/article.h"
#include "importer/articleimport.h"

#include <QString>

namespace rolescope::workspace {

/// An article file (text, Markdown or HTML) as its reader understands it with this catalog's skills.
/// Nothing is written: the article may be reviewed and corrected, then goes to Library::importArticle().
/// Errors: the file cannot be read, is no text, or compares no two roles.
domain::Result<importer::Article> readArticle(const QString &file, const domain::Catalog &);

/// The same for text that was pasted or dropped.
domain::Result<importer::Article> readArticleText(const QString &text, const domain::Catalog &);

} // namespace rolescope::workspace
