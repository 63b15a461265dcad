// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "cli/commands.h"
#include "cli/csvoptions.h"
#include "engine/jobtable.h"
#include "report/comparisonjson.h"
#include "report/comparisontext.h"
#include "wording/agreementwords.h"
#include "wording/phrase.h"

#include <QHash>

#include <algorithm>

namespace rolescope::cli {
namespace {

using analysis::Agreement;
using analysis::AgreementCell;
using analysis::AgreementRow;
using analysis::AgreementSection;
using analysis::CellState;
using domain::Catalog;
using report::textOrNull;

QString stateCode(CellState state)
{
    switch (state) {
    case CellState::Stated: return QStringLiteral("stated");
    case CellState::WordedDifferently: return QStringLiteral("worded_differently");
    case CellState::NotStated: return QStringLiteral("not_stated");
    case CellState::SectionNotStated: break;
    }
    return QStringLiteral("section_not_stated");
}

QJsonArray idsJson(const std::vector<domain::SourceId> &sources, const Catalog &catalog)
{
    QJsonArray ids;
    for (const domain::SourceId id : sources)
        ids.append(report::sourceId(id, catalog));
    return ids;
}

QJsonObject cellJson(const AgreementRow &row, const AgreementCell &cell, domain::SourceId source,
                     const Catalog &catalog)
{
    const bool isNamed = row.skill.isValid() && !cell.claims.empty();
    QJsonArray texts;
    for (const domain::ClaimId id : cell.claims)
        if (const domain::Claim *claim = catalog.claim(id))
            texts.append(claim->text);
    return {{QStringLiteral("source"), report::sourceId(source, catalog)},
            {QStringLiteral("state"), stateCode(cell.state)},
            {QStringLiteral("strength"), isNamed ? QJsonValue(domain::code(cell.strength)) : QJsonValue()},
            {QStringLiteral("texts"), texts}};
}

QJsonObject rowJson(const AgreementRow &row, const AgreementSection &section, const Agreement &agreement,
                    const Catalog &catalog)
{
    const bool isSkill = row.skill.isValid();
    QJsonArray cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
        cells.append(cellJson(row, row.cells[i], agreement.columns[i].source, catalog));
    return {{QStringLiteral("kind"), isSkill ? QStringLiteral("skill") : QStringLiteral("statement")},
            {QStringLiteral("label"), isSkill ? QJsonValue() : textOrNull(row.label)},
            {QStringLiteral("category"), isSkill ? textOrNull(row.label) : QJsonValue()},
            {QStringLiteral("text"), row.text},
            {QStringLiteral("strength"), domain::code(row.strength)},
            {QStringLiteral("publishers"), row.publishers},
            {QStringLiteral("of_publishers"), section.publishers},
            {QStringLiteral("in_other_words"), row.inOtherWords},
            {QStringLiteral("cells"), cells}};
}

QJsonObject agreementJson(const Agreement &agreement, const Catalog &catalog)
{
    QJsonArray groups, sources, sections;
    for (const analysis::PublisherGroup &group : agreement.publishers)
        groups.append(QJsonObject{{QStringLiteral("name"), textOrNull(group.name)},
                                  {QStringLiteral("sources"), idsJson(group.sources, catalog)}});
    for (const analysis::AgreementColumn &column : agreement.columns) {
        QJsonObject source = report::sourceJson(*catalog.source(column.source), catalog);
        source.insert(QStringLiteral("near_copy_of"), idsJson(column.copyOf, catalog));
        source.insert(QStringLiteral("counted_apart_from"), idsJson(column.apartOf, catalog));
        sources.append(source);
    }
    for (const AgreementSection &section : agreement.sections) {
        QJsonArray rows;
        for (const AgreementRow &row : section.rows)
            rows.append(rowJson(row, section, agreement, catalog));
        sections.append(QJsonObject{{QStringLiteral("key"), domain::code(section.section)},
                                    {QStringLiteral("publishers"), section.publishers},
                                    {QStringLiteral("agreed"), section.agreed},
                                    {QStringLiteral("rows"), rows}});
    }
    QJsonObject object = report::roleJson(agreement.role);
    object.insert(QStringLiteral("publisher_groups"), groups);
    object.insert(QStringLiteral("sources"), sources);
    object.insert(QStringLiteral("sections"), sections);
    object.insert(QStringLiteral("baseline"), agreement.baseline ? QJsonValue(*agreement.baseline) : QJsonValue());
    object.insert(QStringLiteral("baseline_pairs"), agreement.baselinePairs);
    return object;
}

QStringList csvColumns()
{
    return {QStringLiteral("role"),           QStringLiteral("section"),         QStringLiteral("kind"),
            QStringLiteral("label"),          QStringLiteral("category"),        QStringLiteral("text"),
            QStringLiteral("strength"),       QStringLiteral("publishers"),      QStringLiteral("of_publishers"),
            QStringLiteral("in_other_words"), QStringLiteral("source_title"),    QStringLiteral("source_publisher"),
            QStringLiteral("state"),          QStringLiteral("source_strength"), QStringLiteral("source_texts")};
}

/// A row for each source and statement or skill: what the source says of it.
QJsonArray csvRecords(const QJsonObject &agreement)
{
    QHash<int, QJsonObject> sources;
    for (const QJsonValue &source : agreement[u"sources"].toArray())
        sources.insert(source[u"id"].toInt(), source.toObject());
    QJsonArray records;
    for (const QJsonValue &section : agreement[u"sections"].toArray()) {
        for (const QJsonValue &row : section[u"rows"].toArray()) {
            for (const QJsonValue &cell : row[u"cells"].toArray()) {
                const QJsonObject source = sources.value(cell[u"source"].toInt());
                QJsonObject record = row.toObject();
                record.insert(QStringLiteral("role"), agreement[u"name"]);
                record.insert(QStringLiteral("section"), section[u"key"]);
                record.insert(QStringLiteral("source_title"), source[u"title"]);
                record.insert(QStringLiteral("source_publisher"), source[u"publisher"]);
                record.insert(QStringLiteral("state"), cell[u"state"]);
                record.insert(QStringLiteral("source_strength"), cell[u"strength"]);
                record.insert(QStringLiteral("source_texts"), cell[u"texts"]);
                records.append(record);
            }
        }
    }
    return records;
}

/// The columns' numbers, from 1: "1 and 3".
QString columnNumbers(const std::vector<domain::SourceId> &sources, const Agreement &agreement)
{
    QStringList numbers;
    for (size_t i = 0; i < agreement.columns.size(); ++i)
        if (std::find(sources.begin(), sources.end(), agreement.columns[i].source) != sources.end())
            numbers += QStringLiteral("[%1]").arg(i + 1);
    return wording::joined(numbers);
}

QString sourceLines(const Agreement &agreement, const Catalog &catalog)
{
    QString text;
    for (size_t i = 0; i < agreement.columns.size(); ++i) {
        const analysis::AgreementColumn &column = agreement.columns[i];
        text += report::sourceLine(static_cast<int>(i) + 1, *catalog.source(column.source)) + u'\n';
        const QString indent(4, u' ');
        if (!column.copyOf.empty())
            text += report::wrapped(wording::nearCopyOf(columnNumbers(column.copyOf, agreement)), indent) + u'\n';
        if (!column.apartOf.empty())
            text += report::wrapped(wording::countedApart(columnNumbers(column.apartOf, agreement)), indent) + u'\n';
    }
    return text;
}

/// One entry a source, with a bar between publishers: "● ≈ ○ | –".
template <typename EntryOf>
QString columnLine(const Agreement &agreement, EntryOf entryOf)
{
    const auto width = QString::number(agreement.columns.size()).size();
    QString text;
    for (size_t i = 0; i < agreement.columns.size(); ++i) {
        if (i > 0 && agreement.columns[i].publisher != agreement.columns[i - 1].publisher)
            text += QStringLiteral("| ");
        text += entryOf(i).rightJustified(width) + u' ';
    }
    return text;
}

QString rowText(const AgreementRow &row, const AgreementSection &section, const Agreement &agreement)
{
    const QString said = row.skill.isValid() || row.label.isEmpty() || row.label == row.text
        ? row.text
        : QStringLiteral("%1: %2").arg(row.label, row.text);
    const QString signs = columnLine(agreement, [&](size_t i) { return wording::cellSign(row.cells[i].state); });
    const QString count = wording::publishersOf(row, section.publishers).leftJustified(8);
    return report::wrapped(said, signs + u' ' + count) + u'\n';
}

QString sectionText(const AgreementSection &section, const Agreement &agreement)
{
    const QString head =
        QStringLiteral("%1: %2").arg(wording::agreementSection(section.section), wording::agreedOf(section));
    QString text = u'\n' + report::heading(head)
        + columnLine(agreement, [](size_t i) { return QString::number(i + 1); }).trimmed() + u'\n';
    for (const AgreementRow &row : section.rows)
        text += rowText(row, section, agreement);
    return text;
}

QString agreementText(const Agreement &agreement, const Catalog &catalog)
{
    QString text = report::heading(report::printable(agreement.role.name), u'=')
        + report::wrapped(wording::agreementReading(agreement)) + u'\n' + sourceLines(agreement, catalog) + u'\n'
        + report::wrapped(wording::cellLegend()) + u'\n';
    for (const AgreementSection &section : agreement.sections)
        text += sectionText(section, agreement);
    return text + u'\n' + report::wrapped(wording::baselineSentence(agreement.baseline, agreement.baselinePairs))
        + u'\n';
}

class AgreementCommand : public Command {
public:
    QString name() const override { return QStringLiteral("agreement"); }
    QString arguments() const override { return QStringLiteral("ROLE"); }
    QString summary() const override { return tr("Who states what of a role, counted in independent publishers"); }
    QStringList examples() const override
    {
        return {QStringLiteral("agreement \"Machine Learning Engineer\" --format csv"),
                QStringLiteral("agreement \"Data Scientist\" --json")};
    }
    QList<JsonShape> json() const override
    {
        return {{tr("An object"),
                 QStringLiteral("baseline, baseline_pairs, family, jobs, name, publisher_groups, publishers, sections, "
                                "sources, texts")}};
    }
    QList<CsvShape> csv() const override { return {{tr("A row for each statement and source"), csvColumns()}}; }
    QList<QCommandLineOption> options() const override { return answerOptions(); }
    int fewestArguments() const override { return 1; }

    domain::Result<ExitCode> run(const Call &call) const override
    {
        const auto answer = readAnswer(call);
        if (!answer)
            return answer.error();
        const auto snapshot = loadLibrary(call);
        if (!snapshot)
            return snapshot.error();
        const Catalog &catalog = *snapshot->catalog;
        const auto id = workspace::findRole(catalog, call.arguments.first());
        if (!id)
            return id.error();
        Agreement agreement = analysis::agreement(catalog, *id);
        agreement.role.jobs = static_cast<int>(snapshot->jobs->jobsOfRole(*id));
        if (answer->isJson())
            call.console.print(agreementJson(agreement, catalog));
        else if (answer->isCsv())
            printCsv(csvColumns(), csvRecords(agreementJson(agreement, catalog)), *answer, call.console);
        else if (agreement.sections.empty())
            call.console.say(wording::agreementReading(agreement));
        else
            call.console.print(agreementText(agreement, catalog));
        return agreement.sections.empty() ? ExitCode::NothingFound : ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeAgreementCommand() { return std::make_unique<AgreementCommand>(); }

} // namespace rolescope::cli
