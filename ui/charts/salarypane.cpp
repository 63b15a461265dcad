// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/salarypane.h"

#include "chart/salaryrows.h"
#include "chart/spacing.h"
#include "ui/charts/chartview.h"
#include "ui/charts/phraseview.h"
#include "ui/charts/skillpayview.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"
#include "wording/salarywords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rolescope::ui {

namespace {

/// Of the chart, for its focus ring; what stands above and below it begins where its texts do.
constexpr int ring = 4;

chart::SalaryBoxStyle styleAt(double scale)
{
    chart::SalaryBoxStyle style;
    style.textSize = chart::textsize::small * scale;
    style.wideFrom *= scale;
    return style;
}

QString amount(std::optional<qint32> value) { return value ? wording::number(*value) : QString(); }

QStringList tableRow(const QString &role, const QString &level, const analysis::SalaryFigure &figure)
{
    const domain::YearlySalary medians = figure.medians();
    const domain::YearlySalary ends = figure.ends();
    return {role,
            level,
            wording::number(figure.n),
            wording::number(figure.employers),
            amount(medians.low),
            amount(medians.high),
            amount(ends.low),
            amount(ends.high),
            wording::salaryFlags(figure).join(QStringLiteral(", "))};
}

ChartTable tableOf(const analysis::Comparison &c)
{
    ChartTable table{{SalaryPane::tr("Role"), SalaryPane::tr("Level"), SalaryPane::tr("Job ads"),
                      SalaryPane::tr("Employers"), SalaryPane::tr("Median low"), SalaryPane::tr("Median high"),
                      SalaryPane::tr("Lowest"), SalaryPane::tr("Highest"), SalaryPane::tr("Notes")},
                     {}};
    for (const auto &[salary, role] : {std::pair{&c.salaryA, c.a.name}, std::pair{&c.salaryB, c.b.name}}) {
        if (salary->all.n > 0)
            table.rows.push_back(tableRow(role, wording::levelOf(salary->all), salary->all));
        for (const analysis::SalaryFigure &figure : salary->levels)
            table.rows.push_back(tableRow(role, wording::levelOf(figure), figure));
        if (salary->internships.n > 0)
            table.rows.push_back(tableRow(role, wording::internships(), salary->internships));
    }
    return table;
}

} // namespace

SalaryPane::SalaryPane(const Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_style(style),
      m_reading(new PhraseView(TextSize::Normal, style)),
      m_chart(new ChartView(wording::salaryName(), style)),
      m_limit(new PhraseView(TextSize::Small, style)),
      m_skillPay(new SkillPayView(style))
{
    setObjectName(QStringLiteral("salaryPane"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(wording::salaryName());
    m_reading->setObjectName(QStringLiteral("salaryReading"));
    m_chart->setObjectName(QStringLiteral("salaryChart"));
    m_limit->setPhrase({{wording::salaryLimit(), wording::Run::Tone::Quiet}});

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::large - ring, space::small, space::large - ring, space::small);
    m_column->setSpacing(space::small);
    const auto addText = [this](QWidget *text) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(ring, 0, ring, 0);
        line->addWidget(text);
        m_column->addLayout(line);
    };
    addText(m_reading);
    m_column->addWidget(m_chart);
    addText(m_limit);
    addText(m_skillPay);
    m_column->addStretch(1);
    setWidget(content);

    connect(m_chart, &ChartView::clicked, this, &SalaryPane::choose);
    connect(m_skillPay, &SkillPayView::jobsRequested, this, &SalaryPane::jobsRequested);
    connect(m_skillPay, &SkillPayView::resized, this, &SalaryPane::fit);
    connect(style, &Style::changed, this, &SalaryPane::fit);
}

void SalaryPane::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_data = m_comparison ? std::make_shared<const chart::SalaryBoxesData>(chart::salaryRows(*m_comparison)) : nullptr;
    m_reading->setPhrase(m_comparison ? wording::salaryReading(*m_comparison) : wording::Phrase());
    const bool draws = m_data
        && std::any_of(m_data->rows.begin(), m_data->rows.end(),
                       [](const chart::SalaryBoxRow &row) { return row.kind == chart::SalaryRowKind::Figure; });
    m_chart->setVisible(draws);
    m_limit->setVisible(draws);
    if (draws)
        m_chart->setPicture(
            [data = m_data](const QRectF &rect, const chart::Fonts &fonts, double scale) {
                return chart::layoutSalaryBoxes(*data, rect.adjusted(ring, ring, -ring, -ring), fonts, styleAt(scale));
            },
            tableOf(*m_comparison));
    else
        m_chart->setPicture({});
    m_skillPay->setComparison(m_comparison);
    showNotes();
    fit();
}

