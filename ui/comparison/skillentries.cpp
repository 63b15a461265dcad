// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace rolescope::ui {

namespace {

using Place = EntryData::Place;
using analysis::SkillFigure;

/// A longer list in both is divided by category.
constexpr size_t listedTogether = 4;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::SkillEntries", text); }

QString strengthShort(domain::Strength strength)
{
    return strength == domain::Strength::Example ? tr("example") : wording::strengthName(strength);
}

QStringList namesOf(const std::vector<domain::SkillId> &ids, const domain::Catalog &catalog)
{
    QStringList names;
    for (const domain::SkillId id : ids) {
        if (const domain::Skill *skill = catalog.skill(id))
            names += skill->name;
    }
    return names;
}

Piece namePiece(const SkillFigure &skill)
{
    Piece name = textPiece(skill.name);
    name.skill = skill.id;
    return name;
}

/// "Data Scientist: example", "Machine Learning Engineer: required, one of Python, R or Java".
QString asked(const analysis::RoleSummary &role, domain::Strength strength, const QStringList &oneOf)
{
    const QString words = tr("%1: %2").arg(role.name, strengthShort(strength));
    return oneOf.size() > 1 ? tr("%1, one of %2").arg(words, wording::joined(oneOf, tr("or"))) : words;
}

/// The statements about either role that name each skill in a list of skills or tools.
using Naming = QHash<domain::SkillId, std::vector<domain::ClaimId>>;

Naming namingClaims(const analysis::Comparison &c, const domain::Catalog &catalog)
{
    Naming naming;
    for (const domain::Claim &claim : catalog.claims) {
        if ((claim.section != domain::Section::Skills && claim.section != domain::Section::Tools)
            || (!claim.isAbout(c.a.id) && !claim.isAbout(c.b.id)))
            continue;
        for (const domain::ClaimSkill &skill : claim.skills)
            naming[skill.skill].push_back(claim.id);
    }
    return naming;
}

EntryData sharedEntry(const SkillFigure &skill, const Naming &naming, const analysis::Comparison &c,
                      const domain::Catalog &catalog)
{
    EntryData entry;
    entry.side = Side::Both;
    entry.a = {namePiece(skill)};
    appendSources(entry.a, skill.sources, naming.value(skill.id));
    QStringList sides;
    if (skill.strengthA)
        sides += asked(c.a, *skill.strengthA, namesOf(skill.oneOfA, catalog));
    if (skill.strengthB)
        sides += asked(c.b, *skill.strengthB, namesOf(skill.oneOfB, catalog));
    entry.a.push_back(quietPiece(QStringLiteral("  ") + sides.join(itemSeparator)));
    return entry;
}

void appendShared(std::vector<EntryData> &entries, const Naming &naming, const analysis::Comparison &c,
                  const domain::Catalog &catalog)
{
    const auto &shared = c.skills.shared;
    if (shared.empty())
        return;
    entries.push_back(headingEntry(Place::Full, wording::inBoth(int(shared.size())), Side::Both));
    for (const analysis::CategoryCount &count : c.skills.categories) {
        bool first = shared.size() > listedTogether;
        for (const SkillFigure &skill : shared) {
            if (skill.category != count.category)
                continue;
            entries.push_back(sharedEntry(skill, naming, c, catalog));
            if (first)
                entries.back().label = count.category;
            entries.back().labelAbove = first;
            first = false;
        }
    }
}

/// A category's skills, each with how firmly it is asked for. `told`: groups of alternatives, each told once.
Pieces categoryPieces(const std::vector<SkillFigure> &skills, const QString &category, const QString &separator,
                      const Naming &naming, const domain::Catalog &catalog, QStringList &told)
{
    Pieces pieces;
    for (const SkillFigure &skill : skills) {
        if (skill.category != category)
            continue;
        if (!pieces.empty())
            pieces.push_back(textPiece(separator));
        pieces.push_back(namePiece(skill));
        QStringList notes;
        for (const auto &strength : {skill.strengthA, skill.strengthB}) {
            if (strength)
                notes += strengthShort(*strength);
        }
        for (const auto *ids : {&skill.oneOfA, &skill.oneOfB}) {
            const QStringList names = namesOf(*ids, catalog);
            const QString words = names.size() > 1 ? wording::oneOf(names) : QString();
            if (!words.isEmpty() && !told.contains(words)) {
                told += words;
                notes += words;
            }
        }
        pieces.push_back(quietPiece(u' ' + notes.join(QStringLiteral(", "))));
        appendSources(pieces, skill.sources, naming.value(skill.id));
    }
    return pieces;
}

/// The skills of one side: in its column one below the other, over the whole width one after the other.
void appendOwn(std::vector<EntryData> &entries, Place place, Side side, const QString &heading,
               const std::vector<SkillFigure> &skills, const Naming &naming, const analysis::Comparison &c,
               const domain::Catalog &catalog)
{
    entries.push_back(headingEntry(place, heading, side));
    const analysis::RoleSummary &role = side == Side::A ? c.a : c.b;
    const QString note = wording::shortList(int(c.skills.shared.size() + skills.size()), role);
    if (!note.isEmpty()) {
        EntryData entry;
        entry.place = place;
        entry.look = EntryData::Look::Quiet;
        entry.a = {textPiece(note)};
        entries.push_back(std::move(entry));
    }
    QStringList told;
    for (const analysis::CategoryCount &count : c.skills.categories) {
        EntryData entry;
        entry.place = place;
        entry.side = side;
        entry.label = count.category;
        entry.labelAbove = true;
        entry.a = categoryPieces(skills, count.category, place == Place::Full ? itemSeparator : QStringLiteral("\n"),
                                 naming, catalog, told);
        if (!entry.a.empty())
            entries.push_back(std::move(entry));
    }
}

void appendStatements(std::vector<EntryData> &entries, domain::Section section, const analysis::Comparison &c,
                      const domain::Catalog &catalog)
{
    const analysis::SectionComparison *stated = c.section(section);
    if (!stated)
        return;
    entries.push_back(
        headingEntry(Place::Full, tr("%1 as the sources word them").arg(wording::name(section)), Side::None));
    for (EntryData &entry : sectionEntries(*stated, c, catalog))
        entries.push_back(std::move(entry));
}

} // namespace

