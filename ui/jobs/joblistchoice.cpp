// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// Which rows of the list are chosen, and what its columns say.
#include "ui/jobs/joblistheader.h"
#include "ui/jobs/joblistview.h"

#include <algorithm>

namespace rolescope::ui {

bool JobListView::isChosenRow(int row) const
{
    return isCurrentRow(row) || m_model->isHeld(row)
        || selectionModel()->isSelected(m_model->index(row, JobListModel::TitleColumn));
}

void JobListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // For a screen reader Qt lists every cell of what was selected to tell of the first one.
    constexpr int told = 10'000;
    qint64 cells = 0;
    for (const QItemSelection *part : {&selected, &deselected})
        for (const QItemSelectionRange &range : *part)
            cells += qint64(range.height()) * range.width();
    if (cells > told)
        QAbstractItemView::selectionChanged(selected, deselected);
    else
        QTableView::selectionChanged(selected, deselected);
}

/// First and last row of each stretch of chosen ones, in their order and apart.
std::vector<std::pair<int, int>> JobListView::chosenRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto &[first, last] : ranges) {
        if (joined.empty() || first > joined.back().second + 1)
            joined.emplace_back(first, last);
        else
            joined.back().second = std::max(joined.back().second, last);
    }
    return joined;
}

size_t JobListView::chosenCount() const
{
    size_t count = 0;
    for (const auto &[first, last] : chosenRanges())
        count += size_t(last - first + 1);
    return count;
}

std::vector<int> JobListView::chosenRows(size_t most) const
{
    std::vector<int> rows;
    for (const auto &[first, last] : chosenRanges())
        for (int row = first; row <= last && rows.size() < most; ++row)
            rows.push_back(row);
    return rows;
}

QStringList JobListView::shownKeys() const
{
    QStringList keys;
    for (int at = 0; at < m_header->count(); ++at) {
        const int column = m_header->logicalIndex(at);
        if (!m_header->isSectionHidden(column))
            keys += m_model->keys(column);
    }
    return keys;
}

} // namespace rolescope::ui
