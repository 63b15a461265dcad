// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"
#include "workspace/titles.h"

#include <QAbstractListModel>
#include <QListView>

#include <memory>
#include <vector>

namespace rolescope::ui {

class Style;

/// Titles without a role, with their jobs.
class TitleModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// With the catalog that names the candidates.
    void setTitles(std::vector<workspace::UnknownTitle>, std::shared_ptr<const domain::Catalog>);
    /// "may be Crane Driver, Pilot", all of them; empty: no several roles are called so.
    QString candidates(int row) const;
    QString candidateNames(const workspace::UnknownTitle &) const;
    const workspace::UnknownTitle &title(int row) const { return m_titles[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    std::vector<workspace::UnknownTitle> m_titles;
    std::shared_ptr<const domain::Catalog> m_catalog;
};

/// The list of them: several may be selected; the number of jobs stands at the right.
class TitleList : public QListView {
    Q_OBJECT

public:
    TitleList(TitleModel *, const Style *, QWidget *parent = nullptr);

    QStringList selectedTitles() const;
    quint64 selectedJobs() const;
    bool selectionIsIgnored() const;
    /// Of the selected titles, each once.
    std::vector<domain::RoleId> selectedCandidates() const;
    /// As the command line lists them.
    report::ClipTable selectedTable() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &, const QItemSelection &) override;

private:
    template <typename Visit>
    void forSelected(Visit) const;

    TitleModel *m_model;
};

} // namespace rolescope::ui
