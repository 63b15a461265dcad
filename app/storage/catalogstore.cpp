// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogstore.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <QDateTime>

#include <algorithm>

namespace rolescope::storage {
namespace {

using namespace domain;

/// Loads one table after the other; the first problem ends it.
class CatalogLoader {
public:
    explicit CatalogLoader(Connection &connection) : m_connection(connection) {}
    Result<Catalog> load();

private:
    void loadRoles();
    void loadSources();
    void loadSourceParts();
    void loadSkills();
    void loadClaims();
    void loadClaimSkills();
    Claim readClaim(const Query &row);
    void sort();

    template <typename Row>
    void each(const char *sql, Row row);
    void damaged(const char *where, qint64 id);
    /// The place of `id` in a list of the catalog; a dangling one is damage.
    template <typename T, typename IdType>
    T *find(std::vector<T> &items, const QHash<IdType, size_t> &places, IdType id, const char *where);

    Connection &m_connection;
    Catalog m_catalog;
    QHash<RoleId, size_t> m_roles;
    QHash<SourceId, size_t> m_sources;
    QHash<SkillId, size_t> m_skills;
    QHash<ClaimId, size_t> m_claims;
    std::optional<Error> m_error;
};

template <typename Row>
void CatalogLoader::each(const char *sql, Row row)
{
    if (m_error)
        return;
    if (auto read = forEachRow(m_connection, sql, row); !read && !m_error)
        m_error = read.error();
}

void CatalogLoader::damaged(const char *where, qint64 id)
{
    if (!m_error)
        m_error = Error{ErrorCode::LibraryDamaged,
                        {m_connection.path(), QStringLiteral("%1 %2").arg(QLatin1String(where)).arg(id)}};
}

template <typename T, typename IdType>
T *CatalogLoader::find(std::vector<T> &items, const QHash<IdType, size_t> &places, IdType id, const char *where)
{
    const auto it = places.constFind(id);
    if (it != places.cend())
        return &items[*it];
    damaged(where, id.value);
    return nullptr;
}

void CatalogLoader::loadRoles()
{
    each("SELECT id, name, family FROM role ORDER BY id", [this](const Query &row) {
        Role role;
        role.id = RoleId(row.number(0));
        role.name = row.text(1);
        role.family = row.text(2);
        m_roles.insert(role.id, m_catalog.roles.size());
        m_catalog.roles.push_back(std::move(role));
    });
    each("SELECT role, name, source FROM role_alias ORDER BY id", [this](const Query &row) {
        if (Role *role = find(m_catalog.roles, m_roles, RoleId(row.number(0)), "role_alias"))
            role->aliases.push_back({row.text(1), SourceId(row.number(2))});
    });
}

void CatalogLoader::loadSources()
{
    each("SELECT s.id, s.key, s.title, s.long_title, s.publisher, s.url, s.kind, s.stated_date, s.reading_minutes,"
         " b.imported_at, s.raw_text FROM source s LEFT JOIN import_batch b ON b.id = s.batch ORDER BY s.id",
         [this](const Query &row) {
             Source source;
             source.id = SourceId(row.number(0));
             source.key = row.text(1);
             source.title = row.text(2);
             source.longTitle = row.text(3);
             source.publisher = row.text(4);
             source.url = row.text(5);
             source.kind = row.text(6);
             source.date = QDate::fromString(row.text(7), Qt::ISODate);
             source.readingMinutes = static_cast<int>(row.number(8));
             source.imported = QDateTime::fromString(row.text(9), Qt::ISODateWithMs).date();
             source.rawText = row.text(10);
             m_sources.insert(source.id, m_catalog.sources.size());
             m_catalog.sources.push_back(std::move(source));
         });
}

void CatalogLoader::loadSourceParts()
{
    for (const Role &role : m_catalog.roles)
        for (const RoleAlias &alias : role.aliases)
            if (alias.source.isValid())
                find(m_catalog.sources, m_sources, alias.source, "role_alias");
    each("SELECT source, role FROM source_role ORDER BY source, position", [this](const Query &row) {
        const RoleId role(row.number(1));
        Source *source = find(m_catalog.sources, m_sources, SourceId(row.number(0)), "source_role");
        if (source && find(m_catalog.roles, m_roles, role, "source_role"))
            source->roles.push_back(role);
    });
    each("SELECT source, kind, text, role FROM source_reference ORDER BY id", [this](const Query &row) {
        const RoleId role(row.number(3));
        if (role.isValid() && !find(m_catalog.roles, m_roles, role, "source_reference"))
            return;
        if (Source *source = find(m_catalog.sources, m_sources, SourceId(row.number(0)), "source_reference"))
            source->references.push_back({row.text(1), row.text(2), role});
    });
}

void CatalogLoader::loadSkills()
{
    each("SELECT key, name FROM skill_category ORDER BY id", [this](const Query &row) {
        m_catalog.categories.push_back({row.text(0), row.text(1)});
    });
    each("SELECT id, key, name, category, part_of FROM skill ORDER BY key, id", [this](const Query &row) {
        Skill skill;
        skill.id = SkillId(row.number(0));
        skill.key = row.text(1);
        skill.name = row.text(2);
        skill.category = row.text(3);
        skill.partOf = row.text(4);
        m_skills.insert(skill.id, m_catalog.skills.size());
        m_catalog.skills.push_back(std::move(skill));
    });
    each("SELECT skill, name FROM skill_alias ORDER BY id", [this](const Query &row) {
        if (Skill *skill = find(m_catalog.skills, m_skills, SkillId(row.number(0)), "skill_alias"))
            skill->aliases.push_back(row.text(1));
    });
}

Claim CatalogLoader::readClaim(const Query &row)
{
    Claim claim;
    claim.id = ClaimId(row.number(0));
    claim.source = SourceId(row.number(1));
    claim.role = RoleId(row.number(2));
    claim.otherRole = RoleId(row.number(3));
    const auto section = sectionFromCode(row.text(4));
    const auto strength = strengthFromCode(row.text(5));
    if (!section || !strength)
        damaged("claim", claim.id.value);
    claim.section = section.value_or(Section::Definition);
    claim.strength = strength.value_or(Strength::Required);
    claim.label = row.text(6);
    claim.text = row.text(7);
    claim.brief = row.text(8);
    if (!row.isNull(9))
        claim.original = row.text(9);
    if (!row.isNull(10) && !row.isNull(11))
        claim.span = Span{static_cast<int>(row.number(10)), static_cast<int>(row.number(11))};
    claim.paraphrased = row.number(12) != 0;
    const auto year = [&row](int column) -> std::optional<int> {
        const auto value = row.optionalNumber(column);
        return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    };
    const Outlook outlook{row.optionalReal(13), year(14), year(15), row.text(16), row.text(17), row.text(18)};
    if (outlook != Outlook{})
        claim.outlook = outlook;
    return claim;
}

void CatalogLoader::loadClaims()
{
    each("SELECT id, source, role, other_role, section, strength, label, text, brief, original, span_from, span_to,"
         " paraphrased, outlook_percent, outlook_from, outlook_to, outlook_place, outlook_population, outlook_origin"
         " FROM claim ORDER BY source, id",
         [this](const Query &row) {
             Claim claim = readClaim(row);
             Source *source = find(m_catalog.sources, m_sources, claim.source, "claim");
             if (!source || !find(m_catalog.roles, m_roles, claim.role, "claim")
                 || (claim.otherRole.isValid() && !find(m_catalog.roles, m_roles, claim.otherRole, "claim")))
                 return;
             auto &sections = source->sections;
             if (std::find(sections.begin(), sections.end(), claim.section) == sections.end())
                 sections.push_back(claim.section);
             m_claims.insert(claim.id, m_catalog.claims.size());
             m_catalog.claims.push_back(std::move(claim));
         });
}

void CatalogLoader::loadClaimSkills()
{
    each("SELECT claim, skill, strength, one_of FROM claim_skill ORDER BY claim, skill", [this](const Query &row) {
        const SkillId skill(row.number(1));
        const auto strength = strengthFromCode(row.text(2));
        if (!strength)
            damaged("claim_skill", row.number(0));
        Claim *claim = find(m_catalog.claims, m_claims, ClaimId(row.number(0)), "claim_skill");
        if (claim && strength && find(m_catalog.skills, m_skills, skill, "claim_skill"))
            claim->skills.push_back({skill, *strength, static_cast<int>(row.number(3))});
    });
}

void CatalogLoader::sort()
{
    // Pointers and places are done with: the order may change now.
    std::stable_sort(m_catalog.roles.begin(), m_catalog.roles.end(),
                     [](const Role &a, const Role &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    for (Source &source : m_catalog.sources)
        std::sort(source.sections.begin(), source.sections.end());
}

Result<Catalog> CatalogLoader::load()
{
    loadRoles();
    loadSources();
    loadSourceParts();
    loadSkills();
    loadClaims();
    loadClaimSkills();
    if (m_error)
        return *m_error;
    sort();
    return std::move(m_catalog);
}

} // namespace

Result<Catalog> loadCatalog(Connection &connection)
{
    const Connection::Watch watch(connection, {}, std::chrono::seconds(60));
    // One savepoint, so that all tables are of the same moment, inside of a transaction or not.
    if (auto begun = connection.run("SAVEPOINT load_catalog"); !begun)
        return begun.error();
    auto catalog = CatalogLoader(connection).load();
    static_cast<void>(connection.run("RELEASE load_catalog"));
    return catalog;
}

} // namespace rolescope::storage
