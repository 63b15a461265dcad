// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// Whether a word is the code of a country in capitals: "DE", "UK" is none.
bool isCountryCode(QStringView word);

/// The code of a country named in English or a language of its own, or by three letters: "Deutschland" is DE; empty:
/// not known.
QString countryCode(QStringView name);

/// By its number in ISO 3166: "840" is US.
QString countryOfNumber(QStringView number);

/// "Korea, Republic of", as lists in order of the alphabet have it.
QString invertedCountryCode(QStringView name);

/// Two letters that are a state of the US and a country too: "CA", "DE".
bool isSharedCode(QStringView word);

/// Whether a larger city of such a state is named: "Denver" of "CO".
bool isCityOfState(QStringView city, QStringView state);

} // namespace rolescope::importer
