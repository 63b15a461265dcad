// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

/// Whether a word is the code of a country in capitals: "DE", "UK" is none.
bool isCountryCode(QStringView word);

/// The code of a country named in English or a language of its own, or by three letters: "Deutschland" is DE; empty:
/// not known.
QString countryCode(QStringView name);

} // namespace rolescope::importer::feed
