// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class Style;

/// Everything known of the chosen job, with the reason for its role and level.
class JobPane : public QScrollArea {
    Q_OBJECT

public:
    JobPane(workspace::Selection *, Style *, QWidget *parent = nullptr);

    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setSnapshot(const workspace::Snapshot &);
    /// Shows a job that is already read.
    void showDetails(const workspace::JobDetails &);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    enum Field { SalaryField, LevelField, RoleField, PrintedField, SkillsField, HoursField, PostedField, FieldCount };
    void build();
    void arrange();
    void load();
    void showNote(const QString &);
    void setField(Field, const QString &value, bool quiet = false);
    QLabel *text(const QString &objectName, const QString &accessibleName);
    QString printedIn(const workspace::JobDetails &) const;
    QString skills(const domain::Job &) const;

    workspace::Selection *m_selection;
    Style *m_style;
    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<const domain::Catalog> m_catalog;
    domain::YearFactors m_yearFactors;
    workspace::LatestTask m_task;
    QWidget *m_content;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    QGridLayout *m_grid = nullptr;
    struct Row {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    std::vector<Row> m_rows;
    bool m_stacked = false;
    QLabel *m_description = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace rolescope::ui
