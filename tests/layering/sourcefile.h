// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace rolescope::layering {

/// A file of the project as the rules read it.
struct SourceFile {
    QString path; ///< from the project's root, "app/domain/job.h"
    QString text;

    /// "domain" of app/domain/..., "ui" of anything in ui/, "programs" of a main.cpp.
    QString room() const;
    QString fileName() const;
    bool isCode() const;
    int lines() const;
    /// What stands between the quotes or brackets of its #include lines; a `<` marks the latter.
    QStringList includes() const;
    /// The text with comments blanked, line by line; strings stay.
    QStringList codeLines() const;
};

/// All files of these folders that were written by hand, sorted by path.
QList<SourceFile> readFiles(const QString &root, const QStringList &folders);

} // namespace rolescope::layering
