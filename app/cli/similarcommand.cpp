// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/similarroles.h"
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/filteroptions.h"
#include "report/comparisontext.h"
#include "wording/counted.h"
#include "wording/similarwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rolescope::cli {
namespace {

using analysis::SimilarRole;
using analysis::SimilarRoles;

QStringList csvColumns()
{
    return {QStringLiteral("name"), QStringLiteral("shared"), QStringLiteral("of"), QStringLiteral("back_shared"),
            QStringLiteral("back_of")};
}

class SimilarCommand : public Command {
public:
    QString name() const override { return QStringLiteral("similar"); }
    QString arguments() const override { return QStringLiteral("ROLE"); }
    QString summary() const override { return tr("Roles that name the same skills, nearest first, in counts"); }
    QStringList examples() const override
    {
        return {QStringLiteral("similar \"Data Specialist\" --format csv"),
                QStringLiteral("similar \"Data Scientist\" --limit 10 --json")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"), QStringLiteral("name, order, roles, sharing, sharing_none, skills, without_skills")}};
    }
    QList<CsvShape> csv() const override { return {{tr("A row a role that shares skills"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{
            {QStringLiteral("limit"), tr("At most this many roles"), QStringLiteral("N")}};
        return own + answerOptions();
    }
    int fewestArguments() const override { return 1; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto limit = call.has("limit") ? readNumber(call, "limit", 0) : domain::Result<qint32>(-1);
        if (!limit)
            return limit.error();
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        const domain::Catalog &catalog = *snapshot->catalog;
        const auto id = workspace::findRole(catalog, call.arguments.first());
        if (!id)
            return id.error();
        const QString name = catalog.role(*id)->name;
        const SimilarRoles similar = analysis::RoleSimilarity(catalog, analysis::Publishers(catalog)).similarTo(*id);
        const size_t shown =
            *limit < 0 ? similar.roles.size() : std::min(similar.roles.size(), static_cast<size_t>(*limit));
        if (answer->isJson())
            call.console.print(json(similar, name, shown));
        else if (answer->isCsv())
            printCsv(csvColumns(), json(similar, name, shown)[u"roles"].toArray(), *answer, call.console);
        else if (similar.roles.empty())
            call.console.say(wording::similarRolesReading(similar, name));
        else
            call.console.print(text(similar, name, shown));
        return similar.roles.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }

private:
    static QJsonObject json(const SimilarRoles &similar, const QString &name, size_t shown)
    {
        QJsonArray roles;
        for (size_t i = 0; i < shown; ++i) {
            const SimilarRole &role = similar.roles[i];
            roles.append(QJsonObject{{QStringLiteral("name"), role.name},
                                     {QStringLiteral("shared"), role.covered.covered},
                                     {QStringLiteral("of"), role.covered.of},
                                     {QStringLiteral("back_shared"), role.back.covered},
                                     {QStringLiteral("back_of"), role.back.of}});
        }
        const bool byCosine = similar.order == analysis::SimilarOrder::Cosine;
        return {{QStringLiteral("name"), name},
                {QStringLiteral("skills"), similar.skills},
                {QStringLiteral("order"), byCosine ? QStringLiteral("tf_idf_cosine") : QStringLiteral("jaccard")},
                {QStringLiteral("roles"), roles},
                {QStringLiteral("sharing"), static_cast<qint64>(similar.roles.size())},
                {QStringLiteral("sharing_none"), similar.sharingNone},
                {QStringLiteral("without_skills"), similar.withoutSkills}};
    }

    static QString text(const SimilarRoles &similar, const QString &name, size_t shown)
    {
        QString text = report::heading(report::printable(name), u'=')
            + report::wrapped(wording::similarRolesReading(similar, name) + u' '
                              + wording::similarOrderSentence(similar.order))
            + u'\n';
        for (size_t i = 0; i < shown; ++i)
            text += u'\n' + report::printable(similar.roles[i].name) + u'\n'
                + report::wrapped(wording::similarRoleSentence(similar.roles[i], name), QStringLiteral("  ")) + u'\n';
        QStringList more;
        if (const size_t left = similar.roles.size() - shown; left > 0)
            more += wording::counted("%1 more role shares skills.", "%1 more roles share skills.",
                                     static_cast<qint64>(left));
        if (const QString leftOut = wording::rolesLeftOut(similar, name); !leftOut.isEmpty())
            more += leftOut;
        return more.isEmpty() ? text : text + u'\n' + report::wrapped(more.join(u' ')) + u'\n';
    }
};

} // namespace

std::unique_ptr<Command> makeSimilarCommand() { return std::make_unique<SimilarCommand>(); }

} // namespace rolescope::cli
