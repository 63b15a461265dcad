// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/filterhistory.h"

#include "workspace/filterspecjson.h"

namespace rolescope::workspace {
namespace {

/// Far more steps than anyone takes back, and still only kilobytes.
constexpr size_t stepLimit = 500;

} // namespace

void FilterHistory::push(const domain::FilterSpec &spec, bool joinLast)
{
    if (spec == current())
        return;
    m_steps.resize(m_at + 1);
    if (joinLast && m_at > 0) {
        m_steps.back() = spec;
    } else {
        m_steps.push_back(spec);
        if (m_steps.size() > stepLimit)
            m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

void FilterHistory::undo()
{
    if (!canUndo())
        return;
    --m_at;
    Q_EMIT changed();
}

void FilterHistory::redo()
{
    if (!canRedo())
        return;
    ++m_at;
    Q_EMIT changed();
}

void FilterHistory::carryOver(const domain::Catalog &before, const domain::Catalog &now)
{
    const domain::FilterSpec was = current();
    for (domain::FilterSpec &step : m_steps)
        step = filterSpecFromJson(toJson(step, before), now);
    if (current() != was)
        Q_EMIT changed();
}

void FilterHistory::reset(const domain::FilterSpec &spec)
{
    m_steps = {spec};
    m_at = 0;
    Q_EMIT changed();
}

} // namespace rolescope::workspace
