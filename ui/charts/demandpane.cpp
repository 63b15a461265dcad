// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/demandpane.h"

#include "chart/spacing.h"
#include "ui/charts/chartview.h"
#include "ui/charts/phraseview.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/demandwords.h"
#include "wording/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rolescope::ui {

namespace {

constexpr int shortName = 20;

chart::ShareStyle styleAt(double scale)
{
    chart::ShareStyle style;
    style.textSize = chart::textsize::small * scale;
    style.pitch *= scale;
    return style;
}

} // namespace

DemandPane::DemandPane(workspace::Selection *selection, const Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_selection(selection),
      m_style(style),
      m_sides(new SegmentBar),
      m_reading(new PhraseView(TextSize::Normal, style)),
      m_add(new QPushButton(tr("Add a job ad…"))),
      m_chart(new ChartView(wording::demandName(), style)),
      m_limit(new PhraseView(TextSize::Small, style))
{
    setObjectName(QStringLiteral("demandPane"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(wording::demandName());
    m_sides->setObjectName(QStringLiteral("demandSides"));
    m_reading->setObjectName(QStringLiteral("demandReading"));
    m_add->setObjectName(QStringLiteral("demandAdd"));
    m_add->setAutoDefault(false);
    m_chart->setObjectName(QStringLiteral("demandChart"));

    auto *content = new QWidget;
    // The chart's rows are lit a hair beyond its texts, which are in line with the others.
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    const auto texts = [column] {
        auto *box = new QVBoxLayout;
        box->setContentsMargins(space::hair, 0, space::hair, 0);
        box->setSpacing(space::small);
        column->addLayout(box);
        return box;
    };
    QVBoxLayout *above = texts();
    above->addWidget(m_reading);
    above->addWidget(m_add, 0, Qt::AlignLeft);
    above->addWidget(m_sides, 0, Qt::AlignLeft);
    column->addWidget(m_chart);
    texts()->addWidget(m_limit);
    column->addStretch(1);
    setWidget(content);

    connect(m_sides, &SegmentBar::chosen, this, [this](int side) { chooseSide(DemandSide(side)); });
    connect(m_add, &QPushButton::clicked, this, &DemandPane::addRequested);
    connect(m_chart, &ChartView::clicked, this, &DemandPane::choose);
    connect(m_chart, &ChartView::pointedAt, this, &DemandPane::pointAt);
    connect(selection, &workspace::Selection::skillsChanged, this, &DemandPane::markSkills);
    connect(style, &Style::changed, this, &DemandPane::fit);
}

void DemandPane::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    const bool samePair =
        m_comparison && comparison && m_comparison->a.id == comparison->a.id && m_comparison->b.id == comparison->b.id;
    m_comparison = std::move(comparison);
    if (!m_comparison)
        return;
    m_sides->setSegments({wording::shortRoleName(m_comparison->a.name, shortName),
                          wording::shortRoleName(m_comparison->b.name, shortName)});
    if (!samePair) {
        m_all = false;
        // The role that has something to show comes first.
        const bool onlyB = !m_comparison->demandA.hasIntervals() && m_comparison->demandB.hasIntervals();
        m_side = onlyB ? DemandSide::B : DemandSide::A;
    }
    m_sides->setCurrent(int(m_side));
    showSide();
}

void DemandPane::chooseSide(DemandSide side)
{
    m_side = side;
    m_all = false;
    showSide();
}

void DemandPane::showSide()
{
    const analysis::Comparison &c = *m_comparison;
    const bool any = c.demandA.hasIntervals() || c.demandB.hasIntervals();
    const bool tells = demandOf(c, m_side).hasIntervals();
    m_rows = tells ? demandRows(c, m_side, m_all) : DemandRows();
    m_reading->setPhrase({{tells ? m_rows.shares.reading : wording::needsAds(c), wording::Run::Tone::Plain}});
    m_add->setVisible(!tells);
    m_sides->setVisible(any);
    m_chart->setVisible(tells);
    m_limit->setPhrase({{wording::demandLimit(c.thresholds), wording::Run::Tone::Quiet}});
    m_limit->setVisible(tells);
    m_chosen = {};
    if (tells) {
        m_chart->setPicture(
            [shares = m_rows.shares](const QRectF &rect, const chart::Fonts &fonts, double scale) {
                return chart::layoutShares(shares, rect, fonts, styleAt(scale));
            },
            demandTable(c, m_side));
    } else {
        m_chart->setPicture({});
    }
    fit();
    markSkills();
}

void DemandPane::choose(chart::MarkId id)
{
    if (id.index >= int(m_rows.skills.size())) { // "and N more"
        m_all = true;
        showSide();
        return;
    }
    const domain::SkillId skill = m_rows.skills[size_t(id.index)];
    if (id.part == chart::FigurePart) {
        Q_EMIT jobsRequested(demandOf(*m_comparison, m_side).jobsAskingFor(skill));
        return;
    }
    m_chosen = skill == m_chosen ? domain::SkillId() : skill;
    m_chart->setSelected(m_chosen.isValid() ? chart::MarkId{id.index, chart::NoPart} : chart::MarkId());
    m_selection->setSkills(m_chosen.isValid() ? std::vector<domain::SkillId>{m_chosen}
                                              : std::vector<domain::SkillId>());
}

void DemandPane::pointAt(chart::MarkId id)
{
    const bool onSkill = id.isValid() && id.index < int(m_rows.skills.size());
    const domain::SkillId skill = onSkill ? m_rows.skills[size_t(id.index)] : m_chosen;
    m_selection->setSkills(skill.isValid() ? std::vector<domain::SkillId>{skill} : std::vector<domain::SkillId>());
}

void DemandPane::markSkills()
{
    const auto &marked = m_selection->skills();
    std::vector<chart::MarkId> rows;
    for (size_t i = 0; i < m_rows.skills.size(); ++i) {
        if (std::find(marked.begin(), marked.end(), m_rows.skills[i]) != marked.end())
            rows.push_back({int(i), chart::NoPart});
    }
    m_chart->setMarked(std::move(rows));
    if (marked.empty() && m_chosen.isValid()) {
        m_chosen = {};
        m_chart->setSelected({});
    }
}

void DemandPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void DemandPane::fit()
{
    // A scroll area asks its content for a minimum without saying the width; wrapped text needs it.
    const int room = viewport()->width() - 2 * space::large;
    for (PhraseView *view : {m_reading, m_limit})
        view->setFixedHeight(std::max(0, view->heightFor(room)));
    if (m_rows.skills.empty())
        return;
    const double scale = double(m_style->font().pixelSize()) / chart::textsize::body;
    const chart::Fonts fonts = chart::Fonts::screen(m_style->font());
    m_chart->setFixedHeight(int(std::ceil(chart::sharesHeight(m_rows.shares, fonts, styleAt(scale)))));
}

} // namespace rolescope::ui
