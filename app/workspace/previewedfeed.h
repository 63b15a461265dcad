// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "text/titlereader.h"
#include "workspace/feeds.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::workspace {

/// A record of the preview as the import will read it.
struct PreviewedJob {
    qint64 line = 0; ///< of the file
    domain::Job job;
    text::TitleReading reading;
    QString setAside;    ///< why it will not be imported, a code; empty: it will
    QString dateProblem; ///< why the date that is written is not read, as PreviewedColumn::problem; empty: it is
    bool joined = false; ///< its salary is the other end of the range of the job before it
};
std::vector<PreviewedJob> previewJobs(const FeedDraft &, const domain::Catalog &);

/// A column of the preview: what is written there, and how much of it is read.
struct PreviewedColumn {
    QStringList written; ///< its first different values as plain text, at most three
    int first = -1;      ///< the row of the first of them that is imported; -1: there is none
    int stated = 0;      ///< imported rows that have a value
    int unread = 0;      ///< of them those whose value says nothing to the column's field
    QString unreadValue; ///< the first of those
    QDate extracted;     ///< of JobField::Extracted, as read in the first row
    /// Why the value of `first` says nothing: "unread", "year_only", "relative_date", "either_order"; empty:
    /// it is read.
    QString problem;
};

/// The first records as jobs, and their columns.
struct PreviewedFeed {
    std::vector<PreviewedJob> jobs;
    std::vector<PreviewedColumn> columns;
};
PreviewedFeed previewedFeed(const FeedDraft &, const domain::Catalog &);

} // namespace rolescope::workspace
