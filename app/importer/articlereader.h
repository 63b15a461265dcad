// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/article.h"
#include "text/skillreader.h"

namespace rolescope::importer {

/// Reads an article that compares two roles. Every line that is not empty (in prose: every sentence) gets
/// exactly one fate, every claim the place of its words. ArticleWithoutRoles (the caller adds the file to its
/// context) when the first lines name no two roles.
domain::Result<Article> readArticle(const QString &text, const text::SkillReader &);

} // namespace rolescope::importer