std::vector<EntryData> skillEntries(const analysis::Comparison &c, const domain::Catalog &catalog)
{
    std::vector<EntryData> entries;
    const analysis::SkillsInCommon &skills = c.skills;
    const Naming naming = namingClaims(c, catalog);
    appendShared(entries, naming, c, catalog);
    const int shared = int(skills.shared.size());
    const bool columns = !skills.onlyA.empty() && !skills.onlyB.empty();
    if (!columns) {
        if (skills.onlyA.empty())
            appendSilence(entries, silence(c.a, c.b, shared), shared == 0);
        if (skills.onlyB.empty())
            appendSilence(entries, silence(c.b, c.a, shared), shared == 0);
    }
    const auto own = [&](Side side, const std::vector<SkillFigure> &list, bool otherNamed) {
        const QString &role = side == Side::A ? c.a.name : c.b.name;
        const QString heading = otherNamed ? tr("%1 only %2").arg(list.size()).arg(role) : statedFor(role);
        const Place place = !columns ? Place::Full : side == Side::A ? Place::Left : Place::Right;
        if (!list.empty())
            appendOwn(entries, place, side, heading, list, naming, c, catalog);
    };
    own(Side::A, skills.onlyA, shared > 0 || !skills.onlyB.empty());
    own(Side::B, skills.onlyB, shared > 0 || !skills.onlyA.empty());
    appendStatements(entries, domain::Section::Skills, c, catalog);
    appendStatements(entries, domain::Section::Tools, c, catalog);
    return entries;
}

} // namespace rolescope::ui
