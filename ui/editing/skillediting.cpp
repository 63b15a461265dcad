// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/skillediting.h"

#include "engine/jobtable.h"
#include "ui/editing/skillsdialog.h"
#include "ui/editing/skillwordsdialog.h"
#include "wording/errors.h"

#include <QMenu>

namespace rolescope::ui {

namespace {

using Kind = workspace::SkillProposal::Kind;
using workspace::Library;
using workspace::SkillEdits;

constexpr int longestText = 60;
constexpr size_t mostSkills = 20;

/// As a menu shows it: short, and with no mnemonic of its own.
QString menuText(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestText)
        line = line.left(longestText - 1) + u'…';
    return line.replace(u'&', QStringLiteral("&&"));
}

QString quoted(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all += QStringLiteral("“%1”").arg(word);
    return all.join(QStringLiteral(", "));
}

} // namespace

SkillEditing::SkillEditing(LibraryChanger *changer, const Style *style, QWidget *window)
    : QObject(window),
      m_changer(changer),
      m_style(style),
      m_window(window)
{
    connect(changer, &LibraryChanger::changed, this, &SkillEditing::tell);
    connect(changer, &LibraryChanger::failed, this, [this](const domain::Error &error) {
        if (m_skills)
            m_skills->tell(wording::sentence(error), true);
    });
}

SkillEditing::~SkillEditing() = default;

void SkillEditing::setLibrary(std::shared_ptr<const Library> library)
{
    m_library = std::move(library);
    delete m_skills;
}

void SkillEditing::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (m_skills && snapshot.catalog)
        m_skills->setSnapshot(snapshot);
}

QWidget *SkillEditing::front() const { return m_skills ? static_cast<QWidget *>(m_skills) : m_window; }

QString SkillEditing::skillName(domain::SkillId id) const
{
    const domain::Skill *skill = m_snapshot.catalog ? m_snapshot.catalog->skill(id) : nullptr;
    return skill ? skill->name : QString();
}

void SkillEditing::showSkills(domain::SkillId skill)
{
    if (!m_snapshot.catalog)
        return;
    if (!m_skills) {
        m_skills = new SkillsDialog(m_style, m_window);
        m_skills->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_skills, &SkillsDialog::renameRequested, this, &SkillEditing::rename);
        connect(m_skills, &SkillsDialog::aliasRequested, this, &SkillEditing::askAlias);
        connect(m_skills, &SkillsDialog::neverRequested, this, &SkillEditing::askNever);
        connect(m_skills, &SkillsDialog::mergeRequested, this, &SkillEditing::askMerge);
        m_skills->setSnapshot(m_snapshot);
        m_skills->open();
    }
    if (skill.isValid())
        m_skills->choose(skill);
}

void SkillEditing::tell(const LibraryChange &change)
{
    if (!m_skills)
        return;
    m_skills->tell(
        change.sentence, false, change.batches.empty() ? std::function<void()>() : [this, change] {
            m_changer->undo(change, tr("Taken back: %1").arg(change.sentence));
        });
}

void SkillEditing::fill(QMenu *menu, const std::vector<SkillHere> &skills)
{
    if (skills.empty() || !m_library)
        return;
    for (size_t i = 0; i < std::min(skills.size(), mostSkills); ++i) {
        const QString name = skillName(skills[i].skill);
        if (name.isEmpty())
            continue;
        offer(skills.size() == 1 ? menu : menu->addMenu(menuText(name)), skills[i]);
    }
}

void SkillEditing::offer(QMenu *menu, const SkillHere &here)
{
    const QString name = skillName(here.skill);
    // Disabled: it only says so.
    menu->addAction(menuText(here.words.isEmpty() ? tr("%1: no words of a source").arg(name)
                                                  : tr("%1: read from %2").arg(name, quoted(here.words))))
        ->setEnabled(false);
    offerHere(menu, here, name);
    for (const QString &word : here.words)
        menu->addAction(tr("Never read “%1” as %2…").arg(menuText(word), menuText(name)), this,
                        [this, id = here.skill, word] { askNever(id, word); });
    menu->addAction(tr("A&lso called…"), this, [this, id = here.skill] { askAlias(id); });
    menu->addAction(tr("Same &as another skill…"), this, [this, id = here.skill] { askMerge(id); });
    menu->addAction(tr("All s&kills…"), this, [this, id = here.skill] { showSkills(id); });
}

