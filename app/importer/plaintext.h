// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/htmltext.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// Bytes of the largest text file that is read.
inline constexpr qint64 largestTextFile = 64LL * 1024 * 1024;

/// The text of a file's bytes: UTF-16 with its byte order mark, UTF-8, else Windows-1252. A byte order
/// mark stays as U+FEFF and line ends as they are; NUL, lone surrogates and stray bytes in UTF-8 become
/// U+FFFD. FileRead {file, reason} for other kinds of files and for more than largestTextFile bytes.
domain::Result<QString> decodedText(const QByteArray &, const QString &file);

/// Whether a file's text is HTML: by the ending of its name, else by how the text begins.
bool isHtml(const QString &file, QStringView head);

/// decodedText(), with HTML reduced to its text.
domain::Result<QString> plainText(const QByteArray &, const QString &file);

} // namespace rolescope::importer
