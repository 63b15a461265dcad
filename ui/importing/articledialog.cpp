// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/articledialog.h"

#include "importer/articlereview.h"
#include "ui/common/buttonbar.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/importing/articlesummary.h"
#include "ui/importing/linemodel.h"
#include "ui/importing/linereview.h"
#include "wording/counted.h"
#include "wording/errors.h"
#include "wording/phrase.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(820, 640);
constexpr int air = 48; ///< around the dialog, in its window

} // namespace

ArticleDialog::ArticleDialog(ArticleDraft draft, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_draft(std::move(draft)),
      m_style(style)
{
    setObjectName(QStringLiteral("articleDialog"));
    setWindowTitle(tr("Add an article"));
    setWindowModality(Qt::WindowModal);
    build();
    m_summary->setDraft(m_draft);
    m_review->setDraft(&m_draft);
    showUnclear();
    showState();
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(air, air)) : size);
}

void ArticleDialog::build()
{
    m_summary = new ArticleSummary(m_style, this);
    m_review = new LineReview(m_style, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_summary);
    m_pages->addWidget(m_review);
    auto *bar = new ButtonBar(m_style, this);
    m_check = new LinkButton(m_style, bar);
    m_check->setObjectName(QStringLiteral("checkLines"));
    m_progress = new QLabel(bar);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    const auto button = [&](const char *name, const QString &text, bool primary) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setProperty("primary", primary);
        bar->addRight(made);
        return made;
    };
    m_cancel = button("cancelImport", tr("Cancel"), false);
    m_import = button("importButton", tr("&Import"), true);
    m_compare = button("showPairButton", tr("&Show the comparison"), true);
    m_back = button("reviewDone", tr("&Done"), true);
    m_import->setAccessibleName(tr("Import the article"));
    bar->addLeft(m_check);
    bar->addLeft(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(bar);
    connect(m_check, &LinkButton::clicked, this, &ArticleDialog::openReview);
    connect(m_back, &QPushButton::clicked, this, &ArticleDialog::closeReview);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ArticleDialog::importRequested);
    connect(m_compare, &QPushButton::clicked, this, &ArticleDialog::pairRequested);
    connect(m_review, &LineReview::corrected, this, [this] {
        m_corrected = true;
        if (!isReviewing())
            showCorrected();
    });
}

bool ArticleDialog::isReviewing() const { return m_pages->currentWidget() == m_review; }

importer::ArticleOptions ArticleDialog::options() const
{
    importer::ArticleOptions options;
    options.file = m_draft.file;
    options.publisher = m_summary->publisher();
    options.declinedTerms = m_summary->declinedTerms();
    return options;
}

void ArticleDialog::showUnclear()
{
    const qint64 unclear = qint64(importer::unclearLines(*m_draft.article).size());
    m_check->setText(unclear == 0 ? tr("Check the lines")
                                  : wording::counted("Check %1 unclear line", "Check %1 unclear lines", unclear));
    m_check->updateGeometry();
}

void ArticleDialog::showState()
{
    const bool review = isReviewing();
    const bool known = !m_draft.knownTitle.isEmpty();
    const bool refused = m_draft.refusal.has_value();
    m_summary->setEnabled(!m_busy);
    m_check->setVisible(!review && !m_busy && !known);
    m_progress->setVisible(m_busy);
    setPlainLabel(m_progress, m_busy ? tr("Adding the article…") : QString());
    m_cancel->setVisible(!review);
    m_cancel->setText(known ? tr("Close") : tr("Cancel"));
    m_import->setVisible(!review && !m_busy && !known && !refused);
    m_compare->setVisible(!review && known);
    m_back->setVisible(review);
    for (QPushButton *answer : {m_import, m_compare, m_back}) {
        if (answer->isVisibleTo(this))
            answer->setDefault(true);
    }
    if (known)
        m_summary->showNote(tr("“%1” is in the library already, with the same text. Adding it again would add nothing.")
                                .arg(m_draft.knownTitle),
                            false);
    else if (refused)
        m_summary->showNote(wording::sentence(*m_draft.refusal), true);
}

void ArticleDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_summary->showNote({}, false);
    showState();
}

void ArticleDialog::showProblem(const domain::Error &error)
{
    setBusy(false);
    m_summary->showNote(wording::sentence(error), true);
}

void ArticleDialog::openReview()
{
    m_pages->setCurrentWidget(m_review);
    m_review->open();
    showState();
}

void ArticleDialog::closeReview()
{
    m_pages->setCurrentWidget(m_summary);
    showState();
    showCorrected();
    m_import->setFocus(Qt::OtherFocusReason);
}

void ArticleDialog::showCorrected()
{
    m_import->setEnabled(!m_review->model()->isCorrecting()); // what is still worked out belongs to the import
    if (!m_corrected || m_review->model()->isCorrecting())
        return;
    m_corrected = false;
    m_summary->showCounts(*m_draft.article);
    showUnclear();
    Q_EMIT termsOutdated();
}

void ArticleDialog::setTerms(const QStringList &terms)
{
    m_draft.terms = terms;
    m_summary->setTerms(terms);
}

void ArticleDialog::reject()
{
    if (m_busy)
        Q_EMIT stopRequested();
    else if (isReviewing())
        closeReview(); // Esc goes one step back
    else
        QDialog::reject();
}

} // namespace rolescope::ui
