// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "engine/jobtable.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "wording/comparisonwords.h"
#include "wording/labels.h"

#include <QDateTime>

#include <algorithm>

namespace rolescope::cli {
namespace {

using domain::Catalog;
using domain::Claim;
using domain::Role;
using report::textOrNull;

/// The alternatives of a claim's first one-of group.
std::vector<domain::SkillId> alternatives(const Claim &claim)
{
    std::vector<domain::SkillId> members;
    int group = 0;
    for (const domain::ClaimSkill &link : claim.skills) {
        if (group == 0)
            group = link.oneOf;
        if (group != 0 && link.oneOf == group)
            members.push_back(link.skill);
    }
    return members;
}

QJsonValue outlookJson(const Claim &claim)
{
    if (!claim.outlook)
        return {};
    const domain::Outlook &outlook = *claim.outlook;
    const auto orNull = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return QJsonObject{{QStringLiteral("percent"), orNull(outlook.percent)},
                       {QStringLiteral("from"), orNull(outlook.fromYear)},
                       {QStringLiteral("to"), orNull(outlook.toYear)},
                       {QStringLiteral("place"), textOrNull(outlook.place)},
                       {QStringLiteral("population"), textOrNull(outlook.population)},
                       {QStringLiteral("origin"), textOrNull(outlook.origin)}};
}

QJsonObject claimJson(const Claim &claim, const Role &role, const Catalog &catalog)
{
    const domain::RoleId otherId = claim.role == role.id ? claim.otherRole : claim.role;
    const Role *other = claim.isPair() ? catalog.role(otherId) : nullptr;
    std::vector<domain::SkillId> skills;
    for (const domain::ClaimSkill &link : claim.skills)
        skills.push_back(link.skill);
    return {
        {QStringLiteral("section"), domain::code(claim.section)},
        {QStringLiteral("label"), textOrNull(claim.label)},
        {QStringLiteral("text"), claim.text},
        {QStringLiteral("original"), claim.original ? QJsonValue(*claim.original) : QJsonValue()},
        {QStringLiteral("span"), claim.span ? QJsonValue(QJsonArray{claim.span->from, claim.span->to}) : QJsonValue()},
        {QStringLiteral("paraphrased"), claim.paraphrased},
        {QStringLiteral("strength"), domain::code(claim.strength)},
        {QStringLiteral("any_of"), report::alternativesJson(alternatives(claim), catalog)},
        {QStringLiteral("scope"), claim.isPair() ? QStringLiteral("pair") : QStringLiteral("role")},
        {QStringLiteral("other_role"), other ? QJsonValue(other->name) : QJsonValue()},
        {QStringLiteral("skills"), report::alternativesJson(skills, catalog).toArray()},
        {QStringLiteral("outlook"), outlookJson(claim)},
        {QStringLiteral("source"), report::sourceId(claim.source, catalog)}};
}

QJsonObject skillJson(const analysis::SkillFigure &skill, const Catalog &catalog)
{
    return {{QStringLiteral("name"), skill.name},
            {QStringLiteral("category"), skill.category},
            {QStringLiteral("strength"), skill.strengthA ? QJsonValue(domain::code(*skill.strengthA)) : QJsonValue()},
            {QStringLiteral("any_of"), report::alternativesJson(skill.oneOfA, catalog)},
            {QStringLiteral("texts"), skill.textsA},
            {QStringLiteral("publishers"), skill.publishersA}};
}

std::vector<const domain::Source *> sourcesOf(const Role &role, const Catalog &catalog)
{
    std::vector<const domain::Source *> sources;
    for (const domain::Source &source : catalog.sources)
        if (std::find(source.roles.begin(), source.roles.end(), role.id) != source.roles.end())
            sources.push_back(&source);
    return sources;
}

QJsonObject roleObject(const Role &role, const analysis::RoleSummary &summary, const Catalog &catalog)
{
    QJsonArray aliases, aliasSources, claims, skills, sources;
    for (const domain::RoleAlias &alias : role.aliases) {
        aliases.append(alias.name);
        aliasSources.append(QJsonObject{{QStringLiteral("name"), alias.name},
                                        {QStringLiteral("source"), report::sourceId(alias.source, catalog)}});
    }
    for (const Claim &claim : catalog.claims)
        if (claim.isAbout(role.id))
            claims.append(claimJson(claim, role, catalog));
    for (const analysis::SkillFigure &skill : analysis::skillsOf(catalog, role.id))
        skills.append(skillJson(skill, catalog));
    for (const domain::Source *source : sourcesOf(role, catalog))
        sources.append(report::sourceJson(*source, catalog));

    QJsonObject object = report::roleJson(summary);
    object.insert(QStringLiteral("aliases"), aliases);
    object.insert(QStringLiteral("alias_sources"), aliasSources);
    object.insert(QStringLiteral("claims"), claims);
    object.insert(QStringLiteral("skills"), skills);
    object.insert(QStringLiteral("sources"), sources);
    return object;
}

/// Sections whose statements ask for something.
bool saysHowFirmly(domain::Section section)
{
    return section == domain::Section::Skills || section == domain::Section::Tools
        || section == domain::Section::Education;
}

QString claimLine(const Claim &claim, const Role &role, const Catalog &catalog, int sourceNumber)
{
    QString text = claim.label.isEmpty() || claim.label == claim.text
        ? claim.text
        : QStringLiteral("%1: %2").arg(claim.label, claim.text);
    if (claim.outlook)
        text += QStringLiteral(" (%1)").arg(wording::outlook(*claim.outlook, QDateTime::currentDateTimeUtc().date()));
    const domain::RoleId otherId = claim.role == role.id ? claim.otherRole : claim.role;
    QStringList notes;
    if (saysHowFirmly(claim.section))
        notes += wording::strengthName(claim.strength);
    if (const Role *other = claim.isPair() ? catalog.role(otherId) : nullptr)
        notes += wording::sharedWith(other->name);
    if (!notes.isEmpty())
        text += QStringLiteral(" (%1)").arg(notes.join(QStringLiteral("; ")));
    return report::wrapped(QStringLiteral("%1 [%2]").arg(text, QString::number(sourceNumber)), QStringLiteral("- "))
        + u'\n';
}

QString roleText(const Role &role, const analysis::RoleSummary &summary, const Catalog &catalog)
{
    const auto sources = sourcesOf(role, catalog);
    const auto numberOf = [&](domain::SourceId id) {
        const auto it =
            std::find_if(sources.begin(), sources.end(), [id](const auto *source) { return source->id == id; });
        return static_cast<int>(it - sources.begin()) + 1;
    };
    QString text = report::heading(report::printable(role.name), u'=');
    text += QStringLiteral("%1 · %2\n").arg(wording::texts(summary), wording::jobs(summary.jobs));
    for (const domain::RoleAlias &alias : role.aliases)
        text += report::wrapped(
                    alias.source.isValid()
                        ? Command::tr("Also called %1 [%2]").arg(alias.name, QString::number(numberOf(alias.source)))
                        : Command::tr("Also called %1").arg(alias.name))
            + u'\n';
    for (const domain::Section section : domain::allSections) {
        QString lines;
        for (const Claim &claim : catalog.claims)
            if (claim.section == section && claim.isAbout(role.id))
                lines += claimLine(claim, role, catalog, numberOf(claim.source));
        if (!lines.isEmpty())
            text += u'\n' + report::heading(wording::name(section)) + lines;
    }
    text += u'\n' + report::heading(Command::tr("Sources"));
    for (size_t i = 0; i < sources.size(); ++i)
        text += report::sourceLine(static_cast<int>(i) + 1, *sources[i]) + u'\n';
    return text;
}

class RoleCommand : public Command {
public:
    QString name() const override { return QStringLiteral("role"); }
    QString arguments() const override { return QStringLiteral("NAME"); }
    QString summary() const override { return tr("Everything that is said of one role, with its sources"); }
    QStringList examples() const override
    {
        return {QStringLiteral("role \"Data Scientist\""), QStringLiteral("role \"DataOps Engineer\" --json")};
    }
    QList<JsonShape> json() const override
    {
        return {
            {tr("An object"),
             QStringLiteral("alias_sources, aliases, claims, family, jobs, name, publishers, skills, sources, texts")}};
    }
    int fewestArguments() const override { return 1; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        const Catalog &catalog = *snapshot->catalog;
        const auto id = workspace::findRole(catalog, call.arguments.first());
        if (!id)
            return id.error();
        const Role &role = *catalog.role(*id);
        analysis::RoleSummary summary = analysis::summarize(catalog, role);
        summary.jobs = static_cast<int>(snapshot->jobs->jobsOfRole(role.id));
        if (call.wantsJson())
            call.console.print(roleObject(role, summary, catalog));
        else
            call.console.print(roleText(role, summary, catalog));
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeRoleCommand() { return std::make_unique<RoleCommand>(); }

} // namespace rolescope::cli
