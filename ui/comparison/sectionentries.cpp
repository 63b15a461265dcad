// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "importer/onet/onetclaims.h"
#include "wording/agreementwords.h"
#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/reportwords.h"

#include <QCoreApplication>
#include <QDate>

namespace rolescope::ui {

namespace {

using Place = EntryData::Place;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::SectionEntries", text); }

bool isLetter(QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'#'; }

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

/// Whether it lists related occupations, as O*NET does.
bool isRelated(const analysis::Statement &statement, const domain::Catalog &catalog)
{
    if (statement.label != importer::onet::relatedLabel() || statement.claims.empty())
        return false;
    const domain::Claim *claim = catalog.claim(statement.claims.front());
    const domain::Source *source = claim ? catalog.source(claim->source) : nullptr;
    return source && source->kind == u"onet";
}

/// Each of them that is a role can be compared with.
Pieces relatedPieces(const QString &text, const domain::Catalog &catalog)
{
    Pieces pieces;
    for (const QString &name : text.split(importer::onet::relatedSeparator())) {
        if (!pieces.empty())
            pieces.push_back(textPiece(itemSeparator));
        const domain::Role *role = catalog.roleNamed(name);
        pieces.push_back(role ? Piece{name, Piece::Kind::Link, 0, linkkey::role + QString::number(role->id.value), {}}
                              : textPiece(name));
    }
    return pieces;
}

QString outlookLine(const analysis::Statement &statement, const domain::Catalog &catalog)
{
    const domain::Claim *claim = statement.claims.empty() ? nullptr : catalog.claim(statement.claims.front());
    return claim && claim->outlook ? wording::outlook(*claim->outlook, QDate::currentDate()) : QString();
}

/// How a section is told: strengths only where a reader asks for them.
struct Teller {
    const domain::Catalog &catalog;
    bool strength = false;

