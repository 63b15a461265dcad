// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/myskills/skillindex.h"

#include <QLineEdit>

#include <set>

class QCompleter;

namespace rolescope::ui {

class SkillCompletions;
class Style;

/// A field for the names of skills, which offers what is known while one types.
class SkillField : public QLineEdit {
    Q_OBJECT

public:
    explicit SkillField(const Style *, QWidget *parent = nullptr);

    void setIndex(std::shared_ptr<const SkillIndex>);
    /// They are marked in the list.
    void setOwn(const std::set<domain::SkillId> &);

Q_SIGNALS:
    void chosen(rolescope::domain::SkillId);
    /// No skill is called so.
    void unknown(const QString &name);

private:
    void offer(const QString &typed);
    void choose(const QModelIndex &);
    void enter();

    std::shared_ptr<const SkillIndex> m_index;
    SkillCompletions *m_model;
    QCompleter *m_completer;
};

} // namespace rolescope::ui
