// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/articles.h"

#include "importer/articlereader.h"
#include "importer/plaintext.h"
#include "text/skillreader.h"
#include "workspace/skillreadings.h"

#include <QFile>
#include <QFileInfo>

namespace rolescope::workspace {
namespace {

/// Without the terms that earlier imports brought: what an article says must not depend on what came before it.
text::SkillReader skillReader(const domain::Catalog &catalog)
{
    return text::SkillReader(skillsForClaims(catalog.writtenSkills()));
}

} // namespace

using domain::Error;
using domain::ErrorCode;
using domain::Result;

Result<importer::Article> readArticle(const QString &path, const domain::Catalog &catalog)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    // One byte more than the largest file tells the reader that this one is too large.
    const QByteArray bytes = file.read(importer::largestTextFile + 1);
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    const auto text = importer::plainText(bytes, path);
    if (!text)
        return text.error();
    auto article = importer::readArticle(*text, skillReader(catalog));
    if (!article && article.error().code == ErrorCode::ArticleWithoutRoles)
        return Error{ErrorCode::ArticleWithoutRoles, {path}};
    return article;
}

Result<importer::Article> readArticleText(const QString &text, const domain::Catalog &catalog)
{
    const auto plain = importer::plainText(text.toUtf8(), QString());
    if (!plain)
        return plain.error();
    auto article = importer::readArticle(*plain, skillReader(catalog));
    if (!article && article.error().code == ErrorCode::ArticleWithoutRoles)
        return Error{ErrorCode::ArticleWithoutRoles, {QString()}};
    return article;
}

} // namespace rolescope::workspace
