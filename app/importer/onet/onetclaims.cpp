// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetclaims.h"

#include <algorithm>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

Claim claimOf(Section section, const QString &label, const QString &text)
{
    Claim claim;
    claim.section = section;
    claim.label = label;
    claim.text = text;
    return claim;
}

/// A cell as it stands in the file.
Claim quoted(Section section, const QString &text)
{
    Claim claim = claimOf(section, {}, text);
    claim.original = text;
    return claim;
}

QString percent(double share)
{
    constexpr double least = 0.1;
    if (share < least / 2)
        return QStringLiteral("under %1 %").arg(least);
    const QString number = QString::number(share, 'f', 1);
    return (number.endsWith(QLatin1String(".0")) ? number.chopped(2) : number) + QStringLiteral(" %");
}

QString nameOf(const OnetShare &share)
{
    return share.name.isEmpty() ? QStringLiteral("category %1").arg(share.category) : share.name;
}

/// The largest share first; an answer that nobody gave is left out.
std::vector<OnetShare> given(std::vector<OnetShare> shares)
{
    std::erase_if(shares, [](const OnetShare &share) { return share.percent <= 0; });
    std::stable_sort(shares.begin(), shares.end(),
                     [](const OnetShare &a, const OnetShare &b) { return a.percent > b.percent; });
    return shares;
}

/// Whether its answers alone tell what was asked.
bool namesItself(const QString &question) { return question == u"Required Level of Education"; }

Claim answersClaim(const OnetAnswers &answers, const std::vector<OnetShare> &shares)
{
    QStringList parts;
    double stated = 0;
    for (const OnetShare &share : shares) {
        parts += QStringLiteral("%1 %2").arg(nameOf(share), percent(share.percent));
        stated += share.percent;
    }
    // Where more is kept back than the largest stated share, the most frequent answer is unknown.
    const bool largestIsStated = answers.suppressed == 0 || shares.front().percent >= 100 - stated;
    const QString brief = largestIsStated ? parts.first() : QStringLiteral("most frequent answer not published");
    if (answers.suppressed == 1)
        parts += QStringLiteral("1 more answer not published");
    else if (answers.suppressed > 1)
        parts += QStringLiteral("%1 more answers not published").arg(answers.suppressed);
    Claim claim = claimOf(Section::Education, answers.question, parts.join(QStringLiteral(" · ")));
    claim.brief = namesItself(answers.question) && largestIsStated
        ? brief
        : QStringLiteral("%1: %2").arg(answers.question, brief);
    return claim;
}

/// The zone's own words on education; its name alone where the file with the words is not there.
Claim zoneClaim(const OnetZone &zone)
{
    const QString name = zone.name.isEmpty() ? QStringLiteral("Job Zone %1").arg(zone.zone) : zone.name;
    if (zone.education.isEmpty())
        return claimOf(Section::Education, {}, name);
    Claim claim = quoted(Section::Education, zone.education);
    claim.label = name;
    return claim;
}

} // namespace

QString relatedLabel() { return QStringLiteral("Related occupations"); }

QString relatedSeparator() { return QStringLiteral("; "); } // names have commas of their own

std::optional<Claim> relatedClaim(const OnetOccupation &occupation, const QHash<QString, QString> &titlesByCode)
{
    QStringList names;
    for (const OnetRelated &related : occupation.related)
        if (const QString name = titlesByCode.value(related.code); !name.isEmpty())
            names += name;
    if (names.isEmpty())
        return std::nullopt;
    Claim claim = claimOf(Section::Overview, relatedLabel(), names.join(relatedSeparator()));
    claim.strength = Strength::Example;
    return claim;
}

std::vector<Claim> plainClaims(const OnetOccupation &occupation)
{
    std::vector<Claim> claims;
    if (!occupation.description.isEmpty())
        claims.push_back(quoted(Section::Definition, occupation.description));
    for (const OnetTask &task : occupation.tasks) {
        claims.push_back(quoted(Section::Responsibilities, task.text));
        if (task.type == TaskType::Supplemental)
            claims.back().strength = Strength::Typical;
    }
    return claims;
}

std::vector<Claim> educationClaims(const OnetOccupation &occupation)
{
    std::vector<Claim> claims;
    if (occupation.zoneCoverage == Coverage::Stated)
        claims.push_back(zoneClaim(occupation.zone));
    for (const OnetAnswers &answers : occupation.education) {
        if (const std::vector<OnetShare> shares = given(answers.shares); !shares.empty())
            claims.push_back(answersClaim(answers, shares));
    }
    for (Claim &claim : claims)
        claim.strength = Strength::Typical; // what most have or said, not what all must have
    return claims;
}

std::vector<ToolGroup> toolGroups(const OnetOccupation &occupation)
{
    std::vector<ToolGroup> groups;
    for (const OnetTechnology &technology : occupation.technologies) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const ToolGroup &g) { return g.claim.label == technology.kind; });
        if (group == groups.end()) {
            groups.push_back({claimOf(Section::Tools, technology.kind, {}), {}});
            groups.back().claim.strength = Strength::Example;
            group = groups.end() - 1;
        }
        QString &text = group->claim.text;
        text += text.isEmpty() ? QString() : QStringLiteral(", ");
        text += technology.example;
        if (technology.inDemand) {
            text += QStringLiteral(" (in demand)");
            group->claim.strength = Strength::Typical;
        }
        group->technologies.push_back(&technology);
    }
    return groups;
}

} // namespace rolescope::importer::onet
