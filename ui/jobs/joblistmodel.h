// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"
#include "domain/catalog.h"
#include "domain/salary.h"
#include "ui/common/markglyph.h"
#include "ui/jobs/salaryends.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

/// What one cell says: a line, perhaps a quiet second one.
struct JobCell {
    QString text;
    QString second;
    bool quiet = false; ///< the first line states that nothing is known
    QString link = {};  ///< ends the second line: what can be done about it
};

/// The shown jobs as row numbers over the engine's table. A new answer is one reset, nothing is copied.
class JobListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        MarkColumn,
        TitleColumn,
        PlaceColumn,
        LevelColumn,
        SalaryColumn,
        EmployerColumn,
        RoleColumn,
        TypeColumn,
        RemoteColumn,
        PostedColumn,
        SkillsColumn,
        ColumnCount
    };
    using Rows = std::shared_ptr<const std::vector<quint32>>;
    /// Why a row of the list is hidden otherwise, in words; used by "several reasons".
    using Reasons = std::function<QString(int row)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Between the parts of a second line.
    static QString separator();

    /// Empties the list; `jobs` may be null.
    void setTable(std::shared_ptr<const domain::Catalog>, std::shared_ptr<const engine::JobTable> jobs);
    /// From how many times its bottom on a salary's top gets the note "wide range".
    void setWideRange(double times) { m_wideRange = times; }
    void setPair(domain::RoleId a, domain::RoleId b);
    void setEnds(const SalaryEnds &);
    /// What has a column of its own is not repeated under the title.
    void setApart(bool employer, bool role);
    /// Jobs that name one of these are lit.
    void setMarkedSkills(std::vector<domain::SkillId>);
    void setRows(Rows, Reasons = {});
    /// Who knows the stars; updateStars() when they are others.
    void setStars(std::function<bool(domain::JobId)>);
    void updateStars();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

    domain::JobId job(int row) const;
    const Rows &rows() const { return m_rows; }
    /// The keys of workspace::shownJobKeys() that a column's cells say; none: it is no text.
    QStringList keys(int column) const;
    /// The job that others are held against, side by side; none: invalid.
    void setHeldJob(domain::JobId);
    bool isHeld(int row) const { return m_held.isValid() && job(row) == m_held; }
    std::optional<int> rowOf(domain::JobId) const;
    Side side(int row) const;
    bool isMarked(int row) const;
    bool isStarred(int row) const { return m_stars && m_stars(job(row)); }
    /// The title that gives its job no role and can be given one; empty: it has a role, or it is ignored.
    QString titleToAssign(int row) const;
    domain::YearlySalary salary(int row) const;
    /// Whether its salary can stand on the common scale.
    bool isOnScale(int row) const;
    const SalaryEnds &ends() const { return m_ends; }
    JobCell cell(int row, int column) const;

private:
    quint32 tableRow(int row) const { return (*m_rows)[size_t(row)]; }
    QString roleName(quint32 tableRow) const;
    JobCell titleCell(int row) const;
    JobCell roleCell(int row) const;
    JobCell placeCell(quint32 tableRow) const;
    JobCell levelCell(quint32 tableRow) const;
    JobCell salaryCell(quint32 tableRow) const;
    JobCell skillsCell(quint32 tableRow) const;
    QString spoken(int row, int column) const;

    std::shared_ptr<const domain::Catalog> m_catalog;
    std::shared_ptr<const engine::JobTable> m_jobs;
    Rows m_rows;
    Reasons m_reasons;
    SalaryEnds m_ends;
    double m_wideRange = analysis::Thresholds().wideRange;
    std::function<bool(domain::JobId)> m_stars;
    std::vector<domain::SkillId> m_markedSkills;
    domain::RoleId m_a;
    domain::RoleId m_b;
    domain::JobId m_held;
    bool m_employerApart = false;
    bool m_roleApart = false;
};

} // namespace rolescope::ui
