// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/admatch.h"

#include "ui/common/elidedchoice.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/roleindex.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "ui/rolepicker/rolepopup.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

AdMatch::AdMatch(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_roles(new RoleListModel(this)),
      m_popup(new RolePopup(m_roles, tr("Role to compare the ad with"), style, this)),
      m_choose(new ElidedPushButton(this)),
      m_reading(list("adReading")),
      m_named(list("adNamed")),
      m_missing(list("adMissing")),
      m_beyond(list("adBeyond"))
{
    setObjectName(QStringLiteral("adMatch"));
    m_choose->setObjectName(QStringLiteral("adChooseRole"));
    m_choose->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    for (QLabel *label : {m_reading, m_named, m_missing, m_beyond})
        column->addWidget(label);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_popup->openBelow(m_choose, m_role); });
    connect(m_popup, &RolePopup::chosen, this, &AdMatch::setRole);
    compare();
}

QLabel *AdMatch::list(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setPlainLabel(label, {});
    return label;
}

void AdMatch::setCatalog(std::shared_ptr<const domain::Catalog> catalog, Summarize summarize)
{
    m_catalog = std::move(catalog);
    m_roles->setRoles(std::make_shared<const RoleIndex>(m_catalog), std::move(summarize));
    setRole(m_role);
}

void AdMatch::setSkills(std::vector<domain::SkillId> skills)
{
    m_skills = std::move(skills);
    compare();
}

void AdMatch::setRole(domain::RoleId role)
{
    const bool known = m_catalog && m_catalog->role(role);
    m_role = known ? role : domain::RoleId();
    m_ofRole = known ? analysis::skillsOf(*m_catalog, role) : std::vector<analysis::SkillFigure>();
    compare();
}

void AdMatch::compare()
{
    const domain::Role *role = m_catalog ? m_catalog->role(m_role) : nullptr;
    m_choose->setText(role ? tr("Compare with another role…") : tr("Compare with a &role…"));
    QStringList named;
    QStringList missing;
    QStringList beyond;
    for (const analysis::SkillFigure &skill : m_ofRole)
        (std::find(m_skills.begin(), m_skills.end(), skill.id) != m_skills.end() ? named : missing) += skill.name;
    for (const domain::SkillId id : m_skills) {
        const domain::Skill *skill = m_catalog ? m_catalog->skill(id) : nullptr;
        const bool ofRole =
            std::any_of(m_ofRole.begin(), m_ofRole.end(), [&](const auto &figure) { return figure.id == id; });
        if (skill && !ofRole)
            beyond += skill->name;
    }
    const auto show = [&](QLabel *label, const QString &head, const QStringList &names) {
        setPlainLabel(label, head.arg(names.size()) + names.join(QStringLiteral(", ")));
        label->setVisible(role && !names.isEmpty());
    };
    m_reading->setVisible(role);
    if (role && m_ofRole.empty())
        setPlainLabel(m_reading, tr("No skill is named for %1 yet.").arg(role->name));
    else if (role)
        setPlainLabel(m_reading,
                      tr("Of the %1 skills named for %2, this ad names %3.")
                          .arg(QString::number(m_ofRole.size()), role->name, QString::number(named.size())));
    show(m_named, tr("%1 named: "), named);
    show(m_missing, tr("%1 not named: "), missing);
    show(m_beyond, tr("%1 only in the ad: "), beyond);
}

} // namespace rolescope::ui
