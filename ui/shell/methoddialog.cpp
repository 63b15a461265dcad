// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/methoddialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/methodwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr QSize wished(760, 620);
constexpr int fieldWidth = 72;

enum Column : int { Field, Unit, Meaning };

} // namespace

MethodDialog::MethodDialog(const analysis::Thresholds &thresholds, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_problem(new QLabel(this)),
      m_usual(new QPushButton(tr("Usual &values"), this)),
      m_use(new QPushButton(tr("&Use"), this))
{
    setObjectName(QStringLiteral("methodDialog"));
    setWindowTitle(tr("Method"));
    setWindowModality(Qt::WindowModal);
    auto *bar = new ButtonBar(style, this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    m_usual->setObjectName(QStringLiteral("usualThresholds"));
    m_use->setObjectName(QStringLiteral("useThresholds"));
    m_use->setDefault(true);
    for (QPushButton *button : {m_usual, cancel})
        button->setAutoDefault(false);
    bar->addLeft(m_usual);
    bar->addRight(cancel);
    bar->addRight(m_use);
    m_problem->setObjectName(QStringLiteral("methodProblem"));
    m_problem->setContentsMargins(space::large, space::small, space::large, space::small);
    m_problem->setWordWrap(true);
    style->dress(m_problem, TextSize::Normal, false, Tone::Warning);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table(), 1);
    column->addWidget(m_problem);
    column->addWidget(bar);
    connect(m_usual, &QPushButton::clicked, this, [this] { show({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &MethodDialog::use);
    show(thresholds);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

QWidget *MethodDialog::table()
{
    auto *page = new QScrollArea(this);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    auto *about = new QLabel;
    setPlainLabel(about,
                  tr("These numbers decide what is shown and what is refused. They are conventions and judgement, not "
                     "laws; the PDF prints those that it was made with."));
    about->setWordWrap(true);
    column->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(Meaning, 1);
    for (const analysis::Threshold &threshold : analysis::allThresholds())
        addRow(grid, threshold);
    column->addLayout(grid);
    column->addStretch(1);
    page->setWidget(content);
    return page;
}

void MethodDialog::addRow(QGridLayout *grid, const analysis::Threshold &threshold)
{
    const QString unit = wording::thresholdUnit(threshold);
    const QString meaning = wording::thresholdMeaning(threshold);
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(threshold.key));
    field->setAccessibleName(unit.isEmpty() ? meaning : QStringLiteral("%1 %2").arg(unit, meaning));
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(m_style->scaled(fieldWidth));
    auto *name = new QLabel;
    setPlainLabel(name, unit);
    auto *words = new QLabel;
    setPlainLabel(words, meaning);
    words->setWordWrap(true);
    words->ensurePolished();
    field->ensurePolished();
    auto *usual = new QLabel;
    setPlainLabel(usual, tr("usually %1").arg(wording::thresholdNumber(threshold, {})));
    m_style->dress(usual, TextSize::Small, false, Tone::Quiet);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    // The first line stands beside the number, however many follow.
    const int above = std::max(0, (field->sizeHint().height() - words->fontMetrics().height()) / 2);
    said->setContentsMargins(0, above, 0, 0);
    name->setContentsMargins(0, above, 0, 0);
    said->addWidget(words);
    said->addWidget(usual);
    const int row = static_cast<int>(m_rows.size());
    grid->addWidget(field, row, Field, Qt::AlignTop);
    grid->addWidget(name, row, Unit, Qt::AlignTop);
    grid->addLayout(said, row, Meaning);
    m_rows.push_back({&threshold, field, usual});
    connect(field, &QLineEdit::textChanged, this, &MethodDialog::look);
}

void MethodDialog::show(const analysis::Thresholds &thresholds)
{
    for (const Row &row : m_rows)
        row.field->setText(wording::thresholdNumber(*row.threshold, thresholds));
    look();
}

bool MethodDialog::isUsable(const Row &row) const
{
    const auto value = wording::thresholdValue(*row.threshold, row.field->text());
    return value && row.threshold->lowest <= *value && *value <= row.threshold->highest;
}

void MethodDialog::look()
{
    const analysis::Thresholds now = thresholds();
    const Row *wrong = nullptr;
    for (const Row &row : m_rows) {
        row.usual->setVisible(row.threshold->of(now) != row.threshold->of({}));
        if (!wrong && !isUsable(row))
            wrong = &row;
    }
    m_problem->setVisible(wrong != nullptr);
    m_use->setEnabled(!wrong);
    if (!wrong)
        return;
    analysis::Thresholds least, most;
    wrong->threshold->set(least, wrong->threshold->lowest);
    wrong->threshold->set(most, wrong->threshold->highest);
    setPlainLabel(m_problem,
                  tr("“%1” is not a number from %2 to %3 (%4).")
                      .arg(wrong->field->text(), wording::thresholdNumber(*wrong->threshold, least),
                           wording::thresholdNumber(*wrong->threshold, most),
                           wording::thresholdMeaning(*wrong->threshold)));
}

analysis::Thresholds MethodDialog::thresholds() const
{
    analysis::Thresholds all;
    for (const Row &row : m_rows)
        if (const auto value = wording::thresholdValue(*row.threshold, row.field->text()))
            row.threshold->set(all, *value);
    return all;
}

void MethodDialog::use()
{
    Q_EMIT chosen(thresholds());
    accept();
}

} // namespace rolescope::ui
