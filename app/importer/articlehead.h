// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articletext.h"
#include "importer/rolenames.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace rolescope::importer {

/// What stands before an article's first words: titles, date, reading time, contents.
struct ArticleHead {
    std::array<QString, 2> roles;
    QString title; ///< "A vs. B"
    QString longTitle;
    QDate date;
    int readingMinutes = 0;
    std::vector<std::pair<size_t, const char *>> furniture; ///< lines, with the reason
    size_t end = 0;                                         ///< first line that is not part of the head
};

/// The two roles that a line compares: "A vs. B", "A versus B: Which ...", "Comparing A and B Roles".
std::optional<std::array<QString, 2>> comparedRoles(QStringView line);

/// The date a text is or begins with ("Oct. 30, 2024", "30 October 2024", "2024-10-30"); invalid: none.
QDate statedDate(QStringView);

/// Nothing when the first lines compare no two roles.
std::optional<ArticleHead> readHead(QStringView text, const std::vector<Range> &lines);

} // namespace rolescope::importer
