// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// Stands in for what the importer and the workspace do not have yet. It is linked last and weakly, so that
// the real functions win as soon as they are there; the file goes then.
#include "importer/articleimport.h"
#include "importer/articlereview.h"
#include "workspace/articles.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/library.h"

#define ROLESCOPE_PENDING __attribute__((weak))

namespace rolescope {

namespace {

domain::Error missing() { return {domain::ErrorCode::Internal, {QStringLiteral("this part is not built in yet")}}; }

} // namespace

namespace importer {

ROLESCOPE_PENDING QStringList newTerms(const Article &article)
{
    QStringList terms;
    for (const ArticleClaim &claim : article.claims) {
        for (const NamedSkill &named : claim.skills) {
            if (!named.skill.isValid() && !terms.contains(named.term))
                terms += named.term;
        }
    }
    return terms;
}

ROLESCOPE_PENDING std::vector<size_t> unclearLines(const Article &article)
{
    std::vector<size_t> lines;
    for (size_t i = 0; i < article.lines.size(); ++i) {
        if (article.lines[i].fate == Fate::NotPlaced)
            lines.push_back(i);
    }
    return lines;
}

ROLESCOPE_PENDING void correct(Article &article, size_t at, About about, std::optional<domain::Section> section)
{
    ArticleLine &line = article.lines[at];
    const auto inside = [&](const ArticleClaim &c) {
        return c.span.from >= line.span.from && c.span.to <= line.span.to;
    };
    line.about = about;
    line.section = section;
    line.reason.clear();
    line.fate = about == About::Nobody ? Fate::NotPlaced : about == About::Both ? Fate::Shared : Fate::Claim;
    if (about == About::Nobody) {
        std::erase_if(article.claims, inside);
        return;
    }
    bool found = false;
    for (ArticleClaim &claim : article.claims) {
        if (!inside(claim))
            continue;
        claim.about = about;
        claim.section = section.value_or(claim.section);
        found = true;
    }
    if (found)
        return;
    ArticleClaim claim;
    claim.about = about;
    claim.section = section.value_or(domain::Section::Definition);
    claim.span = line.span;
    article.claims.push_back(std::move(claim));
}

ROLESCOPE_PENDING ImportReport::Lines lineCounts(const Article &article)
{
    ImportReport::Lines counts;
    for (const ArticleLine &line : article.lines) {
        switch (line.fate) {
        case Fate::Claim: ++counts.claim; break;
        case Fate::Shared: ++counts.shared; break;
        case Fate::Job: ++counts.job; break;
        case Fate::Reference: ++counts.reference; break;
        case Fate::Furniture: ++counts.furniture; break;
        case Fate::NotPlaced: ++counts.notPlaced; break;
        }
    }
    return counts;
}

} // namespace importer

namespace workspace {

ROLESCOPE_PENDING domain::Result<importer::Article> readArticle(const QString &, const domain::Catalog &)
{
    return missing();
}

ROLESCOPE_PENDING domain::Result<importer::Article> readArticleText(const QString &, const domain::Catalog &)
{
    return missing();
}

ROLESCOPE_PENDING domain::Result<importer::ImportReport> Library::importArticle(const importer::Article &,
                                                                                const importer::ArticleOptions &, bool,
                                                                                std::stop_token) const
{
    return missing();
}

ROLESCOPE_PENDING domain::Result<std::vector<ImportEntry>> imports(const Library &) { return missing(); }

ROLESCOPE_PENDING domain::Result<domain::Done> undoImport(const Library &, domain::BatchId, std::stop_token)
{
    return missing();
}

using Batch = domain::Result<domain::BatchId>;

ROLESCOPE_PENDING Batch Edits::addRole(const QString &, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::renameRole(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::mergeRoles(domain::RoleId, domain::RoleId) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::setFamily(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::addAlias(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::addClaim(const domain::Claim &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::editClaim(domain::ClaimId, const domain::Claim &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::hideClaim(domain::ClaimId) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::setPublisher(domain::SourceId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::keepJob(const domain::Job &) const { return missing(); }

} // namespace workspace

} // namespace rolescope
