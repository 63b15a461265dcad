// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jobtable.h"
#include "jobtables.h"
#include "ui/common/style.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace rolescope::shownlist {

using ui::JobListModel;
using ui::JobListView;
using ui::Style;

inline JobListModel::Rows allRows(quint32 count)
{
    auto rows = std::make_shared<std::vector<quint32>>(count);
    std::iota(rows->begin(), rows->end(), 0U);
    return rows;
}

inline QString cellText(const JobListModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

/// A list wide enough for all of a row, with the star of the job 2.
struct Shown {
    explicit Shown(const workspace::Snapshot &snapshot)
    {
        model.setTable(snapshot.catalog, snapshot.jobs);
        model.setPair(test::dataScientist, test::machineLearningEngineer);
        model.setRows(allRows(snapshot.jobs->size()));
        view.resize(900, 400);
        view.show();
    }
    QRect cell(qint64 job, int column) const
    {
        return view.visualRect(model.index(model.rowOf(domain::JobId(job)).value(), column));
    }
    QImage picture(qint64 job)
    {
        const QRect rect = cell(job, JobListModel::TitleColumn);
        return view.viewport()->grab(rect).toImage();
    }
    /// Where a press opens the titles, from the left of the cell on; -1: nowhere.
    int linkIn(const QRect &cell)
    {
        QSignalSpy chosen(&view, &JobListView::titleChosen);
        for (int x = cell.left() + 2; x < cell.right(); x += 4) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, cell.bottom() - 14));
            if (!chosen.isEmpty())
                return x;
        }
        return -1;
    }

    Style style;
    JobListModel model;
    JobListView view{&model, &style};
};

} // namespace rolescope::shownlist
