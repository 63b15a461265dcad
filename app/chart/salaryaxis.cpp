// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salaryaxis.h"

#include "chart/spacing.h"
#include "wording/jobwords.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

constexpr double tickLength = 4;
constexpr qint64 finestParts = 20;

QString labelOf(qint64 amount)
{
    const auto salary = static_cast<qint32>(amount);
    return wording::salaryRange({salary, salary});
}

/// The step after 1, 2, 5, 10, 20, 50…
qint64 nextStep(qint64 step)
{
    qint64 power = 1;
    while (power * 10 <= step)
        power *= 10;
    return step / power == 2 ? power * 5 : step * 2;
}

} // namespace

SalaryAxis::SalaryAxis(double left, double right, double top, const QRectF &bounds, const Fonts &fonts,
                       const TextStyle &text)
    : m_left(left),
      m_right(std::max(left + 1, right)),
      m_top(std::max(1.0, top)),
      m_height(tickLength + fonts.height(text) + gap::tiny)
{
    qint64 step = 1;
    while (step * finestParts < static_cast<qint64>(m_top))
        step = nextStep(step);
    const auto crowded = [](const std::vector<Tick> &ticks) {
        return std::adjacent_find(ticks.begin(), ticks.end(),
                                  [](const Tick &a, const Tick &b) {
                                      return a.label.rect.right() + gap::medium > b.label.rect.left();
                                  })
            != ticks.end();
    };
    m_ticks = ticksAt(step, bounds, fonts, text);
    while (crowded(m_ticks)) {
        step = nextStep(step);
        m_ticks = ticksAt(step, bounds, fonts, text);
    }
}

std::vector<SalaryAxis::Tick> SalaryAxis::ticksAt(qint64 step, const QRectF &bounds, const Fonts &fonts,
                                                  const TextStyle &text) const
{
    std::vector<Tick> ticks;
    for (qint64 amount = 0; static_cast<double>(amount) <= m_top; amount += step) {
        const QString label = labelOf(amount);
        const double width = fonts.width(label, text);
        const double at = x(static_cast<double>(amount));
        const double from = std::max(bounds.left(), std::min(at - width / 2, bounds.right() - width));
        ticks.push_back({at, textMark(label, QPointF(from, 0), text, Ink::Quiet, fonts)});
    }
    return ticks;
}

void SalaryAxis::addGrid(Marks &marks, double top, double bottom) const
{
    for (const Tick &tick : m_ticks)
        marks.push_back(lineMark(QPointF(tick.x, top), QPointF(tick.x, bottom), Ink::Line, 1));
}

double SalaryAxis::addTicks(Marks &marks, double y) const
{
    marks.push_back(lineMark(QPointF(m_left, y), QPointF(m_right, y), Ink::Line, 1));
    for (const Tick &tick : m_ticks) {
        marks.push_back(lineMark(QPointF(tick.x, y), QPointF(tick.x, y + tickLength), Ink::Line, 1));
        Marks label{tick.label};
        translate(label, QPointF(0, y + tickLength));
        marks.push_back(label.front());
    }
    return y + m_height;
}

double SalaryAxis::addTicksAbove(Marks &marks, double y) const
{
    const double line = y + m_height;
    for (const Tick &tick : m_ticks) {
        Marks label{tick.label};
        translate(label, QPointF(0, y));
        marks.push_back(label.front());
        marks.push_back(lineMark(QPointF(tick.x, line - tickLength), QPointF(tick.x, line), Ink::Line, 1));
    }
    marks.push_back(lineMark(QPointF(m_left, line), QPointF(m_right, line), Ink::Line, 1));
    return line;
}

} // namespace rolescope::chart
