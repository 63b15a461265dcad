// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feeddialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/countstable.h"
#include "ui/importing/feedfields.h"
#include "wording/errors.h"
#include "wording/importwords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

using importer::feed::Duplicates;
using importer::feed::JobField;

constexpr QSize wished(820, 640);
constexpr int air = 48; ///< around the dialog, in its window

QString firstValue(const importer::feed::FeedPreview &preview, int column)
{
    for (const auto &row : preview.rows)
        if (static_cast<size_t>(column) < row.cells.size()
            && !row.cells[static_cast<size_t>(column)].trimmed().isEmpty())
            return QString::fromUtf8(row.cells[static_cast<size_t>(column)].left(200)).simplified();
    return {};
}

QString origin(const workspace::FeedDraft &draft)
{
    if (draft.remembered)
        return FeedDialog::tr("Columns as in your last feed of this kind.");
    if (!draft.profileName.isEmpty())
        return FeedDialog::tr("Known kind of feed: %1.").arg(draft.profileName);
    return FeedDialog::tr("Columns are matched by their names; please check them.");
}

} // namespace

FeedDialog::FeedDialog(workspace::FeedDraft draft, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_draft(std::move(draft)),
      m_style(style)
{
    setObjectName(QStringLiteral("feedDialog"));
    setWindowTitle(tr("Add job ads"));
    setWindowModality(Qt::WindowModal);
    build();
    showState();
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(air, air)) : size);
}

void FeedDialog::build()
{
    m_note = new InlineMessage(m_style, this);
    m_note->setClosable(false);
    m_note->hide();
    auto *title = new QLabel(this);
    setPlainLabel(title, QFileInfo(m_draft.path).fileName());
    m_style->dress(title, TextSize::Large, true);
    auto *from = new QLabel(this);
    setPlainLabel(from, origin(m_draft));
    m_style->dress(from, TextSize::Normal, false, Tone::Quiet);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    sides->addWidget(buildColumns(), 1);
    sides->addWidget(buildCounts());
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space::large, space::large, space::large, space::large);
    inner->setSpacing(space::small);
    inner->addWidget(title);
    inner->addWidget(from);
    inner->addLayout(sides, 1);

    auto *bar = new ButtonBar(m_style, this);
    m_progress = new QProgressBar(bar);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_why = new QLabel(bar);
    m_why->setObjectName(QStringLiteral("feedWhy"));
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancelFeed"));
    m_count = new QPushButton(tr("C&ount the rows"), bar);
    m_count->setObjectName(QStringLiteral("countFeed"));
    m_import = new QPushButton(tr("&Import"), bar);
    m_import->setObjectName(QStringLiteral("importFeed"));
    m_import->setAccessibleName(tr("Import the job ads"));
    m_import->setProperty("primary", true);
    bar->addLeft(m_progress);
    bar->addLeft(m_why);
    bar->addRight(cancel);
    bar->addRight(m_count);
    bar->addRight(m_import);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_note);
    outer->addLayout(inner, 1);
    outer->addWidget(bar);
    connect(cancel, &QPushButton::clicked, this, &FeedDialog::reject);
    connect(m_count, &QPushButton::clicked, this, &FeedDialog::countRequested);
    connect(m_import, &QPushButton::clicked, this, &FeedDialog::importRequested);
}

QWidget *FeedDialog::buildColumns()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns = new QWidget;
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(1, 1);
    const QStringList heads{tr("Column"), tr("First value"), tr("Means")};
    for (int i = 0; i < heads.size(); ++i) {
        auto *head = new QLabel(heads[i]);
        m_style->dress(head, TextSize::Small, false, Tone::Quiet);
        grid->addWidget(head, 0, i);
    }
    for (int column = 0; column < m_draft.preview.columns.size(); ++column)
        addColumn(grid, column);
    grid->setRowStretch(static_cast<int>(m_draft.preview.columns.size()) + 1, 1);
    area->setWidget(m_columns);
    return area;
}

void FeedDialog::addColumn(QGridLayout *grid, int column)
{
    const QString &name = m_draft.preview.columns[column];
    auto *label = new ElidedLabel;
    label->setText(name);
    label->setMinimumWidth(m_style->scaled(140));
    auto *value = new ElidedLabel;
    value->setText(firstValue(m_draft.preview, column));
    auto *meaning = new QComboBox;
    meaning->setAccessibleName(tr("Meaning of the column %1").arg(name));
    meaning->addItem(tr("not imported"));
    for (int field = 0; field < importer::feed::jobFieldCount; ++field)
        meaning->addItem(nameOf(static_cast<JobField>(field)));
    if (const auto field = m_draft.mapping.fieldOf(name))
        meaning->setCurrentIndex(static_cast<int>(*field) + 1);
    connect(meaning, &QComboBox::activated, this, [this, column](int index) { choose(column, index); });
    grid->addWidget(label, column + 1, 0);
    grid->addWidget(value, column + 1, 1);
    grid->addWidget(meaning, column + 1, 2);
    m_meanings.push_back(meaning);
}

