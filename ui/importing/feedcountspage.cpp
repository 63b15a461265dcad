// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedcountspage.h"

#include "ui/common/choicebox.h"
#include "ui/common/labelledfield.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/feedcounts.h"
#include "ui/importing/feedsetaside.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

using importer::feed::Duplicates;

constexpr int countsWidth = 280;

} // namespace

FeedCountsPage::FeedCountsPage(const Style *style, QWidget *parent) : ScrollPage(parent), m_style(style)
{
    setObjectName(QStringLiteral("feedCountsPage"));
    auto *title = new QLabel;
    setPlainLabel(title, tr("What will happen"));
    style->dress(title, TextSize::Large, true);
    m_why = new QLabel;
    m_why->setObjectName(QStringLiteral("feedNotCounted"));
    m_why->setWordWrap(true);
    style->dress(m_why, TextSize::Normal, false, Tone::Quiet);
    m_counts = new CountsTable(tr("Rows"), {}, style);
    m_counts->setObjectName(QStringLiteral("feedCounts"));
    m_counts->setFixedWidth(style->scaled(countsWidth));
    m_choice = buildChoice();
    m_notices = new QLabel;
    m_notices->setObjectName(QStringLiteral("feedNotices"));
    m_notices->setWordWrap(true);
    style->dress(m_notices, TextSize::Normal, false, Tone::Quiet);
    m_setAside = new FeedSetAside(style);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::medium);
    left->addWidget(m_counts);
    left->addWidget(m_choice, 0, Qt::AlignLeft);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(m_setAside);
    right->addWidget(m_notices);
    right->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    sides->addLayout(left);
    sides->addLayout(right, 1);
    column()->addWidget(title);
    column()->addWidget(m_why);
    column()->addLayout(sides, 1);
    hideReport({});
}

QWidget *FeedCountsPage::buildChoice()
{
    m_repeats = new ChoiceBox(m_style);
    m_repeats->setObjectName(QStringLiteral("feedRepeats"));
    m_repeats->addItem(tr("count them, show one"), static_cast<int>(Duplicates::Skip));
    m_repeats->addItem(tr("show the new one instead"), static_cast<int>(Duplicates::Update));
    m_repeats->addItem(tr("show both"), static_cast<int>(Duplicates::Keep));
    connect(m_repeats, &ChoiceBox::activated, this, &FeedCountsPage::duplicatesChosen);
    return new LabelledField(tr("Ads that are there already"), m_repeats, m_style);
}

Duplicates FeedCountsPage::duplicates() const { return static_cast<Duplicates>(m_repeats->currentData().toInt()); }

void FeedCountsPage::showReport(const importer::feed::FeedResult &result)
{
    const importer::ImportReport &report = result.report;
    m_setAside->setRows(result);
    m_counts->setRows(feedCounts(report.jobs));
    const QString notices = feedNotices(report);
    setPlainLabel(m_notices, notices);
    const bool known = report.warnings.contains(QStringLiteral("feed_known: ") + report.file);
    const bool repeats = report.jobs.duplicates + report.jobs.updated > 0;
    m_choice->setVisible(known || repeats || duplicates() != Duplicates::Skip);
    m_counts->show();
    m_notices->setVisible(!notices.isEmpty());
    m_why->hide();
}

void FeedCountsPage::hideReport(const QString &why)
{
    setPlainLabel(m_why, why);
    m_why->setVisible(!why.isEmpty());
    m_counts->hide();
    m_notices->hide();
    m_setAside->hide();
    m_choice->setVisible(duplicates() != Duplicates::Skip);
}

void FeedCountsPage::setChangeable(bool changeable) { m_choice->setEnabled(changeable); }

} // namespace rolescope::ui
