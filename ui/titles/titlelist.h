// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/titles.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace rolescope::ui {

class Style;

/// Titles without a role, with their jobs.
class TitleModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTitles(std::vector<workspace::UnknownTitle>);
    const workspace::UnknownTitle &title(int row) const { return m_titles[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    std::vector<workspace::UnknownTitle> m_titles;
};

/// The list of them: several may be selected; the number of jobs stands at the right.
class TitleList : public QListView {
    Q_OBJECT

public:
    TitleList(TitleModel *, const Style *, QWidget *parent = nullptr);

    QStringList selectedTitles() const;
    quint64 selectedJobs() const;
    bool selectionIsIgnored() const;

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
