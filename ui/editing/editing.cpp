// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/editing.h"

#include "analysis/publishers.h"
#include "engine/jobtable.h"
#include "text/skillreader.h"
#include "ui/editing/formdialog.h"
#include "ui/editing/rolesdialog.h"
#include "ui/editing/statementdialog.h"
#include "wording/errors.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/selection.h"
#include "workspace/titles.h"

#include <QLineEdit>

namespace rolescope::ui {

namespace {

using domain::Claim;
using domain::ClaimId;
using workspace::Edits;
using workspace::Library;

/// The skills that a person's own words name.
void readSkills(Claim &claim, const domain::Catalog &catalog)
{
    claim.skills.clear();
    for (const text::SkillMention &mention : text::SkillReader(catalog.writtenSkills()).read(claim.text))
        claim.skills.push_back(
            {mention.skill, mention.example ? domain::Strength::Example : claim.strength, mention.oneOf, {}});
}

/// Hides each claim after `change`; where one cannot be hidden, all of the change is taken back.
domain::Result<LibraryChange> hideAll(const Library &library, const std::vector<ClaimId> &claims, LibraryChange change)
{
    for (const ClaimId claim : claims) {
        const auto hidden = Edits(library).hideClaim(claim);
        if (hidden) {
            change.batches.push_back(*hidden);
            continue;
        }
        for (auto batch = change.batches.rbegin(); batch != change.batches.rend(); ++batch)
            static_cast<void>(workspace::undoImport(library, *batch)); // the first error is the one to tell
        return hidden.error();
    }
    return change;
}

} // namespace

Editing::Editing(LibraryChanger *changer, workspace::Selection *selection, const Style *style, QWidget *window)
    : QObject(window),
      m_changer(changer),
      m_selection(selection),
      m_style(style),
      m_window(window)
{
    connect(changer, &LibraryChanger::changed, this, &Editing::tellRoles);
    connect(changer, &LibraryChanger::failed, this, [this](const domain::Error &error) {
        if (m_roles)
            m_roles->tell(wording::sentence(error), true);
    });
}

Editing::~Editing() = default;

QWidget *Editing::front() const { return m_roles ? static_cast<QWidget *>(m_roles) : m_window; }

QString Editing::roleName(domain::RoleId id) const
{
    const domain::Role *role = m_snapshot.catalog ? m_snapshot.catalog->role(id) : nullptr;
    return role ? role->name : QString();
}

QString Editing::aboutNames(const Claim &claim) const
{
    return claim.isPair() ? tr("%1 and %2").arg(roleName(claim.role), roleName(claim.otherRole)) : roleName(claim.role);
}

void Editing::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (!m_roles || !snapshot.catalog)
        return;
    const auto publishers = std::make_shared<const analysis::Publishers>(*snapshot.catalog);
    m_roles->setCatalog(snapshot.catalog, [snapshot, publishers](const domain::Role &role) {
        analysis::RoleSummary summary = analysis::summarize(*snapshot.catalog, role, *publishers);
        summary.jobs = snapshot.jobs ? int(snapshot.jobs->jobsOfRole(role.id)) : 0;
        return summary;
    });
}

void Editing::showRoles()
{
    if (m_roles || !m_snapshot.catalog)
        return;
    m_roles = new RolesDialog(m_style, m_window);
    m_roles->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_roles, &RolesDialog::newRoleRequested, this, &Editing::newRole);
    connect(m_roles, &RolesDialog::renameRequested, this, &Editing::rename);
    connect(m_roles, &RolesDialog::familyRequested, this, &Editing::setFamily);
    connect(m_roles, &RolesDialog::aliasRequested, this, &Editing::addAlias);
    connect(m_roles, &RolesDialog::mergeRequested, this, &Editing::merge);
    setSnapshot(m_snapshot);
    m_roles->choose(m_selection->roleA());
    m_roles->open();
}

void Editing::tellRoles(const LibraryChange &change)
{
    if (!m_roles)
        return;
    m_roles->tell(
        change.sentence, false, change.batches.empty() ? std::function<void()>() : [this, change] {
            m_changer->undo(change, tr("Taken back: %1").arg(change.sentence));
        });
}

