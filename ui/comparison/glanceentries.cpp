// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/salarywords.h"

#include <algorithm>
#include <set>

namespace rolescope::ui {

namespace {

using analysis::GlanceKind;

/// The item's words with its strength in italics.
void appendItem(Pieces &pieces, GlanceKind kind, const analysis::GlanceItem &item)
{
    const QString words = wording::glanceItem(kind, item);
    const QString strength = kind == GlanceKind::Education ? wording::strengthWord(item.strength) : QString();
    const qsizetype at = strength.isEmpty() ? -1 : words.lastIndexOf(strength);
    if (at < 0) {
        pieces.push_back(textPiece(words));
        return;
    }
    pieces.push_back(textPiece(words.left(at)));
    pieces.push_back({strength, Piece::Kind::Italic, 0, {}, {}});
    if (at + strength.size() < words.size())
        pieces.push_back(textPiece(words.mid(at + strength.size())));
}

QString viewOf(GlanceKind kind)
{
    using domain::Section;
    switch (kind) {
    case GlanceKind::InOneSentence: return domain::code(Section::Definition);
    case GlanceKind::TypicalWork: return domain::code(Section::Responsibilities);
    case GlanceKind::Education: return domain::code(Section::Education);
    case GlanceKind::Industries: return domain::code(Section::Industries);
    case GlanceKind::Challenges: return domain::code(Section::Challenges);
    case GlanceKind::SkillsInBoth:
    case GlanceKind::SkillsOnlyHere:
    case GlanceKind::Salary: break;
    }
    return viewkey::skills;
}

bool isSkills(GlanceKind kind) { return kind == GlanceKind::SkillsInBoth || kind == GlanceKind::SkillsOnlyHere; }

domain::SkillId skillNamed(const QString &name, const analysis::SkillsInCommon &skills)
{
    for (const auto *list : {&skills.shared, &skills.onlyA, &skills.onlyB}) {
        for (const analysis::SkillFigure &skill : *list) {
            if (skill.name == name)
                return skill.id;
        }
    }
    return {};
}

/// The section a row is told from; none for skills and salaries.
std::optional<domain::Section> sectionOf(GlanceKind kind)
{
    return isSkills(kind) || kind == GlanceKind::Salary ? std::nullopt : domain::sectionFromCode(viewOf(kind));
}

bool isItem(const domain::Claim &claim, const analysis::GlanceCell &cell)
{
    return std::any_of(cell.items.begin(), cell.items.end(), [&](const analysis::GlanceItem &item) {
        return item.text == claim.brief || item.text == claim.label || claim.text.startsWith(item.text);
    });
}

/// The statements a cell is told from: those whose words it shows first, then the others of its section, so
/// that each source number leads to one.
std::vector<domain::ClaimId> claimsOf(GlanceKind kind, const analysis::GlanceCell &cell,
                                      const std::vector<domain::RoleId> &roles, const analysis::Comparison &c,
                                      const domain::Catalog &catalog)
{
    std::vector<domain::ClaimId> shown;
    std::vector<domain::ClaimId> others;
    std::set<domain::SkillId> skills;
    for (const analysis::GlanceItem &item : cell.items) {
        if (isSkills(kind))
            skills.insert(skillNamed(item.text, c.skills));
    }
    const std::optional<domain::Section> section = sectionOf(kind);
    for (const domain::Claim &claim : catalog.claims) {
        if (std::none_of(roles.begin(), roles.end(), [&](domain::RoleId role) { return claim.isAbout(role); }))
            continue;
        if (section && claim.section == *section)
            (isItem(claim, cell) ? shown : others).push_back(claim.id);
        else if (std::any_of(claim.skills.begin(), claim.skills.end(),
                             [&](const domain::ClaimSkill &skill) { return skills.contains(skill.skill); }))
            shown.push_back(claim.id);
    }
    shown.insert(shown.end(), others.begin(), others.end());
    return shown;
}

Pieces cellPieces(GlanceKind kind, const analysis::GlanceCell &cell, const QString &roleName,
                  const std::vector<domain::RoleId> &roles, const analysis::Comparison &c,
                  const domain::Catalog &catalog)
{
    if (cell.items.empty())
        return {quietPiece(wording::emptyCell(cell, roleName))};
    Pieces pieces;
    std::vector<int> sources;
    const QString separator = kind == GlanceKind::Education ? QStringLiteral("; ") : itemSeparator;
    for (const analysis::GlanceItem &item : cell.items) {
        if (!pieces.empty())
            pieces.push_back(textPiece(separator));
        appendItem(pieces, kind, item);
        if (isSkills(kind))
            pieces.back().skill = skillNamed(item.text, c.skills);
        sources.insert(sources.end(), item.sources.begin(), item.sources.end());
    }
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    appendSources(pieces, sources, claimsOf(kind, cell, roles, c, catalog));
    if (cell.more > 0) {
        pieces.push_back(textPiece(QString(QChar::Nbsp)));
        pieces.push_back({QStringLiteral("+%1").arg(cell.more), Piece::Kind::Link, 0, viewOf(kind), {}});
    }
    return pieces;
}

} // namespace

std::vector<EntryData> glanceEntries(const analysis::Comparison &c, const domain::Catalog &catalog)
{
    std::vector<EntryData> entries;
    for (const analysis::GlanceRow &row : c.glance) {
        EntryData entry;
        entry.label = wording::name(row.kind);
        if (row.kind == GlanceKind::SkillsInBoth) {
            entry.place = EntryData::Place::Full;
            entry.side = Side::Both;
            entry.a = cellPieces(row.kind, row.both, {}, {c.a.id, c.b.id}, c, catalog);
        } else if (row.kind == GlanceKind::Salary) {
            entry.place = EntryData::Place::Row;
            entry.a = {c.salaryA.jobs > 0 ? textPiece(wording::salaryCell(c.salaryA))
                                          : quietPiece(wording::salaryCell(c.salaryA))};
            entry.b = {c.salaryB.jobs > 0 ? textPiece(wording::salaryCell(c.salaryB))
                                          : quietPiece(wording::salaryCell(c.salaryB))};
        } else {
            entry.place = EntryData::Place::Row;
            entry.a = cellPieces(row.kind, row.a, c.a.name, {c.a.id}, c, catalog);
            entry.b = cellPieces(row.kind, row.b, c.b.name, {c.b.id}, c, catalog);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace rolescope::ui
