// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::text {

/// Whether a spelling names a skill only with a word that may stand further on: "analytical and communication
/// skills", "supervised or unsupervised learning", "cleaning and joining data".
bool isPairedWord(QStringView folded);

/// Whether that word stands by the paired one at [from, to).
bool isPaired(QStringView text, qsizetype from, qsizetype to);

} // namespace rolescope::text
