// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/feeds.h"
#include "workspace/library.h"

#include <QFile>
#include <QTemporaryDir>

namespace rolescope::tests {

/// An empty library and feeds beside it.
class FeedFixture {
public:
    FeedFixture() : m_library(make(m_folder.filePath(QStringLiteral("l.rolescope")))) {}

    const workspace::Library &library() const { return m_library; }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    workspace::FeedDraft draft(const QString &file) const
    {
        auto draft = workspace::readFeed(file, workspace::RememberedMappings(path("mappings")));
        if (!draft)
            qFatal("%s", qPrintable(draft.error().context.join(u' ')));
        return *draft;
    }
    domain::Result<importer::feed::FeedResult> import(const workspace::FeedDraft &draft,
                                                      importer::feed::Duplicates duplicates = {},
                                                      bool dryRun = false) const
    {
        return m_library.importFeed(draft, {{}, {}, duplicates}, dryRun);
    }
    /// Every job that is shown, in the order of ids.
    std::vector<domain::Job> jobs() const;

private:
    static workspace::Library make(const QString &path)
    {
        auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
        if (!library)
            qFatal("%s", qPrintable(library.error().context.join(u' ')));
        return *library;
    }

    QTemporaryDir m_folder;
    workspace::Library m_library;
};

} // namespace rolescope::tests
