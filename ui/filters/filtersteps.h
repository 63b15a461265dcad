// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"

#include <QPointer>

namespace rolescope::workspace {
class FilterHistory;
}

namespace rolescope::ui {

/// Turns gestures into undo steps: a click is one, typing into a field or dragging a handle is one
/// from its beginning to its end, however many filters it passes through.
class FilterSteps {
public:
    /// What is being changed gradually.
    enum class Gesture : quint8 { None, Text, SalaryFrom, SalaryTo, Handles };

    explicit FilterSteps(workspace::FilterHistory *);
    ~FilterSteps();

    const domain::FilterSpec &current() const;
    /// A step of its own.
    void push(const domain::FilterSpec &);
    /// Part of a gesture; joins the step that its earlier parts made, unless something came between.
    void push(const domain::FilterSpec &, Gesture);
    /// The next part of any gesture starts a new step.
    void finish() { m_gesture = Gesture::None; }
    FilterSteps(const FilterSteps &) = delete;
    FilterSteps &operator=(const FilterSteps &) = delete;

private:
    QPointer<workspace::FilterHistory> m_history; ///< fields may lose their focus after it is gone
    Gesture m_gesture = Gesture::None;
    domain::FilterSpec m_before; ///< what the gesture started from
    domain::FilterSpec m_last;   ///< what it gave so far
};

/// The level boxes: ticked known levels, and whether "not stated" is ticked. Nothing ticked: all show.
struct LevelTicks {
    std::vector<domain::Level> known;
    bool unknown = false;

    bool has(domain::Level) const;
    void set(domain::Level, bool on);
    bool operator==(const LevelTicks &) const = default;
};
LevelTicks levelTicks(const domain::FilterSpec &);
domain::FilterSpec withLevels(domain::FilterSpec, const LevelTicks &);

} // namespace rolescope::ui
