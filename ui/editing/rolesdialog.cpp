// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/rolesdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/roleindex.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "ui/rolepicker/rolepopup.h"
#include "wording/labels.h"
#include "workspace/titles.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

QString aliasNames(const domain::Role &role)
{
    QStringList names;
    for (const domain::RoleAlias &alias : role.aliases)
        names += alias.name;
    return names.join(QStringLiteral(" · "));
}

} // namespace

RolesDialog::RolesDialog(const Style *style, QWidget *parent) : RolesDialog(new RoleListModel, style, parent) {}

RolesDialog::RolesDialog(RoleListModel *model, const Style *style, QWidget *parent)
    : ListDialog({tr("Roles"), tr("Find a role"), tr("Type a role"), {760, 520}, 300}, model, style, parent),
      m_model(model),
      m_targets(new RoleListModel(this)),
      m_popup(new RolePopup(m_targets, tr("The role it becomes"), style, this))
{
    setObjectName(QStringLiteral("rolesDialog"));
    m_model->setParent(this);
    auto *add = new QPushButton(tr("&New role…"), bar());
    add->setObjectName(QStringLiteral("newRole"));
    add->setAutoDefault(false);
    bar()->addLeft(add);
    setForm(buildForm());
    connect(add, &QPushButton::clicked, this, &RolesDialog::newRoleRequested);
    connect(m_popup, &RolePopup::chosen, this, &RolesDialog::askMerge);
}

int RolesDialog::search(const QString &typed)
{
    m_model->setTyped(typed);
    return m_model->selectableFrom(0, 1);
}

void RolesDialog::rowChosen(int row)
{
    const domain::RoleId id = m_model->roleAt(row);
    if (!id.isValid() || id == m_role)
        return;
    m_role = id;
    showRole();
}

RolesDialog::Field RolesDialog::buildField(QGridLayout *grid, const QString &name, const char *objectName,
                                           const QString &action)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(m_form);
    setPlainLabel(label, name);
    style()->dress(label, TextSize::Normal, false, Tone::Quiet);
    Field field{new QLineEdit(m_form), new QPushButton(action, m_form)};
    field.edit->setObjectName(QLatin1String(objectName) + QStringLiteral("Edit"));
    field.edit->setAccessibleName(name);
    field.edit->setMaxLength(200);
    field.button->setObjectName(QLatin1String(objectName) + QStringLiteral("Button"));
    field.button->setAutoDefault(false);
    label->setBuddy(field.edit);
    grid->addWidget(label, row, 0);
    grid->addWidget(field.edit, row, 1);
    grid->addWidget(field.button, row, 2);
    connect(field.edit, &QLineEdit::textChanged, this, &RolesDialog::check);
    connect(field.edit, &QLineEdit::returnPressed, field.button, &QPushButton::click);
    return field;
}

QWidget *RolesDialog::buildForm()
{
    m_form = new QWidget(this);
    m_name = new QLabel(m_form);
    m_name->setObjectName(QStringLiteral("roleName"));
    m_name->setWordWrap(true);
    style()->dress(m_name, TextSize::Large, true);
    m_counts = new QLabel(m_form);
    style()->dress(m_counts, TextSize::Normal, false, Tone::Quiet);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    m_rename = buildField(grid, tr("Name"), "rename", tr("&Rename"));
    m_family = buildField(grid, tr("Family"), "family", tr("&Set"));
    m_family.edit->setPlaceholderText(tr("none"));
    m_alias = buildField(grid, tr("Also called"), "alias", tr("&Add"));
    m_alias.edit->setPlaceholderText(tr("another name"));
    m_aliases = new QLabel(m_form);
    m_aliases->setObjectName(QStringLiteral("aliasNames"));
    m_aliases->setWordWrap(true);
    grid->addWidget(m_aliases, grid->rowCount(), 1, 1, 2);
    m_merge = new QPushButton(tr("&Merge into another role…"), m_form);
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_merge->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(readingMargins(space::wide, space::large, space::large, space::large));
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addSpacing(space::hair);
    column->addWidget(m_counts);
    column->addSpacing(space::large);
    column->addLayout(grid);
    column->addSpacing(space::wide);
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_rename.button, &QPushButton::clicked, this,
            [this] { Q_EMIT renameRequested(m_role, m_rename.edit->text().simplified()); });
    connect(m_family.button, &QPushButton::clicked, this,
            [this] { Q_EMIT familyRequested(m_role, m_family.edit->text().simplified()); });
    connect(m_alias.button, &QPushButton::clicked, this,
            [this] { Q_EMIT aliasRequested(m_role, m_alias.edit->text().simplified()); });
    connect(m_merge, &QPushButton::clicked, this, [this] { m_popup->openBelow(m_merge, {}); });
    return m_form;
}

