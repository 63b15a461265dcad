// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "domain/result.h"
#include "importer/article.h"
#include "text/skillreader.h"
#include "ui/importing/textplaces.h"
#include "workspace/library.h"

#include <QStringList>

#include <array>
#include <memory>

namespace rolescope::ui {

/// An article that was read, with what its page says beyond its lines. Made off the GUI thread.
struct ArticleDraft {
    std::shared_ptr<const importer::Article> article;
    TextPlaces places;
    std::shared_ptr<const text::SkillReader> skills; ///< reads the skills of corrected lines
    QString file;                                    ///< its name; empty: it was pasted
    QStringList terms;                               ///< importer::newTerms()
    std::array<analysis::RoleSummary, 2> known;      ///< an invalid id: the role is new
    QString knownTitle;                              ///< not empty: the article is in the library already
    std::optional<domain::Error> refusal;            ///< why it cannot be added
};

/// Reads a file and tries its import without writing.
domain::Result<ArticleDraft> readDraft(const QString &path, const workspace::Library &, const domain::Catalog &);
/// The same for pasted or dropped text.
domain::Result<ArticleDraft> readDraftText(const QString &text, const workspace::Library &, const domain::Catalog &);
/// A draft of an article as it stands, its import not tried.
ArticleDraft makeDraft(importer::Article, const domain::Catalog &);

} // namespace rolescope::ui
