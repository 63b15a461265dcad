// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feeddialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/importing/feedcountspage.h"
#include "ui/importing/feedfilepage.h"
#include "ui/importing/feedreportpage.h"
#include "wording/errors.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(960, 680);
constexpr int air = 48; ///< around the dialog, in its window
constexpr int wholeProgress = 1000;

} // namespace

FeedDialog::FeedDialog(workspace::FeedDraft draft, FeedReading::Catalog catalog, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_reading(new FeedReading(std::move(draft), std::move(catalog), this)),
      m_style(style)
{
    setObjectName(QStringLiteral("feedDialog"));
    setWindowTitle(tr("Add job ads"));
    setWindowModality(Qt::WindowModal);
    build();
    connectPages();
    showState();
    m_next->setFocus(Qt::OtherFocusReason);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(air, air)) : size);
}

void FeedDialog::build()
{
    m_note = new InlineMessage(m_style, this);
    m_note->setObjectName(QStringLiteral("feedNote"));
    m_note->setClosable(false);
    m_note->hide();
    m_pages = new QStackedWidget(this);
    m_filePage = new FeedFilePage(m_reading, m_style);
    m_countsPage = new FeedCountsPage(m_style);
    m_reportPage = new FeedReportPage(m_style);
    m_pages->addWidget(m_filePage);
    m_pages->addWidget(m_countsPage);
    m_pages->addWidget(m_reportPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
}

ButtonBar *FeedDialog::buildButtons()
{
    auto *bar = new ButtonBar(m_style, this);
    m_progress = new QProgressBar(bar);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, wholeProgress);
    m_progress->setAccessibleName(tr("Progress"));
    m_why = new QLabel(bar);
    m_why->setObjectName(QStringLiteral("feedWhy"));
    bar->addLeft(m_progress);
    bar->addLeft(m_why);
    const auto button = [&](const char *name, const QString &text, const QString &spoken, bool primary) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setProperty("primary", primary);
        bar->addRight(made);
        return made;
    };
    m_cancel = button("cancelFeed", tr("Cancel"), tr("Cancel"), false);
    m_back = button("backFeed", tr("&Back"), tr("Back to how the file is read"), false);
    m_count = button("countFeed", tr("C&ount the rows"), tr("Count the rows"), false);
    m_next = button("nextFeed", tr("&Next"), tr("Next: what will happen"), true);
    m_import = button("importFeed", tr("&Import"), tr("Import the job ads"), true);
    m_close = button("closeFeed", tr("&Close"), tr("Close"), true);
    return bar;
}

void FeedDialog::connectPages()
{
    connect(m_cancel, &QPushButton::clicked, this, &FeedDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &FeedDialog::goBack);
    connect(m_count, &QPushButton::clicked, this, &FeedDialog::countRequested);
    connect(m_next, &QPushButton::clicked, this, &FeedDialog::goOn);
    connect(m_import, &QPushButton::clicked, this, &FeedDialog::importRequested);
    connect(m_close, &QPushButton::clicked, this, &FeedDialog::accept);
    connect(m_reading, &FeedReading::changed, this, &FeedDialog::forgetCounts);
    connect(m_reading, &FeedReading::readingStarted, this, &FeedDialog::showState);
    connect(m_reading, &FeedReading::failed, this, &FeedDialog::showProblem);
    connect(m_countsPage, &FeedCountsPage::duplicatesChosen, this, [this] {
        forgetCounts();
        Q_EMIT countRequested();
    });
    connect(m_reportPage, &FeedReportPage::copyRequested, this, &FeedDialog::copyRequested);
    connect(m_reportPage, &FeedReportPage::folderRequested, this, &FeedDialog::folderRequested);
    connect(m_reportPage, &FeedReportPage::titlesRequested, this, [this] {
        accept();
        Q_EMIT titlesRequested();
    });
}

workspace::FeedWishes FeedDialog::wishes() const { return {m_filePage->publisher(), {}, m_countsPage->duplicates()}; }

void FeedDialog::goOn()
{
    m_note->hide();
    m_pages->setCurrentWidget(m_countsPage);
    showState();
    if (!m_counted)
        Q_EMIT countRequested();
}

