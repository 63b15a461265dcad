// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "report/demandjson.h"
#include "report/demandtext.h"
#include "wording/demandwords.h"
#include "workspace/roleads.h"

#include <QHash>

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

QStringList roleColumns()
{
    return {QStringLiteral("role"),       QStringLiteral("skill"),         QStringLiteral("group"),
            QStringLiteral("publishers"), QStringLiteral("of_publishers"), QStringLiteral("jobs"),
            QStringLiteral("of_jobs"),    QStringLiteral("share_low"),     QStringLiteral("share_high")};
}

QStringList pairColumns()
{
    return {QStringLiteral("role_a"),
            QStringLiteral("role_b"),
            QStringLiteral("skill"),
            QStringLiteral("jobs_a"),
            QStringLiteral("of_jobs_a"),
            QStringLiteral("jobs_b"),
            QStringLiteral("of_jobs_b"),
            QStringLiteral("share_difference_low"),
            QStringLiteral("share_difference_high"),
            QStringLiteral("tells"),
            QStringLiteral("log_odds"),
            QStringLiteral("z")};
}

QJsonArray roleRecords(const Demand &demand, const QString &role)
{
    QJsonArray records;
    for (const QJsonValue &skill : report::demandJson(demand, role)[u"skills"].toArray()) {
        QJsonObject record = skill.toObject();
        record.insert(QStringLiteral("role"), role);
        record.insert(QStringLiteral("skill"), record[u"name"]);
        record.insert(QStringLiteral("share_low"), record[u"low"]);
        record.insert(QStringLiteral("share_high"), record[u"high"]);
        records.append(record);
    }
    return records;
}

/// Every skill that either role's ads ask for, with what makes it stand out, where that can be told.
QJsonArray pairRecords(const analysis::Comparison &comparison)
{
    QHash<QString, QJsonObject> outstanding;
    for (const QJsonValue &skill : report::standsOutJson(comparison.standsOut))
        outstanding.insert(skill[u"name"].toString(), skill.toObject());
    QJsonArray records;
    for (const QJsonValue &skill : report::differencesJson(comparison.demandDifferences)) {
        QJsonObject record = skill.toObject();
        const QJsonObject standing = outstanding.value(record[u"name"].toString());
        record.insert(QStringLiteral("role_a"), comparison.a.name);
        record.insert(QStringLiteral("role_b"), comparison.b.name);
        record.insert(QStringLiteral("skill"), record[u"name"]);
        record.insert(QStringLiteral("share_difference_low"), record[u"low"]);
        record.insert(QStringLiteral("share_difference_high"), record[u"high"]);
        record.insert(QStringLiteral("log_odds"), standing[u"log_odds"]);
        record.insert(QStringLiteral("z"), standing[u"z"]);
        records.append(record);
    }
    return records;
}

class EvidenceCommand : public Command {
public:
    QString name() const override { return QStringLiteral("evidence"); }
    QString arguments() const override { return QStringLiteral("ROLE [OTHER]"); }
    QString summary() const override { return tr("Articles vs job ads: skills that are described, and asked for"); }
    QStringList examples() const override
    {
        return {QStringLiteral("evidence \"Data Scientist\" --format csv"),
                QStringLiteral("evidence \"Data Scientist\" \"Machine Learning Engineer\"")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("For one role, an object"), QStringLiteral("jobs, jobs_with_text, name, publishers, skills")},
                {tr("For two roles, an object"), QStringLiteral("differences, roles, stands_out")}};
    }
    QList<CsvShape> csv() const override
    {
        return {{tr("For one role, a row a skill"), roleColumns()},
                {tr("For two roles, a row a skill that job ads of either ask for"), pairColumns()}};
    }
    QList<QCommandLineOption> options() const override { return answerOptions(); }
    int fewestArguments() const override { return 1; }
    int mostArguments() const override { return 2; }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
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
            return printRole(call, *answer, *snapshot, roles.front());
        if (roles[0] == roles[1])
            return domain::Error{domain::ErrorCode::SameRole, {snapshot->catalog->role(roles[0])->name}};
        return printPair(call, *answer, workspace::compare(*snapshot, roles[0], roles[1]));
    }

private:
    static Result<ExitCode> printRole(const Call &call, const Answer &answer, const Snapshot &snapshot, RoleId id)
    {
        const Demand demand = demandOf(snapshot, id);
        const QString name = snapshot.catalog->role(id)->name;
        if (answer.isJson())
            call.console.print(report::demandJson(demand, name));
        else if (answer.isCsv())
            printCsv(roleColumns(), roleRecords(demand, name), answer, call.console);
        else if (demand.skills.empty())
            call.console.say(wording::demandReading(demand, name));
        else
            call.console.print(report::demandText(demand, name));
        return demand.skills.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }

    static Result<ExitCode> printPair(const Call &call, const Answer &answer, const analysis::Comparison &comparison)
    {
        if (answer.isJson())
            call.console.print(report::demandsJson(comparison));
        else if (answer.isCsv())
            printCsv(pairColumns(), pairRecords(comparison), answer, call.console);
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
