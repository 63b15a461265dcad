// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../storage/librarydump.h"
#include "importer/articleimport.h"
#include "workspace/library.h"

#include <QStringList>
#include <QTemporaryDir>

namespace rolescope::tests {

/// Libraries for articles, gone with the object.
class ArticleLibraries {
public:
    workspace::Library empty();

    static importer::ImportReport add(const workspace::Library &, const QString &file, bool dryRun = false,
                                      importer::ArticleOptions = {});
    static QStringList rows(const workspace::Library &, QStringList (*dump)(storage::Connection &));

    /// What a library shows once the files are added in this order, sorted.
    QStringList shown(const QStringList &files);
    /// The orders of the files that show something else than the first one does.
    QStringList unequalOrders(QStringList files);

private:
    QTemporaryDir m_folder;
    int m_next = 0;
};

} // namespace rolescope::tests
