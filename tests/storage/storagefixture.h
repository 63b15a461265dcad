// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "storage/connection.h"
#include "storage/libraryfile.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace rolescope::storage::fixture {

/// A folder that other users may read, removed with its files.
class Folder {
public:
    Folder();
    ~Folder();
    QString path(const QString &name = {}) const;
    QStringList files() const;
    void makeReadOnly() const;

private:
    QTemporaryDir m_folder;
};

/// An empty library; stops the test program when it cannot be made.
LibraryFile newLibrary(const QString &path);
std::unique_ptr<Connection> open(const LibraryFile &, OpenMode);

/// Imports one batch: two roles, one source with claims, two skills, and `jobs` jobs.
domain::Result<domain::BatchId> importBatch(Connection &, int jobs, const QString &tag);
domain::Job numberedJob(int number, const QString &tag);

QByteArray readAll(const QString &path);
void writeAll(const QString &path, const QByteArray &bytes);
/// Runs SQL on a file without any of our checks.
bool rawSql(const QString &path, const char *sql);

/// Runs `work` in a forked child and gives its return value, or -signal.
int inChild(const std::function<int()> &work);
/// The same as a user who is not root.
int asOrdinaryUser(const std::function<int()> &work);

} // namespace rolescope::storage::fixture
