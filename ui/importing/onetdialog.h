// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/importreport.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rolescope::ui {

class ButtonBar;
class CountsTable;
class InlineMessage;
class Style;

/// The O*NET database on its way into the library: how far it is, then what it brought and how to take it back.
class OnetDialog : public QDialog {
    Q_OBJECT

public:
    /// `place` is the zip or folder.
    OnetDialog(const QString &place, const Style *, QWidget *parent = nullptr);

    /// Of what is under way, from 0 to 1.
    void setProgress(double done);
    /// What the import did; a report without a batch says that the release was there already.
    void showReport(const importer::ImportReport &);
    /// While the import is taken back.
    void setUndoing(bool);
    void showUndone();
    void showProblem(const QString &sentence);
    /// Stops what is under way; closes only when nothing is.
    void reject() override;

Q_SIGNALS:
    void stopRequested();
    void undoRequested();

private:
    QWidget *buildProgress();
    QWidget *buildReport();
    ButtonBar *buildButtons();
    QLabel *line(const char *objectName, bool quiet);
    QString stepWords(double done) const;
    void setBusy(bool);

    QString m_place;
    const Style *m_style;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_attribution = nullptr;
    CountsTable *m_counts = nullptr;
    QLabel *m_shared = nullptr;
    QLabel *m_notices = nullptr;
    QLabel *m_undoHint = nullptr;
    InlineMessage *m_note = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    importer::ImportReport m_report;
    bool m_busy = true;
    bool m_undoing = false;
};

} // namespace rolescope::ui
