// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/feedtable.h"

namespace rolescope::ui {

class FeedJobModel;
class FeedReading;

/// The first records of a feed as the jobs they become, and those that become none.
class FeedJobs : public FeedTable {
    Q_OBJECT

public:
    FeedJobs(FeedReading *, const Style *, QWidget *parent = nullptr);

private:
    void take();

    FeedJobModel *m_model;
};

} // namespace rolescope::ui
