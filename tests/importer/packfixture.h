// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace rolescope::importer::fixture {

/// A small good pack in a temporary folder: 2 categories, 3 skills, 2 roles, 2 sources, 2 jobs.
class PackFolder {
public:
    PackFolder();
    QString path() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    void remove(const QString &name) const;
    /// Replaces the first `before`; stops the program when it is not there.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const;

private:
    QTemporaryDir m_folder;
};

} // namespace rolescope::importer::fixture
