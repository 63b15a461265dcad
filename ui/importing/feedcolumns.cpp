// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedcolumns.h"

#include "ui/common/choicebox.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/feedreading.h"
#include "wording/feedfieldwords.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"

#include <QGridLayout>
#include <QLabel>
#include <QStandardItemModel>

namespace rolescope::ui {

namespace {

using importer::feed::JobField;

constexpr int leastHeight = 150;
constexpr int nameWidth = 110;
constexpr int valueWidth = 120;

} // namespace

FeedColumns::FeedColumns(FeedReading *reading, const Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_reading(reading),
      m_style(style),
      m_meanings(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("feedColumns"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_meanings->appendRow(new QStandardItem(tr("not imported")));
    for (int field = 0; field < importer::feed::jobFieldCount; ++field)
        m_meanings->appendRow(new QStandardItem(wording::feedField(code(static_cast<JobField>(field)))));
    build();
    connect(reading, &FeedReading::formatRead, this, &FeedColumns::build);
    connect(reading, &FeedReading::previewed, this, &FeedColumns::showValues);
}

QSize FeedColumns::sizeHint() const { return {QScrollArea::sizeHint().width(), m_style->scaled(leastHeight)}; }

void FeedColumns::build()
{
    m_rows.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 4);
    const QStringList heads{tr("Column"), tr("First values, as written"), tr("Means"), tr("First value, as read")};
    for (int i = 0; i < heads.size(); ++i) {
        auto *head = new QLabel;
        setPlainLabel(head, heads[i]);
        m_style->dress(head, TextSize::Small, false, Tone::Quiet);
        grid->addWidget(head, 0, i);
    }
    const auto count = static_cast<int>(m_reading->draft().preview.columns.size());
    for (int column = 0; column < count; ++column)
        addRow(grid, column);
    grid->setRowStretch(count + 1, 1);
    setWidget(content);
    showMeanings();
    showValues();
}

void FeedColumns::addRow(QGridLayout *grid, int column)
{
    const QString name = m_reading->draft().preview.columns[column];
    auto *label = new ElidedLabel(name);
    label->setMinimumWidth(m_style->scaled(nameWidth));
    Row row{new ElidedLabel, new ChoiceBox(m_style), new ElidedLabel, Tone::Normal};
    row.written->setMinimumWidth(m_style->scaled(valueWidth));
    m_style->dress(row.written, TextSize::Normal, false, Tone::Quiet);
    row.read->setMinimumWidth(m_style->scaled(valueWidth));
    row.read->setObjectName(QStringLiteral("feedRead%1").arg(column));
    row.meaning->setModel(m_meanings);
    row.meaning->setObjectName(QStringLiteral("feedMeaning%1").arg(column));
    row.meaning->setAccessibleName(tr("Meaning of the column %1").arg(name));
    connect(row.meaning, &ChoiceBox::activated, m_reading, [this, name](int index) {
        m_reading->setMeaning(name, index == 0 ? std::nullopt : std::optional(static_cast<JobField>(index - 1)));
    });
    grid->addWidget(label, column + 1, 0);
    grid->addWidget(row.written, column + 1, 1);
    grid->addWidget(row.meaning, column + 1, 2);
    grid->addWidget(row.read, column + 1, 3);
    m_rows.push_back(row);
}

void FeedColumns::showMeanings()
{
    const workspace::FeedDraft &draft = m_reading->draft();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto field = draft.mapping.fieldOf(draft.preview.columns[static_cast<int>(i)]);
        m_rows[i].meaning->setCurrentIndex(field ? static_cast<int>(*field) + 1 : 0);
    }
}

void FeedColumns::showValues()
{
    if (m_reading->preview().columns.size() != m_rows.size())
        return; // still being read
    for (size_t i = 0; i < m_rows.size(); ++i)
        showValue(static_cast<int>(i));
}

void FeedColumns::showValue(int index)
{
    const workspace::FeedDraft &draft = m_reading->draft();
    const workspace::PreviewedFeed &preview = m_reading->preview();
    const workspace::PreviewedColumn &column = preview.columns[static_cast<size_t>(index)];
    Row &row = m_rows[static_cast<size_t>(index)];
    row.written->setText(column.written.join(QStringLiteral(" · ")));
    const auto field = draft.mapping.fieldOf(draft.preview.columns[index]);
    if (!field)
        return tell(row, tr("not imported"), Tone::Quiet);
    if (column.first < 0)
        return tell(row, tr("no value in the first rows"), Tone::Quiet);
    if (column.problem == u"unread")
        return tell(row, tr("unread: %1").arg(column.unreadValue), Tone::Warning);
    if (!column.problem.isEmpty())
        return tell(row, wording::feedValueProblem(column.problem), Tone::Warning);
    const workspace::PreviewedJob &job = preview.jobs[static_cast<size_t>(column.first)];
    QString text = *field == JobField::Extracted
        ? wording::longDate(column.extracted)
        : wording::feedValue(code(*field), job.job, job.reading, m_reading->catalog());
    if (column.unread > 0)
        text += tr(" · %1 of %2 unread: %3")
                    .arg(wording::number(column.unread), wording::number(column.stated), column.unreadValue);
    tell(row, text, Tone::Normal);
}

/// Dressed only where its tone changes: a table may have a thousand columns.
void FeedColumns::tell(Row &row, const QString &text, Tone tone)
{
    if (tone != row.tone)
        m_style->dress(row.read, TextSize::Normal, false, tone);
    row.tone = tone;
    row.read->setText(text);
    row.meaning->setAccessibleDescription(tr("Written: %1. Read: %2").arg(row.written->text(), text));
}

} // namespace rolescope::ui
