// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/filtersteps.h"

#include "workspace/filterhistory.h"

#include <algorithm>

namespace rolescope::ui {

using domain::FilterSpec;
using domain::Level;

FilterSteps::FilterSteps(workspace::FilterHistory *history) : m_history(history) {}

FilterSteps::~FilterSteps() = default;

const FilterSpec &FilterSteps::current() const
{
    static const FilterSpec none;
    return m_history ? m_history->current() : none;
}

void FilterSteps::push(const FilterSpec &spec)
{
    finish();
    if (m_history)
        m_history->push(spec);
}

void FilterSteps::push(const FilterSpec &spec, Gesture gesture)
{
    if (!m_history || spec == m_history->current())
        return;
    const bool goesOn = gesture == m_gesture && m_history->current() == m_last;
    if (goesOn && spec == m_before) { // back where it began: no step is left
        m_history->undo();
        finish();
        return;
    }
    if (!goesOn)
        m_before = m_history->current();
    m_gesture = gesture;
    m_last = spec;
    m_history->push(spec, goesOn);
}

bool LevelTicks::has(Level level) const
{
    return level == Level::Unknown ? unknown : std::find(known.begin(), known.end(), level) != known.end();
}

void LevelTicks::set(Level level, bool on)
{
    if (level == Level::Unknown) {
        unknown = on;
        return;
    }
    known.erase(std::remove(known.begin(), known.end(), level), known.end());
    if (on)
        known.push_back(level);
    std::sort(known.begin(), known.end());
}

LevelTicks levelTicks(const FilterSpec &spec)
{
    LevelTicks ticks;
    for (const Level level : spec.levels) {
        if (level != Level::Unknown)
            ticks.set(level, true);
    }
    ticks.unknown = !spec.levels.empty() && spec.unknownLevelShown();
    return ticks;
}

FilterSpec withLevels(FilterSpec spec, const LevelTicks &ticks)
{
    spec.levels = ticks.known;
    spec.showUnknownLevel.reset();
    if (ticks.unknown) {
        spec.showUnknownLevel = true;
        if (ticks.known.empty()) // only jobs without a level: no known one is let through
            spec.levels = {Level::Unknown};
    }
    return spec;
}

} // namespace rolescope::ui
