// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/demandwords.h"

#include <algorithm>

namespace rolescope::ui {

namespace {

using analysis::Demand;
using analysis::DemandGroup;
using analysis::Proportion;
using analysis::SkillDemand;
using Place = EntryData::Place;

/// More skills of a group follow as running text: O*NET names hundreds.
constexpr size_t mostLines = 25;

Piece skillPiece(domain::SkillId id, const QString &name)
{
    Piece piece = textPiece(name);
    piece.skill = id;
    return piece;
}

/// "14 of 60", which opens these job ads where there are some.
Piece countPiece(Proportion asked, const Demand &demand, domain::SkillId skill)
{
    if (asked.x == 0)
        return quietPiece(wording::share(asked));
    Piece piece{wording::share(asked), Piece::Kind::Link, 0, {}, {}};
    piece.action = demand.jobsAskingFor(skill);
    return piece;
}

Pieces linePieces(const SkillDemand &skill, const Demand &demand)
{
    Pieces pieces{skillPiece(skill.skill, skill.name), textPiece(QStringLiteral("  "))};
    if (skill.asked.n > 0)
        pieces.push_back(countPiece(skill.asked, demand, skill.skill));
    QString after;
    if (skill.interval)
        after += QStringLiteral(" (%1)").arg(wording::percents(*skill.interval));
    if (skill.described.x > 0)
        after += itemSeparator + wording::describedBy(skill.described);
    pieces.push_back(quietPiece(after));
    return pieces;
}

bool isRunning(DemandGroup group) { return group == DemandGroup::TooFewAds || group == DemandGroup::Neither; }

/// One role's skills of a group in its column.
void appendSkills(std::vector<EntryData> &entries, Place place, const Demand &demand, DemandGroup group)
{
    size_t lines = 0;
    Pieces running;
    for (const SkillDemand &skill : demand.skills) {
        if (skill.group != group)
            continue;
        if (!isRunning(group) && lines++ < mostLines) {
            EntryData entry;
            entry.place = place;
            entry.a = linePieces(skill, demand);
            entries.push_back(std::move(entry));
            continue;
        }
        if (!running.empty())
            running.push_back(textPiece(itemSeparator));
        running.push_back(skillPiece(skill.skill, skill.name));
        if (skill.asked.n > 0) {
            running.push_back(textPiece(QString(QChar::Nbsp)));
            running.push_back(countPiece(skill.asked, demand, skill.skill));
        }
    }
    if (running.empty() && demand.count(group) > 0)
        return;
    EntryData entry;
    entry.place = place;
    if (running.empty()) {
        entry.look = EntryData::Look::Quiet;
        running.push_back(textPiece(wording::noneInGroup()));
    }
    entry.a = std::move(running);
    entries.push_back(std::move(entry));
}

void appendGroup(std::vector<EntryData> &entries, const analysis::Comparison &c, DemandGroup group)
{
    if (c.demandA.count(group) + c.demandB.count(group) == 0)
        return;
    entries.push_back(headingEntry(Place::Full, wording::groupName(group), Side::None));
    appendSkills(entries, Place::Left, c.demandA, group);
    appendSkills(entries, Place::Right, c.demandB, group);
}

/// How many ads there are, which opens those with text, and what they tell.
void appendReading(std::vector<EntryData> &entries, Place place, const Demand &demand, const QString &role)
{
    EntryData entry;
    entry.place = place;
    if (demand.withText > 0) {
        Piece ads{wording::adsWithText(demand), Piece::Kind::Link, 0, {}, {}};
        ads.action = demand.jobsWithText();
        entry.a = {std::move(ads), textPiece(QStringLiteral(". "))};
    }
    entry.a.push_back(textPiece(wording::demandReading(demand, role)));
    entries.push_back(std::move(entry));
}

void appendDifferences(std::vector<EntryData> &entries, const analysis::Comparison &c)
{
    entries.push_back(headingEntry(Place::Full, wording::differsHead(), Side::None));
    appendSilence(entries, wording::differencesReading(c));
    for (const analysis::DemandDifference &skill : c.demandDifferences) {
        if (!skill.canTell())
            continue;
        EntryData entry;
        entry.place = Place::Row;
        const auto side = [&skill](Proportion asked, const Demand &demand) {
            return Pieces{skillPiece(skill.skill, skill.name), textPiece(QStringLiteral("  ")),
                          countPiece(asked, demand, skill.skill)};
        };
        entry.a = side(skill.a, c.demandA);
        entry.b = side(skill.b, c.demandB);
        entry.below = {quietPiece(wording::difference(skill))};
        entry.spokenNote = wording::difference(skill);
        entries.push_back(std::move(entry));
    }
}

} // namespace

std::vector<EntryData> demandEntries(const analysis::Comparison &c)
{
    std::vector<EntryData> entries;
    if (c.demandA.withText + c.demandB.withText == 0) {
        appendSilence(entries, wording::needsAds(c));
        return entries;
    }
    appendReading(entries, Place::Left, c.demandA, c.a.name);
    appendReading(entries, Place::Right, c.demandB, c.b.name);
    appendSilence(entries, wording::demandLimit(c.thresholds));
    for (const DemandGroup group : {DemandGroup::Both, DemandGroup::DescribedOnly, DemandGroup::AskedOnly})
        appendGroup(entries, c, group);
    appendDifferences(entries, c);
    for (const DemandGroup group : {DemandGroup::TooFewAds, DemandGroup::Neither})
        appendGroup(entries, c, group);
    return entries;
}

} // namespace rolescope::ui
