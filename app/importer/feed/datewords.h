// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace rolescope::importer::feed {

/// How far back words such as "3 days ago" or "il y a 2 semaines" go.
struct Ago {
    int days = 0;
    int months = 0;
};

/// From words in lower case; nothing where they are no such statement.
std::optional<Ago> readAgo(QStringView words);

/// The month from 1 to 12 that a word in lower case names; 0: none.
int monthOfWord(QStringView word);
bool isWeekday(QStringView word);

} // namespace rolescope::importer::feed
