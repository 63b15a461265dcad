// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What a statement, a source number or a link of the comparison opens.
#include "ui/comparison/comparisonpane.h"

#include <QMenu>

#include <algorithm>

namespace rolescope::ui {

void ComparisonPane::openSource(int number, const std::vector<domain::ClaimId> &claims)
{
    domain::SourceId source;
    for (const analysis::NumberedSource &numbered : m_comparison->sources) {
        if (numbered.number == number)
            source = numbered.id;
    }
    for (const domain::ClaimId id : claims) {
        const domain::Claim *claim = m_catalog->claim(id);
        if (claim && claim->source == source) {
            Q_EMIT claimActivated(id);
            return;
        }
    }
    showSource(number);
}

void ComparisonPane::openLink(const QString &target)
{
    const auto idAfter = [&](const QString &key) { return domain::SourceId(target.mid(key.size()).toLongLong()); };
    if (target == linkkey::addArticle)
        Q_EMIT articleRequested();
    else if (target.startsWith(linkkey::source))
        Q_EMIT sourceRequested(idAfter(linkkey::source));
    else if (target.startsWith(linkkey::publisher))
        Q_EMIT publisherRequested(idAfter(linkkey::publisher));
    else if (target.startsWith(linkkey::role))
        Q_EMIT roleRequested(domain::RoleId(target.mid(linkkey::role.size()).toLongLong()));
    else
        Q_EMIT viewRequested(target);
}

void ComparisonPane::offerSkills(QMenu *menu, const EntryData &entry)
{
    std::vector<domain::SkillId> skills;
    for (const Pieces *pieces : {&entry.a, &entry.b})
        for (const Piece &piece : *pieces)
            if (piece.skill.isValid() && std::find(skills.begin(), skills.end(), piece.skill) == skills.end())
                skills.push_back(piece.skill);
    if (skills.empty())
        return;
    // One is ticked at once, several are chosen from.
    QMenu *place = skills.size() == 1 ? menu : menu->addMenu(tr("&I can do"));
    for (const domain::SkillId id : skills) {
        const domain::Skill *skill = m_catalog->skill(id);
        if (!skill)
            continue;
        const QString name = QString(skill->name).replace(u'&', QStringLiteral("&&"));
        QAction *action = place->addAction(place == menu ? tr("&I can do this: %1").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(m_ownSkills.contains(id));
        connect(action, &QAction::triggered, this, [this, id](bool checked) { Q_EMIT skillTicked(id, checked); });
    }
}

void ComparisonPane::openMenu(const EntryRow *row, EntryRow::Part part, QPoint globalPos)
{
    // On the heap and not waited for: the page may be rebuilt while the menu is open.
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("statementMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EntryData &entry = row->data();
    const bool two = part == EntryRow::Part::Whole && !entry.claimsA.empty() && !entry.claimsB.empty();
    const auto offer = [&](const std::vector<domain::ClaimId> &claims, const QString &role) {
        if (claims.empty())
            return;
        if (two)
            menu->addSection(QString(role).replace(u'&', QStringLiteral("&&")));
        menu->addAction(tr("&Show its words in the source"), this,
                        [this, claims] { Q_EMIT claimActivated(claims.front()); });
        menu->addAction(tr("&Edit the statement…"), this, [this, claims] { Q_EMIT editRequested(claims); });
        menu->addAction(tr("&Hide the statement"), this, [this, claims] { Q_EMIT hideRequested(claims); });
    };
    if (part != EntryRow::Part::B)
        offer(entry.claimsA, m_comparison->a.name);
    if (part != EntryRow::Part::A)
        offer(entry.claimsB, m_comparison->b.name);
    if (!menu->isEmpty())
        menu->addSeparator();
    offerSkills(menu, entry);
    Q_EMIT skillsOffered(menu, skillsHere(row, part, globalPos));
    if (!menu->isEmpty() && !menu->actions().back()->isSeparator())
        menu->addSeparator();
    menu->addAction(tr("&Copy row with its source"), this, &ComparisonPane::copyRow);
    menu->addAction(tr("Copy row as a &table"), this, &ComparisonPane::copyRowAsTable);
    const auto section =
        m_view == viewkey::skills ? std::optional(domain::Section::Skills) : domain::sectionFromCode(m_view);
    if (section)
        menu->addAction(tr("&Add a statement…"), this, [this, section] { Q_EMIT addRequested(*section); });
    menu->popup(globalPos);
}

} // namespace rolescope::ui
