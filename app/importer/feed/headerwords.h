// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/jobfield.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rolescope::importer::feed {

struct HeaderMatch {
    JobField field = JobField::Title;
    int rank = 0; ///< 0 is the plainest name of the field
};

/// The field that a column's name speaks of, in any of seven languages; nothing: not known.
std::optional<HeaderMatch> fieldNamed(const QString &column);

/// Whether a column holds what belongs to a person: e-mail addresses, telephone numbers, names of recruiters.
bool isPersonal(const QString &column);

/// A column's name as it is compared: folded, letters and digits only, letters of other scripts that look
/// like Latin ones taken for those.
QString plainHeader(const QString &column);

} // namespace rolescope::importer::feed
