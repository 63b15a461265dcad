// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "workspace/library.h"

#include <QLabel>
#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace rolescope::ui {

class LinkButton;

class Style;

/// A label that wraps at any width and whose text can be selected.
QLabel *wrappedText(QWidget *parent, const QString &objectName, const QString &accessibleName);

/// What is known of a job, field by field, with the reason for its role and level.
class JobFields : public QWidget {
    Q_OBJECT

public:
    explicit JobFields(const Style *, QWidget *parent = nullptr);

    /// `catalog` may be null.
    void setJob(const workspace::JobDetails &, const std::shared_ptr<const domain::Catalog> &catalog,
                const domain::YearFactors &);
    /// For narrow places: a field's name stands above what it says.
    void setStacked(bool);
    /// The label that lists the skills.
    QWidget *skillsLabel() const { return m_rows[SkillsField].value; }

Q_SIGNALS:
    /// The title names several roles; below `anchor` one is to be chosen.
    void roleChoiceRequested(QWidget *anchor);

private:
    enum Field { SalaryField, LevelField, RoleField, PrintedField, SkillsField, HoursField, PostedField, FieldCount };
    struct Row {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    void arrange();
    void setField(Field, const QString &value, bool quiet = false);

    const Style *m_style;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    LinkButton *m_choose; ///< below the role
    bool m_stacked = false;
};

} // namespace rolescope::ui