void RolesDialog::setCatalog(std::shared_ptr<const domain::Catalog> catalog, Summarize summarize)
{
    m_catalog = std::move(catalog);
    m_summarize = std::move(summarize);
    const auto index = std::make_shared<const RoleIndex>(m_catalog);
    m_model->setRoles(index, m_summarize);
    m_targets->setRoles(index, m_summarize);
    const bool kept = current();
    choose(kept || m_catalog->roles.empty() ? m_role : m_catalog->roles.front().id);
}

const domain::Role *RolesDialog::current() const { return m_catalog ? m_catalog->role(m_role) : nullptr; }

void RolesDialog::choose(domain::RoleId role)
{
    m_role = role;
    chooseRow(m_model->rowOf(role));
    showRole();
}

void RolesDialog::showRole()
{
    const domain::Role *role = current();
    m_form->setVisible(role);
    if (!role)
        return;
    setPlainLabel(m_name, role->name);
    setPlainLabel(m_counts, wording::roleCounts(m_summarize(*role)));
    m_rename.edit->setText(role->name);
    m_family.edit->setText(role->family);
    m_alias.edit->clear();
    setPlainLabel(m_aliases, aliasNames(*role));
    m_aliases->setVisible(!role->aliases.empty());
    m_merge->setVisible(m_catalog->roles.size() > 1);
    check();
}

void RolesDialog::check()
{
    const domain::Role *role = current();
    if (!role)
        return;
    const QString name = m_rename.edit->text().simplified();
    const domain::Role *named = workspace::soleRoleNamed(*m_catalog, name);
    // Its own name in other letters is a new one; another role's name is not free.
    m_rename.button->setEnabled(!name.isEmpty() && name != role->name && (!named || named == role));
    m_family.button->setEnabled(m_family.edit->text().simplified() != role->family);
    const QString alias = m_alias.edit->text().simplified();
    m_alias.button->setEnabled(!alias.isEmpty() && !workspace::soleRoleNamed(*m_catalog, alias));
    const domain::Role *taken = named && named != role ? named : workspace::soleRoleNamed(*m_catalog, alias);
    if (taken)
        tell(taken == role ? tr("“%1” is a name of this role already.").arg(alias)
                           : tr("“%1” names a role already. To make the two one, merge them.").arg(taken->name),
             true);
    else if (m_isTaken)
        message()->hide();
    m_isTaken = taken != nullptr;
}

void RolesDialog::askMerge(domain::RoleId into)
{
    const domain::Role *from = current();
    const domain::Role *target = m_catalog->role(into);
    if (!from || !target || from == target)
        return;
    m_isTaken = false;
    tell(tr("Merge “%1” into “%2”? All that is said of the first is then said of the second, and its name becomes "
            "another name of it.")
             .arg(from->name, target->name),
         false);
    message()->addButton(QStringLiteral("confirmMerge"), tr("&Merge"), [this, from = from->id, into] {
        message()->hide();
        Q_EMIT mergeRequested(from, into);
    });
    message()->addButton(QStringLiteral("keepRoles"), tr("&Keep both"), [this] { message()->hide(); });
}

} // namespace rolescope::ui
