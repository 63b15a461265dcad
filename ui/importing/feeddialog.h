// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/feedreading.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rolescope::ui {

class ButtonBar;
class FeedCountsPage;
class FeedFilePage;
class FeedReportPage;
class InlineMessage;
class Style;

/// A job feed on its way into the library: how it is read, what would become of its rows, what became of them.
class FeedDialog : public QDialog {
    Q_OBJECT

public:
    FeedDialog(workspace::FeedDraft, FeedReading::Catalog, const Style *, QWidget *parent = nullptr);

    const workspace::FeedDraft &draft() const { return m_reading->draft(); }
    FeedReading *reading() const { return m_reading; }
    workspace::FeedWishes wishes() const;

    /// What a dry run said; before the first one the import has to wait.
    void showReport(const importer::feed::FeedResult &);
    /// What the import did; `withoutRole` of the library's `jobs` have a title that gives none.
    void showImported(const importer::feed::FeedResult &, quint32 withoutRole, quint32 jobs);
    const importer::ImportReport &imported() const { return m_imported; }
    void tellCopy(const QString &path);
    void showProblem(const domain::Error &);
    /// While rows are counted, or imported, nothing can be changed; an empty text: nothing is under way.
    void setBusy(const QString &what);
    void setProgress(workspace::FeedStep, double done);
    /// The first records as jobs.
    void showJobs();
    /// The second page; counts unless what was counted still holds.
    void goOn();
    /// Stops what is under way; closes only when nothing is.
    void reject() override;

Q_SIGNALS:
    void countRequested(); ///< what was reported no longer holds, or was never known
    void importRequested();
    void stopRequested();
    void copyRequested();   ///< of the rows that were set aside
    void folderRequested(); ///< where they are kept
    void titlesRequested();

private:
    void build();
    ButtonBar *buildButtons();
    void connectPages();
    void goBack();
    void forgetCounts();
    void showState();
    QString whyNot() const;
    QString hint() const;

    FeedReading *m_reading;
    const Style *m_style;
    InlineMessage *m_note = nullptr;
    QStackedWidget *m_pages = nullptr;
    FeedFilePage *m_filePage = nullptr;
    FeedCountsPage *m_countsPage = nullptr;
    FeedReportPage *m_reportPage = nullptr;
    QLabel *m_why = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_count = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
    importer::ImportReport m_imported;
    QString m_busy;
    bool m_counted = false; ///< the report is of what is chosen now
    bool m_hasRows = false; ///< and has something to import
};

} // namespace rolescope::ui
