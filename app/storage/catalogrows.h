// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "storage/edits.h"

#include <vector>

namespace rolescope::storage {

class Connection;

/// Everything imports wrote about roles, row by row in the order of ids; roles, sources and skills of
/// several batches may be the same. Each reference names a row that is there.
struct CatalogRows {
    struct Role {
        domain::RoleId id;
        QString name;
        QString family;
    };
    struct Alias {
        domain::RoleId role;
        domain::RoleAlias alias;
        bool byHand = false; ///< a person gave it
    };
    struct Source {
        domain::Source source; ///< with its roles and references
        QString contentHash;
    };
    struct Category {
        qint64 batch = 0;
        bool defined = true; ///< by a vocabulary; articles and changes by hand take over what they find
        domain::SkillCategory category;
    };
    struct Skill {
        bool defined = true;
        domain::Skill skill;
    };
    struct Claim {
        qint64 batch = 0;
        domain::Claim claim; ///< with its skills
    };
    struct Hidden {
        qint64 batch = 0;
        ClaimEdit edit;
    };

    std::vector<Role> roles;
    std::vector<Alias> aliases;
    std::vector<Source> sources;
    std::vector<Category> categories;
    std::vector<Skill> skills;
    std::vector<Claim> claims;
    // By batch, oldest first.
    std::vector<RoleEdit> roleEdits;
    std::vector<Hidden> hidden;
    std::vector<SourceEdit> sourceEdits;
    std::vector<DutyEdit> duties;
    std::vector<NearCopyEdit> copies;
    std::vector<TitleEdit> titles;
    std::vector<SkillEdit> skillEdits;
    std::vector<MatchEdit> matches;
};

/// A row that names something missing, or a code that is none, makes it LibraryDamaged.
domain::Result<CatalogRows> readCatalogRows(Connection &);

} // namespace rolescope::storage
