// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "importer/articletext.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace rolescope::importer {

/// A word of a text as names are compared: folded, singular, without a possessive ending.
struct PlainWord {
    QString plain;
    Range range;
};

/// The words of a text; usual short forms stand for their words ("ML", "AI", "BI"), "of" and short forms in
/// brackets are left out.
std::vector<PlainWord> plainWords(QStringView);

/// A role named in a text.
struct RoleMention {
    About role = About::Nobody; ///< First or Second
    Range range;
};

/// The two roles of an article, found in any of their forms: plural, possessive, other capitals, short forms,
/// "Director of Data Science" for "Director Data Science". Of two names that begin together the longer wins,
/// and a name inside a longer one is not found.
class RoleNames {
public:
    RoleNames(const QString &first, const QString &second);

    void addAlias(About, const QString &name);
    std::vector<RoleMention> mentions(QStringView) const;
    /// The role whose name the text is, with or without an article.
    About exactly(QStringView) const;

private:
    struct Name {
        About role;
        QStringList words;
    };
    std::vector<Name> m_names; ///< longest first
};

} // namespace rolescope::importer