void Editing::newRole()
{
    auto *dialog = new FormDialog(tr("New role"), tr("&Add"), m_style, front());
    dialog->setObjectName(QStringLiteral("newRoleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QLineEdit *name = dialog->addLine(tr("Name"), QStringLiteral("newRoleName"));
    QLineEdit *family = dialog->addLine(tr("Family"), QStringLiteral("newRoleFamily"), tr("may stay empty"));
    const auto check = [this, dialog, name] {
        const QString typed = name->text().simplified();
        const domain::Role *taken = workspace::soleRoleNamed(*m_snapshot.catalog, typed);
        dialog->setMissing(typed.isEmpty() ? tr("Type its name.")
                               : taken     ? tr("“%1” has this name.").arg(taken->name)
                                           : QString());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &QDialog::accepted, this, [this, name, family] {
        const QString role = name->text().simplified();
        const QString group = family->text().simplified();
        m_changer->start([role, group](const Library &library, std::stop_token) {
            return changeOf(Edits(library).addRole(role, group), tr("Added the role “%1”").arg(role));
        });
    });
    dialog->open();
}

void Editing::rename(domain::RoleId id, const QString &name)
{
    const QString sentence = tr("“%1” is called “%2” now").arg(roleName(id), name);
    m_changer->start([id, name, sentence](const Library &library, std::stop_token) {
        return changeOf(Edits(library).renameRole(id, name), sentence);
    });
}

void Editing::setFamily(domain::RoleId id, const QString &family)
{
    const QString sentence = family.isEmpty() ? tr("“%1” is in no family now").arg(roleName(id))
                                              : tr("“%1” is in the family “%2” now").arg(roleName(id), family);
    m_changer->start([id, family, sentence](const Library &library, std::stop_token) {
        return changeOf(Edits(library).setFamily(id, family), sentence);
    });
}

void Editing::addAlias(domain::RoleId id, const QString &alias)
{
    const QString sentence = tr("“%1” is also called “%2” now").arg(roleName(id), alias);
    m_changer->start([id, alias, sentence](const Library &library, std::stop_token) {
        return changeOf(Edits(library).addAlias(id, alias), sentence);
    });
}

void Editing::merge(domain::RoleId from, domain::RoleId into)
{
    const QString sentence = tr("Merged “%1” into “%2”").arg(roleName(from), roleName(into));
    m_changer->start(
        [from, into, sentence](const Library &library, std::stop_token) {
            return changeOf(Edits(library).mergeRoles(from, into), sentence);
        },
        [this, into](const domain::Result<workspace::Snapshot> &outcome) {
            if (outcome && m_roles)
                m_roles->choose(into);
        });
}

void Editing::addStatement(domain::Section section)
{
    if (!m_snapshot.catalog || !m_selection->isPair())
        return;
    Claim claim;
    claim.role = m_selection->roleA();
    claim.section = section;
    auto *dialog = new StatementDialog(claim, *m_snapshot.catalog, m_selection->roleA(), m_selection->roleB(), true,
                                       m_style, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Claim made = dialog->claim();
        const QString sentence = tr("Added a statement about %1").arg(aboutNames(made));
        m_changer->start([made, sentence, catalog = m_snapshot.catalog](const Library &library, std::stop_token) {
            Claim claim = made;
            readSkills(claim, *catalog);
            return changeOf(Edits(library).addClaim(claim), sentence);
        });
    });
    dialog->open();
}

void Editing::editStatement(const std::vector<ClaimId> &claims)
{
    const Claim *claim = claims.empty() || !m_snapshot.catalog ? nullptr : m_snapshot.catalog->claim(claims.front());
    if (!claim)
        return;
    auto *dialog = new StatementDialog(*claim, *m_snapshot.catalog, m_selection->roleA(), m_selection->roleB(), false,
                                       m_style, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, claims, before = *claim] {
        const Claim made = dialog->claim();
        const QString sentence = tr("Changed a statement about %1").arg(aboutNames(made));
        m_changer->start([made, claims, before, sentence, catalog = m_snapshot.catalog](
                             const Library &library, std::stop_token) -> domain::Result<LibraryChange> {
            Claim claim = made;
            if (claim.text != before.text)
                readSkills(claim, *catalog);
            const auto edited = Edits(library).editClaim(claims.front(), claim);
            if (!edited)
                return edited.error();
            return hideAll(library, {claims.begin() + 1, claims.end()}, {sentence, {*edited}});
        });
    });
    dialog->open();
}

void Editing::hideStatement(const std::vector<ClaimId> &claims)
{
    const Claim *claim = claims.empty() || !m_snapshot.catalog ? nullptr : m_snapshot.catalog->claim(claims.front());
    if (!claim)
        return;
    const QString sentence = tr("Hid a statement about %1").arg(aboutNames(*claim));
    m_changer->start([claims, sentence](const Library &library, std::stop_token) {
        return hideAll(library, claims, {sentence, {}});
    });
}

void Editing::namePublisher(domain::SourceId id)
{
    const domain::Source *source = m_snapshot.catalog ? m_snapshot.catalog->source(id) : nullptr;
    if (!source)
        return;
    auto *dialog = new FormDialog(tr("Publisher"), tr("&Save"), m_style, front());
    dialog->setObjectName(QStringLiteral("publisherDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addText(source->longTitle.isEmpty() ? source->title : source->longTitle);
    QLineEdit *edit = dialog->addLine(tr("Publisher"), QStringLiteral("publisherName"), tr("not named in the text"));
    edit->setText(source->publisher);
    dialog->addText(tr("Texts of one publisher count once where sources agree."));
    connect(dialog, &QDialog::accepted, this, [this, edit, id, title = source->title] {
        const QString name = edit->text().simplified();
        const QString sentence = name.isEmpty() ? tr("“%1” has no named publisher now").arg(title)
                                                : tr("The publisher of “%1” is %2 now").arg(title, name);
        m_changer->start([id, name, sentence](const Library &library, std::stop_token) {
            return changeOf(Edits(library).setPublisher(id, name), sentence);
        });
    });
    dialog->open();
}

void Editing::checkDuty(const domain::DutyCheck &check)
{
    const QString sentence =
        check.confirmed ? tr("Kept: the two are the same duty") : tr("Kept: the two are not the same duty");
    m_changer->start([check, sentence](const Library &library, std::stop_token) {
        return changeOf(Edits(library).checkDuty(check.a, check.b, check.confirmed), sentence);
    });
}

void Editing::countApart(const std::vector<std::pair<domain::SourceId, domain::SourceId>> &pairs, bool apart)
{
    const QString sentence = apart ? tr("Kept: the near copies count apart") : tr("Kept: the near copies count as one");
    m_changer->start([pairs, apart, sentence](const Library &library, std::stop_token) {
        return changeOf(Edits(library).countApart(pairs, apart), sentence);
    });
}

} // namespace rolescope::ui
