// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QString>

namespace rolescope::report {

/// Columns that plain text keeps to, wherever words allow it.
inline constexpr int textColumns = 96;

/// The whole comparison as plain text: glance, sections, skills, sources.
QString comparisonText(const analysis::Comparison &, const domain::Catalog &);

/// Text wrapped at words; the first line starts with `first`, the others with as many blanks.
QString wrapped(const QString &text, const QString &first = {}, int columns = textColumns);
/// A heading over its underline.
QString heading(const QString &text, QChar underline = QLatin1Char('-'));
/// Library text without characters that could steer a terminal.
QString printable(const QString &text);
/// "[1] title, publisher, date, address"
QString sourceLine(int number, const domain::Source &);

} // namespace rolescope::report
