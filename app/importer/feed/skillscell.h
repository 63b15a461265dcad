// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace rolescope::importer::feed {

/// The terms of a list of skills, each once whatever its capitals. The separator is the strongest that occurs: line
/// ends, "|", "»", ";", ",", then " / ".
QStringList skillTerms(QStringView cell);

} // namespace rolescope::importer::feed
