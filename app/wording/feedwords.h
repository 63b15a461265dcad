// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace rolescope::wording {

/// What is wrong with a feed and what to do, from the context of FeedInvalid: file, code, values.
QString feedProblem(const QStringList &context);

/// What is wrong with one record of a feed: "short_row" as "It has fewer cells than the header."; another code
/// as it is.
QString recordFault(const QString &code);

} // namespace rolescope::wording
