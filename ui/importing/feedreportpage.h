// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/feedimport.h"
#include "ui/common/scrollpage.h"

class QLabel;

namespace rolescope::ui {

class CountsTable;
class FeedSetAside;
class LinkButton;
class Style;

/// What an import did, and where to go from there.
class FeedReportPage : public ScrollPage {
    Q_OBJECT

public:
    explicit FeedReportPage(const Style *, QWidget *parent = nullptr);

    /// `withoutRole` of the library's `jobs` have a title that gives none.
    void showReport(const importer::feed::FeedResult &, quint32 withoutRole, quint32 jobs);
    /// Where a copy of the rows that were set aside is now.
    void tellCopy(const QString &path);

Q_SIGNALS:
    void copyRequested();
    void folderRequested();
    void titlesRequested();

private:
    void build();
    QWidget *buildSetAside();
    QWidget *buildTitles();
    QLabel *line(const char *objectName);

    const Style *m_style;
    QLabel *m_title = nullptr;
    CountsTable *m_counts = nullptr;
    FeedSetAside *m_rows = nullptr;
    QWidget *m_setAside = nullptr;
    QLabel *m_setAsideText = nullptr;
    QWidget *m_titles = nullptr;
    QLabel *m_titlesText = nullptr;
    LinkButton *m_titlesLink = nullptr;
    QLabel *m_notices = nullptr;
    QLabel *m_undo = nullptr;
};

} // namespace rolescope::ui