void SalaryPane::setJobs(std::shared_ptr<const engine::JobTable> jobs) { m_skillPay->setJobs(std::move(jobs)); }

void SalaryPane::choose(chart::MarkId id)
{
    const auto row = static_cast<size_t>(id.index);
    if (m_data && id.isValid() && row < m_data->rows.size() && m_data->rows[row].filter)
        Q_EMIT jobsRequested(*m_data->rows[row].filter);
}

void SalaryPane::showNotes()
{
    delete m_notes;
    m_notes = new QWidget;
    m_notes->setObjectName(QStringLiteral("salaryNotes"));
    auto *rows = new QVBoxLayout(m_notes);
    rows->setContentsMargins(ring, 0, ring, 0);
    rows->setSpacing(space::hair);
    if (m_comparison) {
        for (const auto &[salary, role] : {std::pair{&m_comparison->salaryA, m_comparison->a.name},
                                           std::pair{&m_comparison->salaryB, m_comparison->b.name}}) {
            addNotes(wording::leftOut(role), wording::salaryNotes(*salary), role);
            addNotes(wording::keepInMind(role), wording::salaryWarnings(*salary), role);
        }
    }
    m_column->insertWidget(m_column->indexOf(m_chart) + 1, m_notes);
    m_notes->setVisible(rows->count() > 0);
}

void SalaryPane::addNotes(const QString &head, const std::vector<wording::SalaryNote> &notes, const QString &role)
{
    if (notes.empty())
        return;
    auto *rows = static_cast<QVBoxLayout *>(m_notes->layout());
    auto *heading = new QLabel;
    setPlainLabel(heading, head);
    heading->setWordWrap(true);
    m_style->dress(heading, TextSize::Small, true);
    if (rows->count() > 0)
        rows->addSpacing(space::small);
    rows->addWidget(heading);
    for (const wording::SalaryNote &note : notes) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::hair);
        auto *what = new QLabel;
        setPlainLabel(what, note.text);
        m_style->dress(what, TextSize::Small);
        line->addWidget(what);
        if (!note.count.isEmpty()) {
            auto *link = new LinkButton(note.count, m_style);
            m_style->dress(link, TextSize::Small);
            link->setAccessibleName(QStringLiteral("%1, %2 %3").arg(role, note.text, note.count));
            connect(link, &LinkButton::clicked, this, [this, filter = note.filter] { Q_EMIT jobsRequested(filter); });
            line->addWidget(link);
        }
        line->addStretch(1);
        rows->addLayout(line);
    }
}

void SalaryPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SalaryPane::fit()
{
    // A scroll area asks its content for a minimum without saying the width; wrapped text needs it.
    const int room = std::max(0, viewport()->width() - 2 * space::large);
    for (PhraseView *view : {m_reading, m_limit})
        view->setFixedHeight(std::max(0, view->heightFor(room)));
    m_skillPay->fit(room);
    if (!m_data)
        return;
    const double scale = static_cast<double>(m_style->font().pixelSize()) / chart::textsize::body;
    const chart::Fonts fonts = chart::Fonts::screen(m_style->font());
    m_chart->setFixedHeight(static_cast<int>(std::ceil(chart::salaryBoxesHeight(*m_data, room, fonts, styleAt(scale))))
                            + 2 * ring);
}

} // namespace rolescope::ui
