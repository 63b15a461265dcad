// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedreportpage.h"

#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/feedcounts.h"
#include "ui/importing/feedsetaside.h"
#include "wording/counted.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int countsWidth = 280;

QString setAsideWords(const importer::ImportReport &report)
{
    const QString name = QFileInfo(report.setAsideFile).fileName();
    return wording::counted("The %1 row is kept with its line and reason in %2.",
                            "The %1 rows are kept with line and reason in %2.", report.jobs.setAside)
        .arg(name);
}

} // namespace

FeedReportPage::FeedReportPage(const Style *style, QWidget *parent) : ScrollPage(parent), m_style(style)
{
    setObjectName(QStringLiteral("feedReport"));
    build();
}

void FeedReportPage::build()
{
    m_title = line("feedReportTitle");
    m_style->dress(m_title, TextSize::Large, true);
    m_counts = new CountsTable(tr("Rows"), {}, m_style);
    m_counts->setObjectName(QStringLiteral("feedReportCounts"));
    m_counts->setFixedWidth(m_style->scaled(countsWidth));
    m_rows = new FeedSetAside(m_style);
    m_setAside = buildSetAside();
    m_titles = buildTitles();
    m_notices = line("feedReportNotices");
    m_style->dress(m_notices, TextSize::Normal, false, Tone::Quiet);
    m_undo = line("feedUndoHint");
    m_style->dress(m_undo, TextSize::Normal, false, Tone::Quiet);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::medium);
    for (QWidget *part : {static_cast<QWidget *>(m_rows), m_setAside, m_titles, static_cast<QWidget *>(m_notices),
                          static_cast<QWidget *>(m_undo)})
        right->addWidget(part);
    right->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    sides->addWidget(m_counts, 0, Qt::AlignTop);
    sides->addLayout(right, 1);
    column()->addWidget(m_title);
    column()->addLayout(sides, 1);
}

QWidget *FeedReportPage::buildTitles()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    m_titlesText = line("feedTitlesText");
    m_titlesLink = new LinkButton(tr("Titles without a role…"), m_style);
    m_titlesLink->setObjectName(QStringLiteral("feedTitles"));
    column->addWidget(m_titlesText);
    column->addWidget(m_titlesLink, 0, Qt::AlignLeft);
    connect(m_titlesLink, &LinkButton::clicked, this, &FeedReportPage::titlesRequested);
    return part;
}

QLabel *FeedReportPage::line(const char *objectName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *FeedReportPage::buildSetAside()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_setAsideText = line("feedSetAside");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    const auto add = [&](const char *objectName, const QString &text, const QString &spoken) {
        auto *button = new QPushButton(text, part);
        button->setObjectName(QLatin1String(objectName));
        button->setAccessibleName(spoken);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    auto *copy = add("copySetAside", tr("&Save a copy…"), tr("Save a copy of the rows that were set aside"));
    auto *show = add("showSetAside", tr("S&how"), tr("Show the folder with the rows that were set aside"));
    buttons->addStretch(1);
    column->addWidget(m_setAsideText);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &FeedReportPage::copyRequested);
    connect(show, &QPushButton::clicked, this, &FeedReportPage::folderRequested);
    return part;
}

void FeedReportPage::showReport(const importer::feed::FeedResult &result, quint32 withoutRole, quint32 jobs)
{
    const importer::ImportReport &report = result.report;
    m_rows->setRows(result);
    const bool added = report.batch.isValid();
    setPlainLabel(m_title, added ? tr("%1 is imported").arg(report.file) : tr("%1 was there already").arg(report.file));
    m_counts->setRows(feedCounts(report.jobs));
    m_counts->setVisible(added);
    m_setAside->setVisible(!report.setAsideFile.isEmpty());
    setPlainLabel(m_setAsideText, setAsideWords(report));
    m_titles->setVisible(withoutRole > jobs / 5);
    setPlainLabel(m_titlesText,
                  tr("%1 of the %2 in the library have a title that gives none of your roles.")
                      .arg(wording::number(withoutRole), wording::jobs(jobs)));
    const QString notices = feedNotices(report);
    setPlainLabel(m_notices, notices);
    m_notices->setVisible(!notices.isEmpty());
    setPlainLabel(m_undo, tr("The import can be undone in the window’s message and in the import history (Ctrl+H)."));
    m_undo->setVisible(added);
}

void FeedReportPage::tellCopy(const QString &path)
{
    setPlainLabel(m_setAsideText, tr("A copy of the rows that were set aside is in %1.").arg(path));
}

} // namespace rolescope::ui