void SkillEditing::offerHere(QMenu *menu, const SkillHere &here, const QString &name)
{
    if (here.job.isValid()) {
        menu->addAction(tr("This job ad does &not name %1").arg(menuText(name)), this,
                        [this, here] { notNamed(here, {}); });
    } else if (here.statements.size() == 1) {
        menu->addAction(tr("This statement does &not name %1").arg(menuText(name)), this,
                        [this, here] { notNamed(here, {here.statements.front().claim}); });
    } else if (!here.statements.empty()) {
        QMenu *where = menu->addMenu(tr("&Not named in this statement"));
        for (const NamingStatement &statement : here.statements)
            where->addAction(menuText(statement.text), this,
                             [this, here, id = statement.claim] { notNamed(here, {id}); });
    }
}

void SkillEditing::notNamed(const SkillHere &here, const std::vector<domain::ClaimId> &claims)
{
    const QString sentence = here.job.isValid() ? tr("The job ad does not name %1").arg(skillName(here.skill))
                                                : tr("The statement does not name %1").arg(skillName(here.skill));
    const QString words = here.words.join(QStringLiteral(", "));
    m_changer->start([here, claims, words, sentence](const Library &library, std::stop_token) {
        const SkillEdits edits(library);
        return changeOf(here.job.isValid() ? edits.setNamed(here.job, here.skill, words, false)
                                           : edits.setNamed(claims, here.skill, words, false),
                        sentence);
    });
}

void SkillEditing::askAlias(domain::SkillId id, const QString &typed)
{
    auto *dialog = new SkillWordsDialog(Kind::Alias, id, typed, m_library, m_snapshot, m_style, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, name = skillName(id)] {
        const QString words = dialog->proposal().words;
        const QString sentence = tr("%1 is also called “%2” now").arg(name, words);
        m_changer->start([id, words, sentence](const Library &library, std::stop_token) {
            return changeOf(SkillEdits(library).addAlias(id, words), sentence);
        });
    });
    dialog->open();
}

void SkillEditing::askNever(domain::SkillId id, const QString &words)
{
    auto *dialog = new SkillWordsDialog(Kind::Never, id, words, m_library, m_snapshot, m_style, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, name = skillName(id)] {
        const QString never = dialog->proposal().words;
        const QString sentence = tr("“%1” is never read as %2 now").arg(never, name);
        m_changer->start([id, never, sentence](const Library &library, std::stop_token) {
            return changeOf(SkillEdits(library).neverRead(id, never), sentence);
        });
    });
    dialog->open();
}

void SkillEditing::askMerge(domain::SkillId from)
{
    auto *dialog = new SkillWordsDialog(Kind::Merge, from, {}, m_library, m_snapshot, m_style, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from, name = skillName(from)] {
        const domain::SkillId into = dialog->proposal().into;
        const QString sentence = tr("Merged %1 into %2").arg(name, skillName(into));
        m_changer->start(
            [from, into, sentence](const Library &library, std::stop_token) {
                return changeOf(SkillEdits(library).merge(from, into), sentence);
            },
            [this, into](const domain::Result<workspace::Snapshot> &outcome) {
                if (outcome && m_skills)
                    m_skills->choose(into);
            });
    });
    dialog->open();
}

void SkillEditing::rename(domain::SkillId id, const QString &name)
{
    const QString sentence = tr("%1 is shown as “%2” now").arg(skillName(id), name);
    m_changer->start([id, name, sentence](const Library &library, std::stop_token) {
        return changeOf(SkillEdits(library).rename(id, name), sentence);
    });
}

} // namespace rolescope::ui
