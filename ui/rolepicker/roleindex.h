// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace rolescope::ui {

/// Finds roles by what is typed: accents stripped, words' starts, aliases.
class RoleIndex {
public:
    struct Hit {
        int role = -1;  ///< index in Catalog::roles
        int alias = -1; ///< the alias that matched, -1: the name did
    };

    explicit RoleIndex(std::shared_ptr<const domain::Catalog>);

    /// The best `limit` roles, best first.
    std::vector<Hit> find(const QString &typed, int limit) const;
    /// Every role by family, roles without a family last.
    std::vector<int> byFamily() const;
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
