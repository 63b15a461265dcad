// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "cli/commands.h"
#include "report/demandjson.h"
#include "report/demandtext.h"
#include "wording/demandwords.h"
#include "workspace/roleads.h"

namespace rolescope::cli {
namespace {

using analysis::Demand;
using domain::Result;
using domain::RoleId;
using workspace::Snapshot;

Demand demandOf(const Snapshot &snapshot, RoleId role)
{
    const analysis::Publishers publishers(*snapshot.catalog);
    return analysis::demand(
        analysis::skillAgreement(*snapshot.catalog, *snapshot.words, role, publishers, snapshot.thresholds),
        workspace::roleAds(snapshot, role), snapshot.thresholds);
}

class EvidenceCommand : public Command {
public:
    QString name() const override { return QStringLiteral("evidence"); }
    QString arguments() const override { return QStringLiteral("ROLE [OTHER]"); }
    QString summary() const override { return tr("Articles vs job ads: skills that are described, and asked for"); }
    QStringList examples() const override
    {
        return {QStringLiteral("evidence \"Data Scientist\" --json"),
                QStringLiteral("evidence \"Data Scientist\" \"Machine Learning Engineer\"")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("For one role, an object"), QStringLiteral("jobs, jobs_with_text, name, publishers, skills")},
                {tr("For two roles, an object"), QStringLiteral("differences, roles, stands_out")}};
    }
    int fewestArguments() const override { return 1; }
    int mostArguments() const override { return 2; }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        std::vector<RoleId> roles;
        for (const QString &argument : call.arguments) {
            const auto role = workspace::findRole(*snapshot->catalog, argument);
            if (!role)
                return role.error();
            roles.push_back(*role);
        }
        if (roles.size() == 1)
            return printRole(call, *snapshot, roles.front());
        if (roles[0] == roles[1])
            return domain::Error{domain::ErrorCode::SameRole, {snapshot->catalog->role(roles[0])->name}};
        return printPair(call, workspace::compare(*snapshot, roles[0], roles[1]));
    }

private:
    static Result<ExitCode> printRole(const Call &call, const Snapshot &snapshot, RoleId id)
    {
        const Demand demand = demandOf(snapshot, id);
        const QString name = snapshot.catalog->role(id)->name;
        if (call.wantsJson())
            call.console.print(report::demandJson(demand, name));
        else if (demand.skills.empty())
            call.console.say(wording::demandReading(demand, name));
        else
            call.console.print(report::demandText(demand, name));
        return demand.skills.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }

    static Result<ExitCode> printPair(const Call &call, const analysis::Comparison &comparison)
    {
        if (call.wantsJson())
            call.console.print(report::demandsJson(comparison));
        else if (comparison.demandDifferences.empty())
            call.console.say(wording::differencesReading(comparison));
        else
            call.console.print(report::demandSummary(comparison));
        return comparison.demandDifferences.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeEvidenceCommand() { return std::make_unique<EvidenceCommand>(); }

} // namespace rolescope::cli
