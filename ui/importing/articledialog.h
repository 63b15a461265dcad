// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articleimport.h"
#include "ui/importing/articledraft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rolescope::ui {

class ArticleSummary;
class ButtonBar;
class LineReview;
class LinkButton;
class Style;

/// An article before it is added: its summary, and behind it the review of its lines.
class ArticleDialog : public QDialog {
    Q_OBJECT

public:
    ArticleDialog(ArticleDraft, const Style *, QWidget *parent);

    const ArticleDraft &draft() const { return m_draft; }
    importer::ArticleOptions options() const;
    bool isReviewing() const;
    /// While it is added, Cancel ends that and everything else waits.
    void setBusy(bool);
    /// Says why it could not be added; the person may try again.
    void showProblem(const domain::Error &);
    void openReview();
    void closeReview();

Q_SIGNALS:
    void importRequested();
    void stopRequested(); ///< Cancel while it is added
    void pairRequested(); ///< the comparison of an article that is there already
    void termsOutdated(); ///< a line was corrected, see setTerms()

public:
    /// What importer::newTerms() gives for the article as it is corrected now.
    void setTerms(const QStringList &);
    void reject() override;

private:
    void build();
    void showState();
    void showUnclear();
    void showCorrected();

    ArticleDraft m_draft;
    const Style *m_style;
    QStackedWidget *m_pages = nullptr;
    ArticleSummary *m_summary = nullptr;
    LineReview *m_review = nullptr;
    LinkButton *m_check = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    bool m_busy = false;
    bool m_corrected = false;
};

} // namespace rolescope::ui