QWidget *FeedDialog::buildCounts()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_counts = new CountsTable(tr("Rows"), {}, m_style, side);
    m_counts->setObjectName(QStringLiteral("feedCounts"));
    m_repeatsLabel = new QLabel(tr("Ads that are there already:"), side);
    m_repeats = new QComboBox(side);
    m_repeats->setObjectName(QStringLiteral("feedRepeats"));
    m_repeats->setAccessibleName(tr("What becomes of ads that are there already"));
    m_repeats->addItem(tr("count them, show one"), static_cast<int>(Duplicates::Skip));
    m_repeats->addItem(tr("show the new one instead"), static_cast<int>(Duplicates::Update));
    m_repeats->addItem(tr("show both"), static_cast<int>(Duplicates::Keep));
    m_repeatsLabel->setBuddy(m_repeats);
    m_notices = new QLabel(side);
    m_notices->setObjectName(QStringLiteral("feedNotices"));
    m_notices->setWordWrap(true);
    m_style->dress(m_notices, TextSize::Small, false, Tone::Quiet);
    column->addWidget(m_counts);
    column->addWidget(m_repeatsLabel);
    column->addWidget(m_repeats);
    column->addWidget(m_notices);
    column->addStretch(1);
    side->setFixedWidth(m_style->scaled(260));
    connect(m_repeats, &QComboBox::activated, this, [this] {
        m_counted = false;
        showState();
        Q_EMIT countRequested();
    });
    m_repeatsLabel->hide();
    m_repeats->hide();
    return side;
}

workspace::FeedWishes FeedDialog::wishes() const
{
    return {{}, {}, static_cast<Duplicates>(m_repeats->currentData().toInt())};
}

void FeedDialog::choose(int column, int index)
{
    const QString &name = m_draft.preview.columns[column];
    m_draft.mapping.set(name, index == 0 ? std::nullopt : std::optional(static_cast<JobField>(index - 1)));
    m_counted = false;
    m_note->hide();
    showState();
    if (missingFields(m_draft.mapping).empty())
        Q_EMIT countRequested();
}

void FeedDialog::showReport(const importer::ImportReport &report)
{
    const auto &jobs = report.jobs;
    m_counts->setRows({{tr("new"), {jobs.added}},
                       {tr("updated"), {jobs.updated}},
                       {tr("there already"), {jobs.duplicates}},
                       {tr("set aside"), {jobs.setAside}},
                       {tr("read"), {jobs.read}, true}});
    QStringList notices;
    for (const QString &warning : report.warnings)
        notices += wording::importNotice(warning);
    setPlainLabel(m_notices, notices.join(u'\n'));
    const bool repeats = jobs.duplicates + jobs.updated > 0 || m_repeats->currentIndex() > 0;
    m_repeatsLabel->setVisible(repeats);
    m_repeats->setVisible(repeats);
    m_counted = true;
    m_hasRows = jobs.added + jobs.updated + jobs.duplicates > 0;
    m_busy.clear();
    showState();
}

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
    showState();
}

void FeedDialog::reject()
{
    if (m_busy.isEmpty())
        QDialog::reject();
    else
        Q_EMIT stopRequested();
}

void FeedDialog::setProgress(qint64 bytes)
{
    m_progress->setValue(m_draft.bytes > 0 ? static_cast<int>(bytes * 1000 / m_draft.bytes) : 0);
}

void FeedDialog::showState()
{
    const bool mapped = missingFields(m_draft.mapping).empty();
    m_columns->setEnabled(m_busy.isEmpty());
    m_repeats->setEnabled(m_busy.isEmpty());
    m_progress->setVisible(!m_busy.isEmpty());
    m_counts->setVisible(m_counted);
    m_notices->setVisible(m_counted);
    setPlainLabel(m_why, mapped ? m_busy : tr("Choose the column that holds the job titles."));
    m_count->setVisible(mapped && m_busy.isEmpty() && !m_counted);
    m_import->setEnabled(mapped && m_busy.isEmpty() && m_counted && m_hasRows);
    m_import->setDefault(true);
}

} // namespace rolescope::ui
