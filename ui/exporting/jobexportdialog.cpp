// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/jobexportdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/choicebox.h"
#include "ui/common/plaintext.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int wishedWidth = 520;
constexpr int everythingPlace = 1;
constexpr int programsPlace = 1;

QLabel *quietLabel(TextSize size, const Style *style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    style->dress(label, size, false, Tone::Quiet);
    return label;
}

} // namespace

JobExportDialog::JobExportDialog(const Content &content, const JobExportChoice &last, const Style *style,
                                 QWidget *parent)
    : QDialog(parent),
      m_content(content),
      m_what(new SegmentBar(this)),
      m_about(quietLabel(TextSize::Normal, style, this)),
      m_form(new ChoiceBox(style, this)),
      m_use(quietLabel(TextSize::Small, style, this))
{
    setObjectName(QStringLiteral("jobExportDialog"));
    setWindowTitle(tr("Export the job list"));
    setWindowModality(Qt::WindowModal);
    m_what->setObjectName(QStringLiteral("jobExportWhat"));
    m_what->setSegments({tr("As shown"), tr("Everything")});
    m_what->setCurrent(last.everything ? everythingPlace : 0);
    m_about->setObjectName(QStringLiteral("jobExportAbout"));
    m_form->setObjectName(QStringLiteral("jobExportFormat"));
    m_form->setAccessibleName(tr("Format"));
    m_form->addItem(tr("Table for a spreadsheet (CSV)"));
    m_form->addItem(tr("Table for programs (CSV)"));
    m_form->setCurrentIndex(last.reader == text::CsvReader::Machine ? programsPlace : 0);
    auto *bar = new ButtonBar(style, this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(tr("&Export…"), bar);
    accept->setObjectName(QStringLiteral("acceptJobExport"));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    bar->addRight(cancel);
    bar->addRight(accept);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(space::large, space::large, space::large, space::medium);
    parts->setSpacing(space::small);
    parts->addWidget(m_what, 0, Qt::AlignLeft);
    parts->addWidget(m_about);
    parts->addSpacing(space::hair);
    auto *heading = quietLabel(TextSize::Normal, style, this);
    setPlainLabel(heading, tr("Format"));
    parts->addWidget(heading);
    parts->addWidget(m_form);
    parts->addWidget(m_use);
    parts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(parts, 1);
    column->addWidget(bar);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_what, &SegmentBar::chosen, this, &JobExportDialog::look);
    connect(m_form, &QComboBox::currentIndexChanged, this, &JobExportDialog::look);
    setFixedWidth(style->scaled(wishedWidth));
    look();
}

JobExportChoice JobExportDialog::choice() const
{
    return {m_what->current() == everythingPlace,
            m_form->currentIndex() == programsPlace ? text::CsvReader::Machine : text::CsvReader::Spreadsheet};
}

void JobExportDialog::look()
{
    const JobExportChoice chosen = choice();
    const QString shown = tr("%1, filtered and in the order of the list, with the columns %2.")
                              .arg(wording::jobs(m_content.shown), m_content.keys.join(QStringLiteral(", ")));
    const QString all = tr("%1, all of the library whatever the filter, with all %2 columns.")
                            .arg(wording::jobs(m_content.all), wording::number(m_content.allColumns));
    setPlainLabel(m_about, chosen.everything ? all : shown);
    setPlainLabel(m_use,
                  chosen.reader == text::CsvReader::Machine
                      ? tr("Every cell as it is. The names of the columns are the same in every language.")
                      : tr("What a spreadsheet would calculate stays text. The names of the columns are the same in "
                           "every language."));
}

} // namespace rolescope::ui
