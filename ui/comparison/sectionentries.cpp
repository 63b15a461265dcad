// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/comparisonwords.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QDate>

namespace rolescope::ui {

namespace {

using Place = EntryData::Place;

QString tr(const char *text)
{
    return QCoreApplication::translate("rolescope::ui::SectionEntries", text);
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'+' || c == u'#';
}

/// Where a whole word of the text is the skill's name or alias, or -1.
qsizetype placeOf(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0 && !name.isEmpty();
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return at;
    }
    return -1;
}

/// Cuts each skill's first mention out of the text pieces, so that it can be pointed at and marked.
void cutSkill(Pieces &pieces, const domain::Skill &skill)
{
    std::vector<QString> names{skill.name};
    names.insert(names.end(), skill.aliases.begin(), skill.aliases.end());
    for (const QString &name : names) {
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].kind != Piece::Kind::Text || pieces[i].skill.isValid())
                continue;
            const qsizetype at = placeOf(pieces[i].text, name);
            if (at < 0)
                continue;
            const QString text = pieces[i].text;
            Piece before = textPiece(text.left(at));
            Piece word = textPiece(text.mid(at, name.size()));
            word.skill = skill.id;
            Piece after = textPiece(text.mid(at + name.size()));
            pieces[i] = before;
            const auto next = pieces.begin() + std::ptrdiff_t(i) + 1;
            pieces.insert(next, {word, after});
            return;
        }
    }
}

QString outlookLine(const analysis::Statement &statement, const domain::Catalog &catalog)
{
    const domain::Claim *claim = statement.claims.empty() ? nullptr : catalog.claim(statement.claims.front());
    return claim && claim->outlook ? wording::outlook(*claim->outlook, QDate::currentDate()) : QString();
}

void appendList(std::vector<EntryData> &entries, Place place, const std::vector<analysis::Statement> &list,
                const domain::Catalog &catalog, bool strength)
{
    for (const analysis::Statement &statement : list) {
        EntryData entry;
        entry.place = place;
        entry.a = statementPieces(statement, catalog, strength);
        entries.push_back(std::move(entry));
    }
}

void appendCommon(std::vector<EntryData> &entries, const analysis::CommonStatement &common, const domain::Catalog &catalog,
                  bool strength)
{
    for (const analysis::Statement &shared : common.shared) {
        EntryData entry;
        entry.side = Side::Both;
        entry.label = tr("In both");
        entry.a = statementPieces(shared, catalog, strength);
        entries.push_back(std::move(entry));
    }
    for (size_t i = 0; i < std::max(common.a.size(), common.b.size()); ++i) {
        EntryData entry;
        entry.place = Place::Row;
        entry.side = Side::Both;
        entry.label = tr("In both");
        if (i < common.a.size())
            entry.a = statementPieces(common.a[i], catalog, strength);
        if (i < common.b.size())
            entry.b = statementPieces(common.b[i], catalog, strength);
        entries.push_back(std::move(entry));
    }
}

void appendOnly(std::vector<EntryData> &entries, Place place, const std::vector<analysis::Statement> &list, int stated,
                const analysis::RoleSummary &role, const domain::Catalog &catalog, bool strength)
{
    const Side side = place == Place::Left ? Side::A : Side::B;
    if (!list.empty()) {
        entries.push_back(headingEntry(place, tr("Only %1").arg(role.name), side));
        appendList(entries, place, list, catalog, strength);
    } else if (stated == 0) {
        EntryData entry;
        entry.place = place;
        entry.look = EntryData::Look::Quiet;
        entry.a = {textPiece(wording::notStated(role.name))};
        entries.push_back(std::move(entry));
    }
}

} // namespace

Piece textPiece(const QString &text)
{
    return {text, Piece::Kind::Text, 0, {}, {}};
}

Piece quietPiece(const QString &text)
{
    return {text, Piece::Kind::Quiet, 0, {}, {}};
}

void appendSources(Pieces &pieces, const std::vector<int> &numbers)
{
    for (const int number : numbers)
        pieces.push_back({{}, Piece::Kind::Source, number, {}, {}});
}

EntryData headingEntry(EntryData::Place place, const QString &text, Side side)
{
    EntryData entry;
    entry.place = place;
    entry.look = EntryData::Look::Heading;
    entry.side = side;
    entry.a = {textPiece(text)};
    return entry;
}

Pieces statementPieces(const analysis::Statement &statement, const domain::Catalog &catalog, bool withStrength)
{
    Pieces pieces{textPiece(statement.text)};
    for (const domain::SkillId id : statement.skills) {
        if (const domain::Skill *skill = catalog.skill(id))
            cutSkill(pieces, *skill);
    }
    if (!statement.label.isEmpty()) {
        const QString gap = statement.text.isEmpty() ? QString() : QStringLiteral(": ");
        pieces.insert(pieces.begin(), {statement.label + gap, Piece::Kind::Strong, 0, {}, {}});
    }
    if (withStrength && statement.strength != domain::Strength::Required)
        pieces.push_back(quietPiece(QStringLiteral(" (%1)").arg(wording::strengthName(statement.strength))));
    if (const domain::Role *other = catalog.role(statement.sharedWith))
        pieces.push_back(quietPiece(QStringLiteral(" (%1)").arg(wording::sharedWith(other->name))));
    appendSources(pieces, statement.sources);
    const QString outlook = outlookLine(statement, catalog);
    if (!outlook.isEmpty())
        pieces.push_back(quietPiece(QStringLiteral("\n") + outlook));
    return pieces;
}

std::vector<EntryData> sectionEntries(const analysis::SectionComparison &section, const analysis::Comparison &c,
                                      const domain::Catalog &catalog)
{
    using domain::Section;
    // Elsewhere a strength says nothing a reader asks for.
    const bool strength = section.section == Section::Skills || section.section == Section::Tools
        || section.section == Section::Education;
    std::vector<EntryData> entries;
    for (const analysis::CommonStatement &common : section.both)
        appendCommon(entries, common, catalog, strength);
    appendOnly(entries, Place::Left, section.onlyA, section.countA, c.a, catalog, strength);
    appendOnly(entries, Place::Right, section.onlyB, section.countB, c.b, catalog, strength);
    return entries;
}

} // namespace rolescope::ui
