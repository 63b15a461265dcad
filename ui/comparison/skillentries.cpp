// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace rolescope::ui {

namespace {

using Place = EntryData::Place;
using analysis::SkillFigure;

QString tr(const char *text)
{
    return QCoreApplication::translate("rolescope::ui::SkillEntries", text);
}

/// How firmly each side asks for it, left out where both simply require it.
QString strengths(const SkillFigure &skill)
{
    using domain::Strength;
    if (skill.strengthA && skill.strengthB) {
        if (*skill.strengthA == *skill.strengthB)
            return *skill.strengthA == Strength::Required ? QString() : wording::strengthName(*skill.strengthA);
        return QStringLiteral("%1 | %2").arg(wording::strengthName(*skill.strengthA), wording::strengthName(*skill.strengthB));
    }
    const Strength own = skill.strengthA ? *skill.strengthA : skill.strengthB.value_or(Strength::Required);
    return own == Strength::Required ? QString() : wording::strengthName(own);
}

QString oneOfWords(const std::vector<domain::SkillId> &ids, const domain::Catalog &catalog)
{
    QStringList names;
    for (const domain::SkillId id : ids) {
        if (const domain::Skill *skill = catalog.skill(id))
            names += skill->name;
    }
    return names.size() > 1 ? wording::oneOf(names) : QString();
}

Pieces skillPieces(const std::vector<SkillFigure> &skills, const QString &category, const domain::Catalog &catalog)
{
    Pieces pieces;
    QStringList groups; // each group of alternatives is told once
    for (const SkillFigure &skill : skills) {
        if (skill.category != category)
            continue;
        if (!pieces.empty())
            pieces.push_back(textPiece(itemSeparator));
        Piece name = textPiece(skill.name);
        name.skill = skill.id;
        pieces.push_back(name);
        QStringList notes;
        const QString strength = strengths(skill);
        if (!strength.isEmpty())
            notes += strength;
        for (const auto *oneOf : {&skill.oneOfA, &skill.oneOfB}) {
            const QString words = oneOfWords(*oneOf, catalog);
            if (!words.isEmpty() && !groups.contains(words)) {
                groups += words;
                notes += words;
            }
        }
        if (!notes.isEmpty())
            pieces.push_back(quietPiece(QStringLiteral(" ") + notes.join(QStringLiteral(", "))));
        appendSources(pieces, skill.sources);
    }
    return pieces;
}

void appendShortList(std::vector<EntryData> &entries, Place place, size_t skills, const analysis::RoleSummary &role)
{
    const QString note = wording::shortList(int(skills), role);
    EntryData entry;
    entry.place = place;
    entry.look = EntryData::Look::Quiet;
    if (skills == 0)
        entry.a = {textPiece(wording::notStated(role.name))};
    else if (!note.isEmpty())
        entry.a = {textPiece(note)};
    if (!entry.a.empty())
        entries.push_back(std::move(entry));
}

void appendStatements(std::vector<EntryData> &entries, domain::Section section, const analysis::Comparison &c,
                      const domain::Catalog &catalog)
{
    const analysis::SectionComparison *stated = c.section(section);
    if (!stated)
        return;
    entries.push_back(headingEntry(Place::Full, tr("%1 as the sources word them").arg(wording::name(section)), Side::None));
    for (EntryData &entry : sectionEntries(*stated, c, catalog))
        entries.push_back(std::move(entry));
}

} // namespace

std::vector<EntryData> skillEntries(const analysis::Comparison &c, const domain::Catalog &catalog)
{
    std::vector<EntryData> entries;
    const analysis::SkillsInCommon &skills = c.skills;
    if (!skills.shared.empty())
        entries.push_back(headingEntry(Place::Full, wording::inBoth(int(skills.shared.size())), Side::Both));
    for (const analysis::CategoryCount &count : skills.categories) {
        if (count.both == 0)
            continue;
        EntryData entry;
        entry.label = count.category;
        entry.side = Side::Both;
        entry.a = skillPieces(skills.shared, count.category, catalog);
        entries.push_back(std::move(entry));
    }
    const auto heading = [&](Place place, size_t count, const QString &role, Side side) {
        if (count > 0)
            entries.push_back(headingEntry(place, tr("%1 only %2").arg(count).arg(role), side));
    };
    heading(Place::Left, skills.onlyA.size(), c.a.name, Side::A);
    heading(Place::Right, skills.onlyB.size(), c.b.name, Side::B);
    appendShortList(entries, Place::Left, skills.shared.size() + skills.onlyA.size(), c.a);
    appendShortList(entries, Place::Right, skills.shared.size() + skills.onlyB.size(), c.b);
    for (const analysis::CategoryCount &count : skills.categories) {
        if (count.onlyA + count.onlyB == 0)
            continue;
        EntryData entry;
        entry.place = Place::Row;
        entry.label = count.category;
        entry.a = skillPieces(skills.onlyA, count.category, catalog);
        entry.b = skillPieces(skills.onlyB, count.category, catalog);
        entries.push_back(std::move(entry));
    }
    appendStatements(entries, domain::Section::Skills, c, catalog);
    appendStatements(entries, domain::Section::Tools, c, catalog);
    return entries;
}

} // namespace rolescope::ui
