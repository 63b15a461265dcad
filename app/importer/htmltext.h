// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// What a reader of the page would see as text, nothing loaded: a blank line between blocks, list items
/// as "• " or "1. ", rows of tables as "| a | b |", entities decoded. Scripts, styles, navigation,
/// templates and comments are dropped. Linear time whatever the input.
QString htmlToText(QStringView);

} // namespace rolescope::importer
