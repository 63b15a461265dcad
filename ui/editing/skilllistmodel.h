// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <vector>

namespace rolescope::ui {

/// The skills of a library by category, or those that match what is typed, with the statements and jobs that name
/// each. Its data has the roles of RoleListModel, so that the same delegate paints it.
class SkillListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Counts {
        int statements = 0;
        int jobs = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(const workspace::Snapshot &);
    void setTyped(const QString &);
    domain::SkillId skillAt(int row) const;
    int rowOf(domain::SkillId) const;
    /// The first row that is a skill; -1 when there is none.
    int firstSkill() const;
    Counts counts(domain::SkillId id) const { return m_counts.value(id); }
    static QString countsText(const Counts &);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

private:
    struct Row {
        int skill = -1; ///< place in the catalog; -1: a heading
        QString text;   ///< heading, or the alias that matched
    };
    void fill();
    void count(const workspace::Snapshot &);

    std::shared_ptr<const domain::Catalog> m_catalog;
    QHash<domain::SkillId, Counts> m_counts;
    QString m_typed;
    std::vector<Row> m_rows;
};

} // namespace rolescope::ui
