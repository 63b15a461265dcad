// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QAbstractListModel>
#include <QListView>

#include <memory>
#include <vector>

namespace rolescope::ui {

class Style;

/// The statements of one source under the names of their sections.
class ClaimModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSource(std::shared_ptr<const domain::Catalog>, domain::SourceId);
    const domain::Claim *claimAt(int row) const; ///< null: a section's name
    int rowOf(domain::ClaimId) const;            ///< -1: it is not of this source
    QString first(int row) const;                ///< the statement, or the section's name
    QString second(int row) const;               ///< whom it is about
    /// In the order of the catalog.
    std::vector<const domain::Claim *> claims() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

private:
    struct Row {
        int claim = -1; ///< in the catalog; -1: the name of the section
        domain::Section section = domain::Section::Definition;
    };
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::vector<Row> m_rows;
};

class ClaimList : public QListView {
    Q_OBJECT

public:
    ClaimList(ClaimModel *, const Style *, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(rolescope::domain::ClaimId);

protected:
    void currentChanged(const QModelIndex &, const QModelIndex &) override;

private:
    ClaimModel *m_model;
};

} // namespace rolescope::ui
