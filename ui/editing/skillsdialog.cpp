// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/skillsdialog.h"

#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/editing/skilllistmodel.h"
#include "workspace/skilledits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

QString listed(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(QStringLiteral(" · "));
}

} // namespace

SkillsDialog::SkillsDialog(const Style *style, QWidget *parent) : SkillsDialog(new SkillListModel, style, parent) {}

SkillsDialog::SkillsDialog(SkillListModel *model, const Style *style, QWidget *parent)
    : ListDialog({tr("Skills"), tr("Find a skill"), tr("Type a skill"), {820, 540}, 380}, model, style, parent),
      m_model(model)
{
    setObjectName(QStringLiteral("skillsDialog"));
    m_model->setParent(this);
    setForm(buildForm());
}

int SkillsDialog::search(const QString &typed)
{
    m_model->setTyped(typed);
    return m_model->firstSkill();
}

void SkillsDialog::rowChosen(int row)
{
    const domain::SkillId id = m_model->skillAt(row);
    if (!id.isValid() || id == m_skill)
        return;
    m_skill = id;
    showSkill();
}

QPushButton *SkillsDialog::addButton(QLayout *layout, const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, m_form);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QWidget *SkillsDialog::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(readingMargins(space::wide, space::large, space::large, space::large));
    column->setSpacing(0);
    const auto addLabel = [this, column](const char *objectName, TextSize size, bool strong, Tone tone) {
        auto *label = new QLabel(m_form);
        label->setObjectName(QLatin1String(objectName));
        label->setWordWrap(true);
        style()->dress(label, size, strong, tone);
        column->addWidget(label);
        return label;
    };
    const auto addHeading = [&](const QString &text) {
        column->addSpacing(space::large);
        setPlainLabel(addLabel("", TextSize::Normal, false, Tone::Quiet), text);
        column->addSpacing(space::hair);
    };
    m_name = addLabel("skillName", TextSize::Large, true, Tone::Normal);
    column->addSpacing(space::hair);
    m_category = addLabel("skillCategory", TextSize::Normal, false, Tone::Quiet);
    m_counts = addLabel("skillCounts", TextSize::Normal, false, Tone::Quiet);
    addHeading(tr("Name"));
    auto *name = new QHBoxLayout;
    name->setSpacing(space::small);
    m_rename = new QLineEdit(m_form);
    m_rename->setObjectName(QStringLiteral("skillRenameEdit"));
    m_rename->setAccessibleName(tr("Name"));
    m_rename->setMaxLength(200);
    name->addWidget(m_rename, 1);
    m_renameButton = addButton(name, tr("&Rename"), "skillRenameButton");
    column->addLayout(name);
    addHeading(tr("Also called"));
    m_called = addLabel("skillAliases", TextSize::Normal, false, Tone::Normal);
    m_neverPart = new QWidget(m_form);
    auto *never = new QVBoxLayout(m_neverPart);
    never->setContentsMargins(0, space::large, 0, 0);
    never->setSpacing(space::hair);
    auto *neverName = new QLabel(m_neverPart);
    setPlainLabel(neverName, tr("Never read from"));
    style()->dress(neverName, TextSize::Normal, false, Tone::Quiet);
    m_never = new QLabel(m_neverPart);
    m_never->setObjectName(QStringLiteral("skillNever"));
    m_never->setWordWrap(true);
    never->addWidget(neverName);
    never->addWidget(m_never);
    column->addWidget(m_neverPart);
    column->addSpacing(space::wide);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    const QPushButton *alias = addButton(buttons, tr("&Also called…"), "skillAliasButton");
    const QPushButton *neverButton = addButton(buttons, tr("&Never read…"), "skillNeverButton");
    const QPushButton *merge = addButton(buttons, tr("&Same as…"), "skillMergeButton");
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_rename, &QLineEdit::textChanged, this, &SkillsDialog::check);
    connect(m_rename, &QLineEdit::returnPressed, m_renameButton, &QPushButton::click);
    connect(m_renameButton, &QPushButton::clicked, this,
            [this] { Q_EMIT renameRequested(m_skill, m_rename->text().simplified()); });
    connect(alias, &QPushButton::clicked, this, [this] { Q_EMIT aliasRequested(m_skill, {}); });
    connect(neverButton, &QPushButton::clicked, this, [this] {
        const domain::Skill *skill = current();
        Q_EMIT neverRequested(m_skill, skill && !skill->aliases.empty() ? skill->aliases.front() : QString());
    });
    connect(merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(m_skill); });
    return m_form;
}

void SkillsDialog::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_catalog = snapshot.catalog;
    m_model->setSnapshot(snapshot);
    choose(current() ? m_skill : m_model->skillAt(m_model->firstSkill()));
}

const domain::Skill *SkillsDialog::current() const { return m_catalog ? m_catalog->skill(m_skill) : nullptr; }

void SkillsDialog::choose(domain::SkillId skill)
{
    m_skill = skill;
    chooseRow(m_model->rowOf(skill));
    showSkill();
}

void SkillsDialog::showSkill()
{
    const domain::Skill *skill = current();
    m_form->setVisible(skill);
    if (!skill)
        return;
    setPlainLabel(m_name, skill->name);
    setPlainLabel(m_category, m_catalog->categoryName(skill->category));
    setPlainLabel(m_counts, SkillListModel::countsText(m_model->counts(skill->id)));
    m_rename->setText(skill->name);
    setPlainLabel(m_called, skill->aliases.empty() ? tr("nothing else") : listed(skill->aliases));
    setPlainLabel(m_never, listed(skill->never));
    m_neverPart->setVisible(!skill->never.empty());
    check();
}

void SkillsDialog::check()
{
    const domain::Skill *skill = current();
    if (!skill)
        return;
    const QString name = m_rename->text().simplified();
    const domain::Skill *called = workspace::skillCalled(*m_catalog, name);
    m_renameButton->setEnabled(!name.isEmpty() && name != skill->name && (!called || called == skill));
}

} // namespace rolescope::ui
