// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartspane.h"

#include "ui/charts/phraseview.h"
#include "ui/charts/skillparts.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/linkbutton.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/comparisonwords.h"
#include "workspace/selection.h"

#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int lowPane = 430;

} // namespace

ChartsPane::ChartsPane(workspace::Selection *selection, const Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_selection(selection),
      m_style(style),
      m_reading(new PhraseView(TextSize::Large, style)),
      m_chart(new SkillsChart(style)),
      m_partSkills(new PhraseView(TextSize::Normal, style)),
      m_clear(new LinkButton(tr("Clear the mark"), style)),
      m_detailsLink(new LinkButton(style)),
      m_details(new PhraseView(TextSize::Small, style))
{
    setObjectName(QStringLiteral("chartsPane"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Skills in common"));
    style->dress(m_clear, TextSize::Small);
    style->dress(m_detailsLink, TextSize::Small);
    m_reading->setObjectName(QStringLiteral("skillsReading"));
    m_partSkills->setObjectName(QStringLiteral("partSkills"));
    m_detailsLink->setObjectName(QStringLiteral("analystDetailsLink"));
    m_details->setObjectName(QStringLiteral("analystDetails"));

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_reading);
    column->addWidget(m_chart, 1);
    column->addWidget(m_partSkills);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(m_detailsLink, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    setWidget(content);

    connect(m_chart, &SkillsChart::partClicked, this, &ChartsPane::choose);
    connect(m_partSkills, &PhraseView::skillPointedAt, this, [this](domain::SkillId skill) {
        m_pointing = skill.isValid();
        m_selection->setSkills(m_pointing ? std::vector<domain::SkillId>{skill}
                                          : skillsOfPart(*m_comparison, m_chosen));
    });
    connect(m_clear, &LinkButton::clicked, this, [this] { choose(m_chosen); });
    connect(m_detailsLink, &LinkButton::clicked, this, [this] { showDetails(!m_detailsOpen); });
    connect(selection, &workspace::Selection::skillsChanged, this, &ChartsPane::markSkills);
    connect(style, &Style::changed, this, &ChartsPane::fitHeight);
    showDetails(false);
    showPart();
}

void ChartsPane::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    const bool samePair =
        m_comparison && comparison && m_comparison->a.id == comparison->a.id && m_comparison->b.id == comparison->b.id;
    m_comparison = std::move(comparison);
    m_reading->setPhrase(m_comparison ? wording::skillsReading(*m_comparison) : wording::Phrase());
    m_chart->setComparison(m_comparison);
    const bool named = m_comparison
        && !(m_comparison->skills.shared.empty() && m_comparison->skills.onlyA.empty()
             && m_comparison->skills.onlyB.empty());
    m_chart->setVisible(named);
    m_detailsLink->setVisible(named);
    if (!samePair && m_chosen.isValid())
        choose(m_chosen);
    m_chart->setSelectedPart(m_chosen);
    showDetails(m_detailsOpen && named);
    showPart();
    fitHeight();
}

void ChartsPane::choose(ChartPart part)
{
    m_chosen = part == m_chosen ? ChartPart() : part;
    m_chart->setSelectedPart(m_chosen);
    showPart();
    m_selection->setSkills(m_chosen.isValid() && m_comparison ? skillsOfPart(*m_comparison, m_chosen)
                                                              : std::vector<domain::SkillId>());
}

void ChartsPane::showPart()
{
    const bool chosen = m_chosen.isValid() && m_comparison;
    m_partSkills->setPieces(chosen ? piecesOfPart(*m_comparison, m_chosen) : Pieces());
    m_partSkills->setVisible(chosen);
    m_clear->setVisible(chosen);
    fitWidth(viewport()->width());
}

void ChartsPane::showDetails(bool open)
{
    m_detailsOpen = open;
    m_detailsLink->setText(open ? tr("Hide details for analysts") : tr("Details for analysts"));
    m_detailsLink->setAccessibleName(m_detailsLink->text());
    m_detailsLink->updateGeometry();
    const QStringList lines = open && m_comparison
        ? wording::analystDetails(*m_comparison) + wording::weightedDetails(*m_comparison)
        : QStringList();
    m_details->setPieces(lines.isEmpty() ? Pieces() : Pieces{{lines.join(u'\n'), Piece::Kind::Text, 0, {}, {}}});
    m_details->setVisible(open);
    fitWidth(viewport()->width());
}

void ChartsPane::markSkills()
{
    const auto &skills = m_selection->skills();
    const std::set<domain::SkillId> marked(skills.begin(), skills.end());
    m_chart->setMarkedSkills(marked);
    m_partSkills->setMarkedSkills(m_pointing ? marked : std::set<domain::SkillId>());
    if (skills.empty() && m_chosen.isValid()) {
        m_chosen = {};
        m_chart->setSelectedPart(m_chosen);
        showPart();
    }
}

void ChartsPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void ChartsPane::fitHeight()
{
    // First the air goes, then the sizes; what is still too tall scrolls.
    using Step = std::pair<bool, int>;
    for (const auto &[low, air] : {Step(false, space::small), Step(false, space::hair), Step(true, space::hair)}) {
        setLow(low, air);
        fitWidth(width());
        if (m_column->totalMinimumSize().height() <= height())
            break;
    }
    fitWidth(viewport()->width());
}

void ChartsPane::setLow(bool low, int air)
{
    m_reading->setTextSize(low ? TextSize::Normal : TextSize::Large);
    m_chart->setLow(low);
    m_column->setSpacing(air);
    m_column->setContentsMargins(space::large, air, space::large, air);
}

void ChartsPane::fitWidth(int width)
{
    // A scroll area asks its content for a minimum without saying the width; wrapped text needs it.
    const int room = width - 2 * space::large;
    for (PhraseView *view : {m_reading, m_partSkills, m_details})
        view->setFixedHeight(std::max(0, view->heightFor(room)));
}

} // namespace rolescope::ui
