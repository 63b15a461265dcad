// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"
#include "workspace/imports.h"

#include <QAbstractListModel>

namespace rolescope::ui {

/// The imports of a library, newest first.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<workspace::ImportEntry>);
    const workspace::ImportEntry &entry(int row) const { return m_entries[size_t(row)]; }
    bool stands(int row) const { return !entry(row).undone.isValid(); }
    QString name(int row) const;
    QString kindAndTime(int row) const; ///< "article · 20 November 2026, 14:05"
    QString added(int row) const;       ///< "46 statements and 5 job ads"
    QString fate(int row) const;        ///< "Undo…" or when it was taken back
    /// All of them, as the command line lists them; times are UTC.
    report::ClipTable table() const;
    /// What taking it back takes away, as a question.
    QString question(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    std::vector<workspace::ImportEntry> m_entries;
};

} // namespace rolescope::ui
