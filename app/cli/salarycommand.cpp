// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/texttable.h"
#include "engine/jobtable.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "report/salarycsv.h"
#include "report/salaryjson.h"
#include "report/skillpayjson.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/salarywords.h"
#include "wording/skillpaywords.h"
#include "workspace/salaries.h"
#include "workspace/skillgaps.h"
#include "workspace/skillpays.h"

#include <QJsonArray>

#include <algorithm>

namespace rolescope::cli {
namespace {

using analysis::SalaryFigure;
using analysis::SalaryPoint;
using analysis::SalarySummary;

/// The ads behind a figure, each with its title and employer.
QJsonArray pointsJson(const SalarySummary &summary, const SalaryFigure &figure, const engine::JobTable &jobs)
{
    QJsonArray points;
    for (const SalaryPoint &point : summary.pointsOf(figure)) {
        QJsonObject object = report::salaryPointJson(point, summary.thresholds);
        const auto row = jobs.rowOf(point.job);
        object.insert(QStringLiteral("title"), row ? report::textOrNull(jobs.title(*row)) : QJsonValue());
        object.insert(QStringLiteral("employer"), row ? report::textOrNull(jobs.employer(*row)) : QJsonValue());
        points.append(object);
    }
    return points;
}

QJsonObject summaryJson(const SalarySummary &summary, const QString &role, const engine::JobTable &jobs)
{
    QJsonObject object = report::salaryJson(summary);
    object.insert(QStringLiteral("role"), role);
    object.insert(QStringLiteral("points"), pointsJson(summary, summary.all, jobs));
    QJsonObject internships = object[u"internships"].toObject();
    internships.insert(QStringLiteral("points"), pointsJson(summary, summary.internships, jobs));
    object.insert(QStringLiteral("internships"), internships);
    return object;
}

/// Without the columns that no row fills.
QString tableText(QList<QStringList> rows)
{
    const QStringList heads = wording::salaryColumns();
    QList<TextTable::Column> columns;
    for (qsizetype i = 0, at = 0; i < heads.size(); ++i) {
        const bool filled =
            std::any_of(rows.begin(), rows.end(), [at](const QStringList &row) { return !row[at].isEmpty(); });
        if (filled)
            columns.append({heads[i], i + 1 == heads.size() ? 80 : 26, i == 1 || i == 2});
        else
            for (QStringList &row : rows)
                row.removeAt(at);
        at += filled ? 1 : 0;
    }
    const TextTable table(columns, rows);
    QString text = table.header();
    for (const QStringList &row : rows)
        text += table.row(row);
    return text;
}

QString pointLine(const SalaryPoint &point, const SalarySummary &summary, const engine::JobTable &jobs)
{
    const auto row = jobs.rowOf(point.job);
    QStringList parts{wording::amountsAYear(point.yearly, summary.currency), wording::shortName(point.level)};
    if (row)
        parts += {jobs.title(*row), jobs.employer(*row)};
    parts.removeAll(QString());
    return report::wrapped(parts.join(QStringLiteral(", ")), QStringLiteral("  ")) + u'\n';
}

QString summaryText(const SalarySummary &summary, const QString &role, const engine::JobTable &jobs)
{
    QString text = report::heading(report::printable(role), u'=')
        + report::wrapped(wording::plain(wording::salarySentence(summary, role))) + u'\n';
    QStringList asides;
    for (const wording::SalaryNote &note : wording::salaryNotes(summary))
        asides += QStringLiteral("%1 %2").arg(note.text, note.count);
    if (!asides.isEmpty())
        text += report::wrapped(asides.join(QStringLiteral("; ")) + u'.') + u'\n';
    QList<QStringList> rows;
    for (const SalaryFigure &figure : summary.levels)
        rows.append(wording::salaryCells(figure));
    if (summary.levels.size() > 1)
        rows.append(wording::salaryCells(summary.all));
    if (summary.internships.n > 0) {
        rows.append(wording::salaryCells(summary.internships));
        rows.last().first() = wording::internships();
    }
    if (!rows.isEmpty()) {
        text += u'\n' + tableText(rows);
    }
    if (analysis::listsAds(summary.all)) {
        text += u'\n';
        for (const SalaryPoint &point : summary.pointsOf(summary.all))
            text += pointLine(point, summary, jobs);
    }
    return text;
}

/// A skill that was asked for, by role.
struct SkillPays {
    QString skill; ///< empty: none
    std::vector<analysis::SkillPay> ofRoles;
};

QString skillPayText(const analysis::SkillPay &pay, const QString &skill)
{
    QStringList sentences{wording::skillPaySentence(pay, skill), wording::skillPaySpan(pay),
                          wording::skillPayLeftOut(pay)};
    sentences.removeAll(QString());
    QString text = u'\n' + report::wrapped(sentences.join(u' ')) + u'\n';
    for (const analysis::PayStratum &stratum : pay.strata)
        text += report::wrapped(QStringLiteral("%1: %2 %3 %4")
                                    .arg(wording::stratumName(stratum), wording::stratumNaming(stratum),
                                         wording::stratumVerb(), wording::stratumAll(stratum)),
                                QStringLiteral("  "))
            + u'\n';
    return text;
}

QJsonArray skillPayRecords(const SkillPays &pays, const QStringList &roles)
{
    QJsonArray records;
    for (size_t i = 0; i < pays.ofRoles.size(); ++i)
        records.append(report::skillPayRecord(pays.ofRoles[i], pays.skill, roles[static_cast<qsizetype>(i)]));
    return records;
}

class SalaryCommand : public Command {
public:
    QString name() const override { return QStringLiteral("salary"); }
    QString arguments() const override { return QStringLiteral("ROLE..."); }
    QString summary() const override { return tr("What job ads of roles pay, by level, in one currency"); }
    QStringList examples() const override
    {
        return {QStringLiteral("salary \"Data Scientist\" --skill Python"),
                QStringLiteral("salary \"Data Scientist\" \"Data Specialist\" --format csv")};
    }
    QList<JsonShape> json() const override
    {
        const QString before = QStringLiteral("currency, deciles, employers, few_employers, highest, internships, "
                                              "jobs, levels, lowest, median_high, median_interval, median_low, n, "
                                              "n_high, n_low, other_currencies, points, quartiles, role, ");
        const QString after = QStringLiteral("tier, unknown, wide_ranges");
        return {{tr("For one role, an object"), before + after},
                {tr("The same with --skill"), before + QStringLiteral("skill_pay, ") + after},
                {tr("For several roles, an object"), QStringLiteral("currency, roles")}};
    }
    QList<CsvShape> csv() const override
    {
        return {{tr("A row for each role and group of its job ads"), report::salaryColumns()},
                {tr("With --skill, a row a role instead; shares are parts of 1"), report::skillPayColumns()}};
    }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{
            {QStringLiteral("currency"), tr("count only salaries in it (the most frequent one)"),
             QStringLiteral("USD")},
            {QStringLiteral("skill"), tr("also hold the ads that name it against those that do not"),
             QStringLiteral("NAME")}};
        return own + answerOptions();
    }
    int fewestArguments() const override { return 1; }
    int mostArguments() const override { return 100; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const QString currency = call.value("currency").toUpper();
        if (call.has("currency") && currency.size() != 3)
            return usage(tr("--currency takes a code of three letters, such as USD."));
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        std::vector<domain::RoleId> roles;
        for (const QString &argument : call.arguments) {
            const auto id = workspace::findRole(*snapshot->catalog, argument);
            if (!id)
                return id.error();
            if (std::find(roles.begin(), roles.end(), *id) == roles.end())
                roles.push_back(*id);
        }
        const std::vector<SalarySummary> summaries =
            workspace::salaries(*snapshot->jobs, roles, snapshot->thresholds, currency);
        const auto pays = skillPays(call, *snapshot, roles, summaries.front().currency);
        if (!pays)
            return pays.error();
        QStringList names;
        for (const domain::RoleId role : roles)
            names += snapshot->catalog->role(role)->name;
        if (answer->isCsv())
            printTable(summaries, names, *pays, *answer, call.console);
        else if (answer->isJson())
            printJson(summaries, names, *pays, *snapshot->jobs, call.console);
        else
            printText(summaries, names, *pays, *snapshot->jobs, call.console);
        const bool any = std::any_of(summaries.begin(), summaries.end(), [](const SalarySummary &summary) {
            return summary.all.n + summary.internships.n > 0;
        });
        return any ? ExitCode::Ok : ExitCode::NothingFound;
    }

private:
    static domain::Result<SkillPays> skillPays(const Call &call, const workspace::Snapshot &snapshot,
                                               const std::vector<domain::RoleId> &roles, const QString &currency)
    {
        SkillPays pays;
        if (!call.has("skill"))
            return pays;
        const auto skill = workspace::findSkill(*snapshot.catalog, call.value("skill"));
        if (!skill)
            return skill.error();
        pays.skill = snapshot.catalog->skill(*skill)->name;
        for (const domain::RoleId role : roles)
            pays.ofRoles.push_back(workspace::skillPay(*snapshot.jobs, role, *skill, currency, snapshot.thresholds));
        return pays;
    }