void FeedDialog::goBack()
{
    m_note->hide();
    m_pages->setCurrentWidget(m_filePage);
    showState();
    m_next->setFocus(Qt::OtherFocusReason);
}

void FeedDialog::forgetCounts()
{
    m_counted = false;
    m_note->hide();
    showState();
}

void FeedDialog::showJobs() { m_filePage->showJobs(true); }

void FeedDialog::showReport(const importer::feed::FeedResult &result)
{
    const auto &jobs = result.report.jobs;
    m_counted = true;
    m_hasRows = jobs.added + jobs.updated + jobs.duplicates > 0;
    m_busy.clear();
    m_pages->setCurrentWidget(m_countsPage);
    m_countsPage->showReport(result);
    showState();
    if (m_import->isEnabled())
        m_import->setFocus(Qt::OtherFocusReason);
}

void FeedDialog::showImported(const importer::feed::FeedResult &result, quint32 withoutRole, quint32 jobs)
{
    m_imported = result.report;
    m_busy.clear();
    m_note->hide();
    m_reportPage->showReport(result, withoutRole, jobs);
    m_pages->setCurrentWidget(m_reportPage);
    showState();
    m_close->setFocus(Qt::OtherFocusReason);
}

void FeedDialog::tellCopy(const QString &path) { m_reportPage->tellCopy(path); }

void FeedDialog::showProblem(const domain::Error &error)
{
    m_busy.clear();
    m_note->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    m_note->show();
    showState();
}

void FeedDialog::setBusy(const QString &what)
{
    m_busy = what;
    m_progress->setValue(0);
    if (!what.isEmpty())
        m_note->hide();
    showState();
}

void FeedDialog::reject()
{
    if (m_busy.isEmpty())
        QDialog::reject();
    else
        Q_EMIT stopRequested();
}

void FeedDialog::setProgress(workspace::FeedStep step, double done)
{
    m_progress->setValue(static_cast<int>(done * wholeProgress));
    if (!m_busy.isEmpty() && step == workspace::FeedStep::Settling)
        setPlainLabel(m_why, tr("Putting newer ads in the place of older ones…"));
}

/// Why the next page has to wait; empty: it has not.
QString FeedDialog::whyNot() const
{
    return missingFields(draft().mapping).empty() ? QString() : tr("Choose the column that holds the job titles.");
}

/// What a person should decide before going on, but need not.
QString FeedDialog::hint() const
{
    const importer::feed::FeedFormat &format = draft().format;
    const bool asks = !isJson(format.kind) && format.csv.dialect.dateOrder == importer::feed::DateOrder::Ambiguous
        && draft().mapping.has(importer::feed::JobField::Posted);
    return asks ? tr("Do dates have the day or the month first? Undecided, they are left out.") : QString();
}

void FeedDialog::showState()
{
    const bool busy = !m_busy.isEmpty();
    const bool filePage = m_pages->currentWidget() == m_filePage;
    const bool countsPage = m_pages->currentWidget() == m_countsPage;
    const bool reportPage = m_pages->currentWidget() == m_reportPage;
    const QString whyNot = filePage ? this->whyNot() : QString();
    m_filePage->setEnabled(!busy);
    m_countsPage->setChangeable(!busy);
    if (!m_counted)
        m_countsPage->hideReport(busy ? tr("Nothing is written yet: the rows are read as the import would read them.")
                                      : tr("The rows have not been counted yet."));
    m_progress->setVisible(busy);
    setPlainLabel(m_why, busy ? m_busy : filePage && whyNot.isEmpty() ? hint() : whyNot);
    m_cancel->setVisible(!reportPage);
    m_back->setVisible(countsPage);
    m_back->setEnabled(!busy);
    m_count->setVisible(countsPage && !busy && !m_counted);
    m_next->setVisible(filePage);
    m_next->setEnabled(whyNot.isEmpty() && !busy && !m_reading->isReading());
    m_import->setVisible(countsPage);
    m_import->setEnabled(!busy && m_counted && m_hasRows);
    m_close->setVisible(reportPage);
    (filePage ? m_next : countsPage ? m_import : m_close)->setDefault(true);
}

} // namespace rolescope::ui
