// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace rolescope::ui {

class FeedJobModel;
class FeedReading;
class Style;

/// The first records of a feed as the jobs they become, and those that become none.
class FeedJobs : public QTableView {
    Q_OBJECT

public:
    FeedJobs(FeedReading *, const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void take();
    void applyStyle();

    FeedReading *m_reading;
    const Style *m_style;
    FeedJobModel *m_model;
};

} // namespace rolescope::ui
