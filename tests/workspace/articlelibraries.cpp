// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlelibraries.h"

#include "storage/libraryfile.h"
#include "workspace/articles.h"

#include <QFileInfo>

#include <algorithm>

namespace rolescope::tests {

using workspace::Library;

Library ArticleLibraries::empty()
{
    const QString path = m_folder.filePath(QStringLiteral("library%1.rolescope").arg(m_next++));
    auto library = Library::create(path, Library::Content::Empty);
    if (!library)
        qFatal("no library");
    return std::move(*library);
}

importer::ImportReport ArticleLibraries::add(const Library &library, const QString &file, bool dryRun,
                                             importer::ArticleOptions options)
{
    const auto snapshot = library.loadCatalog();
    const auto article = workspace::readArticle(file, *snapshot->catalog);
    if (!article)
        qFatal("%s", qPrintable(file));
    options.file = QFileInfo(file).fileName();
    const auto report = library.importArticle(*article, options, dryRun);
    if (!report)
        qFatal("%s", qPrintable(report.error().context.join(u' ')));
    return *report;
}

QStringList ArticleLibraries::rows(const Library &library, QStringList (*dump)(storage::Connection &))
{
    const auto file = storage::LibraryFile::open(library.path(), storage::OpenMode::ReadOnly);
    const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadOnly);
    return dump(**connection);
}

QStringList ArticleLibraries::shown(const QStringList &files)
{
    const Library library = empty();
    for (const QString &file : files)
        add(library, file);
    QStringList lines = rows(library, storage::fixture::shown);
    lines.sort();
    return lines;
}

QStringList ArticleLibraries::unequalOrders(QStringList files)
{
    std::sort(files.begin(), files.end());
    const QStringList first = shown(files);
    QStringList unequal;
    while (std::next_permutation(files.begin(), files.end()))
        if (shown(files) != first)
            unequal += files.join(u' ');
    return unequal;
}

} // namespace rolescope::tests