    Pieces operator()(const analysis::Statement &statement) const
    {
        return statementPieces(statement, catalog, strength);
    }
};

void appendCommon(std::vector<EntryData> &entries, const analysis::CommonStatement &common, const Teller &tell)
{
    for (const analysis::Statement &shared : common.shared) {
        EntryData entry;
        entry.side = Side::Both;
        entry.a = tell(shared);
        entry.claimsA = shared.claims;
        entries.push_back(std::move(entry));
    }
    for (size_t i = 0; i < std::max(common.a.size(), common.b.size()); ++i) {
        EntryData entry;
        entry.place = Place::Row;
        entry.side = Side::Both;
        if (i < common.a.size()) {
            entry.a = tell(common.a[i]);
            entry.claimsA = common.a[i].claims;
        }
        if (i < common.b.size()) {
            entry.b = tell(common.b[i]);
            entry.claimsB = common.b[i].claims;
        }
        entries.push_back(std::move(entry));
    }
}

/// "≈ suggested · Same duty · Not the same"
Pieces checkPieces(const analysis::SimilarDuty &duty)
{
    const auto link = [&](const QString &text, bool confirmed) {
        Piece piece{text, Piece::Kind::Link, 0, {}, {}};
        piece.action = domain::DutyCheck{duty.claimA, duty.claimB, confirmed};
        return piece;
    };
    const QString gap(4, QChar::Nbsp);
    Pieces pieces{quietPiece(wording::alikeMark + QString(QChar::Nbsp) + wording::shortDutyState(duty.checked) + gap)};
    if (!duty.checked) {
        pieces.push_back(link(wording::sameDuty(), true));
        pieces.push_back(textPiece(gap));
    }
    pieces.push_back(link(wording::notTheSameDuty(), false));
    return pieces;
}

void appendSimilar(std::vector<EntryData> &entries, const analysis::SectionComparison &section,
                   const analysis::Comparison &c, const Teller &tell)
{
    entries.push_back(headingEntry(
        Place::Full, wording::alikeMark + QString(QChar::Nbsp) + wording::similarDutiesHead(), Side::None));
    appendSilence(entries, wording::similarDutiesReading(section, c.a.name, c.b.name));
    for (const analysis::SimilarDuty &duty : section.similar) {
        EntryData entry;
        entry.place = Place::Row;
        entry.a = tell(duty.a);
        entry.b = tell(duty.b);
        entry.claimsA = duty.a.claims;
        entry.claimsB = duty.b.claims;
        entry.below = checkPieces(duty);
        entry.spokenNote = wording::dutyState(duty.checked);
        entries.push_back(std::move(entry));
    }
}

/// A heading and a list below it, in the role's column or over the whole width.
void appendOnly(std::vector<EntryData> &entries, Place place, Side side, const QString &heading,
                const std::vector<analysis::Statement> &list, const Teller &tell)
{
    entries.push_back(headingEntry(place, heading, side));
    for (const analysis::Statement &statement : list) {
        EntryData entry;
        entry.place = place;
        entry.side = side;
        entry.a = tell(statement);
        entry.claimsA = statement.claims;
        entries.push_back(std::move(entry));
    }
}

} // namespace

Piece textPiece(const QString &text) { return {text, Piece::Kind::Text, 0, {}, {}}; }

Piece quietPiece(const QString &text) { return {text, Piece::Kind::Quiet, 0, {}, {}}; }

void appendSources(Pieces &pieces, const std::vector<int> &numbers, const std::vector<domain::ClaimId> &claims)
{
    for (const int number : numbers)
        pieces.push_back({{}, Piece::Kind::Source, number, {}, {}, {}, claims});
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
    Pieces pieces =
        isRelated(statement, catalog) ? relatedPieces(statement.text, catalog) : Pieces{textPiece(statement.text)};
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
        pieces.push_back(quietPiece(itemSeparator + wording::sharedWith(other->name)));
    appendSources(pieces, statement.sources, statement.claims);
    const QString outlook = outlookLine(statement, catalog);
    if (!outlook.isEmpty())
        pieces.push_back(quietPiece(QStringLiteral("\n") + outlook));
    return pieces;
}

QString statedFor(const QString &role) { return tr("Stated for %1").arg(role); }

QString silence(const analysis::RoleSummary &role, const analysis::RoleSummary &other, int stated)
{
    return stated == 0 ? wording::notStated(role.name) : wording::nothingOwn(role.name, other.name);
}

void appendSilence(std::vector<EntryData> &entries, const QString &sentence, bool offersArticle)
{
    EntryData entry;
    entry.look = EntryData::Look::Quiet;
    entry.a = {textPiece(sentence)};
    if (offersArticle) {
        entry.a.push_back(textPiece(itemSeparator));
        entry.a.push_back({tr("Add an article…"), Piece::Kind::Link, 0, linkkey::addArticle, {}});
    }
    entries.push_back(std::move(entry));
}

std::vector<EntryData> sectionEntries(const analysis::SectionComparison &section, const analysis::Comparison &c,
                                      const domain::Catalog &catalog)
{
    using domain::Section;
    // Elsewhere a strength says nothing a reader asks for.
    const bool strength = section.section == Section::Skills || section.section == Section::Tools
        || section.section == Section::Education;
    std::vector<EntryData> entries;
    const Teller tell{catalog, strength};
    if (!section.both.empty())
        entries.push_back(headingEntry(Place::Full, tr("In both"), Side::Both));
    for (const analysis::CommonStatement &common : section.both)
        appendCommon(entries, common, tell);
    if (!section.similar.empty())
        appendSimilar(entries, section, c, tell);
    const auto onlyA = tr("Only %1").arg(c.a.name);
    const auto onlyB = tr("Only %1").arg(c.b.name);
    if (!section.onlyA.empty() && !section.onlyB.empty()) {
        appendOnly(entries, Place::Left, Side::A, onlyA, section.onlyA, tell);
        appendOnly(entries, Place::Right, Side::B, onlyB, section.onlyB, tell);
        return entries;
    }
    // A side with nothing of its own takes one line, and the other the whole width.
    if (section.onlyA.empty())
        appendSilence(entries,
                      section.similar.empty() ? silence(c.a, c.b, section.countA) : wording::nothingElse(c.a.name),
                      section.countA == 0);
    if (section.onlyB.empty())
        appendSilence(entries,
                      section.similar.empty() ? silence(c.b, c.a, section.countB) : wording::nothingElse(c.b.name),
                      section.countB == 0);
    if (!section.onlyA.empty())
        appendOnly(entries, Place::Full, Side::A, section.countB > 0 ? onlyA : statedFor(c.a.name), section.onlyA,
                   tell);
    if (!section.onlyB.empty())
        appendOnly(entries, Place::Full, Side::B, section.countA > 0 ? onlyB : statedFor(c.b.name), section.onlyB,
                   tell);
    return entries;
}

} // namespace rolescope::ui