    /// One role's keys stand at the top, several roles' under `roles`.
    static void printJson(const std::vector<SalarySummary> &summaries, const QStringList &names, const SkillPays &pays,
                          const engine::JobTable &jobs, Console &console)
    {
        QJsonArray array;
        for (size_t i = 0; i < summaries.size(); ++i) {
            QJsonObject object = summaryJson(summaries[i], names[static_cast<qsizetype>(i)], jobs);
            if (!pays.skill.isEmpty())
                object.insert(QStringLiteral("skill_pay"), report::skillPayJson(pays.ofRoles[i], pays.skill));
            array.append(object);
        }
        if (array.size() == 1)
            console.print(array.first().toObject());
        else
            console.print(QJsonObject{{QStringLiteral("currency"), report::textOrNull(summaries.front().currency)},
                                      {QStringLiteral("roles"), array}});
    }

    static void printTable(const std::vector<SalarySummary> &summaries, const QStringList &names, const SkillPays &pays,
                           const Answer &answer, Console &console)
    {
        if (!pays.skill.isEmpty())
            return printCsv(report::skillPayColumns(), skillPayRecords(pays, names), answer, console);
        QJsonArray records;
        for (size_t i = 0; i < summaries.size(); ++i)
            for (const QJsonValue &record : report::salaryRecords(summaries[i], names[static_cast<qsizetype>(i)]))
                records.append(record);
        printCsv(report::salaryColumns(), records, answer, console);
    }

    static void printText(const std::vector<SalarySummary> &summaries, const QStringList &names, const SkillPays &pays,
                          const engine::JobTable &jobs, Console &console)
    {
        for (size_t i = 0; i < summaries.size(); ++i) {
            if (i > 0)
                console.print(QStringLiteral("\n"));
            console.print(summaryText(summaries[i], names[static_cast<qsizetype>(i)], jobs));
            if (!pays.skill.isEmpty())
                console.print(skillPayText(pays.ofRoles[i], pays.skill));
        }
        if (!pays.skill.isEmpty())
            console.print(u'\n' + report::wrapped(wording::skillPayMethod(summaries.front().thresholds)) + u'\n');
        console.print(u'\n' + report::wrapped(wording::salaryMethod(summaries.front().thresholds)) + u'\n');
    }
};

} // namespace

std::unique_ptr<Command> makeSalaryCommand() { return std::make_unique<SalaryCommand>(); }

} // namespace rolescope::cli
