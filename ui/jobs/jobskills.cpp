// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// The menus over the chosen job's skills.
#include "ui/jobs/jobpane.h"

#include "ui/jobs/adtext.h"
#include "ui/jobs/jobfields.h"

#include <QMenu>

#include <algorithm>

namespace rolescope::ui {

void JobPane::connectSkillMenus()
{
    QWidget *list = m_fields->skillsLabel();
    for (QWidget *place : {list, static_cast<QWidget *>(m_description)})
        place->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](QPoint at) { openSkillMenu(list, at, domain::SkillId()); });
    connect(m_description, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        const int position = m_description->cursorForPosition(at).position();
        const auto named = std::find_if(m_words.begin(), m_words.end(), [position](const SkillWords &words) {
            return words.place.from <= position && position <= words.place.to;
        });
        openSkillMenu(m_description, at, named == m_words.end() ? domain::SkillId() : named->skill);
    });
}

/// `only`: the skill that is pointed at; invalid: all of the job.
void JobPane::openSkillMenu(QWidget *over, QPoint at, domain::SkillId only)
{
    const domain::Job &job = m_shown.job;
    std::vector<SkillHere> skills;
    for (const domain::SkillId id : job.skills) {
        if (only.isValid() && id != only)
            continue;
        SkillHere here;
        here.skill = id;
        here.job = job.id;
        for (const SkillWords &words : m_words)
            if (words.skill == id)
                here.words += job.description.mid(words.place.from, words.place.to - words.place.from);
        skills.push_back(std::move(here));
    }
    // On the heap and not waited for: the pane may show another job while the menu is open.
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("skillMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *text = qobject_cast<QPlainTextEdit *>(over); text && text->textCursor().hasSelection()) {
        menu->addAction(tr("&Copy"), text, &QPlainTextEdit::copy);
        menu->addSeparator();
    }
    Q_EMIT skillsOffered(menu, skills);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(over->mapToGlobal(at));
}

} // namespace rolescope::ui
