// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/skillwordsdialog.h"

#include "text/skillspellings.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "wording/errors.h"
#include "wording/labels.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace rolescope::ui {

namespace {

constexpr int pauseMs = 100;

using Kind = workspace::SkillProposal::Kind;

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Alias: return SkillWordsDialog::tr("Another name of a skill");
    case Kind::Never: return SkillWordsDialog::tr("Words that never mean a skill");
    case Kind::Merge: return SkillWordsDialog::tr("Merge two skills");
    }
    return {};
}

QString acceptOf(Kind kind)
{
    switch (kind) {
    case Kind::Alias: return SkillWordsDialog::tr("&Add");
    case Kind::Never: return SkillWordsDialog::tr("&Never read them so");
    case Kind::Merge: return SkillWordsDialog::tr("&Merge");
    }
    return {};
}

/// "3 statements and 41 job ads".
QString texts(const workspace::SkillEffect &effect)
{
    if (effect.jobs == 0)
        return wording::statements(effect.statements);
    return effect.statements == 0
        ? wording::jobs(effect.jobs)
        : SkillWordsDialog::tr("%1 and %2").arg(wording::statements(effect.statements), wording::jobs(effect.jobs));
}

QCompleter *namesOf(const domain::Catalog &catalog, domain::SkillId but, QObject *parent)
{
    QStringList names;
    for (const domain::Skill &skill : catalog.skills)
        if (skill.id != but)
            names += skill.name;
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace

SkillWordsDialog::SkillWordsDialog(Kind kind, domain::SkillId skill, const QString &words,
                                   std::shared_ptr<const workspace::Library> library, workspace::Snapshot snapshot,
                                   const Style *style, QWidget *parent)
    : FormDialog(titleOf(kind), acceptOf(kind), style, parent),
      m_kind(kind),
      m_library(std::move(library)),
      m_snapshot(std::move(snapshot)),
      m_effect(new QLabel(this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("skillWordsDialog"));
    if (const domain::Skill *found = m_snapshot.catalog->skill(skill))
        m_skill = *found;
    buildFields(words);
    m_effect->setObjectName(QStringLiteral("skillEffect"));
    m_effect->setWordWrap(true);
    addField(tr("What would follow"), m_effect);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SkillWordsDialog::count);
    connect(m_words, &QLineEdit::textChanged, this, &SkillWordsDialog::check);
    check();
}

void SkillWordsDialog::buildFields(const QString &words)
{
    switch (m_kind) {
    case Kind::Alias:
        addText(tr("Statements and job ads with these words would name %1.").arg(m_skill.name));
        m_words = addLine(tr("Also called"), QStringLiteral("skillWords"), tr("another name"));
        break;
    case Kind::Never:
        addText(
            tr("These words would not be read as %1 in any text. Lists of skills that a feed gives stay as they are.")
                .arg(m_skill.name));
        m_words = addLine(tr("Words"), QStringLiteral("skillWords"));
        break;
    case Kind::Merge:
        addText(tr("Whatever names %1 would name the other skill, and its names would be names of that.")
                    .arg(m_skill.name));
        m_words = addLine(tr("Same as"), QStringLiteral("skillWords"), tr("another skill"));
        m_words->setCompleter(namesOf(*m_snapshot.catalog, m_skill.id, m_words));
    }
    m_words->setText(words);
}

const domain::Skill *SkillWordsDialog::typedSkill() const { return m_snapshot.catalog->skillNamed(m_words->text()); }

workspace::SkillProposal SkillWordsDialog::proposal() const
{
    const domain::Skill *into = m_kind == Kind::Merge ? typedSkill() : nullptr;
    return {m_kind, m_skill.id, m_kind == Kind::Merge ? QString() : m_words->text().simplified(),
            into ? into->id : domain::SkillId()};
}

QString SkillWordsDialog::missing() const
{
    const QString typed = m_words->text().simplified();
    if (m_kind == Kind::Merge) {
        const domain::Skill *into = typedSkill();
        return !into                 ? tr("Type the name of a skill.")
            : into->id == m_skill.id ? tr("That is the same skill.")
                                     : QString();
    }
    if (text::phraseKey(typed).isEmpty())
        return tr("Type the words.");
    const domain::Skill *called = workspace::skillCalled(*m_snapshot.catalog, typed);
    if (m_kind == Kind::Alias && called)
        return called->id == m_skill.id ? tr("It is called so already.")
                                        : tr("“%1” is called so. To make the two one, merge them.").arg(called->name);
    return {};
}

void SkillWordsDialog::check()
{
    const QString why = missing();
    setMissing(why);
    m_counting.cancel();
    if (why.isEmpty()) {
        setPlainLabel(m_effect, tr("Counting…"));
        m_pause->start();
    } else {
        setPlainLabel(m_effect, QStringLiteral("–"));
        m_pause->stop();
    }
}

void SkillWordsDialog::count()
{
    m_counting.start([proposal = proposal(), library = m_library, snapshot = m_snapshot](
                         std::stop_token stop) { return workspace::effectOf(proposal, *library, snapshot, stop); },
                     [this](const domain::Result<workspace::SkillEffect> &effect) { showEffect(effect); });
}

void SkillWordsDialog::showEffect(const domain::Result<workspace::SkillEffect> &effect)
{
    if (!effect)
        setPlainLabel(m_effect, wording::sentence(effect.error()));
    else if (*effect == workspace::SkillEffect{})
        setPlainLabel(m_effect, tr("No statement and no job ad would change."));
    else if (m_kind == Kind::Never)
        setPlainLabel(m_effect, tr("%1 would name it no more.").arg(texts(*effect)));
    else
        setPlainLabel(m_effect, tr("%1 would follow.").arg(texts(*effect)));
}

} // namespace rolescope::ui
