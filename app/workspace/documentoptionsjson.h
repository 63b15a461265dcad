// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/documentoptions.h"

#include <QJsonObject>

namespace rolescope::workspace {

/// What is kept of a document's options from one to the next: not for whom it is, nor the note. A large logo is not
/// kept either.
QJsonObject toJson(const report::DocumentOptions &);
/// What is damaged or unknown is as usual.
report::DocumentOptions documentOptionsFromJson(const QJsonObject &);

} // namespace rolescope::workspace
