// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetimport.h"

#include "importer/onet/onetclaims.h"
#include "importer/onet/onetskills.h"
#include "importer/sink.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

class OnetImport {
public:
    OnetImport(const OnetRelease &release, const Catalog &vocabulary, Sink &sink, const Progress &progress,
               std::stop_token stop)
        : m_release(release),
          m_sink(sink),
          m_progress(progress),
          m_stop(std::move(stop)),
          m_skills(release, vocabulary, sink)
    {}

    Result<ImportReport> run();

private:
    Result<Done> addRoles();
    Result<Done> addSource();
    Result<Done> addOccupations();
    Result<Done> addOccupation(const OnetOccupation &, RoleId);
    Result<Done> addTools(const OnetOccupation &, RoleId);
    Result<Done> addClaim(Claim, RoleId);
    void count();
    void warn();

    const OnetRelease &m_release;
    Sink &m_sink;
    const Progress &m_progress;
    std::stop_token m_stop;
    OnetSkills m_skills;
    ImportReport m_report;
    SourceId m_source;
    std::vector<RoleId> m_roles;      ///< of the occupations
    QHash<QString, QString> m_titles; ///< by code
};

Result<Done> OnetImport::addRoles()
{
    for (const OnetOccupation &occupation : m_release.occupations) {
        RoleId id = m_sink.findRole(occupation.title);
        if (!id.isValid()) {
            Role role;
            role.name = occupation.title;
            const auto added = m_sink.addRole(role);
            if (!added)
                return added.error();
            id = *added;
        }
        m_roles.push_back(id);
    }
    return Done{};
}

/// Its text is the Read Me, which states the licence that exports have to name.
Result<Done> OnetImport::addSource()
{
    Source source;
    source.title = releaseName(m_release);
    source.key = source.title.toLower().remove(u'*').replace(u' ', u'-');
    source.longTitle =
        m_release.date.isEmpty() ? m_release.name : QStringLiteral("%1, %2").arg(m_release.name, m_release.date);
    source.publisher = QStringLiteral("O*NET");
    source.url = m_release.url;
    source.kind = QStringLiteral("onet");
    source.rawText = m_release.readMe;
    source.roles = m_roles;
    if (!m_release.licence.isEmpty())
        source.references.push_back({QStringLiteral("attribution"), m_release.licence, {}});
    m_report.lines.reference = static_cast<int>(source.references.size());
    if (m_sink.hasSourceKey(source.key))
        m_report.warnings << QStringLiteral("source_changed: ") + source.title;
    const auto added = m_sink.addSource(source, m_release.hash);
    if (!added)
        return added.error();
    m_source = *added;
    return Done{};
}

Result<Done> OnetImport::addClaim(Claim claim, RoleId role)
{
    claim.source = m_source;
    claim.role = role;
    if (const auto added = m_sink.addClaim(claim); !added)
        return added.error();
    ++m_report.claims[claim.section];
    ++m_report.lines.claim;
    return Done{};
}

Result<Done> OnetImport::addTools(const OnetOccupation &occupation, RoleId role)
{
    for (ToolGroup &group : toolGroups(occupation)) {
        for (const OnetTechnology *technology : group.technologies) {
            const auto id = m_skills.of(technology->example);
            if (!id)
                return id.error();
            auto &skills = group.claim.skills;
            const bool twice =
                std::any_of(skills.begin(), skills.end(), [&](const ClaimSkill &s) { return s.skill == *id; });
            if (!twice)
                skills.push_back({*id, technology->inDemand ? Strength::Typical : Strength::Example, 0, {}});
        }
        if (const auto added = addClaim(std::move(group.claim), role); !added)
            return added;
    }
    return Done{};
}

Result<Done> OnetImport::addOccupation(const OnetOccupation &occupation, RoleId role)
{
    for (const QString &title : occupation.alternateTitles)
        if (auto added = m_sink.addRoleAlias(role, {title, m_source, {}}); !added)
            return added;
    for (Claim &claim : plainClaims(occupation))
        if (auto added = addClaim(std::move(claim), role); !added)
            return added;
    if (auto added = addTools(occupation, role); !added)
        return added;
    for (Claim &claim : educationClaims(occupation))
        if (auto added = addClaim(std::move(claim), role); !added)
            return added;
    if (std::optional<Claim> related = relatedClaim(occupation, m_titles))
        return addClaim(*std::move(related), role);
    return Done{};
}

Result<Done> OnetImport::addOccupations()
{
    for (size_t i = 0; i < m_roles.size(); ++i) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (auto added = addOccupation(m_release.occupations[i], m_roles[i]); !added)
            return added;
        if (m_progress)
            m_progress(double(i + 1) / double(m_roles.size()));
    }
    return Done{};
}

void OnetImport::count()
{
    ImportReport::Onet &counts = m_report.onet;
    counts.occupations = static_cast<int>(m_release.occupations.size());
    counts.attribution = m_release.licence;
    QSet<QString> technologies;
    QHash<QString, int> occupations; // by title
    for (const OnetOccupation &occupation : m_release.occupations) {
        m_titles.insert(occupation.code, occupation.title);
        for (const OnetTechnology &technology : occupation.technologies)
            technologies.insert(technology.example);
        QSet<QString> titles;
        for (const QString &title : occupation.alternateTitles)
            titles.insert(title.toCaseFolded());
        titles.remove(occupation.title.toCaseFolded());
        for (const QString &title : titles)
            ++occupations[title];
        counts.titles += static_cast<int>(titles.size());
    }
    counts.technologies = static_cast<int>(technologies.size());
    counts.sharedTitles = static_cast<int>(
        std::count_if(occupations.cbegin(), occupations.cend(), [](int several) { return several > 1; }));
}

void OnetImport::warn()
{
    for (const QString &file : m_release.missingFiles)
        m_report.warnings << QStringLiteral("onet_missing: ") + file;
    if (m_release.unknownCodes > 0)
        m_report.warnings << QStringLiteral("onet_unknown_codes: %1").arg(m_release.unknownCodes);
    const auto silent = std::count_if(m_release.occupations.begin(), m_release.occupations.end(), [](const auto &o) {
        return o.educationCoverage == Coverage::NoData || o.educationCoverage == Coverage::Suppressed;
    });
    if (silent > 0)
        m_report.warnings << QStringLiteral("onet_no_education: %1").arg(silent);
}

Result<ImportReport> OnetImport::run()
{
    m_report.kind = QStringLiteral("onet");
    m_report.file = releaseName(m_release);
    if (m_sink.findSource(m_release.hash).isValid()) {
        m_report.warnings << QStringLiteral("source_known: ") + m_report.file;
        return m_report;
    }
    m_report.batch = m_sink.batch();
    warn();
    count();
    for (const auto step : {&OnetImport::addRoles, &OnetImport::addSource, &OnetImport::addOccupations})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_report;
}

} // namespace

QString releaseName(const OnetRelease &release)
{
    return release.version.isEmpty() ? release.name : QStringLiteral("O*NET %1").arg(release.version);
}

Result<ImportReport> importOnet(const OnetRelease &release, const Catalog &vocabulary, Sink &sink,
                                const Progress &progress, std::stop_token stop)
{
    return OnetImport(release, vocabulary, sink, progress, std::move(stop)).run();
}

} // namespace rolescope::importer::onet
