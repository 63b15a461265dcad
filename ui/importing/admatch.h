// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace rolescope::ui {

class RoleListModel;
class RolePopup;
class Style;

/// Which skills of a chosen role a job ad names, and which it does not.
class AdMatch : public QWidget {
    Q_OBJECT

public:
    using Summarize = std::function<analysis::RoleSummary(const domain::Role &)>;

    explicit AdMatch(const Style *, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const domain::Catalog>, Summarize);
    void setSkills(std::vector<domain::SkillId>);
    void setRole(domain::RoleId);
    domain::RoleId role() const { return m_role; }

private:
    QLabel *list(const char *objectName);
    void compare();

    const Style *m_style;
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::vector<domain::SkillId> m_skills;
    std::vector<analysis::SkillFigure> m_ofRole;
    domain::RoleId m_role;
    RoleListModel *m_roles;
    RolePopup *m_popup;
    QPushButton *m_choose;
    QLabel *m_reading;
    QLabel *m_named;
    QLabel *m_missing;
    QLabel *m_beyond;
};

} // namespace rolescope::ui
