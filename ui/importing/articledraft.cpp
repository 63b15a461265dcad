// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/articledraft.h"

#include "importer/articleimport.h"
#include "workspace/articles.h"

#include <QFileInfo>

namespace rolescope::ui {

namespace {

const QLatin1String knownKey("source_known: ");

void tryImport(ArticleDraft &draft, const workspace::Library &library)
{
    importer::ArticleOptions options;
    options.file = draft.file;
    const auto report = library.importArticle(*draft.article, options, true);
    if (!report) {
        draft.refusal = report.error();
        return;
    }
    for (const QString &warning : report->warnings) {
        if (warning.startsWith(knownKey))
            draft.knownTitle = warning.mid(knownKey.size());
    }
}

domain::Result<ArticleDraft> finish(domain::Result<importer::Article> article, const QString &file,
                                    const workspace::Library &library, const domain::Catalog &catalog)
{
    if (!article)
        return article.error();
    ArticleDraft draft = makeDraft(std::move(article).value(), catalog);
    draft.file = file;
    tryImport(draft, library);
    return draft;
}

} // namespace

ArticleDraft makeDraft(importer::Article article, const domain::Catalog &catalog)
{
    ArticleDraft draft;
    draft.places = TextPlaces(article.rawText);
    draft.skills = std::make_shared<const text::SkillReader>(catalog.writtenSkills());
    draft.terms = importer::newTerms(article);
    for (size_t i = 0; i < draft.known.size(); ++i) {
        if (const domain::Role *role = catalog.roleNamed(article.roles[i]))
            draft.known[i] = analysis::summarize(catalog, *role);
    }
    draft.article = std::make_shared<const importer::Article>(std::move(article));
    return draft;
}

domain::Result<ArticleDraft> readDraft(const QString &path, const workspace::Library &library,
                                       const domain::Catalog &catalog)
{
    return finish(workspace::readArticle(path, catalog), QFileInfo(path).fileName(), library, catalog);
}

domain::Result<ArticleDraft> readDraftText(const QString &text, const workspace::Library &library,
                                           const domain::Catalog &catalog)
{
    return finish(workspace::readArticleText(text, catalog), {}, library, catalog);
}

} // namespace rolescope::ui
