// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogrows.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <QDateTime>
#include <QSet>

namespace rolescope::storage {
namespace {

using namespace domain;

std::optional<Span> readSpan(const Query &row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return Span{static_cast<int>(row.number(column)), static_cast<int>(row.number(column + 1))};
}

/// Reads one table after the other; the first problem ends it.
class RowReader {
public:
    explicit RowReader(Connection &connection) : m_connection(connection) {}
    Result<CatalogRows> read();

private:
    void readRoles();
    void readSources();
    void readSourceParts();
    void readSkills();
    void readClaims();
    void readClaimSkills();
    void readWords();
    void readEdits();
    Claim readClaim(const Query &row);

    template <typename Row>
    void each(const char *sql, Row row);
    void damaged(const char *where, qint64 id);
    /// The place of `id` among the rows read; a dangling one is damage.
    template <typename IdType>
    std::optional<size_t> find(const QHash<IdType, size_t> &places, IdType id, const char *where);

    Connection &m_connection;
    CatalogRows m_rows;
    QHash<RoleId, size_t> m_roles;
    QHash<SourceId, size_t> m_sources;
    QHash<SkillId, size_t> m_skills;
    QHash<ClaimId, size_t> m_claims;
    std::optional<Error> m_error;
};

template <typename Row>
void RowReader::each(const char *sql, Row row)
{
    if (m_error)
        return;
    if (auto read = forEachRow(m_connection, sql, row); !read && !m_error)
        m_error = read.error();
}

void RowReader::damaged(const char *where, qint64 id)
{
    if (!m_error)
        m_error = Error{ErrorCode::LibraryDamaged,
                        {m_connection.path(), QStringLiteral("%1 %2").arg(QLatin1String(where)).arg(id)}};
}

template <typename IdType>
std::optional<size_t> RowReader::find(const QHash<IdType, size_t> &places, IdType id, const char *where)
{
    const auto it = places.constFind(id);
    if (it != places.cend())
        return *it;
    damaged(where, id.value);
    return std::nullopt;
}

void RowReader::readRoles()
{
    each("SELECT id, name, family FROM role ORDER BY id", [this](const Query &row) {
        const RoleId id(row.number(0));
        m_roles.insert(id, m_rows.roles.size());
        m_rows.roles.push_back({id, row.text(1), row.text(2)});
    });
}

void RowReader::readSources()
{
    each("SELECT s.id, s.key, s.title, s.long_title, s.publisher, s.url, s.kind, s.stated_date, s.reading_minutes,"
         " b.imported_at, s.raw_text, s.content_hash"
         " FROM source s LEFT JOIN import_batch b ON b.id = s.batch ORDER BY s.id",
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
             m_sources.insert(source.id, m_rows.sources.size());
             m_rows.sources.push_back({std::move(source), row.text(11)});
         });
}

void RowReader::readSourceParts()
{
    each("SELECT role, name, source, span_from, span_to, batch IN (SELECT id FROM import_batch WHERE kind = 'by_hand')"
         " FROM role_alias ORDER BY id",
         [this](const Query &row) {
             const RoleId role(row.number(0));
             const SourceId source(row.number(2));
             if (find(m_roles, role, "role_alias") && (!source.isValid() || find(m_sources, source, "role_alias")))
                 m_rows.aliases.push_back({role, {row.text(1), source, readSpan(row, 3)}, row.number(5) != 0});
         });
    each("SELECT source, role FROM source_role ORDER BY source, position", [this](const Query &row) {
        const RoleId role(row.number(1));
        const auto source = find(m_sources, SourceId(row.number(0)), "source_role");
        if (source && find(m_roles, role, "source_role"))
            m_rows.sources[*source].source.roles.push_back(role);
    });
    each("SELECT source, kind, text, role FROM source_reference ORDER BY id", [this](const Query &row) {
        const RoleId role(row.number(3));
        if (role.isValid() && !find(m_roles, role, "source_reference"))
            return;
        if (const auto source = find(m_sources, SourceId(row.number(0)), "source_reference"))
            m_rows.sources[*source].source.references.push_back({row.text(1), row.text(2), role});
    });
}

void RowReader::readSkills()
{
    QSet<qint64> naming; // batches that define no words
    each("SELECT id FROM import_batch WHERE kind IN ('article', 'by_hand', 'onet')",
         [&](const Query &row) { naming.insert(row.number(0)); });
    each("SELECT batch, key, name FROM skill_category ORDER BY id", [&](const Query &row) {
        const qint64 batch = row.number(0);
        m_rows.categories.push_back({batch, !naming.contains(batch), {row.text(1), row.text(2)}});
    });
    each("SELECT id, key, name, category, part_of, batch FROM skill ORDER BY id", [&](const Query &row) {
        Skill skill;
        skill.id = SkillId(row.number(0));
        skill.key = row.text(1);
        skill.name = row.text(2);
        skill.category = row.text(3);
        skill.partOf = row.text(4);
        m_skills.insert(skill.id, m_rows.skills.size());
        m_rows.skills.push_back({!naming.contains(row.number(5)), std::move(skill)});
    });
    each("SELECT skill, name FROM skill_alias ORDER BY id", [this](const Query &row) {
        if (const auto skill = find(m_skills, SkillId(row.number(0)), "skill_alias"))
            m_rows.skills[*skill].skill.aliases.push_back(row.text(1));
    });
}

Claim RowReader::readClaim(const Query &row)
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
    claim.span = readSpan(row, 10);
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

void RowReader::readClaims()
{
    each("SELECT id, source, role, other_role, section, strength, label, text, brief, original, span_from, span_to,"
         " paraphrased, outlook_percent, outlook_from, outlook_to, outlook_place, outlook_population, outlook_origin,"
         " batch FROM claim ORDER BY id",
         [this](const Query &row) {
             Claim claim = readClaim(row);
             if (!find(m_sources, claim.source, "claim") || !find(m_roles, claim.role, "claim")
                 || (claim.otherRole.isValid() && !find(m_roles, claim.otherRole, "claim")))
                 return;
             m_claims.insert(claim.id, m_rows.claims.size());
             m_rows.claims.push_back({row.number(19), std::move(claim)});
         });
}

void RowReader::readClaimSkills()
{
    each("SELECT claim, skill, strength, one_of FROM claim_skill ORDER BY claim, skill", [this](const Query &row) {
        const SkillId skill(row.number(1));
        const auto strength = strengthFromCode(row.text(2));
        if (!strength)
            damaged("claim_skill", row.number(0));
        const auto claim = find(m_claims, ClaimId(row.number(0)), "claim_skill");
        if (claim && strength && find(m_skills, skill, "claim_skill"))
            m_rows.claims[*claim].claim.skills.push_back({skill, *strength, static_cast<int>(row.number(3)), {}});
    });
}

void RowReader::readWords()
{
    each("SELECT claim, skill, span_from, span_to FROM claim_skill_words", [this](const Query &row) {
        const auto place = find(m_claims, ClaimId(row.number(0)), "claim_skill_words");
        if (!place)
            return;
        for (ClaimSkill &skill : m_rows.claims[*place].claim.skills)
            if (skill.skill == SkillId(row.number(1)))
                skill.words = readSpan(row, 2);
    });
}

void RowReader::readEdits()
{
    each("SELECT role, change, value, id FROM role_edit ORDER BY batch, id", [this](const Query &row) {
        if (const auto change = roleChangeFromCode(row.text(1)))
            m_rows.roleEdits.push_back({row.text(0), *change, row.text(2)});
        else
            damaged("role_edit", row.number(3));
    });
    each("SELECT batch, claim FROM claim_edit ORDER BY batch, id", [this](const Query &row) {
        m_rows.hidden.push_back({row.number(0), {row.text(1)}});
    });
    each("SELECT source, publisher FROM source_edit ORDER BY batch, id", [this](const Query &row) {
        m_rows.sourceEdits.push_back({row.text(0), row.text(1)});
    });
    each("SELECT claim_a, claim_b, confirmed FROM similar_duty ORDER BY batch, id", [this](const Query &row) {
        m_rows.duties.push_back({row.text(0), row.text(1), row.number(2) != 0});
    });
    each("SELECT source_a, source_b, apart FROM near_copy ORDER BY batch, id", [this](const Query &row) {
        m_rows.copies.push_back({row.text(0), row.text(1), row.number(2) != 0});
    });
    each("SELECT title, ignored FROM title_edit ORDER BY batch, id", [this](const Query &row) {
        m_rows.titles.push_back({row.text(0), row.number(1) != 0});
    });
    each("SELECT skill, change, value, id FROM skill_edit ORDER BY batch, id", [this](const Query &row) {
        if (const auto change = skillChangeFromCode(row.text(1)))
            m_rows.skillEdits.push_back({row.text(0), *change, row.text(2)});
        else
            damaged("skill_edit", row.number(3));
    });
    each("SELECT skill, claim, job, title, words, counts FROM match_edit ORDER BY batch, id", [this](const Query &row) {
        m_rows.matches.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5) != 0});
    });
}

Result<CatalogRows> RowReader::read()
{
    readRoles();
    readSources();
    readSourceParts();
    readSkills();
    readClaims();
    readClaimSkills();
    readWords();
    readEdits();
    if (m_error)
        return *m_error;
    return std::move(m_rows);
}

} // namespace

Result<CatalogRows> readCatalogRows(Connection &connection) { return RowReader(connection).read(); }

} // namespace rolescope::storage
