// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "cli/texttable.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "wording/gapwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "workspace/personal.h"
#include "workspace/skillgaps.h"

#include <algorithm>
#include <tuple>

namespace rolescope::cli {
namespace {

using analysis::Proportion;
using analysis::Requirement;
using analysis::SkillGap;
using domain::Catalog;
using Own = std::set<domain::SkillId>;

/// The skills of --have, else those that the library keeps as the person's own.
domain::Result<Own> ownSkills(const Call &call, const Catalog &catalog)
{
    Own own;
    if (!call.has("have")) {
        const auto library = openLibrary(call);
        if (!library)
            return library.error();
        const auto personal = workspace::readPersonal(*library);
        if (!personal)
            return personal.error();
        own = workspace::skillsOfKeys(catalog, personal->skills);
        if (own.empty())
            return usage(Command::tr("Say what you can do: --have \"Python,SQL\". Without it the skills ticked in the "
                                     "window count, and none is ticked."));
        return own;
    }
    for (const QString &list : call.values("have")) {
        for (const QString &name : list.split(u',')) {
            if (name.trimmed().isEmpty())
                continue;
            const auto skill = workspace::findSkill(catalog, name.trimmed());
            if (!skill)
                return skill.error();
            own.insert(*skill);
        }
    }
    return own; // none at all is an answer, too: everything is missing
}

QStringList namesOf(const Own &own, const Catalog &catalog)
{
    QStringList names;
    for (const domain::SkillId id : own)
        names << catalog.skill(id)->name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

QJsonObject requirementJson(const Requirement &requirement, const Own &own, const Catalog &catalog)
{
    QJsonArray had;
    for (size_t i = 0; i < requirement.skills.size(); ++i)
        if (own.contains(requirement.skills[i]))
            had.append(requirement.names[static_cast<qsizetype>(i)]);
    const std::vector<domain::SkillId> alternatives =
        requirement.isOneOf() ? requirement.skills : std::vector<domain::SkillId>();
    return {{QStringLiteral("skill"), had.isEmpty() ? requirement.names.first() : had.first().toString()},
            {QStringLiteral("strength"), domain::code(requirement.strength)},
            {QStringLiteral("any_of"), report::alternativesJson(alternatives, catalog)},
            {QStringLiteral("own"), had},
            {QStringLiteral("jobs"), requirement.asked.x},
            {QStringLiteral("of_jobs"), requirement.asked.n},
            {QStringLiteral("publishers"), requirement.described.x},
            {QStringLiteral("of_publishers"), requirement.described.n}};
}

QJsonArray requirementsJson(const std::vector<Requirement> &list, const Own &own, const Catalog &catalog)
{
    QJsonArray array;
    for (const Requirement &requirement : list)
        array.append(requirementJson(requirement, own, catalog));
    return array;
}

QJsonObject gapJson(const SkillGap &gap, const Own &own, const Catalog &catalog)
{
    return {{QStringLiteral("role"), gap.name},
            {QStringLiteral("own"), QJsonArray::fromStringList(namesOf(own, catalog))},
            {QStringLiteral("covered"), gap.covered().x},
            {QStringLiteral("of"), gap.covered().n},
            {QStringLiteral("have"), requirementsJson(gap.have, own, catalog)},
            {QStringLiteral("missing"), requirementsJson(gap.missing, own, catalog)},
            {QStringLiteral("examples"), requirementsJson(gap.examples, own, catalog)}};
}

QStringList roleColumns()
{
    return {QStringLiteral("role"),         QStringLiteral("list"),    QStringLiteral("skill"),
            QStringLiteral("strength"),     QStringLiteral("any_of"),  QStringLiteral("own"),
            QStringLiteral("jobs"),         QStringLiteral("of_jobs"), QStringLiteral("publishers"),
            QStringLiteral("of_publishers")};
}

QStringList rolesColumns() { return {QStringLiteral("name"), QStringLiteral("covered"), QStringLiteral("of")}; }

/// The lists of a role one below the other; `list` says which.
QJsonArray roleRecords(const QJsonObject &gap)
{
    QJsonArray records;
    for (const auto &[key, list] :
         {std::pair("have", "have"), std::pair("missing", "missing"), std::pair("examples", "example")}) {
        for (const QJsonValue &requirement : gap[QLatin1String(key)].toArray()) {
            QJsonObject record = requirement.toObject();
            record.insert(QStringLiteral("role"), gap[u"role"]);
            record.insert(QStringLiteral("list"), QLatin1String(list));
            records.append(record);
        }
    }
    return records;
}

/// "required"; an example that the person has says so, as it stands in no list of what they have.
QString strengthOf(const Requirement &requirement)
{
    const QString strength = wording::strengthName(requirement.strength);
    const bool told = requirement.strength == domain::Strength::Example && requirement.cover == Requirement::Cover::Own;
    return told ? Command::tr("%1, you have it").arg(strength) : strength;
}

QString listText(const QString &title, const std::vector<Requirement> &list)
{
    if (list.empty())
        return {};
    QString text =
        u'\n' + report::heading(QStringLiteral("%1: %2").arg(title, wording::number(static_cast<qint64>(list.size()))));
    for (const Requirement &requirement : list)
        text += report::wrapped(report::printable(QStringLiteral("%1 (%2): %3")
                                                      .arg(wording::requirement(requirement), strengthOf(requirement),
                                                           wording::requirementFigures(requirement))),
                                QStringLiteral("  "))
            + u'\n';
    return text;
}

QString gapText(const SkillGap &gap)
{
    return report::heading(report::printable(gap.name), u'=') + report::wrapped(wording::gapReading(gap)) + u'\n'
        + listText(wording::have(), gap.have) + listText(wording::stillToLearn(), gap.missing)
        + listText(wording::onlyExamples(), gap.examples);
}

/// Most skills had first; of equal ones the role that asks for less.
void sortByCovered(std::vector<SkillGap> &gaps)
{
    std::stable_sort(gaps.begin(), gaps.end(), [](const SkillGap &a, const SkillGap &b) {
        const Proportion x = a.covered(), y = b.covered();
        return std::tuple(-x.x, x.n == 0, x.n) < std::tuple(-y.x, y.n == 0, y.n);
    });
}

class GapCommand : public Command {
public:
    QString name() const override { return QStringLiteral("gap"); }
    QString arguments() const override { return QStringLiteral("[ROLE]"); }
    QString summary() const override { return tr("Your skills against a role, or all of them: have, still to learn"); }
    QStringList examples() const override
    {
        return {QStringLiteral("gap --have Python,SQL \"Data Scientist\" --format csv"),
                QStringLiteral("gap --have Python --json")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("For a role, an object"), QStringLiteral("covered, examples, have, missing, of, own, role")},
                {tr("Without a role, an object"), QStringLiteral("own, roles")}};
    }
    QList<CsvShape> csv() const override
    {
        return {{tr("For a role, a row a requirement"), roleColumns()},
                {tr("Without a role, a row a role"), rolesColumns()}};
    }
    QList<QCommandLineOption> options() const override
    {
        const QList<QCommandLineOption> own{{QStringLiteral("have"),
                                             tr("Names of skills with commas between; else those ticked in the window"),
                                             QStringLiteral("SKILLS")}};
        return own + answerOptions();
    }
    int mostArguments() const override { return 1; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        const Catalog &catalog = *snapshot->catalog;
        std::vector<domain::RoleId> roles;
        if (!call.arguments.isEmpty()) {
            const auto role = workspace::findRole(catalog, call.arguments.first());
            if (!role)
                return role.error();
            roles.push_back(*role);
        }
        const auto own = ownSkills(call, catalog);
        if (!own)
            return own.error();
        std::vector<SkillGap> gaps;
        for (const auto &role : workspace::requirementsOf(*snapshot, roles, call.console.stopToken()))
            gaps.push_back(analysis::skillGap(role, *own));
        if (call.console.interrupted())
            return domain::Error{domain::ErrorCode::Cancelled, {}};
        if (!roles.empty())
            return printRole(gaps.front(), *own, catalog, *answer, call.console);
        sortByCovered(gaps);
        return printRoles(gaps, *own, catalog, *answer, call.console);
    }

private:
    static ExitCode printRole(const SkillGap &gap, const Own &own, const Catalog &catalog, const Answer &answer,
                              Console &console)
    {
        const bool isEmpty = gap.covered().n == 0 && gap.examples.empty();
        if (answer.isJson())
            console.print(gapJson(gap, own, catalog));
        else if (answer.isCsv())
            printCsv(roleColumns(), roleRecords(gapJson(gap, own, catalog)), answer, console);
        else if (isEmpty)
            console.say(wording::gapReading(gap));
        else
            console.print(gapText(gap));
        return isEmpty ? ExitCode::NothingFound : ExitCode::Ok;
    }

    static ExitCode printRoles(const std::vector<SkillGap> &gaps, const Own &own, const Catalog &catalog,
                               const Answer &answer, Console &console)
    {
        QJsonArray array;
        QList<QStringList> rows;
        for (const SkillGap &gap : gaps) {
            const Proportion covered = gap.covered();
            array.append(QJsonObject{{QStringLiteral("name"), gap.name},
                                     {QStringLiteral("covered"), covered.x},
                                     {QStringLiteral("of"), covered.n}});
            rows.append({gap.name, wording::number(covered.x), wording::number(covered.n)});
        }
        if (answer.isJson()) {
            console.print(QJsonObject{{QStringLiteral("own"), QJsonArray::fromStringList(namesOf(own, catalog))},
                                      {QStringLiteral("roles"), array}});
        } else if (answer.isCsv()) {
            printCsv(rolesColumns(), array, answer, console);
        } else {
            const TextTable table({{tr("Role"), 60}, {tr("Have"), 8, true}, {tr("Of"), 8, true}}, rows);
            console.print(table.header());
            for (const QStringList &row : rows)
                console.print(table.row(row));
        }
        return gaps.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeGapCommand() { return std::make_unique<GapCommand>(); }

} // namespace rolescope::cli
