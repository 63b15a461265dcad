// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/skillschart.h"

#include "chart/spacing.h"
#include "ui/charts/skillparts.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/comparisonwords.h"
#include "wording/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <tuple>

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

} // namespace

SkillsChart::SkillsChart(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_fonts(chart::Fonts::screen(style->font()))
{
    setObjectName(QStringLiteral("skillsChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("Skills in common"));
    connect(style, &Style::changed, this, [this] {
        m_fonts = chart::Fonts::screen(m_style->font());
        updateGeometry();
        layOut();
    });
}

void SkillsChart::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_hovered = m_selected = m_focused = {};
    setAccessibleDescription(m_comparison ? wording::plain(wording::skillsReading(*m_comparison)) + u' '
                                     + wording::categoriesReading(*m_comparison)
                                          : QString());
    updateGeometry();
    layOut();
}

void SkillsChart::setSelected(ChartPart part)
{
    m_selected = part;
    update();
}

void SkillsChart::setMarkedSkills(const std::set<domain::SkillId> &skills)
{
    m_marked = skills;
    update();
}

void SkillsChart::setLow(bool low)
{
    m_low = low;
    updateGeometry();
    layOut();
}

int SkillsChart::barPitch(int room) const
{
    // Less than a line and a hair the bars do not take.
    const double line = m_fonts.height({double(m_style->font(TextSize::Small).pixelSize()), false, false}) + 2;
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

void SkillsChart::layOut()
{
    m_circles = {};
    m_bars = {};
    if (!m_comparison || width() < 40 || height() < 40)
        return;
    const analysis::Comparison &c = *m_comparison;
    const double scale = double(m_style->font().pixelSize()) / chart::textsize::body;
    chart::CirclesData circles;
    circles.shared = int(c.skills.shared.size());
    circles.a = circles.shared + int(c.skills.onlyA.size());
    circles.b = circles.shared + int(c.skills.onlyB.size());
    circles.nameA = wording::shortRoleName(c.a.name, 20);
    circles.nameB = wording::shortRoleName(c.b.name, 20);
    circles.reading = wording::plain(wording::skillsReading(c));
    const int bars = barsHeight(height());
    const double split = m_wide ? width() * 0.45 : 0;
    const QRectF top(0, 0, m_wide ? split - space::large : width(),
                     m_wide ? height() : std::max(0, height() - bars - air()));
    m_circles = chart::layoutCircles(
        circles, top, m_fonts,
        {(m_low ? chart::textsize::title : chart::textsize::figure) * scale, chart::textsize::small * scale, 1.5});
    chart::BarsData data{c.skills.categories, c.a.name, c.b.name, wording::categoriesReading(c)};
    chart::BarStyle style;
    style.textSize = chart::textsize::small * scale;
    style.thickness *= scale;
    style.pitch = barPitch(height());
    m_bars = chart::layoutBars(
        data, QRectF(split, m_wide ? (height() - bars) / 2 : height() - bars, width() - split, bars), m_fonts, style);
    update();
}

void SkillsChart::resizeEvent(QResizeEvent *)
{
    const bool wide = width() >= m_style->scaled(wideFrom);
    if (wide != m_wide) {
        m_wide = wide;
        updateGeometry();
    }
    layOut();
}

ChartPart SkillsChart::markedPart(bool bars) const
{
    if (m_marked.empty() || !m_comparison)
        return {};
    for (const ChartPart &part : parts()) {
        if ((part.bar >= 0) != bars)
            continue;
        for (const domain::SkillId id : skillsOfPart(*m_comparison, part)) {
            if (m_marked.contains(id))
                return part;
        }
    }
    return {};
}

chart::PaintState SkillsChart::state(bool bars) const
{
    const auto id = [bars](ChartPart part) {
        if (!part.isValid() || (part.bar >= 0) != bars)
            return chart::MarkId{};
        return chart::MarkId{std::max(part.bar, 0), part.part};
    };
    chart::PaintState state;
    state.hovered = id(m_hovered.isValid() ? m_hovered : markedPart(bars));
    state.selected = id(m_selected);
    state.focused = hasFocus() ? id(m_focused) : chart::MarkId{};
    return state;
}

void SkillsChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    chart::paintMarks(p, m_circles.marks, m_style->theme(), m_fonts, state(false));
    chart::paintMarks(p, m_bars.marks, m_style->theme(), m_fonts, state(true));
    if (hasFocus() && !m_focused.isValid()) {
        p.setPen(QPen(m_style->theme().focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

ChartPart SkillsChart::at(QPointF point, QString *tooltip) const
{
    const chart::Mark *mark = chart::markAt(m_bars.marks, point);
    const bool bar = mark && mark->id.isValid();
    if (!bar)
        mark = chart::markAt(m_circles.marks, point);
    if (!mark || !mark->id.isValid())
        return {};
    if (tooltip)
        *tooltip = mark->tooltip;
    return {bar ? mark->id.index : -1, mark->id.part};
}

std::vector<ChartPart> SkillsChart::parts() const
{
    std::vector<ChartPart> all;
    const auto add = [&all](const chart::Marks &marks, bool bars) {
        for (const chart::Mark &mark : marks) {
            const ChartPart part{bars ? mark.id.index : -1, mark.id.part};
            if (mark.id.isValid() && part.isValid() && std::find(all.begin(), all.end(), part) == all.end())
                all.push_back(part);
        }
    };
    add(m_circles.marks, false);
    add(m_bars.marks, true);
    std::sort(all.begin(), all.end(),
              [](const ChartPart &a, const ChartPart &b) { return std::tie(a.bar, a.part) < std::tie(b.bar, b.part); });
    return all;
}

void SkillsChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->position());
    setCursor(m_hovered.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SkillsChart::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPart part = at(event->position());
    if (event->button() == Qt::LeftButton && part.isValid()) {
        m_focused = part;
        Q_EMIT clicked(part);
    }
}

void SkillsChart::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void SkillsChart::keyPressEvent(QKeyEvent *event)
{
    const std::vector<ChartPart> all = parts();
    const auto now = std::find(all.begin(), all.end(), m_focused);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (all.empty())
            return;
        m_focused = now == all.end() || now + 1 == all.end() ? all.front() : *(now + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (all.empty())
            return;
        m_focused = now == all.end() || now == all.begin() ? all.back() : *(now - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused.isValid())
            Q_EMIT clicked(m_focused);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    speakPart();
    update();
}

void SkillsChart::speakPart()
{
    if (!m_comparison)
        return;
    setAccessibleName(m_focused.isValid() ? tr("Skills in common: %1").arg(titleOfPart(*m_comparison, m_focused))
                                          : tr("Skills in common"));
}

void SkillsChart::focusInEvent(QFocusEvent *) { update(); }

void SkillsChart::focusOutEvent(QFocusEvent *)
{
    m_focused = {};
    speakPart();
    update();
}

bool SkillsChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString tip;
        const ChartPart part = at(help->pos(), &tip);
        // A few skills are named.
        if (m_comparison && part.isValid() && skillsOfPart(*m_comparison, part).size() <= namedInTip)
            tip = plainText(piecesOfPart(*m_comparison, part));
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace rolescope::ui
