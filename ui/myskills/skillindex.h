// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace rolescope::ui {

/// Finds skills by what is typed: accents stripped, words' starts, aliases.
class SkillIndex {
public:
    struct Hit {
        int skill = -1; ///< index in Catalog::skills
        int alias = -1; ///< the alias that matched, -1: the name did
    };

    explicit SkillIndex(std::shared_ptr<const domain::Catalog>);

    /// The best `limit` skills, best first; of nothing typed none.
    std::vector<Hit> find(const QString &typed, int limit) const;
    const domain::Catalog &catalog() const { return *m_catalog; }

private:
    struct Entry {
        QString name;
        QStringList aliases;
    };
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::vector<Entry> m_entries; ///< folded
};

} // namespace rolescope::ui
