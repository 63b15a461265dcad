// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace rolescope::text {

/// A few ASCII words, found whatever their case and without a copy of what is looked for.
class WordSet {
public:
    /// From lower-case words with single spaces between.
    explicit WordSet(const char *words);

    bool contains(QStringView word) const;

private:
    std::vector<QString> m_places; ///< by hash, each in the first free place from its own on
};

} // namespace rolescope::text
