// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/skillschart.h"

#include "chart/spacing.h"
#include "ui/charts/skillparts.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/comparisonwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <algorithm>
#include <cmath>

namespace rolescope::ui {

namespace {

constexpr int pitchWanted = 20;
constexpr int pitchLow = 16;
constexpr int wideFrom = 560; ///< circles and bars side by side
constexpr int circlesWanted = 168;
constexpr int circlesGood = 124; ///< before the bars stand closer
constexpr int circlesLeast = 104;
constexpr int circlesLow = 64;
constexpr size_t namedInTip = 4;

/// The circles go before the bars; what carries no part answers to nothing but the pointer.
chart::MarkId idOf(ChartPart part) { return part.isValid() ? chart::MarkId{part.bar + 1, part.part} : chart::MarkId(); }

ChartPart partOf(chart::MarkId id) { return id.isValid() ? ChartPart{id.index - 1, id.part} : ChartPart(); }

chart::Marks withIds(chart::Marks marks, bool bars)
{
    for (chart::Mark &mark : marks) {
        if (mark.id.isValid())
            mark.id = idOf({bars ? mark.id.index : -1, mark.id.part});
    }
    return marks;
}

ChartTable tableOf(const analysis::Comparison &c)
{
    ChartTable table{
        {SkillsChart::tr("Category"), wording::only(c.a.name), SkillsChart::tr("In both"), wording::only(c.b.name)},
        {}};
    const auto add = [&table](const QString &name, size_t onlyA, size_t both, size_t onlyB) {
        table.rows.push_back(
            {name, wording::number(qint64(onlyA)), wording::number(qint64(both)), wording::number(qint64(onlyB))});
    };
    add(SkillsChart::tr("All"), c.skills.onlyA.size(), c.skills.shared.size(), c.skills.onlyB.size());
    for (const analysis::CategoryCount &row : c.skills.categories)
        add(row.category, size_t(row.onlyA), size_t(row.both), size_t(row.onlyB));
    return table;
}

} // namespace

SkillsChart::SkillsChart(const Style *style, QWidget *parent)
    : ChartView(tr("Skills in common"), style, parent),
      m_style(style)
{
    setObjectName(QStringLiteral("skillsChart"));
    connect(this, &ChartView::clicked, this, [this](chart::MarkId id) { Q_EMIT partClicked(partOf(id)); });
}

void SkillsChart::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    if (!m_comparison)
        return setPicture({});
    setPicture(
        [this](const QRectF &rect, const chart::Fonts &fonts, double scale) { return layOut(rect, fonts, scale); },
        tableOf(*m_comparison));
}

void SkillsChart::setSelectedPart(ChartPart part) { setSelected(idOf(part)); }

void SkillsChart::setMarkedSkills(const std::set<domain::SkillId> &skills)
{
    std::vector<chart::MarkId> marked;
    for (const chart::Mark &mark : picture().marks) {
        if (skills.empty() || !mark.id.isValid() || std::find(marked.begin(), marked.end(), mark.id) != marked.end())
            continue;
        const auto held = skillsOfPart(*m_comparison, partOf(mark.id));
        if (std::any_of(held.begin(), held.end(), [&skills](domain::SkillId id) { return skills.contains(id); }))
            marked.push_back(mark.id);
    }
    setMarked(std::move(marked));
}

void SkillsChart::setLow(bool low)
{
    m_low = low;
    updateGeometry();
    layOutAgain();
}

int SkillsChart::barPitch(int room) const
{
    // Less than a line and a hair the bars do not take.
    const double line = fonts().height({double(m_style->font(TextSize::Small).pixelSize()), false, false}) + 2;
    const int least = std::max(m_style->scaled(pitchLow), int(std::ceil(line)));
    const int rows = m_comparison ? int(m_comparison->skills.categories.size()) : 0;
    const int left = m_wide ? room : room - air() - m_style->scaled(circlesGood);
    return std::clamp(left / std::max(rows, 1), least, std::max(least, m_style->scaled(pitchWanted)));
}

int SkillsChart::air() const { return m_low ? space::hair : space::small; }

int SkillsChart::barsHeight(int room) const
{
    const int rows = m_comparison ? int(m_comparison->skills.categories.size()) : 0;
    return rows * barPitch(room);
}

int SkillsChart::heightWith(int circles, int bars) const
{
    return m_wide ? std::max(circles, bars) : circles + air() + bars;
}

QSize SkillsChart::sizeHint() const
{
    constexpr int roomy = 1000;
    return {m_style->scaled(300), heightWith(m_style->scaled(m_low ? circlesLow : circlesWanted), barsHeight(roomy))};
}

QSize SkillsChart::minimumSizeHint() const
{
    return {m_style->scaled(200), heightWith(m_style->scaled(m_low ? circlesLow : circlesLeast), barsHeight(0))};
}

chart::Picture SkillsChart::layOut(const QRectF &rect, const chart::Fonts &fonts, double scale) const
{
    const int width = int(rect.width());
    const int height = int(rect.height());
    const int bars = barsHeight(height);
    const double split = m_wide ? width * 0.45 : 0;
    chart::Picture picture{{}, rect, {}};
    picture.marks = circleMarks(
        QRectF(0, 0, m_wide ? split - space::large : width, m_wide ? height : std::max(0, height - bars - air())),
        fonts, scale);
    chart::Marks below =
        barMarks(QRectF(split, m_wide ? (height - bars) / 2 : height - bars, width - split, bars), fonts, scale);
    picture.marks.insert(picture.marks.end(), std::make_move_iterator(below.begin()),
                         std::make_move_iterator(below.end()));
    describe(picture.marks);
    picture.reading =
        wording::plain(wording::skillsReading(*m_comparison)) + u' ' + wording::categoriesReading(*m_comparison);
    return picture;
}

chart::Marks SkillsChart::circleMarks(const QRectF &rect, const chart::Fonts &fonts, double scale) const
{
    const analysis::Comparison &c = *m_comparison;
    chart::CirclesData data;
    data.shared = int(c.skills.shared.size());
    data.a = data.shared + int(c.skills.onlyA.size());
    data.b = data.shared + int(c.skills.onlyB.size());
    data.nameA = wording::shortRoleName(c.a.name, 20);
    data.nameB = wording::shortRoleName(c.b.name, 20);
    const double figure = m_low ? chart::textsize::title : chart::textsize::figure;
    return withIds(chart::layoutCircles(data, rect, fonts, {figure * scale, chart::textsize::small * scale, 1.5}).marks,
                   false);
}

chart::Marks SkillsChart::barMarks(const QRectF &rect, const chart::Fonts &fonts, double scale) const
{
    const analysis::Comparison &c = *m_comparison;
    chart::BarStyle style;
    style.textSize = chart::textsize::small * scale;
    style.thickness *= scale;
    style.pitch = barPitch(height());
    return withIds(chart::layoutBars({c.skills.categories, c.a.name, c.b.name, {}}, rect, fonts, style).marks, true);
}

void SkillsChart::describe(chart::Marks &marks) const
{
    for (chart::Mark &mark : marks) {
        const ChartPart part = partOf(mark.id);
        if (!part.isValid())
            continue;
        // A few skills are named.
        mark.tooltip = skillsOfPart(*m_comparison, part).size() <= namedInTip
            ? plainText(piecesOfPart(*m_comparison, part))
            : titleOfPart(*m_comparison, part);
    }
}

void SkillsChart::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= m_style->scaled(wideFrom);
    if (wide != m_wide) {
        m_wide = wide;
        updateGeometry();
    }
    ChartView::resizeEvent(event);
}

} // namespace rolescope::ui
