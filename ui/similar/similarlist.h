// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/similarroles.h"
#include "report/cliptable.h"

#include <QAbstractListModel>
#include <QListView>

namespace rolescope::ui {

class Style;

/// The roles similar to a chosen one, nearest first.
class SimilarModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSimilar(const analysis::SimilarRoles &, const QString &chosen);
    const analysis::SimilarRole &role(int row) const { return m_similar.roles[size_t(row)]; }
    /// -1: not among them.
    int rowOf(domain::RoleId) const;
    /// All of them, as the command line lists them.
    report::ClipTable table() const;
    /// The counts both ways in a sentence.
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    analysis::SimilarRoles m_similar;
    QString m_chosen;
};

/// The list of them: a role's name and under it the counts both ways. A click or Enter chooses.
class SimilarList : public QListView {
    Q_OBJECT

public:
    SimilarList(SimilarModel *, const Style *, QWidget *parent = nullptr);

    /// Without chosen().
    void setCurrentRole(domain::RoleId);

Q_SIGNALS:
    void chosen(rolescope::domain::RoleId); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void choose(const QModelIndex &);
    SimilarModel *m_model;
};

} // namespace rolescope::ui
