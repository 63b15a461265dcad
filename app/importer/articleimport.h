// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "importer/article.h"
#include "importer/importreport.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace rolescope::importer {

class Sink;

/// What the importing person says of an article.
struct ArticleOptions {
    QString file;      ///< as the report and the history name it
    QString publisher; ///< empty: not named in the text
    QString url;
    QStringList declinedTerms; ///< terms of newTerms() that shall not become skills
};

/// Key of the category of skills that articles brought and nobody sorted yet.
QString unsortedCategory();

/// "Apache NiFi" to "apache-nifi"; letters that keys do not have stand as they are.
QString keyOf(const QString &name);

/// Words that stand where skills stand and that the vocabulary lacks, each once, in the order of the text.
QStringList newTerms(const Article &);

/// Writes the article as one source. An article with the same text that is there already adds nothing: the
/// report then has no batch and warns "source_known: TITLE". Further warnings: "new_skill: TERM",
/// "repaired: COUNT".
domain::Result<ImportReport> importArticle(const Article &, const ArticleOptions &, const domain::Catalog &vocabulary,
                                           Sink &, std::stop_token = {});

} // namespace rolescope::importer
