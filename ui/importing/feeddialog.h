// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/feeds.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace rolescope::ui {

class CountsTable;
class InlineMessage;
class Style;

/// A job feed before its import: what its columns mean, to be changed, and what would become of its rows.
class FeedDialog : public QDialog {
    Q_OBJECT

public:
    FeedDialog(workspace::FeedDraft, const Style *, QWidget *parent = nullptr);

    const workspace::FeedDraft &draft() const { return m_draft; }
    workspace::FeedWishes wishes() const;

    /// What a dry run said; before the first one the import has to wait.
    void showReport(const importer::ImportReport &);
    void showProblem(const domain::Error &);
    /// While rows are counted, or imported, nothing can be changed; an empty text: nothing is under way.
    void setBusy(const QString &what);
    void setProgress(qint64 bytes);
    /// Stops what is under way; closes only when nothing is.
    void reject() override;

Q_SIGNALS:
    void countRequested(); ///< what was reported no longer holds, or was never known
    void importRequested();
    void stopRequested();

private:
    void build();
    QWidget *buildColumns();
    void addColumn(QGridLayout *, int row);
    QWidget *buildCounts();
    void choose(int column, int index);
    void showState();

    workspace::FeedDraft m_draft;
    const Style *m_style;
    InlineMessage *m_note = nullptr;
    QWidget *m_columns = nullptr;
    std::vector<QComboBox *> m_meanings;
    CountsTable *m_counts = nullptr;
    QLabel *m_notices = nullptr;
    QLabel *m_repeatsLabel = nullptr;
    QComboBox *m_repeats = nullptr;
    QLabel *m_why = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_count = nullptr;
    QPushButton *m_import = nullptr;
    QString m_busy;
    bool m_counted = false; ///< the report is of what is chosen now
    bool m_hasRows = false; ///< and has something to import
};

} // namespace rolescope::ui
