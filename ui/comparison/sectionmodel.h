// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/views.h"

#include <QAbstractListModel>

namespace rolescope::ui {

/// The views of a comparison with their counts.
class SectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole, CountsRole, CountARole, CountBRole, ApartRole, GapRole };

    using QAbstractListModel::QAbstractListModel;

    void setViews(std::vector<ViewItem>, const QString &roleA, const QString &roleB);
    const std::vector<ViewItem> &views() const { return m_views; }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    QString counts(const ViewItem &) const;
    /// "1 statement for Data Scientist, 4 for Machine Learning Engineer"
    QString countsSentence(const ViewItem &) const;

    std::vector<ViewItem> m_views;
    QString m_roleA;
    QString m_roleB;
};

} // namespace rolescope::ui
