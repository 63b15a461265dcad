// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QLatin1String>

namespace rolescope::importer::feed {

/// FeedInvalid {file, code, values...}; wording/feedwords has a sentence for each code.
inline domain::Error feedError(const QString &file, const char *code, const QStringList &values = {})
{
    return {domain::ErrorCode::FeedInvalid, QStringList{file, QString::fromLatin1(code)} + values};
}

} // namespace rolescope::importer::feed
