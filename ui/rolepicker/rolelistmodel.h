// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "ui/rolepicker/roleindex.h"
#include "workspace/latesttask.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace rolescope::ui {

/// The roles a picker offers: all by family, or the best that match what is typed.
class RoleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole, CountsRole, HeadingRole, AliasRole };
    static constexpr int best = 50;

    using QAbstractListModel::QAbstractListModel;

    /// `summarize` is asked only for rows that are shown.
    void setRoles(std::shared_ptr<const RoleIndex>,
                  std::function<analysis::RoleSummary(const domain::Role &)> summarize);
    /// Roles that come first while nothing is typed, under a heading of their own.
    void setProposed(std::vector<domain::RoleId>);
    void setTyped(const QString &);
    domain::RoleId roleAt(int row) const;
    int rowOf(domain::RoleId) const;
    /// The first row from `row` on that is a role, going `step` rows at a time; -1 when there is none.
    int selectableFrom(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

private:
    struct Row {
        int role = -1;
        int alias = -1;
        QString heading;
    };
    void fill();
    void addProposed();
    void addFamilies();
    QString counts(const domain::Role &) const;

    std::shared_ptr<const RoleIndex> m_index;
    std::function<analysis::RoleSummary(const domain::Role &)> m_summarize;
    mutable QHash<qint64, QString> m_counts;
    QString m_typed;
    std::vector<domain::RoleId> m_proposed;
    std::vector<Row> m_rows;
    workspace::LatestTask m_preparing;
};

} // namespace rolescope::ui
