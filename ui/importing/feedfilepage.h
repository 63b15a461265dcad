// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/scrollpage.h"

class QStackedWidget;

namespace rolescope::ui {

class FeedColumns;
class FeedDefaults;
class FeedFormatBar;
class FeedJobs;
class FeedReading;
class SegmentBar;
class Style;

/// How a feed is read: how it is written down, what its columns mean, and what holds for all of it.
class FeedFilePage : public ScrollPage {
    Q_OBJECT

public:
    FeedFilePage(FeedReading *, const Style *, QWidget *parent = nullptr);

    QString publisher() const;
    /// The first records as jobs instead of the columns.
    void showJobs(bool);

private:
    QWidget *buildHead();
    QWidget *buildRows();
    void takeFormat();

    FeedReading *m_reading;
    const Style *m_style;
    FeedFormatBar *m_format = nullptr; ///< null for JSON
    SegmentBar *m_views = nullptr;
    QStackedWidget *m_rows = nullptr;
    FeedDefaults *m_defaults = nullptr;
};

} // namespace rolescope::ui
