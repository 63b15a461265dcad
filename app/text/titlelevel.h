// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace rolescope::text {

struct TitleWord {
    QStringView folded;
    qsizetype from = 0;
    qsizetype to = 0;
    bool saysLevel = false; ///< set by markLevels(): no part of a role's name
};

/// A title's words with their place in it; a hyphen joins, every other sign parts.
class TitleWords {
public:
    explicit TitleWords(QStringView title);
    TitleWords(const TitleWords &) = delete;
    TitleWords &operator=(const TitleWords &) = delete;

    std::vector<TitleWord> words;

private:
    QString m_lower;               ///< the ASCII words are parts of it
    std::vector<QString> m_folded; ///< the others
};

struct TitleLevel {
    domain::Level level = domain::Level::Unknown;
    qsizetype from = 0; ///< of its words in the title
    qsizetype to = 0;
};

/// Ticks the words that say a level, and returns the first one; an executive's among the first `head` words beats
/// it. "Lead generation", "Principal Associate" and the like say none.
TitleLevel markLevels(std::vector<TitleWord> &words, size_t head);

} // namespace rolescope::text
