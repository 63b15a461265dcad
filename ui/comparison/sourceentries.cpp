// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/reportwords.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace rolescope::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::SourceEntries", text); }

QString roleNames(const domain::Source &source, const domain::Catalog &catalog)
{
    constexpr size_t most = 12; // a catalogue of occupations is told by their number
    if (source.roles.size() > most)
        return wording::number(int(source.roles.size()));
    QStringList names;
    for (const domain::RoleId id : source.roles) {
        if (const domain::Role *role = catalog.role(id))
            names += role->name;
    }
    return names.join(QStringLiteral(", "));
}

/// The sections a source leaves out, as "not stated" is a value.
QString notStatedSections(const domain::Source &source)
{
    QStringList names;
    for (const domain::Section section : domain::allSections) {
        if (std::find(source.sections.begin(), source.sections.end(), section) == source.sections.end())
            names += wording::name(section);
    }
    return names.join(QStringLiteral(", "));
}

QString references(const domain::Source &source, const QString &kind)
{
    QStringList texts;
    for (const domain::SourceReference &reference : source.references) {
        if (reference.kind != kind)
            continue;
        const bool elsewhere = kind == QLatin1String("salary_insight") && !reference.role.isValid();
        texts += elsewhere ? tr("%1 (none of your roles)").arg(reference.text) : reference.text;
    }
    return texts.join(QStringLiteral(" · "));
}

/// The sample tells its articles in other words, and says so.
bool isRetold(const domain::Source &source, const domain::Catalog &catalog)
{
    return std::any_of(catalog.claims.begin(), catalog.claims.end(),
                       [&](const domain::Claim &claim) { return claim.source == source.id && claim.paraphrased; });
}

QString dateAndAge(const domain::Source &source)
{
    const QString age = wording::age(source.date, QDate::currentDate());
    return age.isEmpty() ? wording::statedDate(source)
                         : QStringLiteral("%1 (%2)").arg(wording::statedDate(source), age);
}

Pieces sourcePieces(const domain::Source &source, const domain::Catalog &catalog)
{
    Pieces pieces{{source.longTitle.isEmpty() ? source.title : source.longTitle, Piece::Kind::Strong, 0, {}, {}}};
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            pieces.push_back(quietPiece(QStringLiteral("\n") + name + value));
    };
    pieces.push_back(
        textPiece(QStringLiteral("\n")
                  + QStringList{wording::publisher(source), dateAndAge(source), wording::readingTime(source)}.join(
                      QStringLiteral(" · "))));
    line({}, source.url);
    line({}, wording::attribution(source));
    if (isRetold(source, catalog))
        line({}, tr("Told here in our own words; the article's text is not part of this library"));
    line(tr("Roles: "), roleNames(source, catalog));
    line(tr("Not stated by this source: "), notStatedSections(source));
    line(tr("Points to salary pages: "), references(source, QStringLiteral("salary_insight")));
    line(tr("Points to other articles: "), references(source, QStringLiteral("related")));
    line(tr("Beside the topic: "), references(source, QStringLiteral("off_topic")));
    const auto link = [&](const QString &text, const QString &target) {
        pieces.push_back({text, Piece::Kind::Link, 0, target + QString::number(source.id.value), {}});
    };
    pieces.push_back(textPiece(QStringLiteral("\n")));
    link(source.rawText.isEmpty() ? tr("Its statements") : tr("Its text"), linkkey::source);
    if (source.kind != u"note") {
        pieces.push_back(textPiece(QString(4, QChar::Nbsp)));
        link(source.publisher.isEmpty() ? tr("Name its publisher…") : tr("Change its publisher…"), linkkey::publisher);
    }
    return pieces;
}

} // namespace

std::vector<EntryData> sourceEntries(const analysis::Comparison &c, const domain::Catalog &catalog)
{
    std::vector<EntryData> entries;
    for (const analysis::NumberedSource &numbered : c.sources) {
        const domain::Source *source = catalog.source(numbered.id);
        if (!source)
            continue;
        EntryData entry;
        entry.label = QString::number(numbered.number);
        entry.key = sourceKey(numbered.number);
        entry.a = sourcePieces(*source, catalog);
        entries.push_back(std::move(entry));
    }
    if (!c.otherComparisons.empty())
        entries.push_back(headingEntry(EntryData::Place::Full, tr("Other comparisons with these roles"), Side::None));
    for (const domain::SourceId id : c.otherComparisons) {
        const domain::Source *source = catalog.source(id);
        if (!source)
            continue;
        EntryData entry;
        entry.a = {textPiece(source->title), quietPiece(QStringLiteral(" · ") + wording::publisher(*source))};
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace rolescope::ui
