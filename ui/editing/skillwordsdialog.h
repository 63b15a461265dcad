// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "ui/editing/formdialog.h"
#include "workspace/latesttask.h"
#include "workspace/skilledits.h"

#include <memory>

class QLineEdit;
class QTimer;

namespace rolescope::ui {

/// Another name of a skill, words that never mean it, or the skill it is the same as; with the number of texts that
/// would follow, counted behind the scenes.
class SkillWordsDialog : public FormDialog {
    Q_OBJECT

public:
    using Kind = workspace::SkillProposal::Kind;

    SkillWordsDialog(Kind, domain::SkillId, const QString &words, std::shared_ptr<const workspace::Library>,
                     workspace::Snapshot, const Style *, QWidget *parent);

    workspace::SkillProposal proposal() const;

private:
    void buildFields(const QString &words);
    void check();
    void count();
    QString missing() const;
    void showEffect(const domain::Result<workspace::SkillEffect> &);
    const domain::Skill *typedSkill() const;

    Kind m_kind;
    domain::Skill m_skill;
    std::shared_ptr<const workspace::Library> m_library;
    workspace::Snapshot m_snapshot;
    QLineEdit *m_words = nullptr;
    QLabel *m_effect;
    QTimer *m_pause; ///< after the last key
    workspace::LatestTask m_counting;
};

} // namespace rolescope::ui
