// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace rolescope::wording {

/// What happened, where, and what to do, in one or two sentences.
QString sentence(const domain::Error &);

/// Says which characters of an export no installed font has.
QString missingGlyphs(const QStringList &characters);

/// A problem that a check of the library found, given by its stable key ("batch_hash: 3").
QString checkProblem(const QString &key);

} // namespace rolescope::wording
