// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace rolescope::importer::feed {

/// Whether text that is not UTF-8 is written in pairs of bytes, as Shift_JIS, EUC-JP, EUC-KR and GB18030 are. Pages
/// of single bytes, Western, Polish and Cyrillic, are not.
bool looksEastAsian(QByteArrayView text);

} // namespace rolescope::importer::feed
