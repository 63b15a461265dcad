// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace rolescope::importer::feed {

/// What else than a word for it stands for nothing in a column.
enum class NullRule : quint8 {
    Text,  ///< 0 is a value
    Amount ///< 0 stands for nothing
};

/// Whether a cell says that nothing is known: empty, "-1", "N/A", "null", "-Not found-" and the like, whatever their
/// case and the blanks around them.
bool isNull(QByteArrayView cell, NullRule = NullRule::Text);
/// The same for a cell that is text already.
bool isNullText(QStringView cell);

} // namespace rolescope::importer::feed
