// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringList>

#include <memory>
#include <mutex>
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

    /// Folds the names, which O*NET's take their time for; from any thread, find() does it otherwise.
    void prepare() const;
    /// The best `limit` roles, best first.
    std::vector<Hit> find(const QString &typed, int limit) const;
    /// Every role by family, roles without a family last.
    std::vector<int> byFamily() const;
    const domain::Catalog &catalog() const { return *m_catalog; }

private:
    struct Entry {
        QString name;
        QStringList aliases;
        QString allAliases; ///< a line each
    };
    Hit match(size_t role, const QString &typed, const QStringList &words, int &rank) const;

    std::shared_ptr<const domain::Catalog> m_catalog;
    mutable std::once_flag m_prepared;
    mutable std::vector<Entry> m_entries; ///< folded
};

} // namespace rolescope::ui
