// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

namespace rolescope::analysistest {

inline const domain::RoleId roleA{1}, roleB{2}, roleC{3};

/// A catalog made line by line; ids count up.
class CatalogBuilder {
public:
    CatalogBuilder()
    {
        catalog.roles = {{roleA, u"Alpha"_qs, {}, {}}, {roleB, u"Beta"_qs, {}, {}}, {roleC, u"Gamma"_qs, {}, {}}};
        catalog.categories = {{u"lang"_qs, u"Languages"_qs}, {u"other"_qs, u"Others"_qs}};
    }

    domain::SourceId source(const QString &publisher, std::vector<domain::RoleId> roles)
    {
        domain::Source s;
        s.id = domain::SourceId(static_cast<qint64>(catalog.sources.size()) + 1);
        s.publisher = publisher;
        s.roles = std::move(roles);
        catalog.sources.push_back(s);
        return s.id;
    }

    domain::SkillId skill(const QString &name, const QString &category = u"lang"_qs)
    {
        for (const domain::Skill &known : catalog.skills)
            if (known.name == name)
                return known.id;
        const domain::SkillId id(static_cast<qint64>(catalog.skills.size()) + 1);
        catalog.skills.push_back({id, name, name, category, {}, {}});
        return id;
    }

    domain::Claim &claim(domain::SourceId source, domain::RoleId role, domain::Section section, const QString &text)
    {
        domain::Claim c;
        c.id = domain::ClaimId(static_cast<qint64>(catalog.claims.size()) + 1);
        c.source = source;
        c.role = role;
        c.section = section;
        c.text = text;
        catalog.claims.push_back(c);
        return catalog.claims.back();
    }

    void skills(domain::SourceId source, domain::RoleId role, const QStringList &names, int oneOf = 0,
                domain::Section section = domain::Section::Skills)
    {
        std::vector<domain::ClaimSkill> links;
        for (const QString &name : names)
            links.push_back({skill(name), domain::Strength::Required, oneOf});
        claim(source, role, section, names.join(u' ')).skills = links;
    }

    domain::Catalog catalog;
};

} // namespace rolescope::analysistest
