// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/joblistmodel.h"

#include <array>

class QDataStream;
class QHeaderView;
class QMenu;

namespace rolescope::ui {

class Style;

/// Which columns the job list shows, in which order and how wide; they always fit the list's width.
class ListColumns {
public:
    ListColumns(QHeaderView *, JobListModel *, const Style *);

    /// Gives the columns the width there is; the least needed ones go where it does not suffice.
    void fit(int width);
    /// The person drew a column to this width; false: it was no such change.
    bool rememberWidth(int column, int width);
    bool isWished(int column) const { return m_wished[size_t(column)]; }
    void setWished(int column, bool);
    /// As in a new library.
    void reset();
    /// An entry for each column that may be hidden; `changed` is called after a choice.
    void fill(QMenu *, const std::function<void()> &changed);

    void save(QDataStream &) const;
    /// False when the data is damaged; then nothing has changed.
    bool restore(QDataStream &);

private:
    using Widths = std::array<int, JobListModel::ColumnCount>;
    void arrange(const std::array<int, JobListModel::ColumnCount> &order);
    void hideWhatDoesNotFit(int room);
    int wish(size_t column) const;
    int least(size_t column) const;
    bool isShown(size_t column) const;

    QHeaderView *m_header;
    JobListModel *m_model;
    const Style *m_style;
    Widths m_widths{}; ///< as drawn at 100 % text, 0: the default
    std::array<bool, JobListModel::ColumnCount> m_wished{};
    bool m_fitting = false;
};

} // namespace rolescope::ui
