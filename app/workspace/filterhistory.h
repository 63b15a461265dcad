// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/filterspec.h"

#include <QObject>

#include <vector>

namespace rolescope::workspace {

/// The job filter and the steps that led to it.
class FilterHistory : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const domain::FilterSpec &current() const { return m_steps[m_at]; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }

    /// A new step; an equal spec is none. `joinLast`: replaces the newest step (a dragged handle).
    void push(const domain::FilterSpec &, bool joinLast = false);
    void undo();
    void redo();
    /// A changed library may number its roles and skills anew: every step means the same names as before.
    void carryOver(const domain::Catalog &before, const domain::Catalog &now);
    /// Starts anew, without steps to undo.
    void reset(const domain::FilterSpec & = {});

Q_SIGNALS:
    void changed();

private:
    std::vector<domain::FilterSpec> m_steps{domain::FilterSpec{}};
    size_t m_at = 0;
};

} // namespace rolescope::workspace
